// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace linktill {

/// Numbers that an account gives its orders by itself, after a pattern such as
/// "INV-{yyyy}{mm}-{####}": text, {yyyy} {yy} {mm} {dd}, and one {#…}, the count, with as many digits
/// at least as there are #. With the date filled in the pattern is a series: it counts from 1.
enum class OrderPatternFault { Character, Part, Unclosed, NoCount, TwoCounts, TooLong };

/// The fault of a pattern, if it has one. A pattern that is empty is none, and not wrong.
std::optional<OrderPatternFault> orderPatternFault(const QString &pattern);

/// The series that the day belongs to: "INV-202407-{####}". Of a sound pattern; empty of an empty one.
QString orderSeries(const QString &pattern, const QDate &day);
/// The order number of that count: "INV-202407-0001".
QString orderNumber(const QString &series, qint64 count);
/// The count of a number of the series; nothing when it is none of it.
std::optional<qint64> orderCount(const QString &series, const QString &orderNumber);
/// Whether some day's series has this number.
bool isOfOrderPattern(const QString &pattern, const QString &orderNumber);

} // namespace linktill
