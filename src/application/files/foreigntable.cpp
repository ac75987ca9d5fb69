// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/foreigntable.h"

#include "application/files/csvtable.h"
#include "application/files/tablehead.h"
#include "application/files/vcard.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr qsizetype pieceLength = 64 * 1024;
constexpr qsizetype maxGuessed = 8000; ///< characters in which the separator is detected
constexpr qsizetype maxRowsCompared = 20;

bool isSeparator(QChar c)
{
    return c == u',' || c == u';' || c == u'\t' || c == u'|';
}

/// Returns the first rows without quoted text. A quotation mark opens a cell only at its beginning.
QStringList bareRows(const QString &text)
{
    QStringList rows{QString()};
    bool quoted = false;
    const QString head = text.left(maxGuessed);
    for (qsizetype i = 0; i < head.size(); ++i) {
        const QChar c = head[i], before = i > 0 ? head[i - 1] : QChar(u'\n');
        const bool isMark = c == u'"' && (quoted || before == u'\n' || isSeparator(before));
        quoted ^= isMark;
        if (c == u'\n' && !quoted) {
            if (rows.size() == maxRowsCompared)
                break;
            if (!rows.last().trimmed().isEmpty())
                rows << QString();
        } else if (!quoted && !isMark) {
            rows.last() += c;
        }
    }
    if (rows.last().isEmpty())
        rows.removeLast();
    return rows;
}

/// Returns whether the cell has swallowed further rows. Then its quotation mark was closed by the
/// one that opens a later cell, so that mark is still in the text, and a whole row too.
bool spansRows(const QString &cell, QChar separator, qsizetype columns)
{
    if (!cell.contains(u'\n') ||
        !(cell.contains("\n\""_L1) || cell.contains(QString(separator) + u'"')))
        return false;
    const QStringList lines = cell.split(u'\n');
    return std::any_of(lines.begin(), lines.end(), [=](const QString &line) {
        return columns > 1 && line.count(separator) >= columns - 1;
    });
}

/// How many rows have the same number of a separator, and that number.
struct Evenness
{
    qsizetype rows = 0, separators = 0;
    bool operator<(const Evenness &other) const
    {
        return std::pair(rows, separators) < std::pair(other.rows, other.separators);
    }
};

Evenness evennessOf(const QStringList &rows, char separator)
{
    QMap<qsizetype, qsizetype> rowsWith; // by number of separators
    for (const QString &row : rows) {
        if (const qsizetype count = row.count(QLatin1Char(separator)); count > 0)
            ++rowsWith[count];
    }
    Evenness best;
    for (auto it = rowsWith.cbegin(); it != rowsWith.cend(); ++it)
        best = std::max(best, Evenness{it.value(), it.key()});
    return best;
}

} // namespace

QString FileText::piece()
{
    QString text;
    while (text.isEmpty() && m_at < m_bytes.size()) {
        const qsizetype length = qMin(pieceLength, m_bytes.size() - m_at);
        const bool isLast = m_at + length == m_bytes.size();
        text = m_decoder.decode(QByteArrayView(m_bytes).sliced(m_at, length), isLast);
        m_at += length;
        if (m_isAfterReturn && text.startsWith(u'\n')) // second half of a CR LF
            text.remove(0, 1);
        if (!text.isEmpty())
            m_isAfterReturn = text.endsWith(u'\r');
        if (text.contains(u'\r'))
            text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    }
    return text;
}

bool FileText::line(QString &line, qsizetype longest)
{
    line.clear();
    for (bool isBegun = false;; isBegun = true) {
        if (m_from >= m_piece.size()) {
            m_piece = piece();
            m_from = 0;
            if (m_piece.isEmpty())
                return isBegun && !line.isEmpty();
        }
        const qsizetype end = m_piece.indexOf(u'\n', m_from);
        const qsizetype to = end < 0 ? m_piece.size() : end;
        const qsizetype room = qMax<qsizetype>(0, longest - line.size());
        line += QStringView(m_piece).sliced(m_from, qMin(room, to - m_from));
        m_from = to + 1;
        if (end >= 0)
            return true;
    }
}

TableForm ForeignTable::guessed() const
{
    TableForm form;
    form.isBook = m_readers.book.rows && isZip(m_bytes);
    if (form.isBook)
        return form;
    form.encoding = encodingOf(m_bytes);
    const QString begin = FileText(m_bytes, form.encoding).piece();
    form.isCard = isVCard(begin);
    form.separator = separatorOf(begin);
    return form;
}

QStringList ForeignTable::sheets() const
{
    const auto names = m_readers.book.sheets ? m_readers.book.sheets(m_bytes)
                                             : Result<QStringList, BadFile>(QStringList());
    return names ? *names : QStringList();
}

QList<CsvRow> ForeignTable::firstRows(const TableForm &form, int limit) const
{
    QList<CsvRow> rows;
    forEachRow(form, [&rows, limit](const CsvRow &row) {
        rows << row;
        return rows.size() < limit ? AfterRow::GoOn : AfterRow::Stop;
    });
    return rows;
}

std::optional<BadFile> ForeignTable::forEachRow(const TableForm &form,
                                                const RowVisitor &visit) const
{
    std::optional<BadFile> fault = form.isBook ? std::nullopt : otherFile(m_bytes);
    if (fault)
        return fault;
    int rows = 0, unclosed = 0, firstUnclosed = 0;
    const RowVisitor counted = [&](const CsvRow &row) {
        if (++rows > maxTableRows + form.linesBefore + 1) { // one more for the headings
            fault = BadFile{FileFault::TooManyRows, row.line};
            return AfterRow::Stop;
        }
        const AfterRow after = visit(row);
        if (row.fault != CsvRow::Fault::Unclosed && after != AfterRow::Again)
            return after;
        if (unclosed++ == 0)
            firstUnclosed = row.line;
        if (unclosed < maxUnclosed)
            return after;
        fault = BadFile{FileFault::UnclosedQuotes, firstUnclosed};
        return AfterRow::Stop;
    };
    if (form.isBook) {
        const auto bookFault = m_readers.book.rows(m_bytes, form.sheet, counted);
        return fault ? fault : bookFault;
    }
    FileText text(m_bytes, form.encoding);
    m_readers.csv([&text] { return text.piece().toUtf8(); }, form.separator, counted);
    return fault;
}

bool isGarbled(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == QChar(0xfffd) || (c.unicode() < 0x20 && c != u'\n' && c != u'\t');
    });
}

QString plainCell(const QString &cell)
{
    const QString bare = cell.mid(1);
    const bool isNumber = !bare.isEmpty() && std::all_of(bare.begin(), bare.end(), [](QChar c) {
        return c.isDigit() || c == u'-' || c == u' ';
    });
    return cell.startsWith(u'\'') && (isNumber || harmless(bare) == cell) ? bare : cell;
}

char separatorOf(const QString &text)
{
    if (const auto named = namedSeparator(text))
        return *named;
    const QStringList lines = bareRows(text);
    char best = ',';
    Evenness most;
    for (const char separator : {',', ';', '\t', '|'}) {
        if (const Evenness evenness = evennessOf(lines, separator); most < evenness) {
            most = evenness;
            best = separator;
        }
    }
    return best;
}

std::optional<BadRow> faultOf(const CsvRow &row, const TableForm &form)
{
    const bool isSwallowing = !form.isBook &&
        std::any_of(row.cells.begin(), row.cells.end(), [&form](const QString &cell) {
            return spansRows(cell, QLatin1Char(form.separator), form.columns.size());
        });
    if (row.fault == CsvRow::Fault::Unclosed || isSwallowing)
        return BadRow{row.line, RowFault::UnclosedQuote, {}};
    if (row.fault == CsvRow::Fault::TooWide)
        return BadRow{row.line, RowFault::TooManyColumns, {}};
    return std::nullopt;
}

} // namespace linktill
