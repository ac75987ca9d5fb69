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

/// Private to SqlLedger: its threads, their connections, and what it takes to open, migrate, set
/// aside and replace the file under them.
class OpenLedger
{
public:
    explicit OpenLedger(SqlLedger::Setup setup);
    ~OpenLedger(); ///< finish()
    /// Does all that was asked, and closes the file.
    void finish();

    WriteContext context() const;
    QDateTime now() const { return m_setup.clock->now().toUTC(); }
    const LedgerFolder &folder() const { return m_folder; }
    bool isEnding() const { return m_ending; }
    SerialExecutor &queue(LedgerQueue queue);

    /// `work(db)` with the writing connection, in its thread, waited for.
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
    /// Likewise with the reading one; from within the writing queue with the writing one, so that
    /// the queues never wait for each other in a circle.
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
                m_reading.reset(); // the next question opens it anew
            flagSuspect(*result);
        });
        return *result;
    }

    /// Why nothing can be written, if so; after another try where there is one. Waits for the writing
    /// queue, but never from the reading one.
    std::optional<LedgerError> state();
    /// As it was found last. Waits until the ledger was opened for the first time.
    std::optional<LedgerError> fault();
    /// Damage was found: closes the file and sets it aside.
    void quarantine(const LedgerError &error);
    LedgerResult<QString> replace(const QString &backup);
    LedgerResult<Done> startAfresh();

private:
    enum class Reading { No, Yes, Frozen };
    // In the writing queue:
    std::optional<LedgerError> ready();
    void markUnreachable(const LedgerError &error);
    /// After damage that shows in an answer the file is read through at its next opening.
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
    // In the reading queue:
    std::optional<LedgerError> openReading();
    void tryAgainSoon(const LedgerError &fault);

    const SqlLedger::Setup m_setup;
    const LedgerFolder m_folder;
    SharedConnection m_writing, m_reading; ///< each of its queue
    bool m_wasOpen = false;  ///< in the writing queue: there was a ledger, so none is made where it is missing
    QDateTime m_soundSince;  ///< in the writing queue: read through, or noted; invalid if neither
    bool m_backedUp = false; ///< and it was backed up before the schema was brought up
    int m_readingOf = 0;     ///< in the reading queue: m_opened when it was opened

    mutable std::mutex m_mutex; ///< guards what follows, as far as queues share it
    std::unique_ptr<ProcessLease> m_lease; ///< made by the writing queue, and then there for good
    std::condition_variable m_openedOnce;
    bool m_isOpen = false;
    std::optional<LedgerError> m_fault;
    Reading m_mayRead = Reading::No;
    int m_opened = 0; ///< counts how often the above has changed
    std::unique_ptr<SerialExecutor> m_maintenance; ///< when there are any

    std::atomic<bool> m_ending = false, m_tryingAgain = false, m_isSuspect = false;
    SerialExecutor m_writer, m_reader; // last: their threads use the rest
};

} // namespace linktill::ledger
