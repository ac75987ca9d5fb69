// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/notices/noticesettings.h"

namespace linktill::gui {

namespace {

const auto disturbName = QStringLiteral("notices/doNotDisturb"), paidSoundName = QStringLiteral("notices/paidSound"),
           failedSoundName = QStringLiteral("notices/failedSound");
const auto onWord = QStringLiteral("on"), offWord = QStringLiteral("off"), chimeWord = QStringLiteral("chime"),
           cashWord = QStringLiteral("cash");

QString wordOf(bool on)
{
    return on ? onWord : offWord;
}

} // namespace

bool NoticeSettings::doNotDisturb() const
{
    return m_view.recalled(disturbName) == onWord;
}

void NoticeSettings::setDoNotDisturb(bool on)
{
    m_view.keep(disturbName, wordOf(on));
}

std::optional<Sound> NoticeSettings::paidSound() const
{
    const QString word = m_view.recalled(paidSoundName);
    if (word == chimeWord)
        return Sound::Chime;
    return word == cashWord ? std::optional(Sound::Cash) : std::nullopt;
}

void NoticeSettings::setPaidSound(std::optional<Sound> sound)
{
    m_view.keep(paidSoundName, !sound ? offWord : *sound == Sound::Cash ? cashWord : chimeWord);
}

bool NoticeSettings::failedSounds() const
{
    return m_view.recalled(failedSoundName) == onWord;
}

void NoticeSettings::setFailedSounds(bool on)
{
    m_view.keep(failedSoundName, wordOf(on));
}

} // namespace linktill::gui
