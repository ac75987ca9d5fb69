// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

/// These functions convert numbers between drafts, which hold plain decimal text, and JSON, which holds
/// doubles.
namespace linktill {

/// Returns the number as JSON; nothing unless the text is a plain decimal ("12.50", "-3") that JSON can carry
/// to the last digit.
std::optional<QJsonValue> jsonNumber(const QString &text);
/// Returns the shortest plain decimal that stands for this JSON number, never with an exponent.
QString plainText(const QJsonValue &number);

} // namespace linktill
