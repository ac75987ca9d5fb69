// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "checkrows.h"

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

using C = CheckCase;

const QList<CheckRow> emails{
    {"simple", IssueCode::EmailMalformed, [](C &c) { c.draft.customer.email = u"a@b.co"_s; }, {}},
    {"tagged", IssueCode::EmailMalformed,
     [](C &c) { c.draft.customer.email = u"a.b+c_d'e@sub.b-c.example"_s; }, {}},
    {"international", IssueCode::EmailMalformed,
     [](C &c) { c.draft.customer.email = u"สมชาย@ร้าน.ไทย"_s; }, {}},
    {"IPv4 literal", IssueCode::EmailMalformed,
     [](C &c) { c.draft.customer.email = u"a@[192.0.2.1]"_s; }, {}},
    {"IPv6 literal", IssueCode::EmailMalformed,
     [](C &c) { c.draft.customer.email = u"a@[IPv6:2001:db8::1]"_s; }, {}},
    {"left out", IssueCode::EmailMalformed, [](C &c) { c.draft.billing.email.clear(); }, {}},
    {"no at", IssueCode::EmailMalformed, [](C &c) { c.draft.customer.email = u"a.b.co"_s; },
     {u"customer_details.email_address: email_malformed (a.b.co)"_s}},
    {"two at", IssueCode::EmailMalformed, [](C &c) { c.draft.customer.email = u"a@b@c.co"_s; },
     {u"customer_details.email_address: email_malformed (a@b@c.co)"_s}},
    {"nobody", IssueCode::EmailMalformed, [](C &c) { c.draft.customer.email = u"@b.co"_s; },
     {u"customer_details.email_address: email_malformed (@b.co)"_s}},
    {"nowhere", IssueCode::EmailMalformed, [](C &c) { c.draft.customer.email = u"a@"_s; },
     {u"customer_details.email_address: email_malformed (a@)"_s}},
    {"no dot", IssueCode::EmailMalformed, [](C &c) { c.draft.customer.email = u"a@localhost"_s; },
     {u"customer_details.email_address: email_malformed (a@localhost)"_s}},
    {"empty label", IssueCode::EmailMalformed, [](C &c) { c.draft.customer.email = u"a@b..co"_s; },
     {u"customer_details.email_address: email_malformed (a@b..co)"_s}},
    {"dot at the end", IssueCode::EmailMalformed,
     [](C &c) { c.draft.customer.email = u"a@b.co."_s; },
     {u"customer_details.email_address: email_malformed (a@b.co.)"_s}},
    {"hyphen at the edge", IssueCode::EmailMalformed,
     [](C &c) { c.draft.customer.email = u"a@-b.co"_s; },
     {u"customer_details.email_address: email_malformed (a@-b.co)"_s}},
    {"no such address", IssueCode::EmailMalformed,
     [](C &c) { c.draft.customer.email = u"a@[1.2.3.256]"_s; },
     {u"customer_details.email_address: email_malformed (a@[1.2.3.256])"_s}},
    {"host of numbers", IssueCode::EmailMalformed,
     [](C &c) { c.draft.customer.email = u"a@1.2.3"_s; },
     {u"customer_details.email_address: email_malformed (a@1.2.3)"_s}},
    {"space", IssueCode::EmailMalformed, [](C &c) { c.draft.billing.email = u"a b@c.co"_s; },
     {u"billing_details.billing_email: email_malformed (a b@c.co)"_s}},
    {"with name", IssueCode::EmailMalformed, [](C &c) { c.draft.shipping.email = u"A<a@b.co>"_s; },
     {u"shipping_details.shipping_email: email_malformed (A<a@b.co>)"_s}},
};

const QList<CheckRow> phones{
    {"national form of the link's country", IssueCode::PhoneInvalid,
     [](C &c) { c.draft.customer.phone = u"081 234 5678"_s; }, {}},
    {"national form of the address's country", IssueCode::PhoneInvalid,
     [](C &c) {
         c.draft.billing.phone = u"0912 345 678"_s;
         c.draft.billing.address.countryCode = u"VN"_s;
     },
     {}},
    {"the link's country where the address has none", IssueCode::PhoneInvalid,
     [](C &c) {
         c.draft.billing.phone = u"081 234 5678"_s;
         c.draft.billing.address.countryCode.clear();
     },
     {}},
    {"too short", IssueCode::PhoneInvalid, [](C &c) { c.draft.customer.phone = u"12345"_s; },
     {u"customer_details.phone_number: phone_invalid (12345|TH)"_s}},
    {"another country's form", IssueCode::PhoneInvalid,
     [](C &c) {
         c.draft.billing.phone = u"081 234 5678"_s;
         c.draft.billing.address = {};
         c.draft.billing.address.countryCode = u"SG"_s;
     },
     {u"billing_details.billing_phone: phone_invalid (081 234 5678|SG)"_s}},
    {"no such country code", IssueCode::PhoneInvalid,
     [](C &c) { c.draft.shipping.phone = u"+999123456789"_s; },
     {u"shipping_details.shipping_phone: phone_invalid (+999123456789|TH)"_s}},
};

const QList<CheckRow> addresses{
    {"known", IssueCode::UnknownCountry, [](C &c) { c.draft.billing.address.countryCode = u"TH"_s; },
     {}},
    {"of the link; its phone is not judged", IssueCode::UnknownCountry,
     [](C &c) {
         c.draft.countryCode = u"XX"_s;
         c.draft.customer.phone = u"081 234 5678"_s;
     },
     {u"country_code: unknown_country (XX)"_s}},
    {"small letters", IssueCode::UnknownCountry, [](C &c) { c.draft.countryCode = u"th"_s; },
     {u"country_code: unknown_country (th)"_s}},
    {"of addresses", IssueCode::UnknownCountry,
     [](C &c) {
         c.draft.billing.address.countryCode = u"UK"_s;
         c.draft.shipping.address.countryCode = u"THA"_s;
     },
     {u"billing_details.billing_address.country_code: unknown_country (UK)"_s,
      u"shipping_details.shipping_address.country_code: unknown_country (THA)"_s}},
    {"country without codes", IssueCode::PostalCodeForm,
     [](C &c) {
         c.draft.billing.address.countryCode = u"AE"_s;
         c.draft.billing.address.postalCode = u"00000"_s;
     },
     {}},
    {"too long", IssueCode::PostalCodeForm,
     [](C &c) { c.draft.shipping.address.postalCode = u"400202"_s; },
     {u"? shipping_details.shipping_address.postal_code: postal_code_form (400202|TH|10150)"_s}},
    {"of another country", IssueCode::PostalCodeForm,
     [](C &c) { c.draft.billing.address.countryCode = u"GB"_s; },
     {u"? billing_details.billing_address.postal_code: postal_code_form (10110|GB|EC1Y 8SY)"_s}},
};

const QList<CheckRow> notices{
    {"not asked for", IssueCode::NotifyWithoutEmail,
     [](C &c) { c.draft.notifyByEmail = false; c.draft.customer.email.clear(); }, {}},
    {"no e-mail", IssueCode::NotifyWithoutEmail, [](C &c) { c.draft.customer.email.clear(); },
     {u"customer_details.email_address: notify_without_email"_s}},
    {"not asked for", IssueCode::NotifyWithoutPhone,
     [](C &c) { c.draft.notifyByPhone = false; c.draft.customer.phone.clear(); }, {}},
    {"no phone", IssueCode::NotifyWithoutPhone, [](C &c) { c.draft.customer.phone.clear(); },
     {u"customer_details.phone_number: notify_without_phone"_s}},
    {"nothing is sent", IssueCode::NoRecipient,
     [](C &c) {
         c.draft.customer = {};
         c.draft.notifyByEmail = c.draft.notifyByPhone = false;
         c.draft.scheduled = {};
     },
     {}},
    {"one is enough", IssueCode::NoRecipient,
     [](C &c) { c.draft.customer.email.clear(); c.draft.notifyByEmail = false; }, {}},
    {"later", IssueCode::NoRecipient,
     [](C &c) { c.draft.customer = {}; c.draft.notifyByEmail = c.draft.notifyByPhone = false; },
     {u"scheduled_date: no_recipient"_s}},
    {"now", IssueCode::NoRecipient,
     [](C &c) {
         c.draft.customer = {};
         c.draft.notifyByEmail = c.draft.notifyByPhone = false;
         c.draft.scheduled = {};
         c.draft.sendImmediately = true;
     },
     {u"send_immediately: no_recipient"_s}},
};

} // namespace

QList<CheckRow> contactRows()
{
    return emails + phones + addresses + notices;
}

} // namespace linktill
