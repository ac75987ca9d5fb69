// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace linktill::gui {

/// Returns a sentence that tells a point in time by the clocks of a country (ISO 3166-1 alpha-2): one
/// time, or the times in its first and its last zone. Empty when it is the same time as in `here`, or
/// when the country is empty or unknown.
QString timeThere(const QDateTime &utc, const QString &country, const QTimeZone &here);

} // namespace linktill::gui
