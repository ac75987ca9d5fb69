// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqlledger.h"

#include "ledger/drafts.h"
#include "ledger/edits.h"
#include "ledger/lookups.h"
#include "ledger/methods.h"
#include "ledger/openledger.h"
#include "ledger/ordercounts.h"
#include "ledger/pages.h"
#include "ledger/sqlcustomers.h"
#include "ledger/sqlgoods.h"
#include "ledger/templates.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

constexpr int daysBetweenBackups = 7;

LedgerError answersToCome()
{
    return {LedgerFault::InFlight, u"answers are to come"_s, 0};
}

/// A connection of its own for what takes long, so that neither lane waits for it.
template <class T, class F> LedgerResult<T> apart(const QString &file, F &&work)
{
    const auto connected = connectTo(file, OpenAs::Read);
    if (!connected)
        return Failure{connected.error()};
    return work((*connected)->db);
}

} // namespace

SqlLedger::SqlLedger(Setup setup)
    : m_open(std::make_unique<OpenLedger>(std::move(setup))),
      m_customers(std::make_unique<SqlCustomers>(*m_open)),
      m_goods(std::make_unique<SqlGoods>(*m_open)),
      m_methods(std::make_unique<SqlMethods>(*m_open)),
      m_templates(std::make_unique<SqlTemplates>(*m_open))
{
}

SqlLedger::~SqlLedger()
{
    m_open->finish(); // what is still to be done needs all the rest
}

MethodMemory &SqlLedger::methodMemory()
{
    return *m_methods;
}

LedgerResult<LinkKey> SqlLedger::begin(const Sending &sending)
{
    return m_open->write<LinkKey>(
        [&](const QSqlDatabase &db) { return ledger::begin(db, m_open->scribe(), sending); });
}

LedgerResult<Link> SqlLedger::settle(const LinkKey &key, const Outcome<CreatedLink> &outcome)
{
    return m_open->write<Link>(
        [&](const QSqlDatabase &db) { return ledger::settle(db, m_open->scribe(), key, outcome); });
}

LedgerResult<Link> SqlLedger::adopt(const LinkKey &key, const LinkStatus &status,
                                    const std::optional<SentContent> &sent)
{
    return m_open->write<Link>([&](const QSqlDatabase &db) {
        return ledger::adopt(db, m_open->scribe(), key, status, sent);
    });
}

LedgerResult<QList<Link>> SqlLedger::unsettled()
{
    return m_open->write<QList<Link>>(
        [&](const QSqlDatabase &db) { return ledger::unsettled(db, m_open->scribe()); });
}

LedgerResult<QList<Link>> SqlLedger::openEdits()
{
    return m_open->write<QList<Link>>(
        [&](const QSqlDatabase &db) { return ledger::openEdits(db, m_open->scribe()); });
}

LedgerResult<Link> SqlLedger::recordStatus(const LinkKey &key, const LinkStatus &status)
{
    return m_open->write<Link>([&](const QSqlDatabase &db) {
        return ledger::recordStatus(db, m_open->scribe(), key, status);
    });
}

LedgerResult<Link> SqlLedger::beginEdit(const LinkKey &key, const QByteArray &before,
                                        const QByteArray &request)
{
    return m_open->write<Link>([&](const QSqlDatabase &db) {
        return ledger::beginEdit(db, m_open->scribe(), key, before, request);
    });
}

LedgerResult<Link> SqlLedger::recordEdit(const LinkKey &key, const LinkDraft &draft,
                                         const QByteArray &request)
{
    return m_open->write<Link>([&](const QSqlDatabase &db) {
        return ledger::recordEdit(db, m_open->scribe(), key, draft, request);
    });
}

LedgerResult<Link> SqlLedger::recordEditFailure(const LinkKey &key, const CallFailure &failure)
{
    return m_open->write<Link>([&](const QSqlDatabase &db) {
        return ledger::recordEditFailure(db, m_open->scribe(), key, failure);
    });
}

LedgerResult<Link> SqlLedger::settleEdit(const LinkKey &key,
                                         const std::optional<SentContent> &taken)
{
    return m_open->write<Link>([&](const QSqlDatabase &db) {
        return ledger::settleEdit(db, m_open->scribe(), key, taken);
    });
}

LedgerResult<Link> SqlLedger::recordCancel(const LinkKey &key)
{
    return m_open->write<Link>(
        [&](const QSqlDatabase &db) { return ledger::recordCancel(db, m_open->scribe(), key); });
}

LedgerResult<Link> SqlLedger::recordShared(const LinkKey &key, const QString &how)
{
    return m_open->write<Link>([&](const QSqlDatabase &db) {
        return ledger::recordShared(db, m_open->scribe(), key, how);
    });
}

LedgerResult<Link> SqlLedger::giveUp(const LinkKey &key)
{
    return m_open->write<Link>(
        [&](const QSqlDatabase &db) { return ledger::giveUp(db, m_open->scribe(), key); });
}

LedgerResult<Link> SqlLedger::setArchived(const LinkKey &key, bool archived)
{
    return m_open->write<Link>([&](const QSqlDatabase &db) {
        return ledger::setArchived(db, m_open->scribe(), key, archived);
    });
}

LedgerResult<QList<Link>> SqlLedger::leaseForRefresh(int most, std::chrono::seconds lease,
                                                     const QStringList &notOf)
{
    return m_open->write<QList<Link>>([&](const QSqlDatabase &db) {
        return ledger::leaseForRefresh(db, m_open->scribe(), most, lease, notOf);
    });
}

LedgerResult<Done> SqlLedger::refreshAt(const LinkKey &key, const QDateTime &next)
{
    return m_open->write<Done>(
        [&](const QSqlDatabase &db) { return ledger::refreshAt(db, key, next); });
}

LedgerResult<QDateTime> SqlLedger::nextRefresh()
{
    return m_open->read<QDateTime>(ledger::nextRefresh);
}

LedgerResult<LinkId> SqlLedger::orderIdUsed(const QString &accountId, const QString &orderId)
{
    return m_open->read<LinkId>(
        [&](const QSqlDatabase &db) { return ledger::orderIdUsed(db, accountId, orderId); });
}

LedgerResult<QString> SqlLedger::nextOrderNumber(const QString &accountId, const QString &series)
{
    return m_open->read<QString>(
        [&](const QSqlDatabase &db) { return ledger::nextOrderNumber(db, accountId, series); });
}

LedgerResult<LinkId> SqlLedger::linkRefUsed(const QString &accountId, const QString &ref)
{
    return m_open->read<LinkId>(
        [&](const QSqlDatabase &db) { return ledger::linkRefUsed(db, accountId, ref); });
}

LedgerResult<LinkHistory> SqlLedger::link(LinkId id)
{
    return m_open->read<LinkHistory>(
        [&](const QSqlDatabase &db) { return ledger::history(db, id); });
}

LedgerResult<QList<Link>> SqlLedger::find(const QString &what)
{
    return m_open->read<QList<Link>>(
        [&](const QSqlDatabase &db) { return ledger::find(db, what); });
}

LedgerResult<LinkPage> SqlLedger::page(const LinkQuery &query)
{
    return m_open->read<LinkPage>(
        [&](const QSqlDatabase &db) { return ledger::page(db, query); });
}

LedgerResult<LinkSums> SqlLedger::sums(const LinkFilter &filter)
{
    return m_open->read<LinkSums>(
        [&](const QSqlDatabase &db) { return ledger::sums(db, filter); });
}

LedgerResult<LinkNews> SqlLedger::newsSince(qint64 known)
{
    return m_open->read<LinkNews>(
        [known](const QSqlDatabase &db) { return ledger::newsSince(db, known); });
}

LedgerResult<QStringList> SqlLedger::creators()
{
    return m_open->read<QStringList>(ledger::creators);
}

LedgerResult<Done> SqlLedger::saveDraft(const SavedDraft &draft)
{
    return m_open->write<Done>(
        [&](const QSqlDatabase &db) { return ledger::saveDraft(db, m_open->scribe(), draft); });
}

LedgerResult<QList<SavedDraft>> SqlLedger::drafts()
{
    return m_open->read<QList<SavedDraft>>(
        [&](const QSqlDatabase &db) { return ledger::drafts(db, m_open->scribe()); });
}

LedgerResult<SavedDraft> SqlLedger::draft(const QString &id)
{
    return m_open->read<SavedDraft>(
        [&](const QSqlDatabase &db) { return ledger::draft(db, m_open->scribe(), id); });
}

LedgerResult<SavedDraft> SqlLedger::takeDraft(const QString &id)
{
    return m_open->write<SavedDraft>(
        [&](const QSqlDatabase &db) { return ledger::takeDraft(db, m_open->scribe(), id); });
}

LedgerResult<SavedDraft> SqlLedger::takeLeftDraft(const QString &accountId)
{
    return m_open->write<SavedDraft>([&](const QSqlDatabase &db) {
        return ledger::takeLeftDraft(db, m_open->scribe(), accountId);
    });
}

LedgerResult<Done> SqlLedger::removeDraft(const QString &id)
{
    return m_open->write<Done>(
        [&](const QSqlDatabase &db) { return ledger::removeDraft(db, m_open->scribe(), id); });
}

Customers &SqlLedger::customers()
{
    return *m_customers;
}

Goods &SqlLedger::goods()
{
    return *m_goods;
}

Templates &SqlLedger::templates()
{
    return *m_templates;
}

LedgerResult<Done> SqlLedger::state()
{
    if (const auto fault = m_open->state())
        return Failure{*fault};
    return Done();
}

LedgerResult<Done> SqlLedger::examine()
{
    if (const auto fault = m_open->state())
        return Failure{*fault};
    const auto checked = apart<Done>(m_open->folder().file(), [this](const QSqlDatabase &db) {
        return quickCheck(db, [this] { return m_open->isEnding(); });
    });
    if (!checked && checked.error().fault == LedgerFault::Damaged)
        m_open->condemn(checked.error());
    return checked;
}

LedgerResult<LedgerBackup> SqlLedger::backUpWhenDue()
{
    if (const auto fault = m_open->state())
        return Failure{*fault};
    const QDateTime now = m_open->now();
    const QList<LedgerBackup> all = m_open->folder().backups(now);
    if (!all.isEmpty() && !isOfAWrongClock(all.constFirst(), now)
        && all.constFirst().made.daysTo(now) < daysBetweenBackups)
        return LedgerBackup();
    return backUpNow();
}

LedgerResult<LedgerBackup> SqlLedger::backUpNow()
{
    if (const auto fault = m_open->state())
        return Failure{*fault};
    return apart<LedgerBackup>(m_open->folder().file(), [this](const QSqlDatabase &db) {
        return m_open->folder().backUp(db, m_open->now());
    });
}

LedgerResult<QList<LedgerBackup>> SqlLedger::backups()
{
    QList<LedgerBackup> all = m_open->folder().backups(m_open->now());
    for (LedgerBackup &backup : all)
        LedgerFolder::measure(backup);
    return all;
}

LedgerResult<LedgerDamage> SqlLedger::damage()
{
    const auto fault = m_open->fault();
    if (!fault || !needsAnother(fault->fault))
        return Failure{LedgerError{LedgerFault::NotFound, u"no damage"_s, 0}};
    const LedgerFolder &folder = m_open->folder();
    const LedgerBackup newest = folder.newestSound(m_open->now());
    if (fault->fault == LedgerFault::Missing)
        return LedgerDamage{{}, newest, folder.file()};
    // A file that is still in its place is open in another program.
    const bool isAside = !QFile::exists(folder.file());
    return LedgerDamage{isAside ? folder.lastAside(u"damaged"_s) : QString(), newest, {}};
}

LedgerResult<QString> SqlLedger::restore(const QString &backup)
{
    if (!inFlight().isEmpty())
        return Failure{answersToCome()};
    return m_open->replace(backup);
}

LedgerResult<Done> SqlLedger::startAfresh()
{
    if (!inFlight().isEmpty())
        return Failure{answersToCome()};
    return m_open->startAfresh();
}

void SqlLedger::run(LedgerLane lane, std::function<void()> work)
{
    m_open->lane(lane).post(std::move(work));
}

} // namespace linktill::ledger
