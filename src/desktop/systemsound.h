// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/soundplayer.h"

#include <QByteArray>
#include <QPointer>
#include <QStringList>

class QProcess;

namespace linktill::desktop {

/// Returns the sound as a WAV file; resources/sounds/make-sounds makes these.
QByteArray waveOf(Sound sound);
/// Returns "chime", "cash" or "failed".
QString soundName(Sound sound);

/// A program that plays a WAV file and ends; the file's name is added to the arguments.
struct PlayerProgram
{
    QString program;
    QStringList arguments = {};
};

/// Plays sounds with the system's own means. Elsewhere than on Windows these are programs, of which the first
/// does it that is there and can: a PipeWire player is of no use where PipeWire does not run.
class SystemSound : public SoundPlayer
{
    Q_OBJECT
public:
    /// Keeps files of sounds in `folder`, where a player needs files; it is made when it is missing.
    explicit SystemSound(const QString &folder, QObject *parent = nullptr);
    ~SystemSound() override;

    void play(Sound sound) override;

    /// Returns the programs that are tried on this system, in that order.
    static QList<PlayerProgram> usualPrograms();
    /// Tries these programs instead.
    void usePrograms(const QList<PlayerProgram> &programs) { m_programs = programs; }

private:
    void tryFrom(qsizetype which, const QString &file, const QString &detail);

    const QString m_folder;
    QList<PlayerProgram> m_programs;
    QPointer<QProcess> m_process; ///< plays now
};

} // namespace linktill::desktop
