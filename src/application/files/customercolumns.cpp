// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/customercolumns.h"

#include "application/files/foreigntable.h"
#include "core/country.h"
#include "core/countrynames.h"
#include "core/searchwords.h"

#include <QHash>

#include <utility>

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
    visit("Last name", customer.accountId); // only on its way: it becomes part of the name
}

struct Synonym
{
    const char *heading;
    const char16_t *names; ///< as foldedWords() gives them, with "|" between
};
/// In English, Thai and Vietnamese, as contact programs, shops and spreadsheets call them.
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

/// Reads a country that is given by its code or by its name.
void tidyCountry(Address &address)
{
    const QString written = address.countryCode, code = written.toUpper();
    address.countryCode = isCountry(code) ? code : countryNamed(written);
    if (address.countryCode.isEmpty())
        address.countryName = written;
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
    KnownCustomer written = customer;
    for (Address *address : {&written.billing.address, &written.shipping.address}) {
        if (address->countryCode.isEmpty())
            address->countryCode = address->countryName;
    }
    visitColumns(written, [&row](const char *, const QString &text) { row << text; });
    row.removeLast(); // the last name is part of the name
    return row;
}

QString customerHeadingOf(const QString &cell)
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

KnownCustomer customerOf(const QStringList &cells, const QList<qsizetype> &places)
{
    KnownCustomer customer;
    qsizetype column = 0;
    visitColumns(customer, [&](const char *, QString &field) {
        const qsizetype at = places[column++];
        field = at < 0 ? QString() : plainCell(cells.value(at).trimmed());
    });
    tidyCountry(customer.billing.address);
    tidyCountry(customer.shipping.address);
    // First name and last name in two columns become one name.
    const QString last = std::exchange(customer.accountId, {});
    if (!last.isEmpty())
        customer.contact.name += u' ' + last;
    return customer;
}

} // namespace linktill
