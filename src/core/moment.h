// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/enumnames.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <array>
#include <optional>

namespace linktill {

/// Returns the Gregorian year for a year so far ahead that somebody must have counted in the Buddhist era, as
/// Thailand does: 2026 for 2569. Returns nothing for any other year.
std::optional<int> yearOfBuddhistEra(int year);
/// Returns a time in UTC that Qt before 6.5, too, takes for UTC and writes with a Z.
QDateTime utcTime(const QDate &date, const QTime &time = QTime(0, 0));

/// Holds a point in time as a merchant enters it: in UTC, or the reason why the text is no point in time.
struct Moment
{
    enum class Fault {
        None,
        Malformed,   ///< not the gateway's form YYYY-MM-DDTHH:MM:SS.000Z
        Nonexistent, ///< a local time that the clocks skip
        Ambiguous,   ///< a local time that occurs twice
    };

    QDateTime utc;  ///< invalid when nothing was entered or there is a fault
    Fault fault = Fault::None;
    QString text;   ///< what was entered, kept when there is a fault

    bool isEmpty() const { return fault == Fault::None && !utc.isValid(); }
    /// Reads a local wall-clock time in `zone`.
    static Moment fromLocal(const QDate &date, const QTime &time, const QTimeZone &zone);
    /// Reads the gateway's form; offsets other than Z and missing milliseconds are understood too.
    static Moment fromIso(const QString &text);
    /// Returns "2024-07-28T18:30:00.000Z"; the entered text when there is a fault; "" when empty.
    QString toIso() const;

    bool operator==(const Moment &) const = default;
};

/// Saved drafts hold these names, so none is ever changed.
inline constexpr std::array momentFaultNames{
    Named{Moment::Fault::None, "none"},
    Named{Moment::Fault::Malformed, "malformed"},
    Named{Moment::Fault::Nonexistent, "nonexistent"},
    Named{Moment::Fault::Ambiguous, "ambiguous"},
};

} // namespace linktill
