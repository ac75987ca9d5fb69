// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace linktill {

/// Names the faults of a pattern by which an account numbers its orders, such as "INV-{yyyy}{mm}-{####}". A
/// pattern has text, {yyyy} {yy} {mm} {dd}, and one {#…}, which is the count, with at least as many digits as
/// there are #. A pattern with its date filled in is a series, which counts from 1.
enum class OrderPatternFault { Character, Part, Unclosed, NoCount, TwoCounts, TooLong };

/// Returns the fault of a pattern; nothing when it has none. An empty text is no pattern, and not wrong.
std::optional<OrderPatternFault> orderPatternFault(const QString &pattern);

/// Returns the series of the day: "INV-202407-{####}". The pattern must be sound; an empty one gives an empty
/// series.
QString orderSeries(const QString &pattern, const QDate &day);
/// Returns the order number of that count: "INV-202407-0001".
QString orderNumber(const QString &series, qint64 count);
/// Returns the count in an order number; nothing when the number is not of the series.
std::optional<qint64> orderCount(const QString &series, const QString &orderNumber);
/// Returns whether the order number belongs to the series of any day.
bool isOfOrderPattern(const QString &pattern, const QString &orderNumber);

} // namespace linktill
