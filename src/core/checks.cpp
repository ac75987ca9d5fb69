// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks.h"

#include "core/checklist.h"
#include "core/placeholders.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace linktill {

namespace {

// The fields stand in the form's order from top to bottom. A field belongs to the first entry that it starts
// with.
constexpr const char *formOrder[] = {
    "amount", "currency", "country_code", "description", "customer_details.name",
    "customer_details.email_address", "customer_details.phone_number",
    "merchant_details.name", "merchant_details.logo", "merchant_details.promo_code",
    "merchant_details.promo_discount", "order_details", "merchant_details.shipping_charges",
    "billing_details", "shipping_details", "chosen_payment_methods",
    "notify_by_email", "notify_by_phone", "send_immediately", "scheduled_date",
    "expiry_date", "reminder_time_unit", "reminder_time",
    "success_url", "failure_url", "pending_url", "merchant_details.back_url",
    "merchant_order_id", "custom_link_ref", "notes",
};

/// Returns where a field stands in the form: the index of its entry, then its row within a list, or -1.
std::pair<std::size_t, int> placeOf(const QString &field)
{
    std::size_t place = 0;
    while (place < std::size(formOrder) && !field.startsWith(QLatin1String(formOrder[place])))
        ++place;
    const qsizetype row = field.indexOf(u'[') + 1;
    const qsizetype end = field.indexOf(u']');
    return {place, row > 0 ? QStringView(field).mid(row, end - row).toInt() : -1};
}

} // namespace

Issues checkDraft(const LinkContent &draft, const CheckContext &context)
{
    const QDate today = context.clock.now().toLocalTime().date();
    const LinkContent sent = tidied(context.fills ? filled(draft, today) : draft);
    Checklist list(sent, context);
    if (context.fills)
        list.issues = placeholderIssues(draft);
    checkTexts(list); // first, since no other rule looks at a broken text
    checkMoney(list);
    checkItems(list);
    const auto before = list.issues.size();
    checkMethods(list);
    checkSchedule(list);
    checkReferences(list);
    checkReadingOrder(list);
    const auto contacts = list.issues.size();
    checkContacts(list); // last, as the numbering plans may still be loading; std::rotate() moves them up
    std::rotate(list.issues.begin() + before, list.issues.begin() + contacts, list.issues.end());
    std::stable_sort(list.issues.begin(), list.issues.end(), [](const Issue &a, const Issue &b) {
        return comesBefore(a.field, b.field);
    });
    return list.issues;
}

bool comesBefore(const QString &field, const QString &other)
{
    return placeOf(field) < placeOf(other);
}

} // namespace linktill
