// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/product.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace Ui {
class ProductsDialog;
}

namespace linktill::gui {

class FileDialogs;
class ProductsModel;

/// Services that the dialog borrows; all of them outlive it.
struct ProductServices
{
    Ledger &ledger;
    FileDialogs &dialogs;
    bool canImport = false;
};

/// Lets a person find, add, edit, delete, import and export goods. Deleting can be undone until the list
/// is closed.
class ProductsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows the goods of this account and those of all accounts. Asks for new prices in `currency`.
    ProductsDialog(ProductServices services, const QString &accountId, const QString &currency,
                   QWidget *parent = nullptr);
    ~ProductsDialog() override;

Q_SIGNALS:
    /// Is emitted when a person wants to import a file, and the dialog has closed.
    void importWanted();

private:
    void buildTable();
    void load();
    void showPage(const ProductPage &page);
    void enable();
    QList<Product> selected() const;
    void edit(const Product &product);
    void editSelected();
    void deleteSelected();
    void undo();
    void askWhereToSave();
    /// Returns the account id for new goods. It is empty, for all accounts, except in the practice account,
    /// whose goods stay there.
    QString owner() const;
    void tell(const QString &sentence);

    ProductServices m_services;
    Ledger &m_ledger;
    QString m_accountId, m_currency;
    std::unique_ptr<Ui::ProductsDialog> m_ui;
    ProductsModel *m_model;
    QPointer<LedgerJob> m_job; ///< the newest question; answers to older ones are not shown
    QList<ProductId> m_deleted; ///< what Undo brings back
};

} // namespace linktill::gui
