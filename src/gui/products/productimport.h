// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/product.h"
#include "gui/products/productsdialog.h"
#include "gui/widgets/importdialog.h"

namespace linktill::gui {

/// Imports goods from a table.
class ProductImport final : public ImportDialog
{
    Q_OBJECT

public:
    /// Each product gets `accountId`. Prices are in `currency` where the file names none.
    ProductImport(const ProductServices &services, TableReaders reader, const QString &accountId,
                  const QString &currency, const QString &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(const linktill::ProductsAdded &added);

private:
    static Words words();
    void keep(const QList<Product> &goods);
};

} // namespace linktill::gui
