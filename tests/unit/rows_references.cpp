// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "checkrows.h"

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

using C = CheckCase;

const QList<CheckRow> texts{
    {"nothing else", IssueCode::Required,
     [](C &c) {
         const LinkContent full = c.draft;
         c.draft = {};
         c.draft.amount = full.amount;
         c.draft.currency = full.currency;
         c.draft.countryCode = full.countryCode;
         c.draft.merchantOrderId = full.merchantOrderId;
         c.draft.merchant.name = full.merchant.name;
         c.draft.successUrl = full.successUrl;
         c.draft.failureUrl = full.failureUrl;
     },
     {}},
    {"blank", IssueCode::Required, [](C &c) { c.draft.merchant.name = u" \t\u00a0"_s; },
     {u"merchant_details.name: required"_s}},
    {"all nine", IssueCode::Required,
     [](C &c) {
         c.draft = {};
         c.draft.source.clear();
         c.draft.environment.clear();
     },
     {u"amount: required"_s, u"currency: required"_s, u"country_code: required"_s,
      u"merchant_details.name: required"_s, u"success_url: required"_s, u"failure_url: required"_s,
      u"merchant_order_id: required"_s, u"source: required"_s, u"environment: required"_s}},
    {"around the text", IssueCode::ControlCharacter,
     [](C &c) { c.draft.description = u"\ttea\n"_s; }, {}},
    {"bell", IssueCode::ControlCharacter, [](C &c) { c.draft.customer.name = u"a\u0007b"_s; },
     {u"customer_details.name: control_character (U+0007)"_s}},
    {"line end", IssueCode::ControlCharacter, [](C &c) { c.draft.description = u"a\nb"_s; },
     {u"description: control_character (U+000A)"_s}},
    {"zero", IssueCode::ControlCharacter,
     [](C &c) { c.draft.userFields[4] = QString(u"ab"_s).replace(1, 1, QChar(0)) + u'c'; },
     {u"user_configured_field5: control_character (U+0000)"_s}},
    {"delete, C1", IssueCode::ControlCharacter,
     [](C &c) { c.draft.notes[0].value = u"a\u007f"_s; c.draft.notes[1].key = u"a\u009fb"_s; },
     {u"notes[0].value: control_character (U+007F)"_s,
      u"notes[1].key: control_character (U+009F)"_s}},
    {"one issue for a field", IssueCode::ControlCharacter,
     [](C &c) {
         c.draft.amount = u"1\u00012"_s;
         c.draft.successUrl = u"a\u0001\u0002b"_s;
         c.draft.customer.email = u"a\u0001b"_s;
     },
     {u"amount: control_character (U+0001)"_s,
      u"customer_details.email_address: control_character (U+0001)"_s,
      u"success_url: control_character (U+0001)"_s}},
    {"in an escape of the details", IssueCode::ControlCharacter,
     [](C &c) {
         c.draft.items = {{{}, u"Tea"_s, u"2500"_s, u"1"_s, {}, u"{\"a\":[{\"b\":\"\\u0007\"}]}"_s}};
     },
     {u"order_details[0].additional_details: control_character (U+0007)"_s}},
    {"whole pair", IssueCode::BrokenText, [](C &c) { c.draft.customer.name = u"\U0001F375"_s; }, {}},
    {"first half", IssueCode::BrokenText,
     [](C &c) { c.draft.customer.name = u"a"_s + QChar(0xd83c); },
     {u"customer_details.name: broken_text"_s}},
    {"second half", IssueCode::BrokenText,
     [](C &c) { c.draft.webhooks = {QChar(0xdf75) + u"a"_s}; },
     {u"custom_txn_webhook_urls[0]: broken_text"_s}},
    {"in the details", IssueCode::BrokenText,
     [](C &c) {
         c.draft.items = {{{}, u"Tea"_s, u"2500"_s, u"1"_s, {}, u"{\"a\":\"\\ud83c\"}"_s}};
     },
     {u"order_details[0].additional_details: broken_text"_s}},
    {"Arabic, Hebrew and a joiner", IssueCode::BidiControl,
     [](C &c) {
         c.draft.customer.name = u"محمد"_s;
         c.draft.description = u"שלום \u200d क्‍ष"_s;
     },
     {}},
    {"turned round", IssueCode::BidiControl,
     [](C &c) {
         c.draft.customer.name = u"Malee \u202eyap"_s;
         c.draft.description = u"\u2067Tea"_s;
         c.draft.items = {{{}, u"Tea"_s, u"2500"_s, u"1"_s, {}, u"{\"a\":\"\\u202e\"}"_s}};
     },
     {u"? description: bidi_control (U+2067)"_s, u"? customer_details.name: bidi_control (U+202E)"_s,
      u"? order_details[0].additional_details: bidi_control (U+202E)"_s}},
    {"most", IssueCode::TooLong,
     [](C &c) {
         c.draft.description = u"\U0001F375"_s.repeated(2048);
         c.draft.merchantOrderId = QString(64, u'a');
         c.draft.customLinkRef = QString(64, u'b');
     },
     {}},
    {"one more", IssueCode::TooLong,
     [](C &c) {
         c.draft.description = QString(2049, u'a');
         c.draft.merchantOrderId = QString(65, u'a');
         c.draft.customLinkRef = QString(66, u'b');
     },
     {u"description: too_long (2048|2049)"_s, u"merchant_order_id: too_long (64|65)"_s,
      u"custom_link_ref: too_long (64|66)"_s}},
    {"known", IssueCode::PlaceholderUnknown,
     [](C &c) {
         c.draft.description = u"{customer}, {ORDER} {date}: {amount} { x } {} {1}"_s;
         c.draft.successUrl = u"https://shop.example/?o={order}"_s;
         c.draft.customer.name = u"Somchai"_s;
     },
     {}},
    {"one that is none", IssueCode::PlaceholderUnknown,
     [](C &c) {
         c.draft.description = u"{invoice} and {invoice} of {order}"_s;
         c.draft.merchantOrderId = u"A-{order}"_s;
         c.draft.notes = {{u"k"_s, u"{day}"_s}};
     },
     {u"? description: placeholder_unknown ({invoice})"_s,
      u"? merchant_order_id: placeholder_unknown ({order})"_s,
      u"? notes[0].value: placeholder_unknown ({day})"_s}},
    {"by e-mail address", IssueCode::PlaceholderEmpty,
     [](C &c) {
         c.draft.description = u"For {customer}"_s;
         c.draft.customer.name.clear();
         c.draft.customer.email = u"an@shop.example"_s;
     },
     {}},
    {"nothing to fill in", IssueCode::PlaceholderEmpty,
     [](C &c) {
         c.draft.description = u"For {customer}, {date}"_s;
         c.draft.customer.name = c.draft.customer.email = c.draft.customer.phone = QString();
         c.draft.notifyByEmail = c.draft.notifyByPhone = c.draft.sendImmediately = false;
         c.draft.scheduled = {};
         c.draft.methods.clear();
     },
     {u"? description: placeholder_empty ({customer})"_s}},
    {"too long once filled in", IssueCode::TooLong,
     [](C &c) { c.draft.description = QString(2030, u'a') + u"{amount} {date}"_s; },
     {u"description: too_long (2048|2050)"_s}},
};

const QList<CheckRow> urls{
    {"anywhere", IssueCode::UrlNotAbsolute,
     [](C &c) {
         c.draft.merchant.logo = u"https://ร้าน.ไทย/โลโก้.png?a=b#c"_s;
         c.draft.webhooks = {u"https://[2001:db8::1]:8443/hook"_s, u"HTTPS://a.example"_s};
     },
     {}},
    {"no scheme", IssueCode::UrlNotAbsolute, [](C &c) { c.draft.successUrl = u"www.shop.com/ok"_s; },
     {u"success_url: url_not_absolute (www.shop.com/ok)"_s}},
    {"no host", IssueCode::UrlNotAbsolute,
     [](C &c) {
         c.draft.failureUrl = u"https:///x"_s;
         c.draft.pendingUrl = u"https:shop.com"_s;
         c.draft.merchant.backUrl = u"https://"_s;
     },
     {u"failure_url: url_not_absolute (https:///x)"_s,
      u"pending_url: url_not_absolute (https:shop.com)"_s,
      u"merchant_details.back_url: url_not_absolute (https://)"_s}},
    {"script", IssueCode::UrlNotAbsolute,
     [](C &c) { c.draft.merchant.logo = u"javascript:alert(1)"_s; },
     {u"merchant_details.logo: url_not_absolute (javascript:alert(1))"_s}},
    {"space where nothing is signed", IssueCode::UrlNotAbsolute,
     [](C &c) { c.draft.pendingUrl = u"https://a.example/a b"_s; },
     {u"pending_url: url_not_absolute (https://a.example/a b)"_s}},
    {"image", IssueCode::UrlNotAbsolute,
     [](C &c) { c.draft.items = {{{}, u"Tea"_s, u"2500"_s, u"1"_s, u"tea.png"_s, {}}}; },
     {u"order_details[0].image: url_not_absolute (tea.png)"_s}},
    {"of a person", IssueCode::UrlUserInfo,
     [](C &c) { c.draft.successUrl = u"https://shop.example/@malee?mail=a@b.example"_s; }, {}},
    {"with a password", IssueCode::UrlUserInfo,
     [](C &c) {
         c.draft.successUrl = u"https://malee:geheim@shop.example/"_s;
         c.draft.pendingUrl = u"https://portone.cloud@evil.example/"_s;
     },
     {u"success_url: url_user_info (shop.example)"_s,
      u"pending_url: url_user_info (evil.example)"_s}},
    {"names in many scripts", IssueCode::UrlLookAlike,
     [](C &c) {
         c.draft.successUrl = u"https://münchen.de/"_s;
         c.draft.failureUrl = u"https://ร้านabc.example/"_s;
         c.draft.pendingUrl = u"https://пример.com/"_s;
         c.draft.merchant.backUrl = u"https://сор.рф/"_s;
         c.draft.merchant.logo = u"https://日本語カタカナabc.jp/"_s;
         c.draft.webhooks = {u"https://læge.dk/"_s, u"https://한국shop.kr/"_s};
     },
     {}},
    {"Cyrillic letters", IssueCode::UrlLookAlike,
     [](C &c) {
         c.draft.successUrl = u"https://checkout.\u0440ortone.cloud/"_s; // a Cyrillic р
         c.draft.failureUrl = u"https://checkout.xn--ortone-9qf.cloud/"_s;
         c.draft.pendingUrl = u"https://\u0430\u0440\u0440\u04cf\u0435.com/"_s; // all of аррӏе
     },
     {u"? success_url: url_look_alike (checkout.\u0440ortone.cloud|checkout.xn--ortone-9qf.cloud)"_s,
      u"? failure_url: url_look_alike (checkout.\u0440ortone.cloud|checkout.xn--ortone-9qf.cloud)"_s,
      u"? pending_url: url_look_alike (\u0430\u0440\u0440\u04cf\u0435.com|xn--80ak6aa92e.com)"_s}},
    {"line ends in escapes", IssueCode::ControlCharacter,
     [](C &c) {
         c.draft.successUrl = u"https://shop.example/%0d%0aSet-Cookie:x"_s;
         c.draft.failureUrl = u"https://shop.example/%0Ax"_s;
         c.draft.pendingUrl = u"https://shop.example/\r\nx"_s;
     },
     {u"success_url: control_character (U+000D)"_s, u"failure_url: control_character (U+000A)"_s,
      u"pending_url: control_character (U+000D)"_s}},
    {"letters in another order", IssueCode::BidiControl,
     [](C &c) {
         c.draft.successUrl = u"https://shop.example/\u202egnp.exe"_s;
         c.draft.webhooks = {u"https://shop.example/\u2066"_s};
     },
     {u"success_url: bidi_control (U+202E)"_s,
      u"custom_txn_webhook_urls[0]: bidi_control (U+2066)"_s}},
    {"loopback while practising", IssueCode::UrlNotHttps,
     [](C &c) {
         c.practising = true;
         c.draft.successUrl = u"http://localhost:8080/ok"_s;
         c.draft.failureUrl = u"http://127.8.9.10/"_s;
         c.draft.pendingUrl = u"http://[::1]:9/"_s;
     },
     {}},
    {"loopback in earnest", IssueCode::UrlNotHttps,
     [](C &c) { c.draft.successUrl = u"http://localhost:8080/ok"_s; },
     {u"success_url: url_not_https (http://localhost:8080/ok)"_s}},
    {"elsewhere while practising", IssueCode::UrlNotHttps,
     [](C &c) {
         c.practising = true;
         c.draft.successUrl = u"http://shop.example/"_s;
         c.draft.failureUrl = u"http://127.0.0.1.shop.example/"_s;
         c.draft.pendingUrl = u"ftp://localhost/"_s;
     },
     {u"success_url: url_not_https (http://shop.example/)"_s,
      u"failure_url: url_not_https (http://127.0.0.1.shop.example/)"_s,
      u"pending_url: url_not_https (ftp://localhost/)"_s}},
};

const QList<CheckRow> references{
    {"others were used", IssueCode::AlreadyUsed,
     [](C &c) { c.usedOrderIds = c.usedLinkRefs = {u"other"_s}; }, {}},
    {"link reference left out", IssueCode::AlreadyUsed,
     [](C &c) { c.usedLinkRefs = {u""_s}; c.draft.customLinkRef.clear(); }, {}},
    {"both used", IssueCode::AlreadyUsed,
     [](C &c) {
         c.usedOrderIds = {c.draft.merchantOrderId};
         c.usedLinkRefs = {c.draft.customLinkRef};
     },
     {u"merchant_order_id: already_used (011352FD604A301)"_s,
      u"custom_link_ref: already_used (786283tghjwefdhvsdvbfnvbn)"_s}},
    {"used, and known for what", IssueCode::AlreadyUsed,
     [](C &c) {
         c.usedOrderIds = {c.draft.merchantOrderId};
         c.usedBy = {seedNow(), u"Coffee"_s};
     },
     {u"merchant_order_id: already_used (011352FD604A301|"_s
      + seedNow().toUTC().toString(Qt::ISODate) + u"|Coffee)"_s}},
    {"used, with a space behind", IssueCode::AlreadyUsed,
     [](C &c) {
         c.usedOrderIds = {c.draft.merchantOrderId};
         c.draft.merchantOrderId += u' ';
     },
     {u"merchant_order_id: already_used (011352FD604A301)"_s}},
    {"other signs", IssueCode::SignatureSensitive,
     [](C &c) { c.draft.merchantOrderId = u"A-1_b.c/ง+&="_s; c.draft.pendingUrl += u'~'; }, {}},
    {"all three", IssueCode::SignatureSensitive,
     [](C &c) { c.draft.merchantOrderId = u"a*b c~d e"_s; },
     {u"? merchant_order_id: signature_sensitive ( ~*)"_s}},
    {"in URLs", IssueCode::SignatureSensitive,
     [](C &c) {
         c.draft.successUrl = u"https://a.example/~me"_s;
         c.draft.failureUrl = u"https://a.example/?q=a b"_s;
     },
     {u"? success_url: signature_sensitive (~)"_s, u"? failure_url: signature_sensitive ( )"_s}},
    {"every source", IssueCode::UnknownValue, [](C &c) { c.draft.source = u"checkout"_s; }, {}},
    {"source, environment", IssueCode::UnknownValue,
     [](C &c) { c.draft.source = u"web"_s; c.draft.environment = u"Live"_s; },
     {u"source: unknown_value (web|default, api, checkout)"_s,
      u"environment: unknown_value (Live|sandbox, live)"_s}},
    {"key alone", IssueCode::NoteKeyEmpty, [](C &c) { c.draft.notes = {{u"k"_s, {}}}; }, {}},
    {"value alone", IssueCode::NoteKeyEmpty, [](C &c) { c.draft.notes[1].key.clear(); },
     {u"notes[1].key: note_key_empty"_s}},
    {"capitals differ", IssueCode::NoteKeyTwice,
     [](C &c) { c.draft.notes = {{u"k"_s, u"1"_s}, {u"K"_s, u"1"_s}}; }, {}},
    {"same in NFC and trimmed", IssueCode::NoteKeyTwice,
     [](C &c) {
         c.draft.notes = {{u"\u00e9"_s, u"1"_s}, {u"k"_s, u"2"_s}, {u" e\u0301"_s, u"3"_s}};
     },
     {u"notes[2].key: note_key_twice (\u00e9)"_s}},
};

} // namespace

QList<CheckRow> referenceRows()
{
    return texts + urls + references;
}

} // namespace linktill
