// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/customerfile.h"

#include "application/files/customercolumns.h"
#include "application/files/customerheadings.h"
#include "application/files/customerrows.h"
#include "application/files/knownlayouts.h"
#include "application/ports/customerrules.h"
#include "core/entry/contactlist.h"
#include "core/phone.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

RowFault faultFor(const Issue &issue)
{
    switch (issue.code) {
    case IssueCode::EmailMalformed:
        return RowFault::BadEmail;
    case IssueCode::PhoneInvalid:
        return RowFault::BadPhone;
    case IssueCode::PhoneUnread:
        return RowFault::UnreadPhone;
    case IssueCode::TooLong:
        return issue.field == "notes"_L1 ? RowFault::LongNote : RowFault::TooLong;
    default:
        return RowFault::BadText;
    }
}

constexpr int rowsLookedAt = 1000; ///< by which headings and columns are detected

/// Returns whether a spreadsheet has dropped digits of the number: "6.68123E+10".
bool isSpoilt(const QString &text)
{
    static const QRegularExpression form(uR"(^\d+([.,]\d+)?E\+?\d+$)"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

/// Returns whether a cell has swallowed further rows. Names have one line, so a quotation mark was
/// closed too late.
bool spansRows(const QStringList &cells, const TableForm &form)
{
    static const QStringList single{u"name"_s, u"first_name"_s, u"last_name"_s, u"email"_s, u"phone"_s};
    for (qsizetype i = 0; i < qMin(cells.size(), form.columns.size()); ++i) {
        const bool isLong = cells[i].contains(u'\n') && cells[i].contains(QLatin1Char(form.separator));
        if (isLong && single.contains(form.columns[i]) && emailsOf(cells[i]).size() < 2)
            return true;
    }
    return false;
}

} // namespace

CustomerFile::CustomerFile(QByteArray bytes, TableReaders reader, QString accountId, QString country)
    : m_table(std::move(bytes), reader), m_accountId(std::move(accountId)),
      m_country(std::move(country))
{
}

TableForm CustomerFile::guessed() const
{
    return withColumns(m_table.guessed());
}

TableForm CustomerFile::withColumns(TableForm form) const
{
    form.columns.clear();
    form.linesBefore = 0;
    if (form.isCard)
        return form;
    const QList<CsvRow> rows = m_table.firstRows(form, rowsLookedAt);
    bool isKnown = false;
    const qsizetype columns = findHeadings(rows, customerHeadingsIn, form, isKnown);
    QList<QStringList> cells;
    for (const CsvRow &row : rows.mid(form.linesBefore + (form.hasHeadings ? 1 : 0)))
        cells << row.cells;
    if (!isKnown) {
        form.columns = customerColumnsByCells(columns, cells);
        return form;
    }
    QStringList headings = rows[form.linesBefore].cells;
    headings.resize(columns);
    form.columns = customerColumnsOf(headings, cells);
    return form;
}

QStringList CustomerFile::headings(const TableForm &form) const
{
    return form.isCard ? QStringList() : headingsOf(m_table, form);
}

QString CustomerFile::layout(const TableForm &form) const
{
    return form.isCard ? QString() : knownLayout(headings(form));
}

QList<CsvRow> CustomerFile::preview(const TableForm &form, int limit) const
{
    if (!form.isCard)
        return rowsBelow(m_table, form, limit);
    QList<CsvRow> shown;
    forEachCard(form, [&](ReadCard &card) {
        const Customer contact = card.parts.compose(m_country).customer.contact;
        shown << CsvRow{card.line, {contact.name, contact.email, contact.phone}};
        return shown.size() < limit ? AfterRow::GoOn : AfterRow::Stop;
    });
    return shown;
}

std::optional<BadFile> CustomerFile::forEachCard(const TableForm &form,
                                                 const CardVisitor &visit) const
{
    std::optional<BadFile> fault;
    int count = 0;
    CardLines cards([&](ReadCard &card) {
        if (++count > maxTableRows)
            fault = BadFile{FileFault::TooManyRows, card.line};
        return !fault && visit(card) != AfterRow::Stop;
    });
    FileText text(m_table.bytes(), form.encoding);
    QString line;
    bool goesOn = true;
    while (goesOn && text.line(line, CardLines::longest))
        goesOn = cards.read(line);
    cards.finish();
    return fault;
}

void CustomerFile::forEachRow(const TableForm &form, const RowVisitor &visit) const
{
    if (!form.isCard)
        m_table.forEachRow(form, visit);
    else
        forEachCard(form, [&visit](const ReadCard &card) { return visit({card.line, {card.name}}); });
}

/// Returns why the customer, who is tidy, cannot be kept. Adds the length of all texts to `length`.
std::optional<BadRow> CustomerFile::faultOf(const KnownCustomer &customer, qsizetype &length) const
{
    const Customer &contact = customer.contact;
    if (contact == Customer())
        return BadRow{0, RowFault::Nobody, {}};
    const TableRow row = customerRow(customer);
    for (const TableCell &cell : row) {
        const auto &text = std::get<QString>(cell);
        length += text.size();
        if (isGarbled(text))
            return BadRow{0, RowFault::BadText, text};
    }
    if (isSpoilt(contact.phone))
        return BadRow{0, RowFault::SpoiltNumber, contact.phone};
    if (const auto issue = customerIssue(customer, m_country))
        return BadRow{0, faultFor(*issue), textAt(customer, issue->field)};
    if (!contact.phone.isEmpty() && !phoneToE164(contact.phone, m_country)) // not in any numbering plan
        return BadRow{0, hasPhonePlans() ? RowFault::BadPhone : RowFault::UnreadPhone, contact.phone};
    return std::nullopt;
}

AfterRow CustomerFile::take(ReadTable<KnownCustomer> &table, int line, CustomerParts::Composed composed,
                            std::optional<BadRow> bad) const
{
    KnownCustomer &customer = composed.customer;
    customer.accountId = m_accountId;
    qsizetype length = 0;
    if (!bad)
        bad = faultOf(customer, length);
    if (!bad) {
        for (RowRemark &remark : composed.remarks)
            remark.line = line;
        table.remarks += composed.remarks.mid(0, maxRemarks - table.remarks.size());
        return table.take(std::move(customer), line, length);
    }
    if (bad->column < 0 && bad->what == customer.contact.email)
        bad->column = composed.emailColumn;
    if (bad->column < 0 && bad->what == customer.contact.phone)
        bad->column = composed.phoneColumn;
    return table.leaveOut(*bad, line);
}

ReadTable<KnownCustomer> CustomerFile::readCards(const TableForm &form) const
{
    ReadTable<KnownCustomer> table;
    QMap<QString, ColumnSummary> properties;
    const auto fault = forEachCard(form, [&](ReadCard &card) {
        for (const QStringList *names : {&card.taken, &card.notTaken}) {
            for (const QString &name : *names) {
                ColumnSummary &column = properties[name];
                column.heading = name;
                ++column.filled;
                column.notTaken += names == &card.notTaken;
            }
        }
        std::optional<BadRow> bad;
        if (card.isGroup)
            bad = BadRow{0, RowFault::Group, card.name};
        return take(table, card.line, card.parts.compose(m_country), bad);
    });
    table.columns = properties.values();
    table.fault = fault ? fault : table.fault;
    return table;
}

ReadTable<KnownCustomer> CustomerFile::readRows(const TableForm &form, const TableEdits &edits) const
{
    TableRows rows(m_table, form, edits, TableRows::Sums::ByWord);
    const CustomerRows reader(form.columns, rows.headings(), m_country);
    ReadTable<KnownCustomer> table;
    const auto fault = rows.visit([&](const CsvRow &row, std::optional<BadRow> bad) {
        QList<int> leftOut;
        CustomerParts::Composed composed = reader.read(row.cells, leftOut);
        if (!bad && spansRows(row.cells, form))
            bad = BadRow{0, RowFault::UnclosedQuote, {}};
        const qsizetype known = table.bad.size();
        const AfterRow after = take(table, row.line, std::move(composed), bad);
        if (table.bad.size() > known && table.bad.last().column < 0)
            table.bad.last().column = columnOf(row.cells, table.bad.last().what);
        for (const int column : std::as_const(leftOut)) {
            rows.columns().leaveOut(column);
            if (table.bad.size() == known && table.remarks.size() < maxRemarks)
                table.remarks << RowRemark{row.line, column, RowRemarkKind::NotTaken, row.cells[column]};
        }
        return after;
    });
    table.columns = rows.columns().columns();
    table.skippedLines = rows.skippedLines();
    table.fault = fault ? fault : table.fault;
    return table;
}

ReadTable<KnownCustomer> CustomerFile::read(const TableForm &form, const TableEdits &edits) const
{
    return (form.isCard ? readCards(form) : readRows(form, edits)).whole();
}

} // namespace linktill
