// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/ledger.h"

#include <mutex>
#include <optional>
#include <utility>

namespace linktill {

/// A ledger whose journal fails when told to; all else is done by the one behind it.
class MoodyLedger final : public Ledger
{
public:
    explicit MoodyLedger(Ledger &behind) : m_behind(behind) {}

    /// From now on, until another or none is set. Nothing of it is written.
    void failBegin(std::optional<LedgerFault> fault) { set(m_begin, fault); }
    void failSettle(std::optional<LedgerFault> fault) { set(m_settle, fault); }
    void failAdopt(std::optional<LedgerFault> fault) { set(m_adopt, fault); }
    void failRestore(std::optional<LedgerFault> fault) { set(m_restore, fault); }

    LedgerResult<LinkId> begin(const Sending &sending) override
    {
        if (const auto error = errorOf(m_begin))
            return Failure{*error};
        return m_behind.begin(sending);
    }
    LedgerResult<Link> settle(LinkId id, const Outcome<CreatedLink> &outcome) override
    {
        if (const auto error = errorOf(m_settle))
            return Failure{*error};
        return m_behind.settle(id, outcome);
    }
    LedgerResult<Link> adopt(LinkId id, const LinkStatus &status, const QString &url) override
    {
        if (const auto error = errorOf(m_adopt))
            return Failure{*error};
        return m_behind.adopt(id, status, url);
    }
    LedgerResult<QString> restore(const QString &backup) override
    {
        if (const auto error = errorOf(m_restore))
            return Failure{*error};
        return m_behind.restore(backup);
    }
    LedgerResult<QList<Link>> unsettled() override { return m_behind.unsettled(); }
    LedgerResult<Link> recordStatus(LinkId id, const LinkStatus &s, const QDateTime &next) override
    {
        return m_behind.recordStatus(id, s, next);
    }
    LedgerResult<Link> recordEdit(LinkId id, const LinkDraft &draft, const QByteArray &r) override
    {
        return m_behind.recordEdit(id, draft, r);
    }
    LedgerResult<Link> recordCancel(LinkId id) override { return m_behind.recordCancel(id); }
    LedgerResult<Link> recordShared(LinkId id, const QString &how) override
    {
        return m_behind.recordShared(id, how);
    }
    LedgerResult<Link> setArchived(LinkId id, bool a) override { return m_behind.setArchived(id, a); }
    LedgerResult<QList<Link>> leaseForRefresh(int most, std::chrono::seconds lease) override
    {
        return m_behind.leaseForRefresh(most, lease);
    }
    LedgerResult<Done> refreshAt(LinkId id, const QDateTime &n) override
    {
        return m_behind.refreshAt(id, n);
    }
    LedgerResult<QDateTime> nextRefresh() override { return m_behind.nextRefresh(); }
    LedgerResult<LinkId> orderIdUsed(const QString &account, const QString &id) override
    {
        return m_behind.orderIdUsed(account, id);
    }
    LedgerResult<LinkId> linkRefUsed(const QString &account, const QString &ref) override
    {
        return m_behind.linkRefUsed(account, ref);
    }
    LedgerResult<LinkHistory> link(LinkId id) override { return m_behind.link(id); }
    LedgerResult<QList<Link>> find(const QString &what) override { return m_behind.find(what); }
    LedgerResult<LinkPage> page(const LinkQuery &query) override { return m_behind.page(query); }
    LedgerResult<LinkSums> sums(const LinkFilter &filter) override { return m_behind.sums(filter); }
    LedgerResult<QStringList> creators() override { return m_behind.creators(); }
    LedgerResult<QString> urlOf(const QString &account, Environment e, const QString &ref) override
    {
        return m_behind.urlOf(account, e, ref);
    }
    LedgerResult<Done> saveDraft(const SavedDraft &d) override { return m_behind.saveDraft(d); }
    LedgerResult<QList<SavedDraft>> drafts() override { return m_behind.drafts(); }
    LedgerResult<SavedDraft> draft(const QString &id) override { return m_behind.draft(id); }
    LedgerResult<SavedDraft> takeDraft(const QString &id) override { return m_behind.takeDraft(id); }
    LedgerResult<SavedDraft> takeLeftDraft(const QString &account) override
    {
        return m_behind.takeLeftDraft(account);
    }
    LedgerResult<Done> removeDraft(const QString &id) override { return m_behind.removeDraft(id); }
    LedgerResult<Done> state() override { return m_behind.state(); }
    LedgerResult<Done> examine() override { return m_behind.examine(); }
    LedgerResult<LedgerBackup> backUpWhenDue() override { return m_behind.backUpWhenDue(); }
    LedgerResult<LedgerBackup> backUpNow() override { return m_behind.backUpNow(); }
    LedgerResult<QList<LedgerBackup>> backups() override { return m_behind.backups(); }
    LedgerResult<LedgerDamage> damage() override { return m_behind.damage(); }
    LedgerResult<Done> startAfresh() override { return m_behind.startAfresh(); }
    void run(LedgerLane lane, std::function<void()> work) override
    {
        m_behind.run(lane, std::move(work));
    }

private:
    using Mood = std::optional<LedgerFault>;
    void set(Mood &mood, Mood fault)
    {
        const std::lock_guard lock(m_mutex);
        mood = fault;
    }
    std::optional<LedgerError> errorOf(const Mood &mood)
    {
        const std::lock_guard lock(m_mutex);
        return mood ? std::optional(LedgerError{*mood, QStringLiteral("moody"), 0}) : std::nullopt;
    }

    Ledger &m_behind;
    std::mutex m_mutex; ///< guards the moods: set by the test, read in the ledger's threads
    Mood m_begin, m_settle, m_adopt, m_restore;
};

} // namespace linktill
