// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/fieldwords.h"

#include <QCoreApplication>

namespace linktill::gui {

namespace {

struct FieldName
{
    const char *id, *text;
};
constexpr FieldName plainFields[] = {
    {"name", QT_TRANSLATE_NOOP("ImportFields", "Full name")},
    {"prefix", QT_TRANSLATE_NOOP("ImportFields", "Title before the name")},
    {"first_name", QT_TRANSLATE_NOOP("ImportFields", "First name")},
    {"middle_name", QT_TRANSLATE_NOOP("ImportFields", "Middle name")},
    {"last_name", QT_TRANSLATE_NOOP("ImportFields", "Last name")},
    {"suffix", QT_TRANSLATE_NOOP("ImportFields", "Addition after the name")},
    {"company", QT_TRANSLATE_NOOP("ImportFields", "Company")},
    {"email", QT_TRANSLATE_NOOP("ImportFields", "Email")},
    {"phone", QT_TRANSLATE_NOOP("ImportFields", "Phone")},
    {"note", QT_TRANSLATE_NOOP("ImportFields", "Private note")},
    {"keep", QT_TRANSLATE_NOOP("ImportFields", "Add to private note")},
    {"label", QT_TRANSLATE_NOOP("ImportFields", "Says what the next column is")},
    {"variant", QT_TRANSLATE_NOOP("ImportFields", "Variant")},
    {"barcode", QT_TRANSLATE_NOOP("ImportFields", "Barcode")},
    {"picture", QT_TRANSLATE_NOOP("ImportFields", "Image URL")},
    {"price", QT_TRANSLATE_NOOP("ImportFields", "Price")},
    {"price_minor", QT_TRANSLATE_NOOP("ImportFields", "Price in the smallest unit")},
    {"handle", QT_TRANSLATE_NOOP("ImportFields", "Joins variants of a product")},
    {"currency", QT_TRANSLATE_NOOP("ImportFields", "Currency")},
};

struct GroupName
{
    const char *id, *text;
};
constexpr GroupName addressGroups[] = {
    {"billing", QT_TRANSLATE_NOOP("ImportFields", "Billing")},
    {"shipping", QT_TRANSLATE_NOOP("ImportFields", "Shipping")},
    {"home", QT_TRANSLATE_NOOP("ImportFields", "Home")},
    {"work", QT_TRANSLATE_NOOP("ImportFields", "Work")},
    {"other", QT_TRANSLATE_NOOP("ImportFields", "Other")},
};
constexpr FieldName addressParts[] = {
    {"address", QT_TRANSLATE_NOOP("ImportFields", "%1 address")},
    {"line1", QT_TRANSLATE_NOOP("ImportFields", "%1 address, line 1")},
    {"line2", QT_TRANSLATE_NOOP("ImportFields", "%1 address, line 2")},
    {"line3", QT_TRANSLATE_NOOP("ImportFields", "%1 address, line 3")},
    {"po_box", QT_TRANSLATE_NOOP("ImportFields", "%1 post office box")},
    {"district", QT_TRANSLATE_NOOP("ImportFields", "%1 district")},
    {"city", QT_TRANSLATE_NOOP("ImportFields", "%1 city")},
    {"state", QT_TRANSLATE_NOOP("ImportFields", "%1 state")},
    {"postal_code", QT_TRANSLATE_NOOP("ImportFields", "%1 postal code")},
    {"country", QT_TRANSLATE_NOOP("ImportFields", "%1 country")},
    {"name", QT_TRANSLATE_NOOP("ImportFields", "%1 name")},
    {"first_name", QT_TRANSLATE_NOOP("ImportFields", "%1 first name")},
    {"last_name", QT_TRANSLATE_NOOP("ImportFields", "%1 last name")},
    {"company", QT_TRANSLATE_NOOP("ImportFields", "%1 company")},
    {"email", QT_TRANSLATE_NOOP("ImportFields", "%1 email")},
    {"phone", QT_TRANSLATE_NOOP("ImportFields", "%1 phone")},
};

QString inWords(const char *text)
{
    return QCoreApplication::translate("ImportFields", text);
}

/// Returns a field that this version has no words for: "birth_day" as "Birth day".
QString bare(QString id)
{
    id.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('.'), QLatin1Char(' '));
    return id.left(1).toUpper() + id.mid(1);
}

} // namespace

QString fieldWord(const QString &id)
{
    for (const FieldName &field : plainFields) {
        if (id == QLatin1String(field.id))
            return inWords(field.text);
    }
    if (id.startsWith(QLatin1String("price:")))
        //: %1 is the code of a currency
        return QCoreApplication::translate("ImportFields", "Price in %1").arg(id.mid(6));
    const QString group = id.section(QLatin1Char('.'), 0, 0),
                  part = id.section(QLatin1Char('.'), 1);
    for (const GroupName &name : addressGroups) {
        if (group != QLatin1String(name.id))
            continue;
        for (const FieldName &field : addressParts) {
            if (part == QLatin1String(field.id))
                return inWords(field.text).arg(inWords(name.text));
        }
    }
    return bare(id);
}

QList<FieldWord> fieldWords(const QList<ImportField> &fields)
{
    QList<FieldWord> words;
    for (const ImportField &field : fields) {
        const bool isProductName = field.group == QLatin1String("product") && field.id == QLatin1String("name");
        const QString word =
            isProductName ? QCoreApplication::translate("ImportFields", "Name") : fieldWord(field.id);
        words << FieldWord{field.id, word, field.group};
    }
    return words;
}

} // namespace linktill::gui
