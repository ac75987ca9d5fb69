// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/editable.h"

#include <algorithm>
#include <array>

namespace linktill {

namespace {

/// All of these fields are at the top level of the request.
constexpr std::array fixedFields{"merchant_order_id", "custom_link_ref",       "environment",
                                 "source",            "chosen_payment_methods", "send_immediately"};

/// Returns whether the issue is about a time that has passed since the link was made and that the edit did
/// not change.
bool isOldTime(const Issue &issue, const LinkContent &made, const LinkContent &edited)
{
    const bool sameExpiry = made.expiry == edited.expiry;
    const bool sameSending = made.scheduled == edited.scheduled;
    if (issue.code == IssueCode::TimeInPast)
        return issue.field == QLatin1String("expiry_date") ? sameExpiry : sameSending;
    return issue.code == IssueCode::ReminderOutside && sameExpiry && sameSending &&
           made.reminderTime == edited.reminderTime && made.reminderUnit == edited.reminderUnit;
}

} // namespace

bool isFixed(const QString &path)
{
    const qsizetype end = path.indexOf(QLatin1Char('['));
    const QStringView top = QStringView(path).left(end < 0 ? path.size() : end);
    return std::any_of(fixedFields.begin(), fixedFields.end(),
                       [top](const char *field) { return top == QLatin1String(field); });
}

LinkContent withFixedOf(const LinkContent &made, LinkContent edited)
{
    edited.merchantOrderId = made.merchantOrderId;
    edited.customLinkRef = made.customLinkRef;
    edited.environment = made.environment;
    edited.source = made.source;
    edited.methods = made.methods;
    edited.sendImmediately = made.sendImmediately;
    return edited;
}

Issues checkEdit(const LinkContent &made, const LinkContent &edited, CheckContext context)
{
    context.used = {};
    context.fills = false; // braces in a link that was made are plain text
    const Issues before = checkDraft(made, context);
    Issues issues = checkDraft(edited, context);
    issues.removeIf([&](const Issue &issue) {
        return before.contains(issue) && (isFixed(issue.field) || isOldTime(issue, made, edited));
    });
    return issues;
}

} // namespace linktill
