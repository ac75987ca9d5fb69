// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/linkquery.h"
#include "gui/links/linksmodel.h"

#include <QObject>
#include <QPointer>

namespace linktill::gui {

/// Fills a LinksModel from the ledger, page by page, without waiting for it; and sums up what the
/// filter lets through. What is asked later beats what was asked before.
class LinkListLoader : public QObject
{
    Q_OBJECT

public:
    LinkListLoader(Ledger &ledger, LinksModel &model, QObject *parent = nullptr);

    const LinkFilter &filter() const { return m_filter; }
    /// Asks at once: searching keeps step with typing.
    void setFilter(const LinkFilter &filter);
    void setOrder(const LinkOrder &order);
    const LinkOrder &order() const { return m_order; }
    /// Asks once more for as many as there are, and for the sums.
    void refresh();
    /// The sums alone, after an action.
    void sumUp();
    bool isLoading() const { return m_first || m_next; }

Q_SIGNALS:
    /// The first page of a new answer is in the model.
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
