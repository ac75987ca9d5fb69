// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace linktill {

/// A problem blocks sending; a warning is only shown.
enum class Severity { Problem, Warning };

/// Names the kind of an issue. The quoted name in each comment is the code on the command line, see
/// issueCodeName(); the args are named in their order.
enum class IssueCode {
    // any field
    Required,           ///< "required"
    ControlCharacter,   ///< "control_character"  args: code point as "U+0007"
    BrokenText,         ///< "broken_text"        half of a surrogate pair
    BidiControl,        ///< "bidi_control"       args: code point as "U+202E"; it reorders letters
    TooLong,            ///< "too_long"           args: limit, actual
    PlaceholderUnknown, ///< "placeholder_unknown" args: word in its braces; it is sent as it is
    PlaceholderEmpty,   ///< "placeholder_empty"  args: word in its braces; the draft has no value for it
    // money
    AmountNotANumber,   ///< "not_a_number"       args: entered
    AmountNegative,     ///< "negative"           args: entered
    AmountNotPositive,  ///< "not_positive"       zero where something must be paid
    AmountDecimals,     ///< "too_many_decimals"  args: entered, currency, digits
    AmountTooLarge,     ///< "too_large"          args: entered
    AmountUnusual,      ///< "unusual_amount"     args: amount, usual amount (plain decimals), currency
    TotalMismatch,      ///< "total_mismatch"     args: amount, total (plain decimals), currency
    // codes
    UnknownCurrency,    ///< "unknown_currency"   args: entered
    UnknownCountry,     ///< "unknown_country"    args: entered
    UnknownValue,       ///< "unknown_value"      args: entered, allowed joined by ", "
    // references
    AlreadyUsed,        ///< "already_used"       args: entered; if known: when (UTC, ISO), for what
    SignatureSensitive, ///< "signature_sensitive" args: the characters found (space ~ *)
    // addresses of all kinds
    UrlNotAbsolute,     ///< "url_not_absolute"   args: entered
    UrlNotHttps,        ///< "url_not_https"      args: entered
    UrlUserInfo,        ///< "url_user_info"      args: the host that it leads to
    UrlLookAlike,       ///< "url_look_alike"     args: host as it is shown, host in ASCII ("xn--…")
    EmailMalformed,     ///< "email_malformed"    args: entered
    PhoneInvalid,       ///< "phone_invalid"      args: entered, country
    PostalCodeForm,     ///< "postal_code_form"   args: entered, country, example
    // time
    TimeMalformed,      ///< "time_malformed"     args: entered
    TimeNonexistent,    ///< "time_nonexistent"   args: entered
    TimeAmbiguous,      ///< "time_ambiguous"     args: entered
    TimeInPast,         ///< "time_in_past"
    YearOfBuddhistEra,  ///< "year_of_buddhist_era" args: as read, as a Buddhist year (UTC, ISO)
    ScheduledAfterExpiry, ///< "scheduled_after_expiry"
    SendTwice,          ///< "send_twice"         send now and scheduled exclude each other
    NoRecipient,        ///< "no_recipient"       sending needs e-mail or phone
    NotifyWithoutEmail, ///< "notify_without_email"
    NotifyWithoutPhone, ///< "notify_without_phone"
    ReminderNotWhole,   ///< "reminder_not_whole" args: entered
    ReminderWithoutExpiry, ///< "reminder_without_expiry"
    ReminderOutside,    ///< "reminder_outside"   falls before sending or in the past
    // lists
    QuantityNotWhole,   ///< "quantity_not_whole" args: entered
    DetailsNotObject,   ///< "details_not_object" additional_details is not a JSON object
    NoteKeyEmpty,       ///< "note_key_empty"
    NoteKeyTwice,       ///< "note_key_twice"     args: key
    MethodTwice,        ///< "method_twice"       args: channel, method
    MethodIncomplete,   ///< "method_incomplete"  channel or method missing
    MethodCurrency,     ///< "method_currency"    args: method name, currency
    MethodNeeds,        ///< "method_needs"       args: channel name; the field is the missing one
    MethodWholeAmount,  ///< "method_whole_amount" args: channel name, currency
    MethodEnvironment,  ///< "method_environment" args: method name, environment
    MethodCountry,      ///< "method_country"     args: method name, country
    MethodUnknown,      ///< "method_unknown"     args: channel, method
    // request files
    NotJson,            ///< "not_json"           args: reason, byte offset
    NotAnObject,        ///< "not_an_object"
    FileTooLarge,       ///< "file_too_large"     args: most bytes
    OtherEnvironment,   ///< "other_environment"  args: entered, the account's
    WrongType,          ///< "wrong_type"         args: expected, found ("number", "string", ...)
    UnknownField,       ///< "unknown_field"
    KeyTwice,           ///< "key_twice"          args: key
    NumberNotExact,     ///< "number_not_exact"   args: entered
    FixedOnceMade,      ///< "fixed_once_made"    the link exists, and this field cannot change any more
    RepeatsLink,        ///< "repeats_link"       args: order id of the earlier link, minutes since
    // answers
    UrlIpAddress,       ///< "url_ip_address"     args: host
    UrlOtherHost,       ///< "url_other_host"     args: host, host of earlier links
    LinkAssembled,      ///< "link_assembled"     the program put the address together, see CreatedLink
    // installations without all their parts
    PhoneUnread,        ///< "phone_unread"       args: entered; the numbering plans are missing
    RefusedByGateway,   ///< "refused_by_gateway" args: the gateway's message, as it came
};

struct Issue
{
    QString field; ///< JSON path: "merchant_details.logo", "notes[1].key"; "" for the whole request
    Severity severity = Severity::Problem;
    IssueCode code = IssueCode::Required;
    QStringList args;

    bool operator==(const Issue &) const = default;
};
using Issues = QList<Issue>;

bool hasProblems(const Issues &issues);
/// Returns the stable snake_case name of a code, for scripts.
QString issueCodeName(IssueCode code);

} // namespace linktill
