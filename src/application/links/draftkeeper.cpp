// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/draftkeeper.h"

#include "application/ports/draftrepository.h"
#include "application/ports/ledger.h"

#include <QTimerEvent>
#include <QUuid>

#include <utility>

namespace linktill {

namespace {
/// Counted from the first letter that is not saved. Later letters do not restart it, so that
/// somebody who types without a pause is saved too.
constexpr int behindMs = 1000;
} // namespace

DraftKeeper::DraftKeeper(Services services, QObject *parent)
    : QObject(parent), m_services(std::move(services))
{
}

void DraftKeeper::changed()
{
    m_changed = true;
    if (!m_timer.isActive())
        m_timer.start(behindMs, this);
}

void DraftKeeper::cursorMoved()
{
    if (m_changed || !m_saved.request.isEmpty())
        changed();
}

void DraftKeeper::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        save();
    else
        QObject::timerEvent(event);
}

void DraftKeeper::save()
{
    save(DraftLock::Here);
}

void DraftKeeper::save(DraftLock lock)
{
    m_timer.stop();
    if (!m_services.ledger || m_id.isEmpty())
        return;
    const std::optional<LeftForm> form = m_services.form();
    if (!form)
        return remove();
    SavedDraft draft = savedFrom(*form, m_services.format);
    draft.id = m_id;
    draft.accountId = m_accountId;
    draft.lock = lock;
    if (draft == m_saved)
        return;
    m_saved = draft;
    write(draft);
}

void DraftKeeper::write(const SavedDraft &draft)
{
    auto *job = writing<Done>(
        m_services.ledger(), [draft](Ledger &ledger) { return ledger.drafts().save(draft); }, this);
    connect(job, &LedgerJob::finished, this, [this, job, id = draft.id] {
        const bool isHeld = id == m_id;
        if (job->result()) {
            if (isHeld)
                Q_EMIT kept();
            return;
        }
        const LedgerError &error = job->result().error();
        if (isHeld)
            m_saved = {}; // saved again with the next change
        else if (error.fault == LedgerFault::BeingSent)
            return; // the draft has become a link meanwhile and needs no keeping
        Q_EMIT notKept(error);
    });
    job->start();
}

void DraftKeeper::remove()
{
    if (!m_saved.id.isEmpty())
        removeOther(std::exchange(m_saved, {}).id);
}

void DraftKeeper::removeOther(const QString &id)
{
    if (!m_services.ledger)
        return;
    auto *job = writing<Done>(
        m_services.ledger(), [id](Ledger &ledger) { return ledger.drafts().remove(id); }, this);
    job->start();
}

void DraftKeeper::begin(const QString &accountId)
{
    if (m_asking)
        m_asking->disconnect(this);
    m_asking.clear();
    m_timer.stop();
    m_changed = false;
    m_saved = {};
    m_accountId = accountId;
    m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void DraftKeeper::putAside()
{
    save(DraftLock::Nobody);
    begin(m_accountId);
}

void DraftKeeper::hold(const SavedDraft &draft)
{
    begin(draft.accountId);
    m_id = draft.id;
    m_saved = draft;
    m_saved.changed = {};
}

void DraftKeeper::askForLeft()
{
    if (!m_services.ledger || m_asking)
        return;
    m_asking = writing<SavedDraft>(
        m_services.ledger(),
        [account = m_accountId](Ledger &ledger) { return ledger.drafts().acquireLeft(account); }, this);
    connect(m_asking, &LedgerJob::finished, this, [this, job = m_asking.data()] {
        m_asking.clear();
        if (job->result() && !job->result()->id.isEmpty())
            Q_EMIT found(*job->result());
    });
    m_asking->start();
}

} // namespace linktill
