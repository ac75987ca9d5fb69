// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/linklistloader.h"

#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"

#include <algorithm>

namespace linktill::gui {

namespace {
constexpr int rowsOfAPage = 200;      ///< more rows than the tallest window shows
constexpr int maxRowsAgain = 5'000;  ///< that refresh() reads; further rows load when scrolled to
} // namespace

LinkListLoader::LinkListLoader(Ledger &ledger, LinksModel &model, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_model(model)
{
    connect(&model, &LinksModel::moreWanted, this, &LinkListLoader::loadMore);
    connect(&model, &LinksModel::orderWanted, this, &LinkListLoader::setOrder);
}

void LinkListLoader::setFilter(const LinkFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    load(rowsOfAPage);
    sumUp();
}

void LinkListLoader::setOrder(const LinkOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    load(rowsOfAPage);
}

void LinkListLoader::refresh()
{
    load(std::clamp(m_model.rowCount(), rowsOfAPage, maxRowsAgain));
    sumUp();
}

/// Cancels the reading of pages that has not begun, and ignores the answer of one that has.
void LinkListLoader::forget()
{
    for (LedgerJob *job : {static_cast<LedgerJob *>(m_first), static_cast<LedgerJob *>(m_next)}) {
        if (!job)
            continue;
        job->disconnect(this);
        job->cancel();
    }
    if (m_next)
        m_model.moreFailed();
    m_first.clear();
    m_next.clear();
}

void LinkListLoader::load(int limit)
{
    forget();
    const LinkQuery query{m_filter, m_order, {}, limit};
    m_first = reading<LinkPage>(m_ledger, [query](Ledger &l) { return l.links().page(query); }, this);
    connect(m_first, &LedgerJob::finished, this, [this, job = m_first.data()] {
        m_first.clear();
        if (!job->result()) {
            Q_EMIT failed(job->result().error());
            return;
        }
        const LinkPage &page = *job->result();
        m_after = page.next;
        m_model.setLinks(page.links, !page.next.isNull());
        Q_EMIT loaded();
    });
    m_first->start();
}

void LinkListLoader::loadMore()
{
    if (m_first) { // its answer will say whether there are more
        m_model.moreFailed();
        return;
    }
    const LinkQuery query{m_filter, m_order, m_after, rowsOfAPage};
    m_next = reading<LinkPage>(m_ledger, [query](Ledger &l) { return l.links().page(query); }, this);
    connect(m_next, &LedgerJob::finished, this, [this, job = m_next.data()] {
        m_next.clear();
        if (!job->result()) {
            m_model.moreFailed();
            Q_EMIT failed(job->result().error());
            return;
        }
        const LinkPage &page = *job->result();
        m_after = page.next;
        m_model.append(page.links, !page.next.isNull());
    });
    m_next->start();
}

void LinkListLoader::sumUp()
{
    if (m_sums) {
        m_sums->disconnect(this);
        m_sums->cancel();
    }
    m_sums = reading<LinkSums>(m_ledger, [f = m_filter](Ledger &l) { return l.links().sums(f); }, this);
    connect(m_sums, &LedgerJob::finished, this, [this, job = m_sums.data()] {
        m_sums.clear();
        if (job->result())
            Q_EMIT summed(*job->result());
        else
            Q_EMIT failed(job->result().error());
    });
    m_sums->start();
}

} // namespace linktill::gui
