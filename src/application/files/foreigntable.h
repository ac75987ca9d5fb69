// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Finds out how another program wrote its table.
#pragma once

#include "application/ports/tablefile.h"
#include "core/textencoding.h"

#include <QByteArray>

namespace linktill {

/// The text of a file, decoded as far as the encoding goes, with '\n' at the end of lines; a piece
/// at a time, for the whole of it needs four times its size. The bytes must outlive it.
class FileText
{
public:
    FileText(const QByteArray &bytes, const QString &encoding) : m_bytes(bytes), m_decoder(encoding)
    {
    }

    /// Empty at the end.
    QString piece();
    /// The next line without its end, cut after `longest` characters; false at the end.
    bool line(QString &line, qsizetype longest);

private:
    const QByteArray &m_bytes;
    TextDecoder m_decoder;
    qsizetype m_at = 0; ///< in the bytes
    bool m_isAfterReturn = false;
    QString m_piece; ///< for line()
    qsizetype m_from = 0;
};

/// A table in a file: how it seems to be written, and its rows.
class ForeignTable
{
public:
    ForeignTable(QByteArray bytes, CsvReader reader) : m_bytes(std::move(bytes)), m_reader(reader)
    {
    }

    const QByteArray &bytes() const { return m_bytes; }
    /// Encoding and separator as they seem to be, and whether it holds vCards.
    TableForm guessed() const;
    QStringList firstRow(const TableForm &form) const;
    QList<QStringList> preview(const TableForm &form, int limit) const;
    /// Rows with what is wrong with them, heading included. What is wrong with the whole file is
    /// told when that is known: some of its rows were given before.
    std::optional<BadFile> forEachRow(const TableForm &form, const RowVisitor &visit) const;

private:
    QByteArray m_bytes;
    CsvReader m_reader;
};

/// Names the kind of a file that holds no table, by its first bytes.
std::optional<BadFile> otherFile(const QByteArray &bytes);
/// The separator that all of the first rows have most of: one of , ; tab |
char separatorOf(const QString &text);
/// Holds what no encoding that fits would have given.
bool isGarbled(const QString &text);
/// Without the apostrophe by which a spreadsheet knows that "+66…" is no formula.
QString plainCell(const QString &cell);
/// Says what is wrong with a row as such; also when one of its cells can only be several rows.
std::optional<BadRow> faultOf(const CsvRow &row, const TableForm &form);

} // namespace linktill
