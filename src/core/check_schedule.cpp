// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist.h"

namespace linktill {

namespace {

/// Returns the moment if it lies in the future; otherwise reports what is wrong with it, and returns nothing.
std::optional<QDateTime> checkFuture(Checklist &list, const QString &field, const Moment &moment)
{
    switch (moment.fault) {
    case Moment::Fault::Malformed:
        list.problem(field, IssueCode::TimeMalformed, {moment.text});
        return std::nullopt;
    case Moment::Fault::Nonexistent:
        list.problem(field, IssueCode::TimeNonexistent, {moment.text});
        return std::nullopt;
    case Moment::Fault::Ambiguous:
        list.problem(field, IssueCode::TimeAmbiguous, {moment.text});
        return std::nullopt;
    case Moment::Fault::None:
        break;
    }
    if (moment.isEmpty())
        return std::nullopt;
    if (moment.utc <= list.now) {
        list.problem(field, IssueCode::TimeInPast);
        return std::nullopt;
    }
    const int year = moment.utc.date().year();
    if (const auto meant = yearOfBuddhistEra(year))
        list.warning(field, IssueCode::YearOfBuddhistEra,
                     {moment.toIso(),
                      Moment{moment.utc.addYears(*meant - year), Moment::Fault::None, {}}.toIso()});
    return moment.utc;
}

/// Checks the reminder; returns how many hours before expiry it goes out, or 0 when there is none or it is
/// wrong.
qint64 checkReminder(Checklist &list)
{
    const LinkContent &d = list.draft;
    const QString time = QStringLiteral("reminder_time");
    const QString unit = QStringLiteral("reminder_time_unit");
    const bool days = d.reminderUnit == QLatin1String("days");
    const bool knownUnit = days || d.reminderUnit == QLatin1String("hours");
    if (!d.reminderUnit.isEmpty() && !knownUnit && list.isSound(unit))
        list.problem(unit, IssueCode::UnknownValue,
                     {d.reminderUnit, QStringLiteral("hours, days")});
    if (d.reminderTime.isEmpty() || !list.isSound(time))
        return 0;
    if (d.reminderUnit.isEmpty())
        list.problem(unit, IssueCode::Required);
    const qint64 number = wholeNumber(d.reminderTime);
    if (number == 0) {
        list.problem(time, IssueCode::ReminderNotWhole, {d.reminderTime});
        return 0;
    }
    if (d.expiry.isEmpty())
        list.problem(time, IssueCode::ReminderWithoutExpiry);
    // Longer times count as a thousand years, which is outside as well and cannot overflow.
    return knownUnit ? qMin(number, qint64(365'000)) * (days ? 24 : 1) : 0;
}

} // namespace

void checkSchedule(Checklist &list)
{
    const LinkContent &d = list.draft;
    const QString expiryField = QStringLiteral("expiry_date");
    const QString scheduledField = QStringLiteral("scheduled_date");
    const auto expiry = checkFuture(list, expiryField, d.expiry);
    auto scheduled = checkFuture(list, scheduledField, d.scheduled);
    if (expiry && scheduled && *scheduled >= *expiry) {
        list.problem(scheduledField, IssueCode::ScheduledAfterExpiry);
        scheduled.reset();
    }
    if (d.sendImmediately && !d.scheduled.isEmpty())
        list.problem(scheduledField, IssueCode::SendTwice);

    const qint64 hours = checkReminder(list);
    const bool sendingKnown = scheduled || d.scheduled.isEmpty();
    if (hours > 0 && expiry && sendingKnown &&
        expiry->addSecs(-3600 * hours) <= scheduled.value_or(list.now))
        list.problem(QStringLiteral("reminder_time"), IssueCode::ReminderOutside);
}

} // namespace linktill
