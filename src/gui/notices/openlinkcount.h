// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linkquery.h"
#include "application/ports/ledgerjob.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace linktill::gui {

/// Counts the links of the active account that can still be paid and are not in the archive.
class OpenLinkCount : public QObject
{
    Q_OBJECT
public:
    /// `accountId` returns the active account.
    OpenLinkCount(std::function<Ledger &()> ledger, std::function<QString()> accountId, QObject *parent = nullptr);

    int links() const { return m_links; }
    /// Counts soon, once for several changes in a row.
    void countSoon() { m_soon.start(); }

Q_SIGNALS:
    void changed(int links);

private:
    void count();

    std::function<Ledger &()> m_ledger;
    std::function<QString()> m_accountId;
    QTimer m_soon, m_regularly;
    QPointer<LedgerJobFor<LinkSums>> m_job;
    int m_links = 0;
};

} // namespace linktill::gui
