// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/ports/ledgerresult.h"
#include "gui/customers/customersservices.h"
#include "gui/widgets/page.h"

#include <QObject>

namespace linktill::gui {

/// Imports customers from files that shops have, and exports them into a file.
class CustomerFiles : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `page`, to which this belongs.
    CustomerFiles(const CustomersServices &services, QWidget *page);

    void askForFile();
    void askWhereToSave();

Q_SIGNALS:
    /// Is emitted when an import has changed the ledger's customers.
    void imported();
    void told(linktill::gui::NoticeLevel level, const QString &sentences);
    void failed(const linktill::LedgerError &error);

private:
    void tellImported(const CustomersAdded &added);

    CustomersServices m_services;
    QWidget *m_page;
};

} // namespace linktill::gui
