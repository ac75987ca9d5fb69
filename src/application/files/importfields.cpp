// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/importfields.h"

#include "core/currency.h"

using namespace Qt::StringLiterals;

namespace linktill {

const QList<ImportField> &customerFields()
{
    static const QList<ImportField> fields = [] {
        QList<ImportField> all;
        for (const char *id : {"name", "first_name", "middle_name", "last_name", "prefix", "suffix", "company",
                               "email", "phone", "note", "keep", "label"})
            all << ImportField{QString::fromLatin1(id), u"person"_s};
        const auto address = [&all](const QString &group) {
            for (const char *part : {"address", "line1", "line2", "line3", "po_box", "district", "city", "state",
                                     "postal_code", "country"})
                all << ImportField{group + u'.' + QString::fromLatin1(part), group};
        };
        for (const QString &group : {u"billing"_s, u"shipping"_s}) {
            for (const char *part : {"name", "first_name", "last_name", "company", "email", "phone"})
                all << ImportField{group + u'.' + QString::fromLatin1(part), group};
            address(group);
        }
        for (const QString &group : {u"home"_s, u"work"_s, u"other"_s})
            address(group);
        return all;
    }();
    return fields;
}

const QList<ImportField> &productFields()
{
    static const QList<ImportField> fields = [] {
        QList<ImportField> all;
        for (const char *id : {"name", "variant", "barcode", "picture", "price", "price_minor", "currency", "handle"})
            all << ImportField{QString::fromLatin1(id), u"product"_s};
        for (const QString &code : currencyCodes())
            all << ImportField{u"price:"_s + code, u"product"_s};
        return all;
    }();
    return fields;
}

QString currencyOfField(const QString &id)
{
    return id.startsWith("price:"_L1) ? id.mid(6) : QString();
}

} // namespace linktill
