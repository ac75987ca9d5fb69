// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/linkquery.h"
#include "gui/links/linksmodel.h"

#include <QObject>
#include <QPointer>

namespace linktill::gui {

/// Fills a LinksModel from the ledger, page by page, in the background, and reads the sums of the
/// filtered links. Answers to earlier calls are ignored when a later call has replaced them.
class LinkListLoader : public QObject
{
    Q_OBJECT

public:
    LinkListLoader(Ledger &ledger, LinksModel &model, QObject *parent = nullptr);

    const LinkFilter &filter() const { return m_filter; }
    /// Reads the first page and the sums at once, so that the list follows typing. Does nothing when the
    /// filter is the same as before.
    void setFilter(const LinkFilter &filter);
    void setOrder(const LinkOrder &order);
    const LinkOrder &order() const { return m_order; }
    /// Reads again as many links as the model has, and the sums.
    void refresh();
    /// Reads only the sums again.
    void sumUp();
    bool isLoading() const { return m_first || m_next; }

Q_SIGNALS:
    /// The model has been filled after setFilter(), setOrder() or refresh().
    void loaded();
    void summed(const linktill::LinkSums &sums);
    void failed(const linktill::LedgerError &error);

private:
    void load(int limit);
    void loadMore();
    void forget();

    Ledger &m_ledger;
    LinksModel &m_model;
    LinkFilter m_filter;
    LinkOrder m_order;
    PageMark m_after;
    QPointer<LedgerJobFor<LinkPage>> m_first, m_next;
    QPointer<LedgerJobFor<LinkSums>> m_sums;
};

} // namespace linktill::gui
