// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/journal.h"
#include "ledger/lane.h"
#include "ledger/ledgerfolder.h"
#include "ledger/presence.h"
#include "ledger/sqlledger.h"

#include <atomic>

namespace linktill::ledger {

/// Private to SqlLedger: its threads, their connections, and what it takes to open, migrate, set
/// aside and replace the file under them.
class OpenLedger
{
public:
    explicit OpenLedger(SqlLedger::Setup setup);
    ~OpenLedger();

    Scribe scribe() const;
    QDateTime now() const { return m_setup.clock->now().toUTC(); }
    const LedgerFolder &folder() const { return m_folder; }
    bool isEnding() const { return m_ending; }
    Lane &lane(LedgerLane lane) { return lane == LedgerLane::Reading ? m_reader : m_writer; }

    /// `work(db)` with the writing connection, in its thread, waited for.
    template <class T, class F> LedgerResult<T> write(F &&work)
    {
        std::optional<LedgerResult<T>> result;
        m_writer.call([&] {
            if (const auto fault = this->fault())
                result.emplace(Failure{*fault});
            else
                result.emplace(work(m_writing->db));
        });
        return *result;
    }
    /// Likewise with the reading one; from within the writing lane with the writing one, so that
    /// the lanes never wait for each other in a circle.
    template <class T, class F> LedgerResult<T> read(F &&work)
    {
        if (m_writer.isCurrent() && !fault())
            return work(m_writing->db);
        std::optional<LedgerResult<T>> result;
        m_reader.call([&] {
            if (const auto fault = openReading())
                result.emplace(Failure{*fault});
            else
                result.emplace(work(m_reading->db));
        });
        return *result;
    }

    /// Why nothing can be written, if so. Waits until the ledger is open.
    std::optional<LedgerError> fault();
    /// Damage was found: closes the file and sets it aside.
    void condemn(const LedgerError &error);
    LedgerResult<QString> replace(const QString &backup);
    LedgerResult<Done> startAfresh();

private:
    enum class Reading { No, Yes, Frozen };
    // In the writing lane:
    void open();
    LedgerResult<Done> openFile();
    LedgerResult<Done> connectAndMigrate();
    LedgerResult<Done> prepare();
    LedgerResult<QString> putInPlace(const QString &backup);
    void setDamagedAside();
    void become(std::optional<LedgerError> fault, Reading reading);
    Reading readingWithout(const LedgerError &fault) const;
    // In the reading lane:
    std::optional<LedgerError> openReading();

    const SqlLedger::Setup m_setup;
    const LedgerFolder m_folder;
    std::unique_ptr<Presence> m_presence;
    SharedConnection m_writing, m_reading; ///< each of its lane

    std::mutex m_mutex; ///< guards the three below
    std::condition_variable m_openedOnce;
    bool m_isOpen = false;
    std::optional<LedgerError> m_fault;
    Reading m_mayRead = Reading::No;

    std::atomic<bool> m_ending = false;
    Lane m_writer, m_reader; // last: their threads use the rest
};

} // namespace linktill::ledger
