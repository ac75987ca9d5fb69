// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/ledgersupervisor.h"

#include "application/ports/ledgermaintenance.h"
#include "core/log.h"

#include <QTimer>

#include <chrono>
#include <optional>

namespace linktill {

namespace {

using namespace std::chrono_literals;

// The first check waits until the person has settled in; later ones are for a window that is never closed.
constexpr auto firstMaintenance = 1min;
constexpr auto laterMaintenance = 1h;

using Damage = std::optional<LedgerDamage>;

LedgerResult<Done> examine(Ledger &ledger)
{
    return askFile(ledger, [](LedgerMaintenance &file) { return file.examine(); });
}

/// `isSuspected`: a question found something broken in a ledger that opened well.
LedgerResult<Damage> lookForDamage(Ledger &ledger, bool isSuspected)
{
    LedgerResult<Done> state = ledger.state();
    if (state && isSuspected && ledger.maintenance())
        state = examine(ledger);
    if (state)
        return Damage();
    if (!needsAnother(state.error().fault))
        return Failure{state.error()};
    const auto damage =
        askFile(ledger, [](LedgerMaintenance &file) { return file.damage(); });
    if (!damage)
        return Failure{damage.error()};
    return Damage(*damage);
}

LedgerResult<LedgerBackup> backUp(Ledger &ledger)
{
    return askFile(ledger, [](LedgerMaintenance &file) { return file.backUpNow(); });
}

LedgerResult<Done> beginAfresh(Ledger &ledger)
{
    return askFile(ledger, [](LedgerMaintenance &file) { return file.startAfresh(); });
}

/// A backup is only worth something when its ledger was read through.
LedgerResult<LedgerBackup> backUpAndExamine(Ledger &ledger)
{
    if (!ledger.maintenance()) // a ledger that is no file is backed up by whoever keeps it
        return LedgerBackup();
    auto backup = ledger.maintenance()->backUpWhenDue();
    if (!backup || backup->file.isEmpty())
        return backup;
    if (const auto examined = examine(ledger); !examined)
        return Failure{examined.error()};
    return backup;
}

} // namespace

LedgerSupervisor::LedgerSupervisor(std::function<Ledger &()> ledger, QObject *parent)
    : QObject(parent), m_ledger(std::move(ledger)), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    connect(m_timer, &QTimer::timeout, this, &LedgerSupervisor::backUpWhenDue);
}

void LedgerSupervisor::begin()
{
    if (m_ledger)
        m_timer->start(firstMaintenance);
}

void LedgerSupervisor::look(const LedgerError &error)
{
    if (!m_ledger || m_looking)
        return;
    const bool isSuspected = error.fault == LedgerFault::Damaged;
    auto *job = maintaining<Damage>(
        m_ledger(), [isSuspected](Ledger &l) { return lookForDamage(l, isSuspected); }, this);
    m_looking = job;
    connect(job, &LedgerJob::finished, this, [this, job] {
        m_looking.clear();
        if (!job->result())
            return; // whoever asked has told of the error
        if (const Damage &damage = *job->result())
            Q_EMIT damaged(*damage);
        else
            Q_EMIT sound();
    });
    job->start();
}

void LedgerSupervisor::backUpNow()
{
    if (!m_ledger)
        return;
    auto *job = maintaining<LedgerBackup>(m_ledger(), backUp, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            Q_EMIT backedUp(*job->result());
        else
            tellFailure(job->result().error());
    });
    job->start();
}

void LedgerSupervisor::backUpWhenDue()
{
    if (!m_ledger)
        return;
    m_timer->start(laterMaintenance);
    auto *job = maintaining<LedgerBackup>(m_ledger(), backUpAndExamine, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            return;
        // Nobody waits for this backup, so only damage is told. The backup is tried again in an hour.
        const LedgerError &error = job->result().error();
        Log::event(LogLevel::Warning,
                   QStringLiteral("the ledger was not backed up: %1").arg(error.detail));
        if (needsAnother(error.fault))
            look(error);
    });
    job->start();
}

void LedgerSupervisor::restore(const LedgerBackup &backup)
{
    if (!m_ledger)
        return;
    auto *job = maintaining<QString>(
        m_ledger(),
        [file = backup.file](Ledger &l) {
            return askFile(l, [&file](LedgerMaintenance &supervisor) { return supervisor.restore(file); });
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, backup] {
        if (job->result())
            Q_EMIT restored(backup, *job->result());
        else
            Q_EMIT restoreFailed(job->result().error());
    });
    job->start();
}

void LedgerSupervisor::startAfresh()
{
    if (!m_ledger)
        return;
    auto *job = maintaining<Done>(m_ledger(), beginAfresh, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            Q_EMIT startedAfresh();
        else
            tellFailure(job->result().error());
    });
    job->start();
}

void LedgerSupervisor::tellFailure(const LedgerError &error)
{
    Q_EMIT failed(error);
    if (needsAnother(error.fault))
        look(error);
}

} // namespace linktill
