// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/productsubject.h"

#include "application/files/productfile.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "gui/imports/contentsreader.h"
#include "gui/imports/fieldwords.h"

#include <QCoreApplication>

#include <memory>

namespace linktill::gui {

namespace {

QString productsText(const char *text)
{
    return QCoreApplication::translate("ProductSubject", text);
}

} // namespace

ImportContents ProductSubject::read(const ImportRequest &request) const
{
    const ProductFile file(request.bytes, request.readers, m_ownerId, m_currency);
    return contentsOf(
        file, ImportKind::Products, request, [](ImportContents &contents, QList<Product> rows) {
            const auto kept = std::make_shared<const QList<Product>>(std::move(rows));
            contents.add = [kept](Ledger &ledger, const AddOptions &options,
                                  const ImportWatch &goesOn) -> LedgerResult<ImportAdded> {
                const auto added = ledger.products().add(*kept, options, goesOn);
                if (!added)
                    return Failure{added.error()};
                return ImportAdded{
                    added->fresh,
                    added->same,
                    added->changed,
                    0,
                    {},
                    {},
                    [added = *added](Ledger &l) { return l.products().undo(added); }};
            };
        });
}

QList<FieldWord> ProductSubject::fields() const
{
    return fieldWords(productFields());
}

QString ProductSubject::title() const
{
    return productsText(QT_TRANSLATE_NOOP("ProductSubject", "Import products"));
}

QString ProductSubject::whenKnown() const
{
    return productsText(QT_TRANSLATE_NOOP("ProductSubject", "When a product exists"));
}

QString ProductSubject::nothingFound() const
{
    return productsText(QT_TRANSLATE_NOOP("ProductSubject", "This file contains no products."));
}

QString ProductSubject::fileFilter() const
{
    return productsText(QT_TRANSLATE_NOOP(
        "ProductSubject", "Spreadsheets (*.csv *.txt *.tsv *.xlsx *.ods);;All files (*)"));
}

QStringList ProductSubject::layouts() const
{
    return {QStringLiteral("Shopify"), QStringLiteral("Square"), QStringLiteral("WooCommerce"),
            QStringLiteral("Loyverse")};
}

} // namespace linktill::gui
