// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linktill {

/// Digits of any script as ASCII, separators folded (any space, the Swiss apostrophe, the minus
/// sign), marks of writing direction dropped, trimmed.
QString asciiDigits(const QString &typed);
/// Only 0 to 9; also true for nothing.
bool isDigits(QStringView text);
/// 1,250,000 split at its separators; `lakhs`: 12,50,000 as well.
bool isGrouped(const QStringList &groups, bool lakhs);
/// Compared without case, Latin accents and the width of a character.
QString foldedText(const QString &text);

} // namespace linktill
