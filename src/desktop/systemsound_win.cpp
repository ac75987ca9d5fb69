// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/systemsound.h"

#include <QHash>
#include <QProcess>

#include <windows.h>

#include <mmsystem.h>

namespace linktill::desktop {

SystemSound::SystemSound(const QString &folder, QObject *parent) : SoundPlayer(parent), m_folder(folder) {}

SystemSound::~SystemSound()
{
    PlaySoundW(nullptr, nullptr, 0); // Windows reads the memory of a sound while it plays
}

QList<PlayerProgram> SystemSound::usualPrograms()
{
    return {};
}

void SystemSound::play(Sound sound)
{
    static QHash<int, QByteArray> waves;
    QByteArray &wave = waves[int(sound)];
    if (wave.isEmpty())
        wave = waveOf(sound);
    const auto *memory = reinterpret_cast<const wchar_t *>(wave.constData());
    if (!wave.isEmpty() && PlaySoundW(memory, nullptr, SND_MEMORY | SND_ASYNC | SND_NODEFAULT))
        return;
    tryFrom(0, {}, QStringLiteral("PlaySound failed"));
}

void SystemSound::tryFrom(qsizetype, const QString &, const QString &detail)
{
    QMetaObject::invokeMethod(this, [this, detail] { Q_EMIT notPlayed(detail); }, Qt::QueuedConnection);
}

} // namespace linktill::desktop
