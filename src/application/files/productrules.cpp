// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/productrules.h"

#include "application/files/foreigntable.h"
#include "core/barcode.h"
#include "core/contactrules.h"
#include "core/entry/contacttext.h"

#include <QUrl>

namespace linktill {

namespace {

constexpr qsizetype longestAddress = 2048; ///< length of a picture's address

bool isPicture(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return address.size() <= longestAddress && url.isValid() &&
           url.scheme() == QLatin1String("https") && !url.host().isEmpty();
}

} // namespace

std::optional<BadRow> articleFault(Product &product)
{
    const auto fault = [](RowFault kind, const QString &what) { return BadRow{0, kind, what}; };
    product.name = withoutInvisible(product.name).simplified();
    product.image = product.image.trimmed();
    for (const QString &text : {product.name, product.barcode, product.image}) {
        if (isGarbled(text))
            return fault(RowFault::BadText, text);
    }
    if (product.name.isEmpty())
        return fault(RowFault::NoName, {});
    const auto code = barcodeText(product.barcode);
    if (!code)
        return fault(RowFault::BadBarcode, product.barcode);
    product.barcode = *code;
    for (const QString &text : {product.name, product.barcode}) {
        if (text.toUcs4().size() > longestLine)
            return fault(RowFault::TooLong, text);
    }
    if (!product.image.isEmpty() && !isPicture(product.image))
        return fault(RowFault::BadPicture, product.image);
    return std::nullopt;
}

} // namespace linktill
