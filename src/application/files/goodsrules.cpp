// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/goodsrules.h"

#include "core/barcode.h"
#include "core/contactrules.h"
#include "core/entry/contacttext.h"
#include "application/files/foreigntable.h"

#include <QUrl>

namespace linktill {

namespace {

constexpr qsizetype longestAddress = 2048; ///< of a picture

bool isPicture(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return address.size() <= longestAddress && url.isValid() &&
           url.scheme() == QLatin1String("https") && !url.host().isEmpty();
}

} // namespace

std::optional<BadRow> articleFault(Article &article)
{
    const auto fault = [](RowFault kind, const QString &what) { return BadRow{0, kind, what}; };
    article.name = withoutInvisible(article.name).simplified();
    article.image = article.image.trimmed();
    for (const QString &text : {article.name, article.barcode, article.image}) {
        if (isGarbled(text))
            return fault(RowFault::BadText, text);
    }
    if (article.name.isEmpty())
        return fault(RowFault::NoName, {});
    const auto code = barcodeText(article.barcode);
    if (!code)
        return fault(RowFault::BadBarcode, article.barcode);
    article.barcode = *code;
    for (const QString &text : {article.name, article.barcode}) {
        if (text.toUcs4().size() > longestLine)
            return fault(RowFault::TooLong, text);
    }
    if (!article.image.isEmpty() && !isPicture(article.image))
        return fault(RowFault::BadPicture, article.image);
    return std::nullopt;
}

} // namespace linktill
