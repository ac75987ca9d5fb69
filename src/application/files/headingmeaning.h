// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace linktill {

/// What a heading says of its column. `part` is the end of a field's id ("city", "email"), or one of
/// "contact" (a phone or an address, to be told by the cells) and "title" (a person's, when there are names).
struct HeadingMeaning
{
    QString part;
    QString group;       ///< "billing", "shipping", "home", "work", "other"; empty where the heading names none
    int number = 0;      ///< of several: "E-mail 2 - Value", "Address Line 3"
    bool isGroupNumber = false; ///< the number counts addresses, not their lines
};

/// Returns what the heading of a column says by itself; nothing when it is not understood, and for a phone that
/// takes no calls. Headings are understood in the program's languages and those of the countries nearby.
std::optional<HeadingMeaning> headingMeaning(const QString &heading);

/// Returns the rank of a phone or an e-mail address by the words beside it ("Mobile", "Home Phone 2"), where
/// a smaller one is tried sooner: mobile, primary, home, business, other. Nothing for a fax, a pager, or
/// somebody else's phone.
std::optional<int> contactRank(const QString &words);
/// Returns whether the name's family name comes first by the heading of the family name: "Họ", "姓".
bool isFamilyFirst(const QString &heading);

} // namespace linktill
