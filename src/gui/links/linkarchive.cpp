// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/linkarchive.h"

#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"
#include "gui/links/linkactions.h"

#include <utility>

namespace linktill::gui {

LinkArchive::LinkArchive(const LinksServices &services, QObject *parent)
    : QObject(parent), m_services(services)
{
}

QList<LinkKey> LinkArchive::keysOf(const QList<Link> &links, bool toArchive)
{
    QList<LinkKey> keys;
    for (const Link &link : links) {
        if (toArchive ? LinkActions::canArchive(link) : link.archived)
            keys.append(link.key());
    }
    return keys;
}

void LinkArchive::set(const QList<LinkKey> &keys, bool archived, bool undoable)
{
    if (keys.isEmpty())
        return;
    auto *job = writing<QList<Link>>(
        m_services.ledger,
        [keys, archived](Ledger &l) -> LedgerResult<QList<Link>> {
            QList<Link> links;
            for (const LinkKey &key : keys) {
                const auto link = l.links().setArchived(key, archived);
                if (link)
                    links.append(*link);
                else if (links.isEmpty())
                    return linktill::Failure{link.error()};
            }
            return links;
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, archived, undoable] {
        if (job->result())
            tellDone(*job->result(), archived, undoable);
        else
            Q_EMIT ledgerFailed(job->result().error());
    });
    job->start();
}

void LinkArchive::tellDone(const QList<Link> &links, bool archived, bool undoable)
{
    m_undo.clear();
    if (undoable) {
        for (const Link &link : links)
            m_undo.append(link.key());
    }
    m_undoArchived = !archived;
    const int count = int(links.size());
    Q_EMIT done(archived ? tr("%n link(s) put into the archive.", nullptr, count)
                         : tr("%n link(s) taken out of the archive.", nullptr, count),
                undoable);
}

void LinkArchive::undo()
{
    set(std::exchange(m_undo, {}), m_undoArchived, false);
}

void LinkArchive::forget()
{
    m_undo.clear();
}

} // namespace linktill::gui
