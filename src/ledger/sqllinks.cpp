// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqllinks.h"

#include "ledger/edits.h"
#include "ledger/lookups.h"
#include "ledger/openledger.h"
#include "ledger/ordercounts.h"
#include "ledger/pages.h"

namespace linktill::ledger {

LedgerResult<LinkKey> SqlLinks::begin(const Sending &sending)
{
    return m_open.write<LinkKey>(
        [&](const QSqlDatabase &db) { return ledger::begin(db, m_open.context(), sending); });
}

LedgerResult<Link> SqlLinks::settle(const LinkKey &key, const Outcome<CreatedLink> &outcome)
{
    return m_open.write<Link>(
        [&](const QSqlDatabase &db) { return ledger::settle(db, m_open.context(), key, outcome); });
}

LedgerResult<Link> SqlLinks::adopt(const LinkKey &key, const LinkStatus &status,
                                    const std::optional<SentContent> &sent)
{
    return m_open.write<Link>([&](const QSqlDatabase &db) {
        return ledger::adopt(db, m_open.context(), key, status, sent);
    });
}

LedgerResult<QList<Link>> SqlLinks::unsettled()
{
    return m_open.write<QList<Link>>(
        [&](const QSqlDatabase &db) { return ledger::unsettled(db, m_open.context()); });
}

LedgerResult<QList<Link>> SqlLinks::openEdits()
{
    return m_open.write<QList<Link>>(
        [&](const QSqlDatabase &db) { return ledger::openEdits(db, m_open.context()); });
}

LedgerResult<Link> SqlLinks::recordStatus(const LinkKey &key, const LinkStatus &status)
{
    return m_open.write<Link>([&](const QSqlDatabase &db) {
        return ledger::recordStatus(db, m_open.context(), key, status);
    });
}

LedgerResult<Link> SqlLinks::beginEdit(const LinkKey &key, const QByteArray &before,
                                        const QByteArray &request)
{
    return m_open.write<Link>([&](const QSqlDatabase &db) {
        return ledger::beginEdit(db, m_open.context(), key, before, request);
    });
}

LedgerResult<Link> SqlLinks::recordEdit(const LinkKey &key, const LinkContent &draft,
                                        const QByteArray &request)
{
    return m_open.write<Link>([&](const QSqlDatabase &db) {
        return ledger::recordEdit(db, m_open.context(), key, draft, request);
    });
}

LedgerResult<Link> SqlLinks::recordEditFailure(const LinkKey &key, const CallFailure &failure)
{
    return m_open.write<Link>([&](const QSqlDatabase &db) {
        return ledger::recordEditFailure(db, m_open.context(), key, failure);
    });
}

LedgerResult<Link> SqlLinks::settleEdit(const LinkKey &key,
                                         const std::optional<SentContent> &taken)
{
    return m_open.write<Link>([&](const QSqlDatabase &db) {
        return ledger::settleEdit(db, m_open.context(), key, taken);
    });
}

LedgerResult<Link> SqlLinks::recordCancel(const LinkKey &key)
{
    return m_open.write<Link>(
        [&](const QSqlDatabase &db) { return ledger::recordCancel(db, m_open.context(), key); });
}

LedgerResult<Link> SqlLinks::recordShared(const LinkKey &key, const QString &how)
{
    return m_open.write<Link>([&](const QSqlDatabase &db) {
        return ledger::recordShared(db, m_open.context(), key, how);
    });
}

LedgerResult<bool> SqlLinks::recordSharedFirst(const LinkKey &key, const QString &how)
{
    return m_open.write<bool>([&](const QSqlDatabase &db) {
        return ledger::recordSharedFirst(db, m_open.context(), key, how);
    });
}

LedgerResult<Link> SqlLinks::recordSentAgain(const LinkKey &key, const QString &how, const QDateTime &round)
{
    return m_open.write<Link>([&](const QSqlDatabase &db) {
        return ledger::recordSentAgain(db, m_open.context(), key, how, round);
    });
}

LedgerResult<Link> SqlLinks::giveUp(const LinkKey &key)
{
    return m_open.write<Link>(
        [&](const QSqlDatabase &db) { return ledger::giveUp(db, m_open.context(), key); });
}

LedgerResult<Link> SqlLinks::setArchived(const LinkKey &key, bool archived)
{
    return m_open.write<Link>([&](const QSqlDatabase &db) {
        return ledger::setArchived(db, m_open.context(), key, archived);
    });
}

LedgerResult<QList<Link>> SqlLinks::takeExpiring(int limit)
{
    return m_open.write<QList<Link>>(
        [&](const QSqlDatabase &db) { return ledger::takeExpiring(db, m_open.context(), limit); });
}

LedgerResult<QList<Link>> SqlLinks::leaseForRefresh(int limit, std::chrono::seconds lease,
                                                    const QStringList &notOf)
{
    return m_open.write<QList<Link>>([&](const QSqlDatabase &db) {
        return ledger::leaseForRefresh(db, m_open.context(), limit, lease, notOf);
    });
}

LedgerResult<Done> SqlLinks::refreshAt(const LinkKey &key, const QDateTime &next)
{
    return m_open.write<Done>(
        [&](const QSqlDatabase &db) { return ledger::refreshAt(db, key, next); });
}

LedgerResult<QDateTime> SqlLinks::nextRefresh()
{
    return m_open.read<QDateTime>(ledger::nextRefresh);
}

LedgerResult<LinkId> SqlLinks::orderIdUsed(const QString &accountId, const QString &orderId)
{
    return m_open.read<LinkId>(
        [&](const QSqlDatabase &db) { return ledger::orderIdUsed(db, accountId, orderId); });
}

LedgerResult<QString> SqlLinks::nextOrderNumber(const QString &accountId, const QString &series)
{
    return m_open.read<QString>(
        [&](const QSqlDatabase &db) { return ledger::nextOrderNumber(db, accountId, series); });
}

LedgerResult<LinkId> SqlLinks::linkRefUsed(const QString &accountId, const QString &ref)
{
    return m_open.read<LinkId>(
        [&](const QSqlDatabase &db) { return ledger::linkRefUsed(db, accountId, ref); });
}

LedgerResult<LinkHistory> SqlLinks::link(LinkId id)
{
    return m_open.read<LinkHistory>(
        [&](const QSqlDatabase &db) { return ledger::history(db, id); });
}

LedgerResult<QList<Link>> SqlLinks::find(const QString &what)
{
    return m_open.read<QList<Link>>(
        [&](const QSqlDatabase &db) { return ledger::find(db, what); });
}

LedgerResult<LinkPage> SqlLinks::page(const LinkQuery &query)
{
    return m_open.read<LinkPage>(
        [&](const QSqlDatabase &db) { return ledger::page(db, query); });
}

LedgerResult<LinkSums> SqlLinks::sums(const LinkFilter &filter)
{
    return m_open.read<LinkSums>(
        [&](const QSqlDatabase &db) { return ledger::sums(db, filter); });
}

LedgerResult<LinkNews> SqlLinks::newsSince(qint64 known)
{
    return m_open.read<LinkNews>(
        [known](const QSqlDatabase &db) { return ledger::newsSince(db, known); });
}

LedgerResult<QStringList> SqlLinks::creators()
{
    return m_open.read<QStringList>(ledger::creators);
}

} // namespace linktill::ledger
