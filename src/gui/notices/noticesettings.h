// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/soundplayer.h"
#include "gui/widgets/viewsettings.h"

#include <optional>

namespace linktill::gui {

/// What may sound and pop up, as the person has set it. All is off until it is switched on: a setting that is
/// missing, or that nobody knows, means off.
class NoticeSettings
{
public:
    explicit NoticeSettings(ViewSettings view) : m_view(std::move(view)) {}

    /// While it is on, nothing pops up and nothing sounds. The window itself shows everything.
    bool doNotDisturb() const;
    void setDoNotDisturb(bool on);
    /// Returns the sound of a payment; none: no sound.
    std::optional<Sound> paidSound() const;
    void setPaidSound(std::optional<Sound> sound);
    /// Returns whether a payment that fails sounds.
    bool failedSounds() const;
    void setFailedSounds(bool on);

private:
    ViewSettings m_view;
};

} // namespace linktill::gui
