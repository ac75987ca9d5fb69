// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/products/productimport.h"

#include "application/files/importfields.h"
#include "application/files/productfile.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"

namespace linktill::gui {

ProductImport::ProductImport(const ProductServices &services, TableReaders reader, const QString &accountId,
                             const QString &currency, const QString &file, QWidget *parent)
    : ImportDialog(services.ledger, services.dialogs, file, words(), parent)
{
    setObjectName(QStringLiteral("GoodsImport"));
    setWindowTitle(tr("Import goods"));
    const auto table = [reader, accountId, currency](const QByteArray &bytes) {
        return ProductFile(bytes, reader, accountId, currency);
    };
    const auto keepGood = [this](const QList<Product> &goods) { keep(goods); };
    begin([table, keepGood](Looked looked, Look what) {
              return lookInto(table(looked.bytes), looked, what, keepGood);
          },
          [table](const Looked &looked, const RowVisitor &visit) {
              table(looked.bytes).forEachRow(looked.form, visit);
          });
}

ImportDialog::Words ProductImport::words()
{
    QList<Heading> headings;
    for (const ImportField &field : productFields())
        headings << Heading{field.id, field.id};
    return {headings, tr("There are no goods in it."),
            [](int count) { return tr("Import goods (%1)").arg(QLocale().toString(count)); }};
}

void ProductImport::keep(const QList<Product> &goods)
{
    keepAll<ProductsAdded>(
        [goods, goesOn = watch()](Ledger &ledger) { return ledger.products().add(goods, {}, goesOn); },
        [this](const ProductsAdded &added) { Q_EMIT imported(added); });
}

} // namespace linktill::gui
