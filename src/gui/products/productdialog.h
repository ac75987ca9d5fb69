// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/product.h"
#include "application/ports/tablefile.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class ProductDialog;
}

namespace linktill {
class Ledger;
}

namespace linktill::gui {

class PricesModel;

/// Edits one product of the goods: name, barcode, picture and a price for each currency. Closes once the
/// product is saved.
class ProductDialog : public QDialog
{
    Q_OBJECT

public:
    /// The ledger must outlive the dialog. When there is no price in `currency` yet, that is asked for first.
    ProductDialog(Ledger &ledger, const Product &product, const QString &currency,
                  QWidget *parent = nullptr);
    ~ProductDialog() override;

Q_SIGNALS:
    void saved(const linktill::Product &product);

private:
    /// Returns the product as it is filled in; returns nothing, and says why, when a field is wrong.
    std::optional<Product> read();
    bool readPrices(Product &product);
    void save();
    void sayFault(const BadRow &fault, const Product &product);
    void say(const QString &sentence, QWidget *field);

    Ledger &m_ledger;
    Product m_article;
    std::unique_ptr<Ui::ProductDialog> m_ui;
    PricesModel *m_prices;
};

} // namespace linktill::gui
