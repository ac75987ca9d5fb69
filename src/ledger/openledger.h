// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledgerfolder.h"
#include "ledger/linkwrites.h"
#include "ledger/processlease.h"
#include "ledger/serialexecutor.h"
#include "ledger/sqlledger.h"

#include <atomic>

namespace linktill::ledger {

/// Owns the ledger's threads and their connections, and opens, migrates, sets aside and replaces
/// the file under them. Only the ledger's own classes use it.
class OpenLedger
{
public:
    explicit OpenLedger(SqlLedger::Setup setup);
    ~OpenLedger(); ///< calls finish()
    /// Does all work that was asked for, and closes the file.
    void finish();

    WriteContext context() const;
    QDateTime now() const { return m_setup.clock->now().toUTC(); }
    const LedgerFolder &folder() const { return m_folder; }
    bool isEnding() const { return m_ending; }
    SerialExecutor &queue(LedgerQueue queue);

    /// Runs `work(db)` on the writing connection, in its thread, and waits for it.
    template <class T, class F> LedgerResult<T> write(F &&work)
    {
        std::optional<LedgerResult<T>> result;
        m_writer.call([&] {
            if (const auto fault = ready()) {
                result.emplace(Failure{*fault});
                return;
            }
            result.emplace(work(m_writing->db));
            if (!*result && result->error().fault == LedgerFault::OutOfReach)
                markUnreachable(result->error());
            flagSuspect(*result);
        });
        return *result;
    }
    /// Does the same on the reading connection. From within the writing queue it uses the writing
    /// connection, so that the two queues never wait for each other.
    template <class T, class F> LedgerResult<T> read(F &&work)
    {
        if (m_writer.isCurrent() && !fault())
            return work(m_writing->db);
        std::optional<LedgerResult<T>> result;
        m_reader.call([&] {
            if (const auto fault = openReading()) {
                result.emplace(Failure{*fault});
                tryAgainSoon(*fault);
                return;
            }
            result.emplace(work(m_reading->db));
            if (!*result && result->error().fault == LedgerFault::OutOfReach)
                m_reading.reset(); // the next question opens the file again
            flagSuspect(*result);
        });
        return *result;
    }

    /// Runs slow work on a reading connection of its own, in the calling thread, so that neither queue waits
    /// for it.
    template <class T, class F> LedgerResult<T> apart(F &&work)
    {
        if (const auto fault = state())
            return Failure{*fault};
        const auto connected = connectTo(m_folder.file(), OpenAs::Read);
        if (!connected)
            return Failure{connected.error()};
        return work((*connected)->db);
    }

    /// Returns why nothing can be written, or nothing when writing works. Tries to open the file again when
    /// the fault may have passed. Waits for the writing queue, except when called from the reading one.
    std::optional<LedgerError> state();
    /// Returns the fault found last. Waits until the ledger was opened for the first time.
    std::optional<LedgerError> fault();
    /// Closes the file, in which damage was found, and sets it aside.
    void quarantine(const LedgerError &error);
    LedgerResult<QString> replace(const QString &backup);
    LedgerResult<Done> startAfresh();

private:
    enum class Reading { No, Yes, Frozen };
    // These run in the writing queue:
    std::optional<LedgerError> ready();
    void markUnreachable(const LedgerError &error);
    /// Remembers damage that an answer shows, so that the next opening reads the file through.
    template <class T> void flagSuspect(const LedgerResult<T> &result)
    {
        if (result || result.error().fault != LedgerFault::Damaged)
            return;
        m_isSuspect = true;
        m_folder.forgetSoundness();
    }
    void open();
    void closeWriting();
    LedgerResult<Done> openFile();
    LedgerResult<Done> connectAndMigrate();
    LedgerResult<Done> prepare();
    LedgerResult<QString> giveWayTo(const QString &backup, const std::optional<LedgerError> &before);
    QStringList earlier(bool isBroken) const;
    void closeForAnother();
    bool hasOthers() const;
    void setDamagedAside();
    void setState(std::optional<LedgerError> fault, Reading reading);
    Reading readingWithout(const LedgerError &fault) const;
    // These run in the reading queue:
    std::optional<LedgerError> openReading();
    void tryAgainSoon(const LedgerError &fault);

    const SqlLedger::Setup m_setup;
    const LedgerFolder m_folder;
    SharedConnection m_writing, m_reading; ///< each is used in its own queue only
    bool m_wasOpen = false;  ///< in the writing queue: there was a ledger, so a missing file is not made anew
    QDateTime m_soundSince;  ///< in the writing queue: when the file was found sound; invalid when unknown
    bool m_backedUp = false; ///< in the writing queue: a backup was made before the schema's migration
    int m_readingOf = 0;     ///< in the reading queue: the value of m_opened when m_reading was opened

    mutable std::mutex m_mutex; ///< guards the members below that several queues use
    std::unique_ptr<ProcessLease> m_lease; ///< the writing queue makes it once, and it stays until the end
    std::condition_variable m_openedOnce;
    bool m_isOpen = false;
    std::optional<LedgerError> m_fault;
    Reading m_mayRead = Reading::No;
    int m_opened = 0; ///< counts the changes of m_fault and m_mayRead
    std::unique_ptr<SerialExecutor> m_maintenance; ///< null until there is maintenance to do

    std::atomic<bool> m_ending = false, m_tryingAgain = false, m_isSuspect = false;
    SerialExecutor m_writer, m_reader; // the last members, since their threads use the rest
};

} // namespace linktill::ledger
