// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsxtable.h"

#include <QHash>
#include <QTimeZone>

#include <xlsxwriter.h>

namespace linktill::sheet {

namespace {

constexpr int maxLetters = 32'767; ///< UTF-16 units, the format's limit for a cell
constexpr int headingWidth = 18;

/// Returns a time as the format counts it: days since 30 December 1899.
double serial(const QDateTime &time)
{
    static const QDateTime start(QDate(1899, 12, 30), QTime(0, 0), QTimeZone::utc());
    const QDateTime wall(time.date(), time.time(), QTimeZone::utc());
    return double(start.msecsTo(wall)) / 86'400'000.0;
}

QByteArray zoneOf(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    return QStringLiteral("%1%2:%3")
        .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'))
        .toLatin1();
}

QByteArray limited(QString text)
{
    if (text.size() > maxLetters)
        text.truncate(text.at(maxLetters - 1).isHighSurrogate() ? maxLetters - 1 : maxLetters);
    text.replace(QChar(0xFFFE), QChar::ReplacementCharacter); // XML holds neither this character nor the next
    text.replace(QChar(0xFFFF), QChar::ReplacementCharacter);
    return text.toUtf8();
}

} // namespace

/// Holds the library's workbook, and the formats of cells that were used so far.
struct XlsxTable::Book
{
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *heading = nullptr;
    int sheets = 0;
    lxw_error error = LXW_NO_ERROR;
    QHash<QByteArray, lxw_format *> formats; ///< by their number format

    lxw_format *format(const QByteArray &shown)
    {
        lxw_format *&format = formats[shown];
        if (!format) {
            format = workbook_add_format(workbook);
            format_set_num_format(format, shown.constData());
        }
        return format;
    }
    void note(lxw_error what)
    {
        if (error == LXW_NO_ERROR)
            error = what;
    }
};

XlsxTable::XlsxTable(const QString &file)
    : m_draft(file), m_book(std::make_unique<Book>()), m_maxRows(LXW_ROW_MAX)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE; // the library keeps rows in a temporary file
    QByteArray folder = m_draft.folder();
    options.tmpdir = folder.data();
    m_book->workbook = workbook_new_opt(m_draft.name().constData(), &options);
    if (!m_book->workbook) {
        m_detail = QStringLiteral("no workbook could be begun");
        return;
    }
    m_book->heading = workbook_add_format(m_book->workbook);
    format_set_bold(m_book->heading);
    beginSheet();
}

XlsxTable::~XlsxTable()
{
    if (close()) // the library frees its memory only by writing
        m_draft.remove();
}

void XlsxTable::beginSheet()
{
    Book &book = *m_book;
    const QByteArray name = "Linktill" + (book.sheets ? ' ' + QByteArray::number(book.sheets + 1)
                                                      : QByteArray());
    ++book.sheets;
    book.sheet = workbook_add_worksheet(book.workbook, name.constData());
    m_row = 0;
    if (!book.sheet) {
        m_detail = QStringLiteral("no sheet could be begun");
        return;
    }
    worksheet_freeze_panes(book.sheet, 1, 0);
    worksheet_set_column(book.sheet, 0, LXW_COL_MAX - 1, headingWidth, nullptr);
}

void XlsxTable::add(const TableRow &row)
{
    if (!m_detail.isEmpty())
        return;
    if (m_headings.isEmpty())
        m_headings = row;
    if (m_row == m_maxRows) {
        beginSheet();
        add(m_headings);
        if (!m_detail.isEmpty())
            return;
    }
    for (int column = 0; column < row.size(); ++column)
        put(column, row[column]);
    ++m_row;
    if (m_book->error != LXW_NO_ERROR)
        m_detail = QString::fromUtf8(lxw_strerror(m_book->error));
}

void XlsxTable::put(int column, const TableCell &cell)
{
    Book &book = *m_book;
    const auto row = lxw_row_t(m_row);
    const auto place = lxw_col_t(column);
    if (const auto *text = std::get_if<QString>(&cell); text && !text->isEmpty()) {
        // The file itself says that this is text, so that it is never read as a formula or an address.
        book.note(worksheet_write_string(book.sheet, row, place, limited(*text).constData(),
                                         m_row == 0 ? book.heading : nullptr));
    } else if (const auto *number = std::get_if<TableNumber>(&cell)) {
        // The format has no other numbers than doubles; they hold fifteen digits exactly, and money here has
        // no more.
        const QByteArray decimals =
            number->digits > 0 ? '.' + QByteArray(number->digits, '0') : QByteArray();
        book.note(worksheet_write_number(book.sheet, row, place, number->plain.toDouble(),
                                         book.format("0" + decimals)));
    } else if (const auto *time = std::get_if<QDateTime>(&cell); time && time->isValid()) {
        // The format has no time zones, so the zone stands in the way in which the time is shown.
        book.note(worksheet_write_number(book.sheet, row, place, serial(*time),
                                         book.format("yyyy-mm-dd hh:mm:ss \"" + zoneOf(*time)
                                                     + '"')));
    }
}

/// Closes the workbook; returns false when there was nothing to close any more.
bool XlsxTable::close()
{
    if (!m_book->workbook)
        return false;
    const lxw_error error = workbook_close(m_book->workbook);
    m_book->workbook = nullptr;
    if (error != LXW_NO_ERROR && m_detail.isEmpty())
        m_detail = QString::fromUtf8(lxw_strerror(error));
    return true;
}

bool XlsxTable::finish()
{
    if (close() && m_detail.isEmpty())
        return m_draft.takePlace(&m_detail);
    m_draft.remove();
    return false;
}

} // namespace linktill::sheet
