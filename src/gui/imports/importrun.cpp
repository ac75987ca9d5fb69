// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/importrun.h"

#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "application/wording/linkwording.h"

#include <utility>

namespace linktill::gui {

namespace {

constexpr int lookInterval = 100; // ms

} // namespace

ImportRun::ImportRun(Ledger &ledger, OnMatch onMatch, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_onMatch(onMatch)
{
}

/// An import that is running goes on to its end; a trial does not.
ImportRun::~ImportRun()
{
    stopTrial();
}

ImportWatch ImportRun::watchOf(const std::shared_ptr<Progress> &progress)
{
    return [progress](int done) {
        progress->done = done;
        return !progress->isCancelled;
    };
}

int ImportRun::progress() const
{
    return m_progress ? int(m_progress->done) : 0;
}

void ImportRun::setOnMatch(OnMatch onMatch)
{
    if (m_onMatch == onMatch || isBusy())
        return;
    m_onMatch = onMatch;
    if (m_state == State::Idle || m_state == State::Undone)
        tryAgain();
}

void ImportRun::setRows(const ImportAdd &add, int count)
{
    m_add = add;
    m_count = count;
    m_state = State::Idle;
    tryAgain();
}

void ImportRun::clear()
{
    stopTrial();
    m_add = {};
    m_count = 0;
    m_state = State::Idle;
    m_outcome.reset();
    Q_EMIT changed();
}

void ImportRun::stopTrial()
{
    if (m_trial)
        m_trial->isCancelled = true;
    m_trial = nullptr;
    delete m_trialJob;
}

void ImportRun::tryAgain()
{
    if (m_state == State::Done || isBusy())
        return;
    stopTrial();
    m_outcome.reset();
    Q_EMIT changed();
    if (!m_add)
        return;
    m_trial = std::make_shared<Progress>();
    auto *job = maintaining<ImportAdded>(
        m_ledger,
        [add = m_add, options = AddOptions{m_onMatch, true},
         watch = watchOf(m_trial)](Ledger &ledger) { return add(ledger, options, watch); },
        this);
    m_trialJob = job;
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            m_outcome = *job->result();
        else
            tell(job->result().error());
        Q_EMIT changed();
    });
    job->start();
}

void ImportRun::start()
{
    if (!m_add || isBusy() || m_state == State::Done)
        return;
    stopTrial();
    m_state = State::Running;
    m_progress = std::make_shared<Progress>();
    m_look.start(lookInterval, this);
    auto *job = writing<ImportAdded>(
        m_ledger,
        [add = m_add, options = AddOptions{m_onMatch, false},
         watch = watchOf(m_progress)](Ledger &ledger) { return add(ledger, options, watch); },
        this);
    connect(job, &LedgerJob::finished, this, [this, job] { ended(job->result()); });
    job->start();
    Q_EMIT changed();
}

void ImportRun::ended(const LedgerResult<ImportAdded> &added)
{
    m_look.stop();
    const bool isCancelled = std::exchange(m_progress, nullptr)->isCancelled;
    if (added) {
        m_outcome = *added;
        m_undo = added->undo;
        m_state = State::Done;
        Q_EMIT changed();
        Q_EMIT imported();
        return;
    }
    m_state = State::Idle;
    if (isCancelled)
        Q_EMIT failed(tr("Import cancelled. Nothing was imported."));
    else
        tell(added.error());
    tryAgain();
}

void ImportRun::tell(const LedgerError &error)
{
    Q_EMIT failed(ledgerSentence(error));
    Q_EMIT ledgerFailed(error);
}

void ImportRun::cancel()
{
    if (m_state != State::Running)
        return;
    m_progress->isCancelled = true; // ended() says how it came out
    m_state = State::Cancelling;
    Q_EMIT changed();
}

void ImportRun::undo()
{
    if (!canUndo())
        return;
    stopTrial(); // it would wait, and count what is taken back
    const State before = std::exchange(m_state, State::Undoing);
    auto *job = writing<int>(m_ledger, m_undo, this);
    connect(job, &LedgerJob::finished, this, [this, job, before] {
        if (!job->result()) {
            m_state = before;
            Q_EMIT changed();
            tell(job->result().error());
            tryAgain();
            return;
        }
        m_undo = {};
        m_stayed = *job->result();
        m_state = State::Undone;
        Q_EMIT imported();
        tryAgain();
        Q_EMIT undone();
    });
    job->start();
    Q_EMIT changed();
}

void ImportRun::forgetUndo()
{
    m_undo = {};
    Q_EMIT changed();
}

void ImportRun::merge(qsizetype pair)
{
    if (m_state != State::Done || pair >= m_outcome->doubles.size())
        return;
    const LikelyDouble both = m_outcome->doubles.takeAt(pair);
    auto *job = writing<KnownCustomer>(
        m_ledger,
        [both](Ledger &ledger) { return ledger.customers().merge(both.known.id, {both.added.id}); },
        this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (!job->result())
            tell(job->result().error());
        else
            Q_EMIT imported();
    });
    job->start();
    Q_EMIT changed();
}

void ImportRun::keepApart(qsizetype pair)
{
    if (!m_outcome || pair >= m_outcome->doubles.size())
        return;
    m_outcome->doubles.removeAt(pair);
    Q_EMIT changed();
}

void ImportRun::timerEvent(QTimerEvent *)
{
    Q_EMIT progressed();
}

} // namespace linktill::gui
