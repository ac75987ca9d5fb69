// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/notices/noticesounds.h"

#include "core/log.h"
#include "core/system.h"
#include "gui/notices/noticesettings.h"

#include <utility>

namespace linktill::gui {

NoticeSounds::NoticeSounds(SoundPlayerSource source, const NoticeSettings &settings, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_settings(settings)
{
}

void NoticeSounds::paid()
{
    if (const auto sound = m_settings.paidSound(); sound && !m_settings.doNotDisturb())
        play(*sound);
}

void NoticeSounds::failed()
{
    if (m_settings.failedSounds() && !m_settings.doNotDisturb())
        play(Sound::Failed);
}

void NoticeSounds::tryOut(Sound sound)
{
    m_isTried = true;
    play(sound);
}

void NoticeSounds::play(Sound sound)
{
    if (!m_player && m_source) {
        auto player = m_source();
        if (player) {
            m_player = std::move(player.value());
            connect(m_player.get(), &SoundPlayer::notPlayed, this, [this](const QString &detail) {
                Log::event(LogLevel::Info, QStringLiteral("no sound was played: ") + detail);
                notPlayed();
            });
        } else {
            Log::event(LogLevel::Warning, QStringLiteral("no sounds: ") + player.error().detail);
        }
    }
    if (m_player)
        m_player->play(sound);
    else
        notPlayed();
}

void NoticeSounds::notPlayed()
{
    if (!std::exchange(m_isTried, false))
        return;
    if constexpr (thisSystem == System::Freedesktop)
        Q_EMIT cannotPlay(tr("No sound could be played. Linktill uses pw-play, paplay, aplay or "
                             "canberra-gtk-play; install one of them and check that sound is on."));
    else
        Q_EMIT cannotPlay(tr("No sound could be played. Check that sound is on."));
}

} // namespace linktill::gui
