// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill {

/// Why an account could not be added, changed, chosen or removed. accountSentence() says it in words.
enum class AccountFault {
    NameTaken,
    NameMissing,
    KeyMissing,
    BadUrl,
    BadPattern,
    BadDomain,
    NotFound,
    IsPractice,
    CannotWrite,
};

/// A part of the account file that could not be read. The parts that could be read are in the book.
struct AccountFileDamage
{
    QString account; ///< its name, or its place in the file as "#3"; empty: the whole file
    QString reason;  ///< for support, untranslated
    QString copy;    ///< path of the file's unchanged copy; empty: no copy could be made, and the book
                     ///< does not change the file
    bool inBook = false; ///< the account is in the book, and only a part of it is missing
};

} // namespace linktill
