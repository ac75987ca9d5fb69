// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/moment.h"

#include <QLocale>
#include <QTime>

namespace linktill {

/// Holds what a phrase about time is read against.
struct MomentSetting
{
    QDateTime now;
    QTimeZone zone;
    QLocale locale;        ///< the region's, for the order of figures and the first day of the week
    QTime dayTime{23, 59}; ///< the time that is meant when only a day is named
    QLocale words = locale; ///< its words come before the region's
};

/// Reads "in 2 hours", "tomorrow 9:00", "Friday", "next Friday 14:30", "25/12/2026 18:00" and the same in
/// Thai and Vietnamese; dates are in the form of the locale or ISO 8601. Returns an empty moment for an empty
/// text. The faults are those of Moment: Malformed when the text is not understood, Nonexistent and Ambiguous
/// for local times that do not exist or that occur twice. A day without a year, a weekday alone and a time
/// alone are the next to come.
Moment readMoment(const QString &typed, const MomentSetting &setting);

} // namespace linktill
