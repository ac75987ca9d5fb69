// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/customercolumns.h"


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
    for (const QString &heading : customerHeadings())
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
    return row;
}

} // namespace linktill
