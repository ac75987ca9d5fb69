// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/customerfile.h"

#include "core/country.h"
#include "core/phone.h"
#include "core/searchwords.h"
#include "core/textencoding.h"
#include "desk/foreigntable.h"
#include "desk/vcard.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

/// Calls visit(heading, QString &) for every column. `K` is KnownCustomer or const KnownCustomer.
template <class K, class V> void visitColumns(K &customer, V &&visit)
{
    visit("Name", customer.contact.name);
    visit("E-mail", customer.contact.email);
    visit("Phone", customer.contact.phone);
    visit("Notes", customer.notes);
    const auto address = [&visit](const char *const (&headings)[6], auto &of) {
        visit(headings[0], of.line1);
        visit(headings[1], of.line2);
        visit(headings[2], of.city);
        visit(headings[3], of.state);
        visit(headings[4], of.postalCode);
        visit(headings[5], of.countryCode);
    };
    address({"Address", "Address line 2", "City", "State", "Postal code", "Country"},
            customer.billing.address);
    visit("Shipping name", customer.shipping.name);
    visit("Shipping phone", customer.shipping.phone);
    address({"Shipping address", "Shipping address line 2", "Shipping city", "Shipping state",
             "Shipping postal code", "Shipping country"},
            customer.shipping.address);
    visit("Billing name", customer.billing.name);
    visit("Billing last name", customer.billing.surname);
    visit("Billing e-mail", customer.billing.email);
    visit("Billing phone", customer.billing.phone);
    visit("Shipping last name", customer.shipping.surname);
    visit("Shipping e-mail", customer.shipping.email);
    visit("Last name", customer.accountId); // only passes by: it becomes part of the name
}

struct Synonym
{
    const char *heading;
    const char16_t *names; ///< as foldedWords() gives them, "|" between
};
/// In English, Thai and Vietnamese, as programs for contacts, shops and sheets call them.
constexpr Synonym synonyms[] = {
    {"Name", u"full name|first name|given name|customer|customer name|display name|ชื่อ|ชื่อลูกค้า|ชื่อเต็ม|"
             u"ชื่อ นามสกุล|ลูกค้า|tên|họ tên|họ và tên|tên khách hàng|khách hàng"},
    {"E-mail", u"email|email address|e mail address|mail|e mail 1 value|อีเมล|อีเมล์|ที่อยู่อีเมล|thư điện tử|"
               u"địa chỉ email|hộp thư"},
    {"Phone", u"telephone|tel|mobile|mobile phone|phone number|cell|phone 1 value|โทรศัพท์|เบอร์โทร|"
              u"เบอร์โทรศัพท์|โทร|มือถือ|เบอร์มือถือ|điện thoại|số điện thoại|sđt|di động|số di động"},
    {"Notes", u"note|comment|comments|remark|หมายเหตุ|บันทึก|ghi chú"},
    {"Address", u"street|street address|address 1|address line 1|line 1|ที่อยู่|địa chỉ|đường"},
    {"Address line 2", u"address 2|line 2|ที่อยู่ 2|địa chỉ 2"},
    {"City", u"town|district|เมือง|อำเภอ|เขต|thành phố|quận|huyện"},
    {"State", u"province|region|county|จังหวัด|tỉnh|tỉnh thành"},
    {"Postal code", u"postcode|zip|zip code|รหัสไปรษณีย์|mã bưu chính|mã bưu điện"},
    {"Country", u"country code|ประเทศ|quốc gia|nước"},
    {"Last name", u"surname|family name|นามสกุล|họ"},
};

QString key(const QString &text) { return foldedWords(text).join(u' '); }

/// The heading that a column of the file is about, or nothing.
QString headingOf(const QString &cell)
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> all;
        for (const QString &heading : customerHeadings())
            all.insert(key(heading), heading);
        for (const Synonym &synonym : synonyms) {
            const QString heading = QString::fromLatin1(synonym.heading);
            const QStringList names = QString::fromUtf16(synonym.names).split(u'|');
            for (const QString &name : names)
                all.insert(key(name), heading);
        }
        return all;
    }();
    return known.value(key(cell));
}

/// A column of countries may hold their codes or their names.
void tidyCountry(Address &address)
{
    const QString code = address.countryCode.toUpper();
    if (!isCountry(code))
        address.countryName = address.countryCode;
    address.countryCode = isCountry(code) ? code : QString();
}

bool isEmail(const QString &text)
{
    static const QRegularExpression form(uR"(^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$)"_s);
    return form.match(text).hasMatch();
}

} // namespace

const QStringList &customerHeadings()
{
    static const QStringList headings = [] {
        QStringList all;
        const KnownCustomer nobody;
        visitColumns(nobody, [&all](const char *heading, const QString &) {
            all << QString::fromLatin1(heading);
        });
        return all;
    }();
    return headings;
}

TableRow customerHead()
{
    TableRow row;
    for (const QString &heading : customerHeadings().mid(0, customerHeadings().size() - 1))
        row << heading;
    return row;
}

TableRow customerRow(const KnownCustomer &customer)
{
    TableRow row;
    visitColumns(customer, [&row](const char *, const QString &text) { row << text; });
    row.removeLast(); // the last name is part of the name
    return row;
}

CustomerFile::CustomerFile(QByteArray bytes, CsvReader reader, QString accountId, QString country)
    : m_bytes(std::move(bytes)), m_reader(reader), m_accountId(std::move(accountId)),
      m_country(std::move(country))
{
}

QString CustomerFile::text(const TableForm &form) const
{
    return tableText(m_bytes, form.encoding);
}

QList<CsvRow> CustomerFile::rows(const TableForm &form) const
{
    return m_reader(text(form).toUtf8(), form.separator);
}

TableForm CustomerFile::guessed() const
{
    TableForm form;
    form.encoding = encodingOf(m_bytes);
    const QString all = text(form);
    form.isCard = isVCard(all);
    form.separator = separatorOf(all);
    return withColumns(form);
}

TableForm CustomerFile::withColumns(TableForm form) const
{
    const QList<CsvRow> all = form.isCard ? QList<CsvRow>() : rows(form);
    return withHeadings(std::move(form), all.isEmpty() ? QStringList() : all.first().cells,
                        customerHeadings().mid(0, 3), headingOf);
}

QList<QStringList> CustomerFile::preview(const TableForm &form, int most) const
{
    QList<QStringList> shown;
    if (form.isCard) {
        const QList<ReadCard> cards = readVCards(text(form));
        for (const ReadCard &card : cards.mid(0, most))
            shown << QStringList{card.customer.contact.name, card.customer.contact.email,
                                 card.customer.contact.phone};
        return shown;
    }
    const QList<CsvRow> all = rows(form);
    for (const CsvRow &row : all.mid(0, most))
        shown << row.cells;
    return shown;
}

std::optional<BadRow> CustomerFile::faultOf(KnownCustomer &customer) const
{
    Customer &contact = customer.contact;
    if (contact == Customer())
        return BadRow{0, RowFault::Nobody, {}, {}};
    QStringList texts;
    visitColumns(customer, [&texts](const char *, const QString &text) { texts << text; });
    for (const QString &text : texts) {
        if (isGarbled(text))
            return BadRow{0, RowFault::BadText, text, {}};
    }
    if (!contact.email.isEmpty() && !isEmail(contact.email))
        return BadRow{0, RowFault::BadEmail, contact.email, {}};
    if (contact.phone.isEmpty())
        return std::nullopt;
    const auto number = phoneToE164(contact.phone, m_country);
    if (!number)
        return BadRow{0, RowFault::BadPhone, contact.phone, {}};
    contact.phone = *number;
    return std::nullopt;
}

ReadTable<KnownCustomer> CustomerFile::read(const TableForm &form) const
{
    ReadTable<KnownCustomer> result;
    const auto take = [&](int line, KnownCustomer customer, const QStringList &cells) {
        customer.accountId = m_accountId;
        if (auto bad = faultOf(customer)) {
            bad->line = line;
            bad->cells = cells;
            result.bad << *bad;
        } else {
            result.good << customer;
        }
    };
    if (form.isCard) {
        const QList<ReadCard> cards = readVCards(text(form));
        for (const ReadCard &card : cards)
            take(card.line, card.customer, {card.customer.contact.name});
        return result;
    }
    const QList<CsvRow> all = rows(form);
    for (qsizetype i = form.hasHeadings ? 1 : 0; i < all.size(); ++i) {
        KnownCustomer customer;
        visitColumns(customer, [&](const char *heading, QString &field) {
            const qsizetype at = form.columns.indexOf(QLatin1String(heading));
            field = at < 0 ? QString() : plainCell(all[i].cells.value(at).trimmed());
        });
        tidyCountry(customer.billing.address);
        tidyCountry(customer.shipping.address);
        // A name in two columns is one name.
        const QString last = std::exchange(customer.accountId, {});
        customer.contact.name = (customer.contact.name + u' ' + last).simplified();
        take(all[i].line, customer, all[i].cells);
    }
    return result;
}

} // namespace linktill
