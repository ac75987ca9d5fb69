// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/rowwords.h"

#include "application/ports/customerrules.h"
#include "application/wording/wording.h"
#include "core/contactrules.h"

#include <QCoreApplication>
#include <QLocale>

namespace linktill::gui {

namespace {

QString rowText(const char *text)
{
    return QCoreApplication::translate("ImportRows", text);
}

QString quotedWords(const QString &text)
{
    constexpr qsizetype longest = 40;
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest) + QChar(0x2026) : line;
}

QString textFaultWords(const BadRow &row)
{
    switch (row.fault) {
    case RowFault::TooLong:
        return rowText(QT_TRANSLATE_NOOP("ImportRows", "Too long. Use up to %1 characters."))
            .arg(QLocale().toString(longestLine));
    case RowFault::LongNote:
        return rowText(QT_TRANSLATE_NOOP("ImportRows",
                                         "The note is too long. Use up to %1 characters."))
            .arg(QLocale().toString(longestNote));
    case RowFault::TooManyColumns:
        return rowText(QT_TRANSLATE_NOOP("ImportRows", "Too many columns. Check the separator."));
    case RowFault::UnclosedQuote:
        return rowText(QT_TRANSLATE_NOOP("ImportRows",
                                         "A quotation mark (\") opens here and is never closed."));
    default:
        return rowText(QT_TRANSLATE_NOOP("ImportRows", "Can't be read in this encoding."));
    }
}

} // namespace

QString problemWords(const BadRow &row)
{
    switch (row.fault) {
    case RowFault::Nobody:
        return rowText(
            QT_TRANSLATE_NOOP("ImportRows", "Enter a name, an email or a phone number."));
    case RowFault::Group:
        return rowText(QT_TRANSLATE_NOOP("ImportRows", "This is a group, not a person."));
    case RowFault::NoName:
        return rowText(QT_TRANSLATE_NOOP("ImportRows", "Enter a name."));
    case RowFault::BadEmail:
        return rowText(
            QT_TRANSLATE_NOOP("ImportRows", "Enter one email, such as name@example.com"));
    case RowFault::BadPhone:
        return rowText(
            QT_TRANSLATE_NOOP("ImportRows", "Enter a phone number with all its digits."));
    case RowFault::UnreadPhone:
        return unreadPhoneSentence(row.what);
    case RowFault::BadBarcode:
    case RowFault::SpoiltNumber:
        return rowText(
            QT_TRANSLATE_NOOP("ImportRows", "Spoilt by a spreadsheet: enter all digits"));
    case RowFault::SameBarcode:
        return rowText(
            QT_TRANSLATE_NOOP("ImportRows", "Another product in this file has this barcode."));
    case RowFault::BadPrice:
        return rowText(QT_TRANSLATE_NOOP("ImportRows", "Enter a price, such as 120.50"));
    case RowFault::UnclearPrice:
        return rowText(QT_TRANSLATE_NOOP(
            "ImportRows", "Can be read in two ways. Choose above how prices are written."));
    case RowFault::BadCurrency:
        return rowText(QT_TRANSLATE_NOOP("ImportRows", "“%1” is not a currency."))
            .arg(quotedWords(row.what));
    case RowFault::BadPicture:
        return rowText(
            QT_TRANSLATE_NOOP("ImportRows", "Enter an address that begins with https://"));
    default:
        return textFaultWords(row);
    }
}

QString skippedWords()
{
    return rowText(QT_TRANSLATE_NOOP("ImportRows", "Left out: a title, a sum or the like"));
}

QString remarkWords(const RowRemark &remark)
{
    if (remark.kind == RowRemarkKind::ReadAs)
        return rowText(QT_TRANSLATE_NOOP("ImportRows", "“%1” is read as %2"))
            .arg(quotedWords(remark.what), remark.as);
    const QString sentence =
        remark.kind == RowRemarkKind::ToNote
            ? rowText(QT_TRANSLATE_NOOP("ImportRows", "“%1” goes to the private note"))
            : rowText(QT_TRANSLATE_NOOP("ImportRows", "“%1” is not taken"));
    return sentence.arg(quotedWords(remark.what));
}

} // namespace linktill::gui
