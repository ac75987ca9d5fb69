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

/// The year that is meant by one so far ahead that somebody counted in the Buddhist era, as Thailand does:
/// 2026 by 2569. Nothing where that is not likely.
std::optional<int> yearOfBuddhistEra(int year);
/// A time of UTC, such that Qt before 6.5 too knows it for one and writes it with a Z.
QDateTime utcTime(const QDate &date, const QTime &time = QTime(0, 0));

/// A point in time as a merchant enters it: UTC inside, or the reason why it is none.
struct Moment
{
    enum class Fault {
        None,
        Malformed,   ///< not the gateway's form YYYY-MM-DDTHH:MM:SS.000Z
        Nonexistent, ///< a local time that the clocks skip
        Ambiguous,   ///< a local time that comes twice
    };

    QDateTime utc;  ///< invalid when nothing was entered or there is a fault
    Fault fault = Fault::None;
    QString text;   ///< what was entered, kept when there is a fault

    bool isEmpty() const { return fault == Fault::None && !utc.isValid(); }
    /// Local wall-clock time in `zone`.
    static Moment fromLocal(const QDate &date, const QTime &time, const QTimeZone &zone);
    /// The gateway's form; offsets other than Z and missing milliseconds are understood too.
    static Moment fromIso(const QString &text);
    /// "2024-07-28T18:30:00.000Z"; the entered text when there is a fault; "" when empty.
    QString toIso() const;

    bool operator==(const Moment &) const = default;
};

/// Saved drafts hold these names: none is ever changed.
inline constexpr std::array momentFaultNames{
    Named{Moment::Fault::None, "none"},
    Named{Moment::Fault::Malformed, "malformed"},
    Named{Moment::Fault::Nonexistent, "nonexistent"},
    Named{Moment::Fault::Ambiguous, "ambiguous"},
};

} // namespace linktill
