// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "checkrows.h"

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

using C = CheckCase;

Moment iso(const char *text)
{
    return Moment::fromIso(QString::fromLatin1(text));
}

Moment berlin(const QDate &date)
{
    return Moment::fromLocal(date, QTime(2, 30), QTimeZone("Europe/Berlin"));
}

const QList<CheckRow> dates{
    {"offset", IssueCode::TimeMalformed,
     [](C &c) { c.draft.expiry = iso("2024-07-29T01:30:00+07:00"); }, {}},
    {"words", IssueCode::TimeMalformed, [](C &c) { c.draft.expiry = iso("tomorrow"); },
     {u"expiry_date: time_malformed (tomorrow)"_s}},
    {"no zone", IssueCode::TimeMalformed,
     [](C &c) { c.draft.scheduled = iso("2024-07-26T18:30:00"); },
     {u"scheduled_date: time_malformed (2024-07-26T18:30:00)"_s}},
    {"the day before", IssueCode::TimeNonexistent,
     [](C &c) { c.draft.expiry = berlin(QDate(2025, 3, 29)); }, {}},
    {"skipped", IssueCode::TimeNonexistent,
     [](C &c) { c.draft.expiry = berlin(QDate(2025, 3, 30)); },
     {u"expiry_date: time_nonexistent (2025-03-30T02:30:00)"_s}},
    {"the day before", IssueCode::TimeAmbiguous,
     [](C &c) { c.draft.expiry = berlin(QDate(2024, 10, 26)); }, {}},
    {"twice", IssueCode::TimeAmbiguous, [](C &c) { c.draft.expiry = berlin(QDate(2024, 10, 27)); },
     {u"expiry_date: time_ambiguous (2024-10-27T02:30:00)"_s}},
    {"a moment ahead", IssueCode::TimeInPast,
     [](C &c) { c.now = iso("2024-07-26T18:29:59.999Z").utc; }, {}},
    {"sending is due", IssueCode::TimeInPast, [](C &c) { c.now = c.draft.scheduled.utc; },
     {u"scheduled_date: time_in_past"_s}},
    {"expired, said once", IssueCode::TimeInPast,
     [](C &c) { c.draft.expiry = iso("2024-07-19T00:00:00Z"); }, {u"expiry_date: time_in_past"_s}},
    {"both over", IssueCode::TimeInPast, [](C &c) { c.now = iso("2025-01-01T00:00:00Z").utc; },
     {u"scheduled_date: time_in_past"_s, u"expiry_date: time_in_past"_s}},
    {"the last year that is ours", IssueCode::YearOfBuddhistEra,
     [](C &c) { c.draft.expiry = iso("2399-12-31T23:59:59Z"); }, {}},
    {"expires in 2569", IssueCode::YearOfBuddhistEra,
     [](C &c) { c.draft.expiry = iso("2569-07-28T18:30:00Z"); },
     {u"? expiry_date: year_of_buddhist_era (2569-07-28T18:30:00.000Z|2026-07-28T18:30:00.000Z)"_s}},
    {"sent on a leap day of 2568", IssueCode::YearOfBuddhistEra,
     [](C &c) {
         c.draft.scheduled = iso("2568-02-29T09:00:00Z");
         c.draft.expiry = {};
         c.draft.reminderTime.clear();
     },
     {u"? scheduled_date: year_of_buddhist_era (2568-02-29T09:00:00.000Z|2025-02-28T09:00:00.000Z)"_s}},
    {"no expiry", IssueCode::ScheduledAfterExpiry,
     [](C &c) { c.draft.expiry = {}; c.draft.reminderTime.clear(); }, {}},
    {"after", IssueCode::ScheduledAfterExpiry,
     [](C &c) { c.draft.scheduled = iso("2024-07-29T00:00:00Z"); },
     {u"scheduled_date: scheduled_after_expiry"_s}},
    {"at once", IssueCode::ScheduledAfterExpiry, [](C &c) { c.draft.scheduled = c.draft.expiry; },
     {u"scheduled_date: scheduled_after_expiry"_s}},
    {"now only", IssueCode::SendTwice,
     [](C &c) { c.draft.sendImmediately = true; c.draft.scheduled = {}; }, {}},
    {"now and later", IssueCode::SendTwice, [](C &c) { c.draft.sendImmediately = true; },
     {u"scheduled_date: send_twice"_s}},
};

const QList<CheckRow> reminders{
    {"days", IssueCode::ReminderNotWhole, [](C &c) { c.draft.reminderUnit = u"days"_s; }, {}},
    {"zero", IssueCode::ReminderNotWhole, [](C &c) { c.draft.reminderTime = u"0"_s; },
     {u"reminder_time: reminder_not_whole (0)"_s}},
    {"half", IssueCode::ReminderNotWhole, [](C &c) { c.draft.reminderTime = u"1.5"_s; },
     {u"reminder_time: reminder_not_whole (1.5)"_s}},
    {"negative", IssueCode::ReminderNotWhole, [](C &c) { c.draft.reminderTime = u"-1"_s; },
     {u"reminder_time: reminder_not_whole (-1)"_s}},
    {"no reminder", IssueCode::ReminderWithoutExpiry,
     [](C &c) { c.draft.expiry = {}; c.draft.reminderTime.clear(); }, {}},
    {"no expiry", IssueCode::ReminderWithoutExpiry, [](C &c) { c.draft.expiry = {}; },
     {u"reminder_time: reminder_without_expiry"_s}},
    {"just inside", IssueCode::ReminderOutside, [](C &c) { c.draft.reminderTime = u"47"_s; }, {}},
    {"just inside from now", IssueCode::ReminderOutside,
     [](C &c) {
         c.draft.scheduled = {};
         c.draft.reminderUnit = u"days"_s;
         c.draft.reminderTime = u"8"_s;
     },
     {}},
    {"when it is sent", IssueCode::ReminderOutside, [](C &c) { c.draft.reminderTime = u"48"_s; },
     {u"reminder_time: reminder_outside"_s}},
    {"in the past", IssueCode::ReminderOutside,
     [](C &c) {
         c.draft.scheduled = {};
         c.draft.reminderUnit = u"days"_s;
         c.draft.reminderTime = u"9"_s;
     },
     {u"reminder_time: reminder_outside"_s}},
    {"beyond all counting", IssueCode::ReminderOutside,
     [](C &c) { c.draft.reminderTime = u"9000000000000000000"_s; },
     {u"reminder_time: reminder_outside"_s}},
    {"unit alone", IssueCode::UnknownValue, [](C &c) { c.draft.reminderTime.clear(); }, {}},
    {"weeks", IssueCode::UnknownValue, [](C &c) { c.draft.reminderUnit = u"weeks"_s; },
     {u"reminder_time_unit: unknown_value (weeks|hours, days)"_s}},
    {"no unit", IssueCode::Required, [](C &c) { c.draft.reminderUnit.clear(); },
     {u"reminder_time_unit: required"_s}},
};

} // namespace

QList<CheckRow> scheduleRows()
{
    return dates + reminders;
}

} // namespace linktill
