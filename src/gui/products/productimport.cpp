// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/products/productimport.h"

#include "application/files/productfile.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "core/currency.h"

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
    const QStringList shown{tr("Name"),    tr("Variant"), tr("Barcode"),
                            tr("Picture"), tr("Price"),   tr("Currency")};
    QList<Heading> headings;
    for (qsizetype i = 0; i < shown.size(); ++i)
        headings << Heading{shown[i], goodsHeadings()[i]};
    const QStringList codes = currencyCodes();
    for (const QString &code : codes)
        headings << Heading{tr("Price in %1").arg(code), code};
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
