// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Finds out how another program wrote its table.
#pragma once

#include "application/ports/tablefile.h"
#include "core/textencoding.h"

#include <QByteArray>

namespace linktill {

/// The text of a file, decoded as far as its encoding allows, with '\n' at the end of lines. It comes
/// piece by piece, because the whole text needs four times the file's size. The bytes must outlive it.
class FileText
{
public:
    FileText(const QByteArray &bytes, const QString &encoding) : m_bytes(bytes), m_decoder(encoding)
    {
    }

    /// Returns the next piece, or an empty text at the end.
    QString piece();
    /// Reads the next line without its end, cut after `longest` characters. Returns false at the end.
    bool line(QString &line, qsizetype longest);

private:
    const QByteArray &m_bytes;
    TextDecoder m_decoder;
    qsizetype m_at = 0; ///< in the bytes
    bool m_isAfterReturn = false;
    QString m_piece; ///< for line()
    qsizetype m_from = 0;
};

/// A table in a file: the detected form, and its rows.
class ForeignTable
{
public:
    ForeignTable(QByteArray bytes, TableReaders readers) : m_bytes(std::move(bytes)), m_readers(readers)
    {
    }

    const QByteArray &bytes() const { return m_bytes; }
    /// Returns the detected encoding and separator, and whether the file holds vCards or is a workbook. A ZIP
    /// file is taken for a workbook when there is a reader for these, which says more of it.
    TableForm guessed() const;
    /// Returns the names of a workbook's sheets; nothing for other files and where they cannot be read.
    QStringList sheets() const;
    /// Returns the first rows of the file, with those above the headings.
    QList<CsvRow> firstRows(const TableForm &form, int limit) const;
    /// Visits all rows with their faults, including the headings. Returns what is wrong with the
    /// whole file; some of its rows may have been visited before that was known.
    std::optional<BadFile> forEachRow(const TableForm &form, const RowVisitor &visit) const;

private:
    QByteArray m_bytes;
    TableReaders m_readers;
};

/// Returns the kind of a file that is no table, recognised by its first bytes; nothing when it may be one.
std::optional<BadFile> otherFile(const QByteArray &bytes);
/// Returns whether the file begins like a ZIP file, which workbooks are.
bool isZip(const QByteArray &bytes);
/// Returns the separator of which most of the first rows have the same number: one of , ; tab |
char separatorOf(const QString &text);
/// Returns whether the text has characters that no correct decoding gives.
bool isGarbled(const QString &text);
/// Returns the cell without the apostrophe that tells a spreadsheet that "+66…" is no formula.
QString plainCell(const QString &cell);
/// Returns what is wrong with the row itself; also when one of its cells has swallowed further rows.
std::optional<BadRow> faultOf(const CsvRow &row, const TableForm &form);

} // namespace linktill
