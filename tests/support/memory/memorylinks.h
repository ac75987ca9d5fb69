// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linkrepository.h"

#include <QJsonObject>

#include <functional>

namespace linktill::memory {

struct LinkRow;
struct Memory;
struct Tables;

/// Keeps the links of a ledger in memory. Owned by the ledger.
class MemoryLinks : public LinkRepository
{
public:
    explicit MemoryLinks(Memory &memory) : m_memory(memory) {}

    LedgerResult<LinkKey> begin(const Sending &sending) override;
    LedgerResult<Link> settle(const LinkKey &key, const Outcome<CreatedLink> &outcome) override;
    LedgerResult<Link> adopt(const LinkKey &key, const LinkStatus &status,
                             const std::optional<SentContent> &sent = {}) override;
    LedgerResult<QList<Link>> unsettled() override;
    LedgerResult<QList<Link>> openEdits() override;

    LedgerResult<Link> recordStatus(const LinkKey &key, const LinkStatus &status) override;
    LedgerResult<Link> beginEdit(const LinkKey &key, const QByteArray &before,
                                 const QByteArray &request) override;
    LedgerResult<Link> recordEdit(const LinkKey &key, const LinkContent &draft,
                                  const QByteArray &request) override;
    LedgerResult<Link> recordEditFailure(const LinkKey &key, const CallFailure &failure) override;
    LedgerResult<Link> settleEdit(const LinkKey &key,
                                  const std::optional<SentContent> &taken) override;
    LedgerResult<Link> recordCancel(const LinkKey &key) override;
    LedgerResult<Link> recordShared(const LinkKey &key, const QString &how) override;
    LedgerResult<bool> recordSharedFirst(const LinkKey &key, const QString &how) override;
    LedgerResult<Link> recordSentAgain(const LinkKey &key, const QString &how, const QDateTime &round) override;
    LedgerResult<Link> giveUp(const LinkKey &key) override;
    LedgerResult<Link> setArchived(const LinkKey &key, bool archived) override;

    LedgerResult<QList<Link>> takeExpiring(int limit) override;
    LedgerResult<QList<Link>> leaseForRefresh(int limit, std::chrono::seconds lease,
                                              const QStringList &notOf) override;
    LedgerResult<Done> refreshAt(const LinkKey &key, const QDateTime &next) override;
    LedgerResult<QDateTime> nextRefresh() override;

    LedgerResult<LinkId> orderIdUsed(const QString &accountId, const QString &orderId) override;
    LedgerResult<QString> nextOrderNumber(const QString &accountId, const QString &series) override;
    LedgerResult<LinkId> linkRefUsed(const QString &accountId, const QString &ref) override;
    LedgerResult<LinkHistory> link(LinkId id) override;
    LedgerResult<QList<Link>> find(const QString &what) override;
    LedgerResult<LinkPage> page(const LinkQuery &query) override;
    LedgerResult<LinkSums> sums(const LinkFilter &filter) override;
    LedgerResult<LinkNews> newsSince(qint64 known) override;
    LedgerResult<QStringList> creators() override;

private:
    using Told = LedgerResult<std::optional<LinkEvent>>;
    /// Changes the row and returns the event for its timeline, if any.
    using Edit = std::function<Told(Tables &, LinkRow &)>;
    LedgerResult<Link> change(const LinkKey &key, const Edit &edit);
    std::optional<LedgerError> faultOf(const LinkKey &key) const;
    LinkEvent eventOf(LinkEventKind kind, const QJsonObject &detail = {}) const;
    bool isBeingSent(const LinkRow &row) const;
    LedgerResult<LinkId> earlierTry(const Sending &sending, const LinkFacts &facts) const;
    std::optional<LedgerError> takenBy(const Sending &sending, const LinkFacts &facts, LinkId own) const;
    /// Returns whether an edit was sent so recently that its answer may still come.
    bool isBeingEdited(const LinkRow &row) const;
    LinkEvent editEvent(LinkRow &row, LinkEventKind kind, const QJsonObject &detail) const;
    void plan(Link &link) const;
    /// Notes that the link is known to exist from now on.
    void exists(Tables &tables, LinkRow &row) const;

    Memory &m_memory;
};

} // namespace linktill::memory
