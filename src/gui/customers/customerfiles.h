// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/customerexport.h"
#include "application/ports/ledgerresult.h"
#include "gui/customers/customersservices.h"
#include "gui/widgets/page.h"

#include <QObject>

class QPushButton;

namespace linktill::gui {

/// Exports customers into a file, in the form that another program reads.
class CustomerFiles : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `page`, to which this belongs.
    CustomerFiles(const CustomersServices &services, QWidget *page);

    /// Puts what can be exported into the button's menu.
    void fillMenu(QPushButton *button);

Q_SIGNALS:
    void told(linktill::gui::NoticeLevel level, const QString &sentences);
    void failed(const linktill::LedgerError &error);

private:
    void askWhereToSave(CustomerLayout layout);

    CustomersServices m_services;
    QWidget *m_page;
};

} // namespace linktill::gui
