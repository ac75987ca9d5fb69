// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "printing/queuejob.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

#include <windows.h>
#include <winspool.h>

namespace linktill::printing {

namespace {

struct Spooled
{
    std::optional<PrintFailure> failure;
    bool isStopped = false;
};

PrintFailure lastFault(PrintFailure::Kind kind, qint64 written = 0)
{
    return {kind, written, QStringLiteral("Windows error %1").arg(GetLastError())};
}

/// Gives the bytes to the queue; it may wait for a printer on the network.
Spooled spool(const QString &printer, const QByteArray &bytes)
{
    std::wstring name = printer.toStdWString(), document = L"Linktill", type = L"RAW";
    HANDLE queue = nullptr;
    if (!OpenPrinterW(name.data(), &queue, nullptr))
        return {lastFault(PrintFailure::Kind::NoQueue)};
    Spooled result;
    DOC_INFO_1W about = {document.data(), nullptr, type.data()};
    if (StartDocPrinterW(queue, 1, reinterpret_cast<LPBYTE>(&about)) == 0) {
        result.failure = lastFault(PrintFailure::Kind::QueueFailed);
    } else {
        StartPagePrinter(queue);
        DWORD written = 0;
        QByteArray copy = bytes;
        if (!WritePrinter(queue, copy.data(), DWORD(copy.size()), &written) || written != DWORD(copy.size()))
            result.failure = lastFault(PrintFailure::Kind::QueueFailed, written);
        EndPagePrinter(queue);
        EndDocPrinter(queue);
    }
    DWORD needed = 0;
    GetPrinterW(queue, 2, nullptr, 0, &needed);
    QByteArray room(qsizetype(needed), '\0');
    if (needed > 0 && GetPrinterW(queue, 2, reinterpret_cast<LPBYTE>(room.data()), needed, &needed)) {
        const DWORD status = reinterpret_cast<const PRINTER_INFO_2W *>(room.constData())->Status;
        result.isStopped = (status & (PRINTER_STATUS_OFFLINE | PRINTER_STATUS_PAPER_OUT | PRINTER_STATUS_PAUSED
                                      | PRINTER_STATUS_ERROR | PRINTER_STATUS_NOT_AVAILABLE)) != 0;
    }
    ClosePrinter(queue);
    return result;
}

class SpoolJob : public PrintJob
{
public:
    SpoolJob(const PrintTarget &target, const QByteArray &bytes, const PrintTimes &times)
        : m_target(target), m_bytes(bytes), m_times(times)
    {
    }
    void start() override
    {
        QTimer::singleShot(m_times.queue, this, [this] { conclude(PrintFailure{PrintFailure::Kind::TimedOut}); });
        const auto result = std::make_shared<Spooled>();
        // A thread that hangs in the system is left to itself; it holds only what it was given.
        QThread *thread = QThread::create([result, name = m_target.name, bytes = m_bytes] {
            *result = spool(name, bytes);
        });
        connect(thread, &QThread::finished, thread, &QObject::deleteLater);
        connect(thread, &QThread::finished, this, [this, result] { conclude(result->failure, result->isStopped); });
        thread->start();
    }
    void cancel() override { conclude(PrintFailure{PrintFailure::Kind::Cancelled}); }

private:
    const PrintTarget m_target;
    const QByteArray m_bytes;
    const PrintTimes m_times;
};

/// Ends at once: this system has no such target.
class NoJob : public PrintJob
{
public:
    void start() override
    {
        QTimer::singleShot(0, this, [this] { conclude(PrintFailure{PrintFailure::Kind::NotHere}); });
    }
    void cancel() override { conclude(PrintFailure{PrintFailure::Kind::Cancelled}); }
};

} // namespace

PrintJob *queueJob(const PrintTarget &target, const QByteArray &bytes, const PrintTimes &times)
{
    // The system's queues take no PDF.
    if (target.kind == PrintTarget::Kind::Document)
        return new NoJob;
    return new SpoolJob(target, bytes, times);
}

PrintJob *deviceJob(const PrintTarget &, const QByteArray &, const PrintTimes &)
{
    return new NoJob;
}

} // namespace linktill::printing
