// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/contactlist.h"

#include "core/contactrules.h"
#include "core/entry/contacttext.h"
#include "core/phone.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

/// Returns whether the text has any of the characters.
bool hasAny(const QString &text, QStringView characters)
{
    return std::any_of(text.begin(), text.end(), [characters](QChar c) { return characters.contains(c); });
}

QStringList googleValues(const QString &cell)
{
    QStringList values;
    for (const QString &value : cell.split(u" ::: "_s)) {
        if (!value.trimmed().isEmpty())
            values << value.trimmed();
    }
    return values;
}

} // namespace

QStringList emailsOf(const QString &cell)
{
    static const QRegularExpression signs(uR"(\s*[,;/|\n]\s*|\s+)"_s);
    if (!cell.isEmpty() && !hasAny(cell, u" ,;/|\n"))
        return {cell};
    QStringList emails;
    for (const QString &value : googleValues(cell)) {
        QStringList several = value.split(signs, Qt::SkipEmptyParts);
        const bool isList = several.size() > 1 && std::all_of(several.begin(), several.end(),
                                                              [](const QString &one) { return isEmail(one); });
        static const QRegularExpression betweenNamed(uR"(\s*[,;|\n]\s*)"_s); // "A <a@x.com>, B <b@x.com>"
        const QStringList named = isList ? QStringList() : value.split(betweenNamed, Qt::SkipEmptyParts);
        const bool isNamedList = named.size() > 1 && std::all_of(named.begin(), named.end(), [](const QString &one) {
            return isEmail(emailText(one).email);
        });
        emails += isList ? several : isNamedList ? named : QStringList{value};
    }
    return emails;
}

QStringList phonesOf(const QString &cell, const QString &country)
{
    static const QRegularExpression signs(uR"(\s*[,;/|\n]\s*|\s+(?:or|หรือ|hoặc|atau)\s+)"_s);
    const bool hasWords = std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    if (!cell.isEmpty() && !hasWords && !hasAny(cell, u",:;/|\n"))
        return {cell.trimmed()};
    QStringList phones;
    for (const QString &value : googleValues(cell)) {
        const QStringList several = value.split(signs, Qt::SkipEmptyParts);
        const auto isPhone = [&country](const QString &one) {
            return phoneToE164(phoneText(one).phone, country).has_value();
        };
        const bool isList = several.size() > 1 && !isPhone(value) && isPhone(several.front());
        phones += isList ? several : QStringList{value};
    }
    return phones;
}

TidyContact tidyEmail(const QString &written)
{
    if (written.isEmpty() || isPlaceholder(written))
        return {};
    const QStringList all = emailsOf(plainContact(written));
    const EmailText first = emailText(all.size() > 1 ? all.front() : written);
    return {first.email, first.name, all.mid(1)};
}

TidyContact tidyPhone(const QString &written, const QString &country)
{
    if (written.isEmpty() || isPlaceholder(written))
        return {};
    const QStringList all = phonesOf(written, country);
    const QString first = all.size() > 1 ? all.front() : written;
    const PhoneText phone = phoneText(first);
    const bool hasExtension = !phone.extension.isEmpty() && phoneToE164(phone.phone, country).has_value();
    const QStringList extension = hasExtension ? QStringList{phone.extension} : QStringList();
    return {hasExtension ? phone.phone : first, {}, extension + all.mid(1)};
}

} // namespace linktill
