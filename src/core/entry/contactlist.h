// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// These functions read several e-mail addresses or phones where one is wanted. Fields and imports use the same.
#pragma once

#include <QStringList>

namespace linktill {

/// Returns the addresses of "a@example.com; b@example.com", and the values between " ::: " as Google has them; a
/// text that is no list of addresses alone as it is.
QStringList emailsOf(const QString &text);
/// Returns the phones of "02 234 5605 / 081 234 5605" likewise; a text that is one phone alone as it is.
/// `country` is the country of phones without a "+".
QStringList phonesOf(const QString &text, const QString &country);

/// A contact as a field takes it, and what else was written there.
struct TidyContact
{
    QString contact;    ///< empty for a placeholder; as it was written when it is no contact
    QString name = {};  ///< of an e-mail address's owner; may be empty
    QStringList others = {}; ///< further contacts, and the extension of a phone
    bool operator==(const TidyContact &) const = default;
};
/// Takes the first of several e-mail addresses, without name and "mailto:".
TidyContact tidyEmail(const QString &written);
/// Takes the first of several phones, and the extension off a phone that exists without it.
TidyContact tidyPhone(const QString &written, const QString &country);

} // namespace linktill
