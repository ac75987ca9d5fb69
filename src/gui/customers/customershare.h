// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/sharing/shareways.h"
#include "gui/widgets/viewsettings.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace linktill {
class Ledger;
class LedgerJob;
}

namespace linktill::gui {

class ShareRow;

/// Offers to send a customer their newest link that still waits for its payment; hidden when there is none.
class CustomerShare : public QWidget
{
    Q_OBJECT
public:
    CustomerShare(Ledger &ledger, const ViewSettings &view, QWidget *parent = nullptr);

    /// Looks for the customer's newest open link; one without an id has none.
    void show(const KnownCustomer &customer);

Q_SIGNALS:
    void wanted(linktill::ShareWay way, const linktill::Link &link);

private:
    void found(const Link &link);

    Ledger &m_ledger;
    QLabel *m_which;
    ShareRow *m_row;
    Link m_link;
    QPointer<LedgerJob> m_job;
};

} // namespace linktill::gui
