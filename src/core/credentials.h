// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill {

/// Holds a key, secret or token as it was pasted, without the characters that were copied along with it.
struct PastedCredential
{
    QString text;
    bool trimmed = false; ///< something was removed, which the user has to be told
};

/// Removes spaces, line breaks and no-break spaces on both sides, and zero-width characters everywhere, since
/// nobody sees them. Spaces inside stay, because such a text is not one credential.
PastedCredential trimCredential(const QString &pasted);
/// Returns whether the text is only visible ASCII, as all keys, secrets and tokens are; they go into headers.
bool isPlainCredential(const QString &text);

/// Says what form a credential has. The gateway publishes no grammar; its examples agree on these forms: keys
/// of 14 to 16 letters and digits ("sjcrvcbVYkFobHlx"), secrets of 64 hex digits, tokens that are JWTs. A
/// text of any other form is Other and raises no doubt.
enum class CredentialForm { Other, Key, Secret, Token };
CredentialForm credentialForm(const QString &text);

/// Names a doubt that the user is asked about before key and secret are stored.
enum class CredentialDoubt {
    None,
    Swapped,       ///< each looks like the other
    SecretAsKey,   ///< a secret stands where the key belongs
    KeyAsSecret,   ///< a key stands where the secret belongs
    TokenAsKey,    ///< a token stands where the key belongs
    TokenAsSecret, ///< a token stands where the secret belongs
    SameTwice,     ///< key and secret are one and the same
};
CredentialDoubt doubtOf(const QString &key, const QString &secret);

} // namespace linktill
