// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/moment.h"

#include <QLocale>
#include <QTime>

namespace linktill {

/// A phrase about time is read against this.
struct MomentSetting
{
    QDateTime now;
    QTimeZone zone;
    QLocale locale;        ///< the region's: order of figures, first day of the week
    QTime dayTime{23, 59}; ///< meant where only a day is named
    QLocale words = locale; ///< whose words come before the region's
};

/// "in 2 hours", "tomorrow 9:00", "Friday", "next Friday 14:30", "25/12/2026 18:00" and the same in
/// Thai and Vietnamese; dates in the form of the locale or ISO 8601. Empty for an empty text; faults
/// as Moment has them: Malformed for what is not understood, and for local times that do not exist
/// or come twice their own. A day without a year, a weekday and a time alone are the next to come.
Moment readMoment(const QString &typed, const MomentSetting &setting);

} // namespace linktill
