// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "sheet/csvrows.h"

#include <algorithm>
#include <utility>

#include <csv.h>

namespace linktill::sheet {

namespace {

constexpr qsizetype maxBytes = 4 * maxCellLength; ///< the size of the longest cell in UTF-8
constexpr int betweenRows = 0, inCell = 2;          ///< states of libcsv, for which it has no names

/// Gives libcsv one line after the other, so that each row knows where it begins, and keeps the
/// lines that are within quotation marks until these are closed.
class Rows
{
public:
    Rows(char separator, const RowVisitor &visit)
        : m_separator(static_cast<unsigned char>(separator)), m_visit(visit)
    {
        begin();
    }
    ~Rows() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Rows)

    /// Returns false when no more is wanted.
    bool read(QByteArray text)
    {
        if (std::exchange(m_hasReturn, false))
            text.prepend('\r');
        if (text.endsWith('\r')) { // the next piece may begin with the newline that belongs to it
            m_hasReturn = true;
            text.chop(1);
        }
        readWhole(text);
        return m_goesOn;
    }

    void finish()
    {
        if (std::exchange(m_hasReturn, false))
            readWhole("\r");
        do {
            if (isQuoted())
                tellUnclosed();
            else
                csv_fini(&m_parser, cellRead, rowRead, this);
            if (std::exchange(m_isAgain, false))
                readAgain();
            else
                return;
        } while (m_goesOn);
    }

private:
    void begin()
    {
        csv_init(&m_parser, 0);
        csv_set_delim(&m_parser, m_separator);
        csv_set_blk_size(&m_parser, size_t(maxBytes));
        m_row = {};
        m_columns = 0;
        m_isEmpty = true;
    }

    /// Lines end with CR LF, LF or CR: libcsv ends a row at each of them.
    void readWhole(const QByteArray &text)
    {
        qsizetype newline = -2; // place of the next newline; -1: there is none
        for (qsizetype from = 0; from < text.size() && m_goesOn;) {
            if (text[from] == '\n' && !m_isInLine &&
                m_parser.pstate == betweenRows) { // there may be millions of empty lines
                ++m_line;
                ++from;
                continue;
            }
            if (newline != -1 && newline < from)
                newline = text.indexOf('\n', from);
            qsizetype to = newline < 0 ? text.size() : newline + 1;
            const qsizetype back = QByteArrayView(text).sliced(from, to - from).indexOf('\r');
            if (back >= 0 && from + back + 1 != newline)
                to = from + back + 1;
            readLine(QByteArrayView(text).sliced(from, to - from), back >= 0 || newline >= 0);
            from = to;
        }
    }

    bool isQuoted() const { return m_parser.quoted && m_parser.pstate == inCell; }

    /// `isWhole` says that the line has its end; else the next piece of the text may bring it.
    void readLine(QByteArrayView line, bool isWhole)
    {
        if (!m_isInLine && m_parser.pstate == betweenRows) {
            m_row.line = m_line;
            m_kept.clear();
            m_isFirst = true;
        }
        m_isInLine = !isWhole;
        if (!m_isSkipped)
            csv_parse(&m_parser, line.data(), size_t(line.size()), cellRead, rowRead, this);
        if (!m_isFirst)
            m_kept += line;
        if (isWhole) {
            ++m_line;
            m_isFirst = m_isSkipped = false;
        }
        if (m_goesOn && isQuoted() && qsizetype(m_parser.entry_pos) > maxBytes)
            tellUnclosed();
        if (std::exchange(m_isAgain, false))
            readAgain();
    }

    void tellUnclosed()
    {
        const QByteArrayView open(m_parser.entry_buf, qsizetype(m_parser.entry_pos));
        const auto isEnd = [](char c) { return c == '\n' || c == '\r'; };
        const auto found = std::find_if(open.begin(), open.end(), isEnd);
        const qsizetype end = found == open.end() ? -1 : found - open.begin();
        addCell(open.data(), end < 0 ? open.size() : end);
        m_row.fault = CsvRow::Fault::Unclosed;
        m_begun = m_row.line;
        m_goesOn = m_visit(m_row) != AfterRow::Stop && ++m_unclosed < maxUnclosed;
        m_isAgain = true;
    }

    /// Reads what follows the first line of the row again, as rows of its own.
    void readAgain()
    {
        const QByteArray kept = std::exchange(m_kept, {});
        m_isSkipped = m_isFirst; // the rest of that line is still to come
        m_isInLine = m_isFirst;
        m_line = m_begun + (m_isFirst ? 0 : 1);
        csv_free(&m_parser);
        begin();
        readWhole(kept);
    }

    static void cellRead(void *text, size_t length, void *rows)
    {
        static_cast<Rows *>(rows)->addCell(static_cast<const char *>(text), qsizetype(length));
    }
    static void rowRead(int, void *rows) { static_cast<Rows *>(rows)->endRow(); }

    void addCell(const char *text, qsizetype length)
    {
        m_isEmpty = m_isEmpty && length == 0;
        if (++m_columns > maxColumns)
            return;
        QString cell = QString::fromUtf8(text, std::min(length, maxBytes)).left(maxCellLength);
        if (cell.size() < length) // it took room for as many characters as bytes
            cell.squeeze();
        m_row.cells << cell;
    }

    void endRow()
    {
        if (m_columns > maxColumns)
            m_row.fault = CsvRow::Fault::TooWide;
        if (!m_isEmpty && m_goesOn)
            endFullRow();
        m_row = {};
        m_row.cells.reserve(std::min(m_columns, maxColumns)); // as many as the last row had
        m_columns = 0;
        m_isEmpty = true;
    }

    void endFullRow()
    {
        const AfterRow after = m_visit(m_row);
        m_goesOn = after != AfterRow::Stop;
        m_isAgain = after == AfterRow::Again && !m_isFirst && ++m_unclosed < maxUnclosed;
        m_begun = m_row.line;
    }

    csv_parser m_parser = {};
    const unsigned char m_separator;
    const RowVisitor &m_visit;
    CsvRow m_row;
    QByteArray m_kept; ///< the row without its first line
    qsizetype m_columns = 0;
    int m_line = 1, m_begun = 1, m_unclosed = 0; ///< m_begun: the line of the row that is read again
    bool m_isInLine = false, m_isFirst = true, m_isSkipped = false, m_isEmpty = true;
    bool m_isAgain = false, m_goesOn = true;
    bool m_hasReturn = false; ///< a CR that has not been read yet
};

} // namespace

void csvRows(const TextSource &text, char separator, const RowVisitor &visit)
{
    Rows rows(separator, visit);
    for (QByteArray piece = text(); !piece.isEmpty(); piece = text()) {
        if (!rows.read(piece))
            return;
    }
    rows.finish();
}

} // namespace linktill::sheet
