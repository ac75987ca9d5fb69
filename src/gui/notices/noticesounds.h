// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/soundplayer.h"

#include <QObject>

#include <memory>

namespace linktill::gui {

class NoticeSettings;

/// Plays the sounds that are switched on, unless nothing may disturb. Loads the player with the first sound.
class NoticeSounds : public QObject
{
    Q_OBJECT
public:
    /// Borrows the settings. Without a source nothing can be played.
    NoticeSounds(SoundPlayerSource source, const NoticeSettings &settings, QObject *parent = nullptr);

    void paid();
    void failed();
    /// Plays the sound because a person wants to hear it now, whatever is set.
    void tryOut(Sound sound);

Q_SIGNALS:
    /// The sound that a person wanted to hear could not be played. It is not said of others, which nobody
    /// waits for.
    void cannotPlay(const QString &sentence);

private:
    void play(Sound sound);
    void notPlayed();

    SoundPlayerSource m_source;
    const NoticeSettings &m_settings;
    std::unique_ptr<SoundPlayer> m_player; ///< null until the first sound
    bool m_isTried = false;
};

} // namespace linktill::gui
