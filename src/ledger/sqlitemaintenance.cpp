// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqlitemaintenance.h"

#include "ledger/openledger.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

constexpr int daysBetweenBackups = 7;

LedgerError answersToCome()
{
    return {LedgerFault::InFlight, u"answers are to come"_s, 0};
}

} // namespace

LedgerResult<Done> SqliteMaintenance::examine()
{
    if (const auto fault = m_open.state())
        return Failure{*fault};
    const auto checked = m_open.apart<Done>([this](const QSqlDatabase &db) {
        return quickCheck(db, [this] { return m_open.isEnding(); });
    });
    if (!checked && checked.error().fault == LedgerFault::Damaged)
        m_open.quarantine(checked.error());
    return checked;
}

LedgerResult<LedgerBackup> SqliteMaintenance::backUpWhenDue()
{
    if (const auto fault = m_open.state())
        return Failure{*fault};
    const QDateTime now = m_open.now();
    const QList<LedgerBackup> all = m_open.folder().backups(now);
    if (!all.isEmpty() && !isOfAWrongClock(all.constFirst(), now)
        && all.constFirst().made.daysTo(now) < daysBetweenBackups)
        return LedgerBackup();
    return backUpNow();
}

LedgerResult<LedgerBackup> SqliteMaintenance::backUpNow()
{
    return m_open.apart<LedgerBackup>([this](const QSqlDatabase &db) {
        return m_open.folder().backUp(db, m_open.now());
    });
}

LedgerResult<QList<LedgerBackup>> SqliteMaintenance::backups()
{
    QList<LedgerBackup> all = m_open.folder().backups(m_open.now());
    for (LedgerBackup &backup : all)
        LedgerFolder::measure(backup);
    return all;
}

LedgerResult<LedgerDamage> SqliteMaintenance::damage()
{
    const auto fault = m_open.fault();
    if (!fault || !needsAnother(fault->fault))
        return Failure{LedgerError{LedgerFault::NotFound, u"no damage"_s, 0}};
    const LedgerFolder &folder = m_open.folder();
    const LedgerBackup newest = folder.newestSound(m_open.now());
    if (fault->fault == LedgerFault::Missing)
        return LedgerDamage{{}, newest, folder.file()};
    // A file that is still in its place is open in another program.
    const bool isAside = !QFile::exists(folder.file());
    return LedgerDamage{isAside ? folder.lastAside(u"damaged"_s) : QString(), newest, {}};
}

LedgerResult<QString> SqliteMaintenance::restore(const QString &backup)
{
    if (!m_inFlight.isEmpty())
        return Failure{answersToCome()};
    return m_open.replace(backup);
}

LedgerResult<Done> SqliteMaintenance::startAfresh()
{
    if (!m_inFlight.isEmpty())
        return Failure{answersToCome()};
    return m_open.startAfresh();
}

} // namespace linktill::ledger
