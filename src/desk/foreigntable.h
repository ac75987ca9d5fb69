// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// What is to be noticed of tables that other programs wrote.
#pragma once

#include <QByteArray>
#include <QString>

namespace linktill {

/// Decoded as far as the encoding goes, with '\n' at the end of lines.
QString tableText(const QByteArray &bytes, const QString &encoding);
/// The separator that all of the first rows have most of: one of , ; tab |
char separatorOf(const QString &text);
/// Holds what no encoding that fits would have given.
bool isGarbled(const QString &text);
/// Without the apostrophe by which a spreadsheet knows that "+66…" is no formula.
QString plainCell(const QString &cell);

} // namespace linktill
