// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "checkrows.h"

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

using C = CheckCase;

LineItem item(const QString &price, const QString &quantity)
{
    return {{}, u"Tea"_s, price, quantity, {}, {}};
}

const QList<CheckRow> amounts{
    {"least", IssueCode::AmountNotPositive, [](C &c) { c.draft.amount = u"0.01"_s; }, {}},
    {"zero", IssueCode::AmountNotPositive, [](C &c) { c.draft.amount = u"0"_s; },
     {u"amount: not_positive"_s}},
    {"zero with decimals", IssueCode::AmountNotPositive, [](C &c) { c.draft.amount = u"0.00"_s; },
     {u"amount: not_positive"_s}},
    {"decimal", IssueCode::AmountNotANumber, [](C &c) { c.draft.amount = u"12.50"_s; }, {}},
    {"exponent", IssueCode::AmountNotANumber, [](C &c) { c.draft.amount = u"1e9"_s; },
     {u"amount: not_a_number (1e9)"_s}},
    {"comma", IssueCode::AmountNotANumber, [](C &c) { c.draft.amount = u"12,50"_s; },
     {u"amount: not_a_number (12,50)"_s}},
    {"word as well as an unknown currency", IssueCode::AmountNotANumber,
     [](C &c) { c.draft.amount = u"x"_s; c.draft.currency = u"ABC"_s; c.draft.methods.clear(); },
     {u"amount: not_a_number (x)"_s, u"currency: unknown_currency (ABC)"_s}},
    {"discount in words", IssueCode::AmountNotANumber,
     [](C &c) { c.draft.merchant.promoDiscount = u"half"_s; },
     {u"merchant_details.promo_discount: not_a_number (half)"_s}},
    {"free shipping", IssueCode::AmountNegative,
     [](C &c) { c.draft.merchant.shippingCharges = u"0"_s; }, {}},
    {"amount", IssueCode::AmountNegative, [](C &c) { c.draft.amount = u"-5"_s; },
     {u"amount: negative (-5)"_s}},
    {"shipping", IssueCode::AmountNegative,
     [](C &c) { c.draft.merchant.shippingCharges = u"-1"_s; },
     {u"merchant_details.shipping_charges: negative (-1)"_s}},
    {"discount", IssueCode::AmountNegative, [](C &c) { c.draft.merchant.promoDiscount = u"-1"_s; },
     {u"merchant_details.promo_discount: negative (-1)"_s}},
    {"price", IssueCode::AmountNegative, [](C &c) { c.draft.items = {item(u"-1"_s, u"1"_s)}; },
     {u"order_details[0].price: negative (-1)"_s}},
    {"satang", IssueCode::AmountDecimals, [](C &c) { c.draft.amount = u"2.34"_s; }, {}},
    {"yen", IssueCode::AmountDecimals,
     [](C &c) { c.draft.currency = u"JPY"_s; c.draft.methods.clear(); }, {}},
    {"dinar", IssueCode::AmountDecimals,
     [](C &c) { c.draft.amount = u"2.345"_s; c.draft.currency = u"KWD"_s; c.draft.methods.clear(); },
     {}},
    {"too fine baht", IssueCode::AmountDecimals, [](C &c) { c.draft.amount = u"2.345"_s; },
     {u"amount: too_many_decimals (2.345|THB|2)"_s}},
    {"half a yen", IssueCode::AmountDecimals,
     [](C &c) { c.draft.amount = u"0.5"_s; c.draft.currency = u"JPY"_s; c.draft.methods.clear(); },
     {u"amount: too_many_decimals (0.5|JPY|0)"_s}},
    {"price", IssueCode::AmountDecimals,
     [](C &c) { c.draft.items = {item(u"0.001"_s, u"1"_s)}; },
     {u"order_details[0].price: too_many_decimals (0.001|THB|2)"_s}},
    {"most", IssueCode::AmountTooLarge, [](C &c) { c.draft.amount = u"9999999999999.99"_s; }, {}},
    {"amount", IssueCode::AmountTooLarge, [](C &c) { c.draft.amount = u"10000000000000"_s; },
     {u"amount: too_large (10000000000000)"_s}},
    {"price times quantity", IssueCode::AmountTooLarge,
     [](C &c) { c.draft.items = {item(u"9999999999999"_s, u"9999999999999999"_s)}; },
     {u"order_details[0].quantity: too_large (9999999999999999)"_s}},
    {"100 times the usual", IssueCode::AmountUnusual, [](C &c) { c.usual = 2500; }, {}},
    {"more than 100 times the usual", IssueCode::AmountUnusual, [](C &c) { c.usual = 2499; },
     {u"? amount: unusual_amount (2500|24.99|THB)"_s}},
    {"known", IssueCode::UnknownCurrency,
     [](C &c) { c.draft.currency = u"USD"_s; c.draft.methods.clear(); }, {}},
    {"unknown, said once", IssueCode::UnknownCurrency,
     [](C &c) { c.draft.currency = u"ABC"_s; c.draft.items = {item(u"1.2345"_s, u"1"_s)}; },
     {u"currency: unknown_currency (ABC)"_s}},
    {"small letters", IssueCode::UnknownCurrency, [](C &c) { c.draft.currency = u"thb"_s; },
     {u"currency: unknown_currency (thb)"_s}},
    {"of the past", IssueCode::UnknownCurrency, [](C &c) { c.draft.currency = u"DEM"_s; },
     {u"currency: unknown_currency (DEM)"_s}},
};

const QList<CheckRow> items{
    {"sum agrees", IssueCode::TotalMismatch,
     [](C &c) {
         c.draft.items = {item(u"1000"_s, u"2"_s), {}, item(u"450.50"_s, u"1"_s)};
         c.draft.merchant.shippingCharges = u"100"_s;
         c.draft.merchant.promoDiscount = u"50.50"_s;
     },
     {}},
    {"without items nothing is summed", IssueCode::TotalMismatch,
     [](C &c) { c.draft.merchant.shippingCharges = u"100"_s; }, {}},
    {"charges left out count as none", IssueCode::TotalMismatch,
     [](C &c) {
         c.draft.items = {item(u"2500"_s, u"1"_s)};
         c.draft.merchant.shippingCharges.clear();
         c.draft.merchant.promoDiscount.clear();
     },
     {}},
    {"too little", IssueCode::TotalMismatch,
     [](C &c) { c.draft.items = {item(u"2499.99"_s, u"1"_s)}; },
     {u"amount: total_mismatch (2500|2499.99|THB)"_s}},
    {"discount above everything", IssueCode::TotalMismatch,
     [](C &c) {
         c.draft.items = {item(u"10"_s, u"1"_s)};
         c.draft.merchant.promoDiscount = u"10.50"_s;
     },
     {u"amount: total_mismatch (2500|-0.5|THB)"_s}},
    {"more than any amount", IssueCode::TotalMismatch,
     [](C &c) {
         c.draft.items = {item(u"9999999999999"_s, u"1"_s), item(u"9999999999999"_s, u"1"_s)};
     },
     {u"amount: total_mismatch (2500|19999999999998|THB)"_s}},
    {"given away", IssueCode::QuantityNotWhole,
     [](C &c) { c.draft.items = {item(u"2500"_s, u"1"_s), item(u"0"_s, u"3"_s)}; }, {}},
    {"half", IssueCode::QuantityNotWhole, [](C &c) { c.draft.items = {item(u"1"_s, u"2.5"_s)}; },
     {u"order_details[0].quantity: quantity_not_whole (2.5)"_s}},
    {"none", IssueCode::QuantityNotWhole, [](C &c) { c.draft.items = {item(u"1"_s, u"0"_s)}; },
     {u"order_details[0].quantity: quantity_not_whole (0)"_s}},
    {"less than none", IssueCode::QuantityNotWhole,
     [](C &c) { c.draft.items = {item(u"1"_s, u"-1"_s)}; },
     {u"order_details[0].quantity: quantity_not_whole (-1)"_s}},
    {"no number", IssueCode::QuantityNotWhole,
     [](C &c) { c.draft.items = {item(u"1"_s, u"1e1"_s)}; },
     {u"order_details[0].quantity: quantity_not_whole (1e1)"_s}},
    {"object", IssueCode::DetailsNotObject,
     [](C &c) {
         c.draft.items = {item(u"2500"_s, u"1"_s)};
         c.draft.items[0].additionalDetails = u"{\n \"size\": [\"L\"]\n}"_s;
     },
     {}},
    {"list", IssueCode::DetailsNotObject,
     [](C &c) {
         c.draft.items = {item(u"2500"_s, u"1"_s)};
         c.draft.items[0].additionalDetails = u"[1]"_s;
     },
     {u"order_details[0].additional_details: details_not_object"_s}},
    {"no JSON", IssueCode::DetailsNotObject,
     [](C &c) {
         c.draft.items = {item(u"2500"_s, u"1"_s)};
         c.draft.items[0].additionalDetails = u"{size: L}"_s;
     },
     {u"order_details[0].additional_details: details_not_object"_s}},
    {"exact numbers", IssueCode::NumberNotExact,
     [](C &c) {
         c.draft.items = {item(u"2500"_s, u"1"_s)};
         c.draft.items[0].additionalDetails = u"{\"a\": [0.1, 9007199254740993, 1e3]}"_s;
     },
     {}},
    {"number that loses digits", IssueCode::NumberNotExact,
     [](C &c) {
         c.draft.items = {item(u"2500"_s, u"1"_s)};
         c.draft.items[0].additionalDetails = u"{\"a\": [0.10000000000000000001]}"_s;
     },
     {u"order_details[0].additional_details: number_not_exact (0.10000000000000000001)"_s}},
    {"one name in two objects", IssueCode::KeyTwice,
     [](C &c) {
         c.draft.items = {item(u"2500"_s, u"1"_s)};
         c.draft.items[0].additionalDetails = u"{\"a\": {\"b\": 1}, \"b\": 1}"_s;
     },
     {}},
    {"name that stands twice", IssueCode::KeyTwice,
     [](C &c) {
         c.draft.items = {item(u"2500"_s, u"1"_s)};
         c.draft.items[0].additionalDetails = u"{\"size\": 1, \"size\": 2}"_s;
     },
     {u"order_details[0].additional_details: key_twice (size)"_s}},
    {"bare item", IssueCode::Required,
     [](C &c) { c.draft.items = {{u"1"_s, {}, {}, {}, {}, {}}}; },
     {u"order_details[0].name: required"_s, u"order_details[0].price: required"_s,
      u"order_details[0].quantity: required"_s}},
};

} // namespace

QList<CheckRow> moneyRows()
{
    return amounts + items;
}

} // namespace linktill
