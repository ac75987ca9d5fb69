// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "application/ports/ledger.h"

#include <memory>

/// Room `ledger`: the desk's memory on SQL: its schema, migrations, journal, lists, search, backups.
/// What only SQLite has is in sqlite.cpp. No network, no sentences for people.
namespace linktill::ledger {

class OpenLedger;

/// The Ledger in one file of the profile's folder; several programs may have it open at once. Two
/// threads, each with its own connection: one writes, one only reads; a third one for chores when there
/// are any. Opening begins with the constructor, which does not wait for it; whoever asks first does.
class SqlLedger : public Ledger
{
public:
    struct Setup
    {
        QString folder; ///< of the profile; made when it is missing
        QString user;   ///< of the system: creator of links, author of timeline lines
        const Clock *clock = nullptr; ///< asked from the ledger's threads; must outlive it
        int mostPages = 0; ///< for tests: a disk that is full after so many pages
    };
    explicit SqlLedger(Setup setup);
    ~SqlLedger() override; ///< waits for everything that was asked

    LedgerResult<LinkKey> begin(const Sending &sending) override;
    LedgerResult<Link> settle(const LinkKey &key, const Outcome<CreatedLink> &outcome) override;
    LedgerResult<Link> adopt(const LinkKey &key, const LinkStatus &status,
                             const std::optional<SentContent> &sent = {}) override;
    LedgerResult<QList<Link>> unsettled() override;
    LedgerResult<QList<Link>> openEdits() override;

    LedgerResult<Link> recordStatus(const LinkKey &key, const LinkStatus &status) override;
    LedgerResult<Link> beginEdit(const LinkKey &key, const QByteArray &before,
                                 const QByteArray &request) override;
    LedgerResult<Link> recordEdit(const LinkKey &key, const LinkDraft &draft,
                                  const QByteArray &request) override;
    LedgerResult<Link> recordEditFailure(const LinkKey &key, const EditFailure &failure) override;
    LedgerResult<Link> settleEdit(const LinkKey &key,
                                  const std::optional<SentContent> &taken) override;
    LedgerResult<Link> recordCancel(const LinkKey &key) override;
    LedgerResult<Link> recordShared(const LinkKey &key, const QString &how) override;
    LedgerResult<Link> giveUp(const LinkKey &key) override;
    LedgerResult<Link> setArchived(const LinkKey &key, bool archived) override;

    LedgerResult<QList<Link>> leaseForRefresh(int most, std::chrono::seconds lease,
                                              const QStringList &notOf) override;
    LedgerResult<Done> refreshAt(const LinkKey &key, const QDateTime &next) override;
    LedgerResult<QDateTime> nextRefresh() override;

    MethodMemory &methodMemory() override;

    LedgerResult<LinkId> orderIdUsed(const QString &accountId, const QString &orderId) override;
    LedgerResult<QString> nextOrderNumber(const QString &accountId, const QString &series) override;
    LedgerResult<LinkId> linkRefUsed(const QString &accountId, const QString &ref) override;
    LedgerResult<LinkHistory> link(LinkId id) override;
    LedgerResult<QList<Link>> find(const QString &what) override;
    LedgerResult<LinkPage> page(const LinkQuery &query) override;
    LedgerResult<LinkSums> sums(const LinkFilter &filter) override;
    LedgerResult<LinkNews> newsSince(qint64 known) override;
    LedgerResult<QStringList> creators() override;

    LedgerResult<Done> saveDraft(const SavedDraft &draft) override;
    LedgerResult<QList<SavedDraft>> drafts() override;
    LedgerResult<SavedDraft> draft(const QString &id) override;
    LedgerResult<SavedDraft> takeDraft(const QString &id) override;
    LedgerResult<SavedDraft> takeLeftDraft(const QString &accountId) override;
    LedgerResult<Done> removeDraft(const QString &id) override;

    Customers &customers() override;
    Goods &goods() override;
    Templates &templates() override;

    LedgerResult<Done> state() override;
    LedgerResult<Done> examine() override;
    LedgerResult<LedgerBackup> backUpWhenDue() override;
    LedgerResult<LedgerBackup> backUpNow() override;
    LedgerResult<QList<LedgerBackup>> backups() override;
    LedgerResult<LedgerDamage> damage() override;
    LedgerResult<QString> restore(const QString &backup) override;
    LedgerResult<Done> startAfresh() override;

    void run(LedgerLane lane, std::function<void()> work) override;

private:
    const std::unique_ptr<OpenLedger> m_open;
    const std::unique_ptr<Customers> m_customers;
    const std::unique_ptr<Goods> m_goods;
    const std::unique_ptr<MethodMemory> m_methods;
    const std::unique_ptr<Templates> m_templates;
};

} // namespace linktill::ledger
