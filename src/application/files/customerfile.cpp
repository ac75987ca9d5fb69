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

TableForm CustomerFile::withColumns(TableForm form) const
{
    const QStringList head = form.isCard ? QStringList() : m_table.firstRow(form);
    return withHeadings(std::move(form), head, customerHeadings().mid(0, 3), customerHeadingOf);
}

QList<QStringList> CustomerFile::preview(const TableForm &form, int limit) const
{
    if (!form.isCard)
        return m_table.preview(form, limit);
    QList<QStringList> shown;
    forEachCard(form, [&shown, limit](const ReadCard &card) {
        const Customer &contact = card.customer.contact;
        shown << QStringList{contact.name, contact.email, contact.phone};
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

ReadTable<KnownCustomer> CustomerFile::readRows(const TableForm &form) const
{
    QList<qsizetype> places; // index of each column, looked up once
    for (const QString &heading : customerHeadings())
        places << form.columns.indexOf(heading);
    ReadTable<KnownCustomer> table;
    bool isHeading = form.hasHeadings;
    const auto fault = m_table.forEachRow(form, [&](const CsvRow &row) {
        auto bad = linktill::faultOf(row, form);
        if (std::exchange(isHeading, false) && !bad)
            return AfterRow::GoOn;
        KnownCustomer customer = customerOf(row.cells, places);
        if (!bad && spansRows(customer.contact, form.separator))
            bad = BadRow{0, RowFault::UnclosedQuote, {}};
        return take(table, row.line, std::move(customer), bad);
    });
    table.fault = fault ? fault : table.fault;
    return table;
}

ReadTable<KnownCustomer> CustomerFile::read(const TableForm &form) const
{
    return (form.isCard ? readCards(form) : readRows(form)).whole();
}

} // namespace linktill
