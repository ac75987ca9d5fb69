// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Ways to reach somebody as people have them: pasted from letters, out of spreadsheets, from other
// programs.
#pragma once

#include <QString>

namespace linktill {

/// Without the characters of a name or an address that nobody sees and nobody typed: zero-width
/// spaces, word joiners, byte order marks, soft hyphens.
QString withoutInvisible(QString text);
/// An e-mail address or a phone without all that is invisible: marks of writing direction, joiners
/// and variation selectors too, which these cannot hold. Trimmed; any space is a plain one.
QString plainContact(const QString &text);
/// ="0812345678", as a spreadsheet keeps a zero, is what stands in it.
QString withoutFormula(const QString &text);
/// Signs that people write where there is nothing: "-", "N/A", "ไม่มี".
bool isPlaceholder(const QString &text);

/// An e-mail address, and whose it is where that stands beside it.
struct EmailText
{
    QString email; ///< what was written, where it holds no or several addresses
    QString name;  ///< may be empty
    bool operator==(const EmailText &) const = default;
};
/// Takes "Suda K <suda@example.com>", "mailto:suda@example.com?subject=x" and "suda@example.com;"
/// apart.
EmailText emailText(const QString &written);

/// A phone, and the extension behind it.
struct PhoneText
{
    QString phone;
    QString extension; ///< as it was written, "ext. 12"; may be empty
    bool operator==(const PhoneText &) const = default;
};
/// Without "tel:", the ".0" and the ="…" of spreadsheets; 00 in front is +.
PhoneText phoneText(const QString &written);

} // namespace linktill
