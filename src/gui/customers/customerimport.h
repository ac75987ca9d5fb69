// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "core/account.h"
#include "gui/widgets/importdialog.h"

namespace linktill {
class Ledger;
}

namespace linktill::gui {

/// Services that the dialog borrows; all of them outlive it.
struct ImportServices
{
    Ledger &ledger;
    FileDialogs &dialogs;
    TableReaders readTables;
    Account account; ///< the account to which the customers belong
};

/// Imports customers from a table or from vCards.
class CustomerImport final : public ImportDialog
{
    Q_OBJECT

public:
    CustomerImport(const ImportServices &services, const QString &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(const linktill::CustomersAdded &added);

private:
    static Words words();
    void keep(const QList<KnownCustomer> &customers);
};

} // namespace linktill::gui
