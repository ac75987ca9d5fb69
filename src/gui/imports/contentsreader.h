// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/importmap.h"
#include "gui/imports/encodingdoubt.h"
#include "gui/imports/importsubject.h"

namespace linktill::gui {

/// Returns the form that a saved mapping asks for; the request's own one when the mapping is not
/// for this kind.
template <class File>
TableForm mappedForm(const File &file, ImportKind kind, const ImportRequest &request)
{
    const auto wanted = formFromMap(request.map, kind, request.form, file.headings(request.form));
    if (!wanted)
        return request.form;
    TableForm form = file.withColumns(*wanted); // there may be other columns with another separator
    form.linesBefore = wanted->linesBefore;
    form.hasHeadings = wanted->hasHeadings;
    const auto mapped = formFromMap(request.map, kind, form, file.headings(form));
    return mapped ? *mapped : form;
}

/// Returns the request's form, found out as far as it has to be. `File` is CustomerFile or
/// ProductFile.
template <class File>
TableForm formOf(const File &file, ImportKind kind, const ImportRequest &request)
{
    if (!request.map.isEmpty())
        return mappedForm(file, kind, request);
    if (request.what == ReadAgain::Rows)
        return request.form;
    TableForm form =
        request.what == ReadAgain::All ? file.guessed() : file.withColumns(request.form);
    if (form.isCard || request.maps.isEmpty())
        return form;
    const QStringList headings = file.headings(form);
    const auto map = request.maps.constFind(headingsName(headings));
    if (map == request.maps.constEnd())
        return form;
    const auto mapped = formFromMap(*map, kind, form, headings);
    if (!mapped)
        return form;
    TableForm remembered = form; // only the fields: the next file may have another encoding
    remembered.columns = mapped->columns;
    return remembered;
}

/// Returns the cells of the first wrong rows, to be shown and mended.
template <class File>
QList<CsvRow> wrongRowsOf(const File &file, const TableForm &form, const QList<BadRow> &bad)
{
    QHash<int, RowFault> faults; // by line
    for (const BadRow &row : bad.first(qMin<qsizetype>(bad.size(), maxProblemsShown)))
        faults.insert(row.line, row.fault);
    QList<CsvRow> rows;
    if (faults.isEmpty())
        return rows;
    file.forEachRow(form, [&](const CsvRow &row) {
        const auto found = faults.constFind(row.line);
        const bool isWrong = found != faults.constEnd();
        // As when the rows were read: what an open quotation mark swallowed is read again as rows.
        const bool again =
            row.fault == CsvRow::Fault::Unclosed || (isWrong && *found == RowFault::UnclosedQuote);
        if (isWrong) {
            rows << row;
            faults.erase(found);
        }
        if (faults.isEmpty())
            return AfterRow::Stop;
        return again ? AfterRow::Again : AfterRow::GoOn;
    });
    return rows;
}

/// Reads all but ImportContents::add, and gives the good rows to `keep`.
template <class File, class Keep>
ImportContents contentsOf(const File &file, ImportKind kind, const ImportRequest &request,
                          Keep keep)
{
    ImportContents contents;
    contents.form = formOf(file, kind, request);
    contents.sheets = file.sheets();
    contents.headings = file.headings(contents.form);
    contents.layout = file.layout(contents.form);
    contents.rows = file.preview(contents.form, maxRowsShown);
    auto read = file.read(contents.form, request.edits);
    contents.wrongRows = wrongRowsOf(file, contents.form, read.bad);
    contents.good = int(read.good.size());
    contents.bad = std::move(read.bad);
    contents.remarks = std::move(read.remarks);
    contents.columns = std::move(read.columns);
    contents.skippedLines = std::move(read.skippedLines);
    contents.fault = read.fault;
    contents.doubt = encodingDoubt(file, request.bytes, contents.form);
    if (contents.good > 0)
        keep(contents, std::move(read.good));
    return contents;
}

} // namespace linktill::gui
