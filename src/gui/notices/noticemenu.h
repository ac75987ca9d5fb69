// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/soundplayer.h"

#include <QMenu>

#include <optional>

namespace linktill::gui {

class NoticeSettings;
class NoticeSounds;

/// The menu in which a person sets what may sound and pop up. A sound that is switched on is heard at once.
class NoticeMenu : public QMenu
{
    Q_OBJECT
public:
    /// Borrows both.
    NoticeMenu(NoticeSettings &settings, NoticeSounds &sounds, QWidget *parent = nullptr);

    /// Switches *Do not disturb*. The icon in the tray has it, too.
    QAction *doNotDisturb() const { return m_doNotDisturb; }

private:
    void addPaidSound(QActionGroup *group, const char *name, const QString &text, std::optional<Sound> sound);

    NoticeSettings &m_settings;
    NoticeSounds &m_sounds;
    QAction *m_doNotDisturb;
};

} // namespace linktill::gui
