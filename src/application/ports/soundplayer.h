// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/module.h"

#include <QObject>

#include <functional>
#include <memory>

namespace linktill {

enum class Sound {
    Chime,  ///< was paid
    Cash,   ///< the same, as the drawer of a till
    Failed, ///< a payment did not work
};

/// Port to whatever plays short sounds on this system.
class SoundPlayer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Returns at once, and plays the sound once; notPlayed() tells when that did not work.
    virtual void play(linktill::Sound sound) = 0;

Q_SIGNALS:
    /// Nothing on this computer plays sounds; `detail` is for the log.
    void notPlayed(const QString &detail);
};

/// Gives the player, which is part of a module that may be missing.
using SoundPlayerSource = std::function<Result<std::unique_ptr<SoundPlayer>, MissingModule>()>;

} // namespace linktill
