// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/tablefile.h"

#include "desk/wordingtr.h"

namespace linktill {

QString rowSentence(const BadRow &row)
{
    const auto withText = [&row](const QString &sentence) {
        return sentence.arg(row.line).arg(row.what);
    };
    switch (row.fault) {
    case RowFault::Nobody:
        return Wording::tr("Line %1: no name, e-mail address or phone.").arg(row.line);
    case RowFault::NoName:
        return Wording::tr("Line %1: there is no name.").arg(row.line);
    case RowFault::BadEmail:
        return withText(Wording::tr("Line %1: “%2” is no e-mail address."));
    case RowFault::BadPhone:
        return withText(Wording::tr("Line %1: “%2” is no phone number."));
    case RowFault::BadPrice:
        return withText(Wording::tr("Line %1: “%2” is no price."));
    case RowFault::BadCurrency:
        return withText(Wording::tr("Line %1: “%2” is no currency."));
    case RowFault::BadPicture:
        return withText(Wording::tr("Line %1: a picture needs an address that begins with https://, "
                                    "“%2” does not."));
    case RowFault::BadText:
        break;
    }
    return Wording::tr("Line %1 cannot be read in this encoding.").arg(row.line);
}

} // namespace linktill
