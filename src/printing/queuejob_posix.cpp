// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "printing/queuejob.h"

#include <QFile>
#include <QProcess>
#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace linktill::printing {

namespace {

QProcess *commandOfCups(const QString &program, const QStringList &arguments, QObject *parent)
{
    auto *process = new QProcess(parent);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s); // its words are read below
    process->setProcessEnvironment(environment);
    process->setProgram(program);
    process->setArguments(arguments);
    return process;
}

/// Prints by `lp` of CUPS, then asks `lpstat` whether the printer is stopped: lp takes the pages all the same.
class QueueJob : public PrintJob
{
public:
    QueueJob(const PrintTarget &target, const QByteArray &bytes, const PrintTimes &times)
        : m_target(target), m_bytes(bytes), m_times(times)
    {
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] { end({PrintFailure::Kind::TimedOut}); });
    }
    void start() override
    {
        QStringList arguments{u"-d"_s, m_target.name, u"-n"_s, QString::number(m_target.copies), u"-s"_s};
        if (m_target.kind == PrintTarget::Kind::Queue)
            arguments << u"-o"_s << u"raw"_s;
        m_process = commandOfCups(u"lp"_s, arguments, this);
        connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end({PrintFailure::Kind::NoQueue, 0, m_process->errorString()});
        });
        connect(m_process, &QProcess::finished, this, [this](int status) { taken(status); });
        m_limit.start(m_times.queue);
        m_process->start();
        m_process->write(m_bytes);
        m_process->closeWriteChannel();
    }
    void cancel() override { end({PrintFailure::Kind::Cancelled}); }
    ~QueueJob() override { stopProcess(); }

private:
    void taken(int status)
    {
        if (status == 0)
            return askState();
        const QString words = QString::fromLocal8Bit(m_process->readAllStandardError()).trimmed();
        const bool isUnknown = words.contains("does not exist"_L1) || words.contains("Unknown"_L1)
            || words.contains("No such file"_L1) || words.contains("not found"_L1);
        end({isUnknown ? PrintFailure::Kind::NoQueue : PrintFailure::Kind::QueueFailed, 0, words});
    }
    void askState()
    {
        stopProcess();
        m_process = commandOfCups(u"lpstat"_s, {u"-p"_s, m_target.name}, this);
        connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                conclude(std::nullopt);
        });
        connect(m_process, &QProcess::finished, this, [this] {
            const QByteArray words = m_process->readAllStandardOutput();
            conclude(std::nullopt, words.contains(" disabled since "));
        });
        m_process->start(QIODevice::ReadOnly);
    }
    void end(const PrintFailure &failure)
    {
        m_limit.stop();
        stopProcess();
        conclude(failure);
    }
    void stopProcess()
    {
        if (!m_process)
            return;
        m_process->disconnect(this);
        if (m_process->state() == QProcess::NotRunning) {
            m_process->deleteLater();
        } else { // it outlives this job by the moment that it takes to end
            m_process->setParent(nullptr);
            connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
            m_process->kill();
        }
        m_process = nullptr;
    }

    const PrintTarget m_target;
    const QByteArray m_bytes;
    const PrintTimes m_times;
    QProcess *m_process = nullptr;
    QTimer m_limit;
};

/// Writes into a device that takes bytes as fast as it prints, without ever waiting in the system.
class DeviceJob : public PrintJob
{
public:
    DeviceJob(const PrintTarget &target, const QByteArray &bytes, const PrintTimes &times)
        : m_target(target), m_bytes(bytes), m_times(times)
    {
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] { end(PrintFailure::Kind::Stuck); });
    }
    ~DeviceJob() override { closeDevice(); }
    void start() override
    {
        const QByteArray path = QFile::encodeName(m_target.name);
        struct stat there = {};
        const bool isDevice = ::stat(path.constData(), &there) == 0
            && (S_ISCHR(there.st_mode) || S_ISFIFO(there.st_mode)); // a regular file would be overwritten
        m_device = isDevice ? ::open(path.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) : -1;
        if (m_device < 0)
            return end(!isDevice || errno == ENOENT || errno == ENXIO || errno == ENODEV ? PrintFailure::Kind::NoDevice
                       : errno == EBUSY ? PrintFailure::Kind::Busy
                                        : PrintFailure::Kind::NotAllowed);
        m_notifier = new QSocketNotifier(m_device, QSocketNotifier::Write, this);
        connect(m_notifier, &QSocketNotifier::activated, this, [this] { writeMore(); });
        m_limit.start(m_times.progress);
    }
    void cancel() override { end(PrintFailure::Kind::Cancelled); }

private:
    void writeMore()
    {
        const ssize_t taken = ::write(m_device, m_bytes.constData() + m_written, size_t(m_bytes.size() - m_written));
        if (taken < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (taken < 0)
            return end(PrintFailure::Kind::NoDevice); // it was unplugged
        m_written += taken;
        m_limit.start(m_times.progress);
        if (m_written < m_bytes.size())
            return;
        m_limit.stop();
        closeDevice();
        conclude(std::nullopt);
    }
    void end(PrintFailure::Kind kind)
    {
        const QString words = QString::fromLocal8Bit(std::strerror(errno));
        m_limit.stop();
        closeDevice();
        conclude(PrintFailure{kind, m_written, words});
    }
    void closeDevice()
    {
        delete m_notifier;
        m_notifier = nullptr;
        if (m_device >= 0)
            ::close(m_device);
        m_device = -1;
    }

    const PrintTarget m_target;
    const QByteArray m_bytes;
    const PrintTimes m_times;
    int m_device = -1;
    qint64 m_written = 0;
    QSocketNotifier *m_notifier = nullptr;
    QTimer m_limit;
};

} // namespace

PrintJob *queueJob(const PrintTarget &target, const QByteArray &bytes, const PrintTimes &times)
{
    return new QueueJob(target, bytes, times);
}

PrintJob *deviceJob(const PrintTarget &target, const QByteArray &bytes, const PrintTimes &times)
{
    return new DeviceJob(target, bytes, times);
}

} // namespace linktill::printing
