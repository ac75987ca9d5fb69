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

/// Something of the account file that could not be read. What could be read is in the book.
struct AccountFileDamage
{
    QString account; ///< its name, or its place as "#3"; empty: the whole file
    QString reason;  ///< for support, untranslated
    QString copy;    ///< where the file was kept as it had been found; empty: it could not be, and the
                     ///< book changes nothing in the file
    bool inBook = false; ///< the account is there, only a part of it is not
};

} // namespace linktill
