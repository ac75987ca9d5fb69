// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/product.h"
#include "gui/products/productsdialog.h"
#include "gui/widgets/importdialog.h"

namespace linktill::gui {

/// Goods from a table.
class ProductImport final : public ImportDialog
{
    Q_OBJECT

public:
    /// `accountId` is given to each product; prices are in `currency` where the file does not say.
    ProductImport(const ProductServices &services, CsvReader reader, const QString &accountId,
                  const QString &currency, const QString &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(const linktill::ProductsAdded &added);

private:
    static Words words();
    void keep(const QList<Product> &goods);
};

} // namespace linktill::gui
