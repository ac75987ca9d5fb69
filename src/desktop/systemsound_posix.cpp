// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/systemsound.h"

#include "core/privatefiles.h"
#include "core/regularfile.h"
#include "core/system.h"

#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace linktill::desktop {

namespace {

constexpr std::chrono::seconds longestSound{10}; ///< no sound of ours is that long; the player hangs

/// Returns the name of a file with this sound; empty when it cannot be written.
QString soundFile(const QString &folder, Sound sound)
{
    const QString path = folder + u'/' + soundName(sound) + u".wav"_s;
    const QByteArray wave = waveOf(sound);
    if (isInTheWay(path))
        return {};
    QFile present(path);
    if (present.open(QIODevice::ReadOnly) && present.read(wave.size() + 1) == wave)
        return path;
    makePrivateFolder(folder);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(wave) == wave.size() && file.commit() ? path : QString();
}

} // namespace

SystemSound::SystemSound(const QString &folder, QObject *parent)
    : SoundPlayer(parent), m_folder(folder), m_programs(usualPrograms())
{
}

SystemSound::~SystemSound()
{
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
    }
}

QList<PlayerProgram> SystemSound::usualPrograms()
{
    if constexpr (thisSystem == System::Mac)
        return {{u"afplay"_s}};
    return {{u"pw-play"_s}, {u"paplay"_s}, {u"aplay"_s, {u"--quiet"_s}}, {u"canberra-gtk-play"_s, {u"--file"_s}}};
}

void SystemSound::play(Sound sound)
{
    if (m_process) // one at a time: several payments at once are one sound
        return;
    const QString file = soundFile(m_folder, sound);
    if (file.isEmpty())
        return tryFrom(m_programs.size(), file, u"the sound could not be written to "_s + m_folder);
    tryFrom(0, file, u"there is none of the programs"_s);
}

void SystemSound::tryFrom(qsizetype which, const QString &file, const QString &detail)
{
    QString path;
    while (which < m_programs.size()
           && (path = QStandardPaths::findExecutable(m_programs[which].program)).isEmpty())
        ++which;
    if (which >= m_programs.size()) {
        QMetaObject::invokeMethod(this, [this, detail] { Q_EMIT notPlayed(detail); }, Qt::QueuedConnection);
        return;
    }
    auto *process = new QProcess(this);
    m_process = process;
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    const auto next = [this, which, file, process] {
        process->deleteLater();
        m_process.clear();
        tryFrom(which + 1, file, m_programs.value(which).program + u" failed"_s);
    };
    connect(process, &QProcess::errorOccurred, this, [next](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            next();
    });
    connect(process, &QProcess::finished, this, [this, next, process](int code, QProcess::ExitStatus status) {
        if (code != 0 || status != QProcess::NormalExit)
            return next();
        process->deleteLater();
        m_process.clear();
    });
    QTimer::singleShot(longestSound, process, [process] { process->kill(); });
    process->start(path, m_programs[which].arguments + QStringList{file});
}

} // namespace linktill::desktop
