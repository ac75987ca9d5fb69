// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/tablehead.h"

#include "application/files/headingwords.h"
#include "application/files/pricenotation.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr int maxRowsBefore = 10; ///< headings further down are not looked for

int filledCells(const QStringList &cells)
{
    return int(std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); }));
}

bool hasFigures(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || c == u'@'; });
}

/// Returns whether the row has words where those below have figures or e-mail addresses.
bool isHeadingByCells(const QList<CsvRow> &rows, qsizetype at)
{
    const QStringList &cells = rows[at].cells;
    if (at + 1 >= rows.size() || std::any_of(cells.begin(), cells.end(), hasFigures))
        return false;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        qsizetype filled = 0, figures = 0;
        for (qsizetype row = at + 1; row < rows.size(); ++row) {
            const QString cell = rows[row].cells.value(column).trimmed();
            filled += !cell.isEmpty();
            figures += hasFigures(cell);
        }
        if (!cells[column].trimmed().isEmpty() && figures > 0 && figures * 3 >= filled * 2)
            return true;
    }
    return false;
}

/// Returns whether the row holds the headings proper rather than the one above it, which has the headings of groups
/// ("Customer", "Contact") or a program's own words for the columns.
bool isHeadingBelow(const QList<CsvRow> &rows, qsizetype at, const KnownHeadings &known)
{
    if (at >= rows.size() || at >= maxRowsBefore)
        return false;
    const QStringList &cells = rows[at].cells;
    const int words = known(cells), above = known(rows[at - 1].cells);
    const bool isMostly = words >= 3 && words * 3 > filledCells(cells);
    return isMostly && words > above && filledCells(cells) >= filledCells(rows[at - 1].cells);
}

} // namespace

TableHead headOf(const QList<CsvRow> &rows, const KnownHeadings &known)
{
    TableHead head;
    const bool isNamed = !rows.isEmpty() && isSeparatorLine(rows.front().cells);
    head.linesBefore = isNamed ? 1 : 0;
    int above = 0; // cells in the fullest row above
    for (qsizetype i = head.linesBefore; i < qMin<qsizetype>(rows.size(), maxRowsBefore); ++i) {
        const int filled = filledCells(rows[i].cells);
        const bool isBelow = i > head.linesBefore && filled == above && isHeadingBelow(rows, i, known);
        if (isBelow || (known(rows[i].cells) > 0 && filled > above))
            return {int(isHeadingBelow(rows, i + 1, known) ? i + 1 : i), true, true};
        above = qMax(above, filled);
    }
    if (head.linesBefore < rows.size())
        head.hasHeadings = isHeadingByCells(rows, head.linesBefore);
    return head;
}

bool isSeparatorLine(const QStringList &cells)
{
    const QString first = cells.value(0).trimmed();
    return first.size() <= 5 && cells.value(0).startsWith("sep="_L1, Qt::CaseInsensitive) &&
           std::all_of(cells.begin() + 1, cells.end(), [](const QString &cell) { return cell.isEmpty(); });
}

std::optional<char> namedSeparator(const QString &text)
{
    static const QRegularExpression line(uR"re(^"?sep=([,;|\t])"?[ ,;\t]*(?:\n|$))re"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = line.match(text.left(20));
    return match.hasMatch() ? std::optional(match.captured(1).front().toLatin1()) : std::nullopt;
}

bool isFigure(const QString &cell)
{
    const auto letters = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    const bool isPrice = letters > 0 && letters <= 7 && hasFigures(cell) && !currencyNamed(cell).isEmpty();
    return !cell.contains(u'@') && (letters == 0 || isPrice);
}

bool isSum(const QStringList &cells)
{
    static const QStringList words = headingKeys(u"total|totals|grand total|sum|subtotal|รวม|รวมทั้งหมด|รวมทั้งสิ้น|ยอดรวม|ทั้งหมด|"
                                                 u"tổng|tổng cộng|tổng số|cộng|jumlah|total keseluruhan|subtotal|合計|総計|小計|"
                                                 u"합계|총계|총합계|소계|合计|总计|總計|小计|summe|gesamt|total général|totale|kabuuan|"
                                                 u"sous total|somme|total general");
    // Most rows of people have an e-mail address, which no sum has, and need no folding of words.
    if (std::any_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.contains(u'@'); }))
        return false;
    bool isNamed = false;
    for (const QString &cell : cells) {
        const QString text = cell.trimmed();
        if (text.isEmpty())
            continue;
        const bool isWord = words.contains(headingKey(text));
        if (!isWord && !isFigure(text))
            return false;
        isNamed = isNamed || isWord;
    }
    return isNamed;
}

bool isFooter(const QStringList &cells)
{
    static const QRegularExpression year(uR"(\b(19|20|25)\d{2}\b)"_s), time(uR"(\b\d{1,2}:\d{2}\b)"_s);
    return cells.size() > 0 && filledCells(cells) == 1 && year.match(cells.front()).hasMatch() &&
           time.match(cells.front()).hasMatch();
}

ColumnCounter::ColumnCounter(const TableForm &form, const QStringList &headings)
{
    for (qsizetype i = 0; i < form.columns.size(); ++i)
        m_columns << ColumnSummary{headings.value(i), form.columns[i], 0, 0};
}

void ColumnCounter::count(const QStringList &cells)
{
    while (m_columns.size() < cells.size())
        m_columns << ColumnSummary{};
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (QStringView(cells[i]).trimmed().isEmpty())
            continue;
        ColumnSummary &column = m_columns[i];
        ++column.filled;
        column.notTaken += column.field.isEmpty();
    }
}

void ColumnCounter::leaveOut(int column)
{
    if (column >= 0 && column < m_columns.size() && !m_columns[column].field.isEmpty())
        ++m_columns[column].notTaken;
}

} // namespace linktill
