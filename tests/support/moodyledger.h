// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sqlledger.h"
#include "ledger/sqllinks.h"

#include <mutex>
#include <optional>

namespace linktill {

/// Fails a step of the journal when told to, until told otherwise. A failed step writes nothing.
class MoodyLinks final : public ledger::SqlLinks
{
public:
    using SqlLinks::SqlLinks;

    void failBegin(LedgerFault fault) { set(m_begin, fault); }
    void failSettle(LedgerFault fault) { set(m_settle, fault); }
    void failAdopt(LedgerFault fault) { set(m_adopt, fault); }

    LedgerResult<LinkKey> begin(const Sending &sending) override
    {
        if (const auto error = errorOf(m_begin))
            return Failure{*error};
        return SqlLinks::begin(sending);
    }
    LedgerResult<Link> settle(const LinkKey &key, const Outcome<CreatedLink> &outcome) override
    {
        if (const auto error = errorOf(m_settle))
            return Failure{*error};
        return SqlLinks::settle(key, outcome);
    }
    LedgerResult<Link> adopt(const LinkKey &key, const LinkStatus &status,
                             const std::optional<SentContent> &sent = {}) override
    {
        if (const auto error = errorOf(m_adopt))
            return Failure{*error};
        return SqlLinks::adopt(key, status, sent);
    }

private:
    using Mood = std::optional<LedgerFault>;
    void set(Mood &mood, LedgerFault fault)
    {
        const std::lock_guard lock(m_mutex);
        mood = fault;
    }
    std::optional<LedgerError> errorOf(const Mood &mood)
    {
        const std::lock_guard lock(m_mutex);
        return mood ? std::optional(LedgerError{*mood, QStringLiteral("moody"), 0}) : std::nullopt;
    }

    std::mutex m_mutex; ///< guards the moods, which the test sets and the ledger's threads read
    Mood m_begin, m_settle, m_adopt;
};

/// Keeps a ledger whose links may fail as MoodyLinks do.
class MoodyLedger final : public ledger::SqlLedger
{
public:
    using SqlLedger::SqlLedger;
    ~MoodyLedger() override { finish(); } // the remaining work needs the links

    MoodyLinks &links() override { return m_links; }

private:
    MoodyLinks m_links{open()};
};

} // namespace linktill
