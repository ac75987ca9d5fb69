// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/customerrules.h"
#include "application/ports/tablefile.h"
#include "application/wording/wording.h"
#include "application/wording/wordingtr.h"
#include "core/contactrules.h"

#include <QLocale>

namespace linktill {

namespace {

constexpr qsizetype maxQuoted =
    80; ///< characters of a text that is wrong; a sentence is no place for more

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > maxQuoted ? line.left(maxQuoted) + QChar(0x2026) : line;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString formSentence(const BadRow &row)
{
    switch (row.fault) {
    case RowFault::TooLong:
        return Wording::tr("Line %1: “%2” is too long. Use up to %3 characters.")
            .arg(row.line)
            .arg(shortened(row.what), number(longestLine));
    case RowFault::LongNote:
        return Wording::tr("Line %1: the notes are too long. Use up to %2 characters.")
            .arg(row.line)
            .arg(number(longestNote));
    case RowFault::TooManyColumns:
        return Wording::tr("Line %1 has more than %2 columns. Check the separator.")
            .arg(row.line)
            .arg(number(maxColumns));
    case RowFault::UnclosedQuote:
        return Wording::tr("Line %1: a quotation mark (\") opens here and is never closed. Remove "
                           "it or close it.")
            .arg(row.line);
    case RowFault::UnclearPrice:
        return Wording::tr("Line %1: “%2” can be read in two ways. Say which sign begins the decimals.")
            .arg(row.line)
            .arg(shortened(row.what));
    case RowFault::SpoiltNumber:
        return Wording::tr("Line %1: a spreadsheet shortened a number to “%2”. Enter all its digits.")
            .arg(row.line)
            .arg(shortened(row.what));
    default:
        return Wording::tr("Line %1 cannot be read in this encoding.").arg(row.line);
    }
}

} // namespace

QString rowSentence(const BadRow &row)
{
    const auto withText = [&row](const QString &sentence) {
        return sentence.arg(row.line).arg(shortened(row.what));
    };
    switch (row.fault) {
    case RowFault::Nobody:
        return Wording::tr("Line %1: no name, e-mail address or phone.").arg(row.line);
    case RowFault::Group:
        return withText(Wording::tr("Line %1: “%2” is a group, not a person."));
    case RowFault::NoName:
        return Wording::tr("Line %1: there is no name.").arg(row.line);
    case RowFault::BadEmail:
        return withText(Wording::tr("Line %1: “%2” is no e-mail address."));
    case RowFault::BadPhone:
        return withText(Wording::tr("Line %1: “%2” is no phone number."));
    case RowFault::BadBarcode:
        return withText(
            Wording::tr("Line %1: a spreadsheet shortened the barcode to “%2”. Format the column "
                        "as text and export it again."));
    case RowFault::SameBarcode:
        return withText(
            Wording::tr("Line %1: another product in this file has the barcode “%2” already."));
    case RowFault::UnreadPhone:
        //: %2 is a sentence
        return Wording::tr("Line %1: %2").arg(row.line).arg(unreadPhoneSentence(row.what));
    case RowFault::BadPrice:
        return withText(Wording::tr("Line %1: “%2” is no price."));
    case RowFault::BadCurrency:
        return withText(Wording::tr("Line %1: “%2” is no currency."));
    case RowFault::BadPicture:
        return withText(
            Wording::tr("Line %1: a picture needs an address that begins with https://, "
                        "“%2” does not."));
    default:
        return formSentence(row);
    }
}

QString otherNameSentence(const OtherName &name)
{
    //: %1 and %2 are names of customers, %3 is an email address
    return Wording::tr("%1 has the email of %2 (%3) and was not imported.")
        .arg(name.other.name, name.known.name, name.known.email);
}

QString fileSentence(const BadFile &file, const QString &name)
{
    switch (file.fault) {
    case FileFault::Pdf:
        return Wording::tr("%1 is a PDF document. Import a table (CSV) or contacts (vCard).")
            .arg(name);
    case FileFault::Json:
        return Wording::tr("%1 is a JSON file. Import a table (CSV) or contacts (vCard).")
            .arg(name);
    case FileFault::WebPage:
        return Wording::tr("%1 is a web page. Import a table (CSV) or contacts (vCard).").arg(name);
    case FileFault::Xml:
        return Wording::tr("%1 is an XML file. Import a table (CSV) or contacts (vCard).")
            .arg(name);
    case FileFault::Workbook:
        return Wording::tr("%1 is a spreadsheet of a kind that is not read here. Save it as XLSX or CSV, then import "
                           "that file.")
            .arg(name);
    case FileFault::OldWorkbook:
        return Wording::tr("%1 is in Excel's form from before 2007 (XLS). Save it as XLSX or CSV, then import that "
                           "file.")
            .arg(name);
    case FileFault::LockedWorkbook:
        return Wording::tr("%1 is locked with a password. Save it without one, then import that file.").arg(name);
    case FileFault::MacroWorkbook:
        return Wording::tr("%1 holds macros, and is not opened. Save it as XLSX without macros, then import that "
                           "file.")
            .arg(name);
    case FileFault::DamagedWorkbook:
        return Wording::tr("%1 is damaged. Open it in a spreadsheet program and save it again.").arg(name);
    case FileFault::HugeWorkbook:
        return Wording::tr("%1 unpacks to more than is read. Save the sheet that you need as a file of its own.")
            .arg(name);
    case FileFault::Archive:
        return Wording::tr("%1 is an archive. Unpack it, then import the file in it.").arg(name);
    case FileFault::Picture:
        return Wording::tr("%1 is a picture. Import a table (CSV) or contacts (vCard).").arg(name);
    case FileFault::Cards:
        return Wording::tr("%1 holds contacts (vCard). Import it as customers.").arg(name);
    case FileFault::TooManyRows:
        return Wording::tr("%1 has more than %2 rows. Split it into smaller files.")
            .arg(name, number(maxTableRows));
    case FileFault::TooMuchText:
        return Wording::tr("%1 holds too much text for one import. Split it into smaller files.")
            .arg(name);
    case FileFault::UnclosedQuotes:
        return Wording::tr(
                   "%1 has many quotation marks (\") that are never closed, the first in line %2. "
                   "Save the file as CSV again.")
            .arg(name)
            .arg(file.line);
    case FileFault::NoText:
        break;
    }
    return Wording::tr("%1 is not a text file. Import a table (CSV) or contacts (vCard).")
        .arg(name);
}

} // namespace linktill
