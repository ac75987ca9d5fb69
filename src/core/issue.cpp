// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/issue.h"

#include <algorithm>
#include <iterator>

namespace linktill {

namespace {

// The names stand in the order of IssueCode.
constexpr const char *issueNames[] = {
    "required", "control_character", "broken_text", "bidi_control", "too_long",
    "placeholder_unknown", "placeholder_empty",
    "not_a_number", "negative", "not_positive", "too_many_decimals", "too_large", "unusual_amount",
    "total_mismatch",
    "unknown_currency", "unknown_country", "unknown_value",
    "already_used", "signature_sensitive",
    "url_not_absolute", "url_not_https", "url_user_info", "url_look_alike",
    "email_malformed", "phone_invalid", "postal_code_form",
    "time_malformed", "time_nonexistent", "time_ambiguous", "time_in_past",
    "year_of_buddhist_era",
    "scheduled_after_expiry", "send_twice", "no_recipient", "notify_without_email",
    "notify_without_phone", "reminder_not_whole", "reminder_without_expiry", "reminder_outside",
    "quantity_not_whole", "details_not_object", "note_key_empty", "note_key_twice",
    "method_twice", "method_incomplete", "method_currency", "method_needs", "method_whole_amount",
    "method_environment", "method_country", "method_unknown",
    "not_json", "not_an_object", "file_too_large", "other_environment", "wrong_type", "unknown_field",
    "key_twice", "number_not_exact",
    "fixed_once_made", "repeats_link",
    "url_ip_address", "url_other_host", "link_assembled",
    "phone_unread", "refused_by_gateway",
};
static_assert(std::size(issueNames) == std::size_t(IssueCode::RefusedByGateway) + 1);

} // namespace

bool hasProblems(const Issues &issues)
{
    return std::any_of(issues.begin(), issues.end(),
                       [](const Issue &issue) { return issue.severity == Severity::Problem; });
}

QString issueCodeName(IssueCode code)
{
    return QString::fromLatin1(issueNames[std::size_t(code)]);
}

} // namespace linktill
