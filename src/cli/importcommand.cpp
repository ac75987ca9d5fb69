// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/importcommand.h"

#include "application/files/customerfile.h"
#include "application/files/importmap.h"
#include "application/files/productfile.h"
#include "application/links/crashpoint.h"
#include "application/ports/customerrepository.h"
#include "application/ports/customerrules.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "application/wording/linkwording.h"
#include "application/wording/wording.h"
#include "cli/readstream.h"
#include "cli/text.h"
#include "core/textencoding.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace linktill::cli {

namespace {

/// What was read of a file, and how.
template <class T> struct ReadFile
{
    ReadTable<T> table;
    TableForm form;
    QStringList headings;
    QString layout;
    EncodingGuess encoding;
};

/// Returns the form in which the person wants the file read, or what is wrong with the wish.
template <class File>
Result<TableForm, QString> formFor(const File &file, const TableRequest &request)
{
    TableForm form = file.guessed();
    const QStringList sheets = file.sheets();
    if (request.sheet > 0 && (!form.isBook || request.sheet > qMax<qsizetype>(1, sheets.size())))
        return Failure{CliText::tr("%1 has no sheet %2.").arg(request.file).arg(request.sheet)};
    if (request.sheet > 0)
        form.sheet = request.sheet - 1;
    if (!request.encoding.isEmpty())
        form.encoding = request.encoding;
    if (request.sheet > 0 || !request.encoding.isEmpty())
        form = file.withColumns(form);
    if (!request.map.isEmpty()) {
        QFile map(request.map);
        if (!map.open(QIODevice::ReadOnly))
            return Failure{CliText::tr("%1 cannot be read.").arg(request.map)};
        constexpr qint64 largestMap = 1024 * 1024;
        const ImportKind kind = request.isGoods ? ImportKind::Products : ImportKind::Customers;
        const auto mapped = formFromMap(map.read(largestMap), kind, form, file.headings(form));
        if (!mapped)
            return Failure{mapSentence(mapped.error(), request.map)};
        form = *mapped;
    }
    if (request.decimalSign)
        form.decimalSign = request.decimalSign;
    return form;
}

QJsonArray columnsJson(const QList<ColumnSummary> &columns)
{
    QJsonArray json;
    for (const ColumnSummary &column : columns)
        json << QJsonObject{{u"heading"_s, column.heading},
                            {u"field"_s, column.field},
                            {u"rows"_s, column.filled},
                            {u"not_taken"_s, column.notTaken}};
    return json;
}

QString headingAt(const QStringList &headings, int column)
{
    const QString heading = column < 0 ? QString() : headings.value(column);
    return heading.isEmpty() && column >= 0 ? QString::number(column + 1) : heading;
}

/// Lists what happened in one way to cells of rows that are taken.
template <class T> QJsonArray remarksJson(const ReadFile<T> &read, RowRemarkKind kind)
{
    QJsonArray json;
    for (const RowRemark &remark : read.table.remarks) {
        if (remark.kind != kind)
            continue;
        QJsonObject object{{u"row"_s, remark.line},
                           {u"column"_s, headingAt(read.headings, remark.column)},
                           {u"text"_s, remark.what}};
        if (kind == RowRemarkKind::ReadAs)
            object.insert(u"as"_s, remark.as);
        json << object;
    }
    return json;
}

template <class T> QJsonArray wrongJson(const ReadFile<T> &read)
{
    QJsonArray json;
    for (const BadRow &row : read.table.bad) {
        QJsonObject object{{u"row"_s, row.line}, {u"reason"_s, rowSentence(row)}};
        if (row.column >= 0)
            object.insert(u"column"_s, headingAt(read.headings, row.column));
        json << object;
    }
    return json;
}

template <class T> QJsonObject readJson(const ReadFile<T> &read)
{
    QJsonArray skipped;
    const QJsonArray readAs = remarksJson(read, RowRemarkKind::ReadAs);
    for (const int line : read.table.skippedLines)
        skipped << line;
    QJsonObject json{{u"columns"_s, columnsJson(read.table.columns)},
                     {u"kept_aside"_s, remarksJson(read, RowRemarkKind::ToNote)},
                     {u"wrong"_s, wrongJson(read)},
                     {u"skipped_rows"_s, skipped}};
    if (!readAs.isEmpty())
        json.insert(u"read_as"_s, readAs);
    if (!read.layout.isEmpty())
        json.insert(u"layout"_s, read.layout);
    if (!read.form.isBook)
        json.insert(u"encoding"_s, read.form.encoding);
    return json;
}

/// Tells people what becomes of the file: on standard error, since it is beside the result.
template <class T> void tellRead(const ReadFile<T> &read, const TableRequest &request, const Report &report)
{
    for (const BadRow &row : read.table.bad)
        report.remark(rowSentence(row));
    if (!read.encoding.isSure && request.encoding.isEmpty() && !read.form.isBook)
        //: %1 and %2 are names of encodings
        report.remark(CliText::tr("The encoding is not sure: it was read as %1, and may be %2. Say which with "
                                  "--encoding.")
                          .arg(read.form.encoding, read.encoding.others.join(u", "_s)));
    QStringList notTaken;
    for (qsizetype i = 0; i < read.table.columns.size(); ++i) {
        const ColumnSummary &column = read.table.columns[i];
        if (column.notTaken > 0)
            notTaken << u"%1 (%2)"_s.arg(column.heading.isEmpty() ? QString::number(i + 1) : column.heading)
                            .arg(column.notTaken);
    }
    if (!notTaken.isEmpty())
        //: %1 lists columns, each with the number of rows
        report.remark(CliText::tr("Columns that are not taken, with the number of rows: %1.").arg(notTaken.join(u", "_s)));
    if (!read.table.skippedLines.isEmpty()) {
        QStringList lines;
        for (const int line : read.table.skippedLines.mid(0, 20))
            lines << QString::number(line);
        report.remark(CliText::tr("Lines that are no rows: %1.").arg(lines.join(u", "_s)));
    }
}

/// Tells which customers were not taken in: in sentences on standard error, and in the object for programs.
QJsonArray othersJson(const CustomersAdded &added, const Report &report)
{
    QJsonArray others;
    for (const OtherName &name : added.others) {
        others << QJsonObject{{u"email"_s, name.known.email},
                              {u"known"_s, name.known.name},
                              {u"other"_s, name.other.name}};
        if (!report.isJson())
            report.remark(otherNameSentence(name));
    }
    return others;
}

QJsonArray othersJson(const ProductsAdded &, const Report &) { return {}; }

QJsonArray doublesJson(const CustomersAdded &added)
{
    QJsonArray doubles;
    for (const LikelyDouble &one : added.doubles)
        doubles << QJsonObject{{u"known"_s, customerLine(one.known)}, {u"added"_s, customerLine(one.added)}};
    return doubles;
}

QJsonArray doublesJson(const ProductsAdded &) { return {}; }

/// Returns what people are told of a file that is taken.
template <class T, class Added>
QStringList addedLines(const ReadFile<T> &read, const Added &added, const TableRequest &request, qsizetype leftOut)
{
    QStringList lines;
    if (request.onMatch == OnMatch::Keep)
        lines << CliText::tr("New: %1. Known, and kept as they are: %2. Left out: %3.")
                     .arg(added.fresh)
                     .arg(added.same + added.changed)
                     .arg(leftOut);
    else
        lines << CliText::tr("New: %1. The same: %2. Changed: %3. Left out: %4.")
                     .arg(added.fresh)
                     .arg(added.same)
                     .arg(added.changed)
                     .arg(leftOut);
    if (!read.layout.isEmpty())
        //: %1 is the name of a program
        lines.prepend(CliText::tr("Recognised: %1").arg(read.layout));
    if (const auto kept = remarksJson(read, RowRemarkKind::ToNote).size(); kept > 0)
        lines << CliText::tr("Kept in notes: %1. --json lists them.").arg(kept);
    if (const auto readAs = remarksJson(read, RowRemarkKind::ReadAs).size(); readAs > 0)
        lines << CliText::tr("Completed from the rest of the file, such as a phone's country: %1. --json lists them.")
                     .arg(readAs);
    return lines;
}

template <class T, class Added>
int tellAdded(const ReadFile<T> &read, const Added &added, const TableRequest &request, const Report &report)
{
    QJsonObject json = readJson(read);
    const QJsonArray others = othersJson(added, report), doubles = doublesJson(added);
    const bool isKept = request.onMatch == OnMatch::Keep; // what differs stays as it is
    json.insert(u"new"_s, added.fresh);
    json.insert(u"same"_s, added.same);
    json.insert(u"changed"_s, isKept ? 0 : added.changed);
    json.insert(u"kept"_s, isKept ? added.changed : 0);
    json.insert(u"dry_run"_s, request.isTrial);
    if (!others.isEmpty())
        json.insert(u"other_names"_s, others);
    if (!doubles.isEmpty())
        json.insert(u"possible_duplicates"_s, doubles);
    QStringList lines = addedLines(read, added, request, read.table.bad.size() + others.size());
    if (!doubles.isEmpty())
        lines << CliText::tr("Possible duplicates: %1. --json lists them.").arg(doubles.size());
    if (request.isTrial)
        lines << CliText::tr("Nothing was saved.");
    report.done("imported", json, lines);
    return Done;
}

/// Keeps the good rows and tells about all of the file.
template <class T, class A>
int keep(const ReadFile<T> &read, const TableRequest &request, A &&add, const Report &report)
{
    if (read.table.fault)
        return report.notDone(fileSentence(*read.table.fault, request.file), {});
    if (!report.isJson())
        tellRead(read, request, report);
    if (read.table.good.isEmpty())
        //: %1 is a file's name
        return report.notDone(CliText::tr("Nothing in %1 could be imported.").arg(request.file), {}, readJson(read));
    crashPoint(BeforeImporting);
    const auto added = add(read.table.good);
    crashPoint(AfterImporting);
    if (!added)
        return report.notDone(ledgerSentence(added.error()), added.error().detail);
    return tellAdded(read, *added, request, report);
}

template <class T, class File>
Result<ReadFile<T>, QString> readFile(const File &file, const QByteArray &head, const TableRequest &request)
{
    const auto form = formFor(file, request);
    if (!form)
        return Failure{form.error()};
    ReadFile<T> read;
    read.form = *form;
    read.headings = file.headings(*form);
    read.layout = file.layout(*form);
    if (!form->isBook)
        read.encoding = guessEncoding(head);
    read.table = file.read(*form);
    return read;
}

} // namespace

int runImport(const TableRequest &request, const Account &account, const Services &services,
              const Streams &streams, const Report &report)
{
    QFile file(request.file);
    const bool isStream = request.file == u"-";
    if (!isStream && !file.open(QIODevice::ReadOnly))
        return report.notDone(CliText::tr("%1 cannot be read.").arg(request.file), file.errorString());
    const QByteArray bytes = readUpTo(isStream ? streams.in : file, maxTableBytes + 1);
    if (bytes.size() > maxTableBytes)
        return report.notDone(CliText::tr("%1 is larger than 64 MB.").arg(request.file), {});
    const auto readers = services.tableReaders();
    if (!readers)
        return report.notDone(missingPartSentence(readers.error().name), readers.error().detail);
    Ledger &ledger = services.ledger();
    if (request.isGoods) {
        // Goods of the practice account belong to that account only; others are for all accounts, as in
        // the window.
        const ProductFile table(bytes, *readers, account.isPractice() ? account.id : QString(), account.currency);
        const auto read = readFile<Product>(table, bytes, request);
        if (!read)
            return report.notDone(read.error(), {});
        const AddOptions options{request.onMatch.value_or(OnMatch::Replace), request.isTrial};
        return keep(*read, request, [&](const auto &rows) { return ledger.products().add(rows, options); }, report);
    }
    const CustomerFile table(bytes, *readers, account.id, account.country);
    const auto read = readFile<KnownCustomer>(table, bytes, request);
    if (!read)
        return report.notDone(read.error(), {});
    const AddOptions options{request.onMatch.value_or(OnMatch::FillGaps), request.isTrial};
    return keep(*read, request, [&](const auto &rows) { return ledger.customers().add(rows, options); }, report);
}

} // namespace linktill::cli
