// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// These functions read e-mail addresses and phones as people have them: pasted from letters, out of
// spreadsheets, from other programs.
#pragma once

#include <QString>

namespace linktill {

/// Returns a name or an address without the characters that nobody sees and nobody typed: zero-width spaces,
/// word joiners, byte order marks, soft hyphens.
QString withoutInvisible(QString text);
/// Returns an e-mail address or a phone without any invisible character: also without marks of writing
/// direction, joiners and variation selectors, which neither can hold. The text is trimmed; any space becomes
/// a plain one.
QString plainContact(const QString &text);
/// Returns the text in ="0812345678", which is how a spreadsheet keeps a zero; any other text unchanged.
QString withoutFormula(const QString &text);
/// Returns whether the text is what people write where there is nothing: "-", "N/A", "ไม่มี".
bool isPlaceholder(const QString &text);

/// Holds an e-mail address, and the name of its owner where that stands beside it.
struct EmailText
{
    QString email; ///< the text as it was written, when it holds no address or several
    QString name;  ///< may be empty
    bool operator==(const EmailText &) const = default;
};
/// Takes "Suda K <suda@example.com>", "mailto:suda@example.com?subject=x" and "suda@example.com;"
/// apart.
EmailText emailText(const QString &written);

/// Holds a phone, and the extension behind it.
struct PhoneText
{
    QString phone;
    QString extension; ///< as it was written, "ext. 12"; may be empty
    bool operator==(const PhoneText &) const = default;
};
/// Takes a phone apart. Drops "tel:", and the ".0" and the ="…" of spreadsheets; 00 in front becomes +.
PhoneText phoneText(const QString &written);

} // namespace linktill
