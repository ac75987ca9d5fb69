// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "core/linkcontent.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QListWidget;

namespace linktill::gui {

/// Lists the newest links of the customer in the form, for the side panel.
class RecentLinks : public QFrame
{
    Q_OBJECT

public:
    explicit RecentLinks(std::function<Ledger &()> ledger, QWidget *parent);

    /// Reads the customer's links in the background; only the answer to the newest call is shown.
    void look(const Customer &customer);
    bool isEmpty() const { return m_links.isEmpty(); }

Q_SIGNALS:
    /// The list was filled anew: isEmpty() may have changed.
    void looked();
    void linkWanted(const linktill::Link &link);

private:
    void show(const QList<Link> &links);
    void fitHeight();

    std::function<Ledger &()> m_ledger;
    QLabel *m_title;
    QListWidget *m_list;
    QList<Link> m_links;
    Customer m_customer;
    QPointer<LedgerJob> m_job;
};

} // namespace linktill::gui
