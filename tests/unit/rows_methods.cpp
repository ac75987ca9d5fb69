// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "checkrows.h"

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

using C = CheckCase;

PaymentMethod pair(const char *channel, const char *method)
{
    return {QString::fromLatin1(channel), QString::fromLatin1(method)};
}

const QList<CheckRow> choice{
    {"none at all", IssueCode::MethodIncomplete, [](C &c) { c.draft.methods.clear(); }, {}},
    {"no method", IssueCode::MethodIncomplete,
     [](C &c) { c.draft.methods[1].method.clear(); },
     {u"chosen_payment_methods[1].payment_method: method_incomplete"_s}},
    {"no channel", IssueCode::MethodIncomplete,
     [](C &c) { c.draft.methods[0].channel.clear(); },
     {u"chosen_payment_methods[0].payment_channel: method_incomplete"_s}},
    {"two of one channel", IssueCode::MethodTwice,
     [](C &c) { c.draft.methods << pair("GBPRIMEPAY", "GBPRIMEPAY_TRUEMONEY_WALLET"); }, {}},
    {"again", IssueCode::MethodTwice, [](C &c) { c.draft.methods << c.draft.methods[0]; },
     {u"chosen_payment_methods[2]: method_twice (GBPRIMEPAY|GBPRIMEPAY_CREDIT_CARD)"_s}},
    {"listed", IssueCode::MethodUnknown, [](C &) {}, {}},
    {"typed by hand", IssueCode::MethodUnknown,
     [](C &c) { c.draft.methods << pair("NEWPAY", "NEWPAY_CARD"); },
     {u"? chosen_payment_methods[2]: method_unknown (NEWPAY|NEWPAY_CARD)"_s}},
    {"new method of a known channel", IssueCode::MethodUnknown,
     [](C &c) { c.draft.methods << pair("GBPRIMEPAY", "GBPRIMEPAY_NEW"); },
     {u"? chosen_payment_methods[2]: method_unknown (GBPRIMEPAY|GBPRIMEPAY_NEW)"_s}},
    {"served", IssueCode::MethodCurrency, [](C &c) { c.draft.currency = u"THB"_s; }, {}},
    {"not served", IssueCode::MethodCurrency,
     [](C &c) { c.draft.currency = u"USD"_s; c.draft.methods.removeLast(); },
     {u"chosen_payment_methods[0]: method_currency (Credit Cards|USD)"_s}},
    {"live", IssueCode::MethodEnvironment,
     [](C &c) {
         c.draft.environment = u"live"_s;
         c.draft.methods << pair("PAYSOLUTIONS", "PS_PROMPTPAY");
     },
     {}},
    {"the source does not say", IssueCode::MethodEnvironment,
     [](C &c) {
         c.draft.countryCode = u"VN"_s;
         c.draft.currency = u"VND"_s;
         c.draft.methods = {pair("NINEPAY", "NINEPAY_WALLET")};
     },
     {}},
    {"not in sandbox", IssueCode::MethodEnvironment,
     [](C &c) { c.draft.methods << pair("PAYSOLUTIONS", "PS_PROMPTPAY"); },
     {u"? chosen_payment_methods[2]: method_environment (Prompt Pay|sandbox)"_s}},
    {"everywhere in the union", IssueCode::MethodCountry,
     [](C &c) {
         c.draft.countryCode = u"FR"_s;
         c.draft.currency = u"EUR"_s;
         c.draft.environment = u"live"_s;
         c.draft.methods = {pair("PAYMENTWALL", "PAYMENTWALL_SOFORT")};
     },
     {}},
    {"another country's", IssueCode::MethodCountry,
     [](C &c) { c.draft.countryCode = u"SG"_s; c.draft.methods.removeLast(); },
     {u"? chosen_payment_methods[0]: method_country (Credit Cards|SG)"_s}},
};

void yen(C &c)
{
    c.draft.currency = u"JPY"_s;
    c.draft.countryCode = u"JP"_s;
    c.draft.environment = u"live"_s;
}

const QList<CheckRow> demands{
    {"given", IssueCode::MethodNeeds,
     [](C &c) {
         yen(c);
         c.draft.billing.surname = u"Name"_s;
         c.draft.methods = {pair("KOMOJU", "KOMOJU_CREDIT_CARD"), pair("KOMOJU", "KOMOJU_PAIDY")};
     },
     {}},
    {"asked by two methods, said once", IssueCode::MethodNeeds,
     [](C &c) {
         yen(c);
         c.draft.billing.email.clear();
         c.draft.methods = {pair("KOMOJU", "KOMOJU_CREDIT_CARD"), pair("KOMOJU", "KOMOJU_PAIDY")};
     },
     {u"billing_details.billing_email: method_needs (Komoju)"_s,
      u"billing_details.billing_surname: method_needs (Komoju)"_s}},
    {"one of two addresses", IssueCode::MethodNeeds,
     [](C &c) {
         yen(c);
         c.draft.billing.surname = u"Name"_s;
         c.draft.billing.address = {};
         c.draft.methods = {pair("KOMOJU", "KOMOJU_PAIDY")};
     },
     {}},
    {"neither of two addresses", IssueCode::MethodNeeds,
     [](C &c) {
         yen(c);
         c.draft.billing.surname = u"Name"_s;
         c.draft.billing.address = c.draft.shipping.address = {};
         c.draft.methods = {pair("KOMOJU", "KOMOJU_PAIDY")};
     },
     {u"billing_details.billing_address: method_needs (Komoju)"_s}},
};

void rupiah(C &c, const QString &amount)
{
    c.draft.currency = u"IDR"_s;
    c.draft.countryCode = u"ID"_s;
    c.draft.environment = u"live"_s;
    c.draft.amount = amount;
    c.draft.items = {{{}, u"Tea"_s, amount, u"1"_s, {}, {}}};
    c.draft.billing.surname = c.draft.shipping.surname = u"Name"_s;
    c.draft.methods.clear();
    for (const ChannelMethod &method : Catalogue::bundled().channel(u"IPAY88"_s)->methods) {
        if (method.currencies.contains(u"IDR"_s) && method.countries.contains(u"ID"_s)
            && c.draft.methods.size() < 2)
            c.draft.methods << PaymentMethod{u"IPAY88"_s, method.key};
    }
}

const QList<CheckRow> wholeAmounts{
    {"whole", IssueCode::MethodWholeAmount, [](C &c) { rupiah(c, u"2500.00"_s); }, {}},
    {"with decimals, said once", IssueCode::MethodWholeAmount, [](C &c) { rupiah(c, u"2500.50"_s); },
     {u"amount: method_whole_amount (IPay88|IDR)"_s}},
};

} // namespace

QList<CheckRow> methodRows()
{
    return choice + demands + wholeAmounts;
}

} // namespace linktill
