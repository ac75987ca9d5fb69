// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/systemsound.h"

#include <QFile>

static void initSounds() // Q_INIT_RESOURCE must stand outside of any namespace
{
    Q_INIT_RESOURCE(sounds);
}

namespace linktill::desktop {

QString soundName(Sound sound)
{
    switch (sound) {
    case Sound::Chime:
        return QStringLiteral("chime");
    case Sound::Cash:
        return QStringLiteral("cash");
    case Sound::Failed:
        break;
    }
    return QStringLiteral("failed");
}

QByteArray waveOf(Sound sound)
{
    initSounds();
    QFile file(QStringLiteral(":/sounds/%1.wav").arg(soundName(sound)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace linktill::desktop
