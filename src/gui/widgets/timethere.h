// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace linktill::gui {

/// A point in time on the clocks of a country, as a sentence: one time, or from the first to
/// the last of its zones. Empty where it is the same time as in `here`, and for no country.
QString timeThere(const QDateTime &utc, const QString &country, const QTimeZone &here);

} // namespace linktill::gui
