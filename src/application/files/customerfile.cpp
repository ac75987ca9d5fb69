// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/customerfile.h"

#include "application/files/customercolumns.h"
#include "application/ports/customerrules.h"
#include "core/entry/contacttext.h"
#include "core/phone.h"

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

/// Returns whether a cell has swallowed further rows. Names have one line, so a quotation mark was
/// closed too late.
bool spansRows(const Customer &contact, char separator)
{
    const auto spans = [separator](const QString &text) {
        return text.contains(u'\n') && text.contains(QLatin1Char(separator));
    };
    return spans(contact.name) || spans(contact.email) || spans(contact.phone);
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

/// Stands in until the fields have ids of their own.
static const QHash<QString, QString> &idsOfHeadings()
{
    static const QHash<QString, QString> ids{
        {u"Name"_s, u"name"_s}, {u"E-mail"_s, u"email"_s}, {u"Phone"_s, u"phone"_s}, {u"Notes"_s, u"note"_s},
        {u"Address"_s, u"billing.line1"_s}, {u"Address line 2"_s, u"billing.line2"_s}, {u"City"_s, u"billing.city"_s},
        {u"State"_s, u"billing.state"_s}, {u"Postal code"_s, u"billing.postal_code"_s},
        {u"Country"_s, u"billing.country"_s}, {u"Last name"_s, u"last_name"_s},
        {u"Shipping address"_s, u"shipping.line1"_s}, {u"Shipping city"_s, u"shipping.city"_s}};
    return ids;
}

TableForm CustomerFile::withColumns(TableForm form) const
{
    const QStringList head = form.isCard ? QStringList() : m_table.firstRow(form);
    form = withHeadings(std::move(form), head, customerHeadings().mid(0, 3), customerHeadingOf);
    for (QString &column : form.columns)
        column = idsOfHeadings().value(column);
    return form;
}

QStringList CustomerFile::headings(const TableForm &form) const
{
    if (form.isCard)
        return {u"Name"_s, u"Email"_s, u"Phone"_s};
    QStringList head = m_table.firstRow(form);
    if (!form.hasHeadings)
        head.fill({});
    return head;
}

QString CustomerFile::layout(const TableForm &form) const
{
    return headings(form).contains("E-mail 1 - Value"_L1) ? u"Google Contacts"_s : QString();
}

QList<CsvRow> CustomerFile::preview(const TableForm &form, int limit) const
{
    QList<CsvRow> shown;
    if (!form.isCard) {
        bool isHeading = form.hasHeadings;
        m_table.forEachRow(form, [&](const CsvRow &row) {
            if (!std::exchange(isHeading, false))
                shown << row;
            return shown.size() < limit ? AfterRow::GoOn : AfterRow::Stop;
        });
        return shown;
    }
    forEachCard(form, [&shown, limit](const ReadCard &card) {
        const Customer &contact = card.customer.contact;
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
    CardLines cards([&](const ReadCard &card) {
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
        forEachCard(form, [&visit](const ReadCard &card) {
            return visit({card.line, {card.customer.contact.name}});
        });
}

/// Tidies the customer and returns why it cannot be kept. Adds the length of all texts to `length`.
std::optional<BadRow> CustomerFile::faultOf(KnownCustomer &customer, qsizetype &length) const
{
    tidyCustomer(customer, m_country);
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
    if (const auto issue = customerIssue(customer, m_country))
        return BadRow{0, faultFor(*issue), textAt(customer, issue->field)};
    if (!contact.phone.isEmpty() && !phoneToE164(contact.phone, m_country)) // not in any numbering plan
        return BadRow{0, hasPhonePlans() ? RowFault::BadPhone : RowFault::UnreadPhone, contact.phone};
    return std::nullopt;
}

AfterRow CustomerFile::take(ReadTable<KnownCustomer> &table, int line, KnownCustomer customer,
                            std::optional<BadRow> bad) const
{
    customer.accountId = m_accountId;
    qsizetype length = 0;
    if (!bad)
        bad = faultOf(customer, length);
    return bad ? table.leaveOut(*bad, line) : table.take(std::move(customer), line, length);
}

ReadTable<KnownCustomer> CustomerFile::readCards(const TableForm &form) const
{
    ReadTable<KnownCustomer> table;
    const auto fault = forEachCard(form, [&](const ReadCard &card) {
        KnownCustomer customer = card.customer;
        const auto good =
            std::find_if(card.phones.begin(), card.phones.end(), [this](const QString &phone) {
                return phoneToE164(phoneText(phone).phone, m_country).has_value();
            });
        if (good != card.phones.end())
            customer.contact.phone = *good;
        std::optional<BadRow> bad;
        if (card.isGroup)
            bad = BadRow{0, RowFault::Group, customer.contact.name};
        return take(table, card.line, std::move(customer), bad);
    });
    table.fault = fault ? fault : table.fault;
    return table;
}

ReadTable<KnownCustomer> CustomerFile::readRows(const TableForm &form, const TableEdits &edits) const
{
    QList<qsizetype> places; // index of each column, looked up once
    for (const QString &heading : customerHeadings())
        places << (idsOfHeadings().contains(heading) ? form.columns.indexOf(idsOfHeadings().value(heading)) : -1);
    ReadTable<KnownCustomer> table;
    const QStringList heads = headings(form);
    for (qsizetype i = 0; i < heads.size(); ++i)
        table.columns << ColumnSummary{heads[i], form.columns.value(i)};
    bool isHeading = form.hasHeadings;
    const auto fault = m_table.forEachRow(form, [&](const CsvRow &read) {
        CsvRow row = read;
        auto bad = linktill::faultOf(row, form);
        if (std::exchange(isHeading, false) && !bad)
            return AfterRow::GoOn;
        for (int i = 0; i < row.cells.size(); ++i) {
            if (const auto edit = edits.constFind({row.line, i}); edit != edits.constEnd())
                row.cells[i] = *edit;
            if (i < table.columns.size())
                table.columns[i].filled += !row.cells[i].isEmpty();
        }
        KnownCustomer customer = customerOf(row.cells, places);
        for (int i = 0; i < row.cells.size(); ++i) {
            if (form.columns.value(i) == "keep"_L1 && !row.cells[i].isEmpty()) {
                customer.notes += (customer.notes.isEmpty() ? u""_s : u"\n"_s) + heads[i] + u": "_s + row.cells[i];
                table.remarks << RowRemark{row.line, i, RowRemarkKind::ToNote, row.cells[i]};
            }
        }
        if (const qsizetype at = customer.contact.phone.indexOf(u" ext"_s); at > 0) {
            const QString rest = customer.contact.phone.mid(at + 1);
            customer.contact.phone.truncate(at);
            customer.notes += rest;
            table.remarks << RowRemark{row.line, int(form.columns.indexOf("phone"_L1)), RowRemarkKind::ToNote, rest};
        }
        if (!bad && spansRows(customer.contact, form.separator))
            bad = BadRow{0, RowFault::UnclosedQuote, {}};
        const qsizetype before = table.bad.size();
        const AfterRow after = take(table, row.line, std::move(customer), bad);
        if (table.bad.size() > before && table.bad.last().fault == RowFault::BadEmail)
            table.bad.last().column = int(form.columns.indexOf("email"_L1));
        if (table.bad.size() > before && table.bad.last().fault == RowFault::BadPhone)
            table.bad.last().column = int(form.columns.indexOf("phone"_L1));
        return after;
    });
    table.fault = fault ? fault : table.fault;
    return table;
}

ReadTable<KnownCustomer> CustomerFile::read(const TableForm &form, const TableEdits &edits) const
{
    return (form.isCard ? readCards(form) : readRows(form, edits)).whole();
}

} // namespace linktill
