// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill {

/// A key, secret or token as it was pasted, without what came along with it.
struct PastedCredential
{
    QString text;
    bool trimmed = false; ///< something was taken off, which is to be said
};

/// Takes off spaces, line breaks, no-break and zero-width characters on both sides, and zero-width
/// characters inside, which nobody sees. Spaces inside stay: then it is not one credential.
PastedCredential trimCredential(const QString &pasted);
/// Only visible ASCII, as all keys, secrets and tokens are; they go into headers.
bool isPlainCredential(const QString &text);

/// The form of a credential. The gateway publishes no grammar; its examples agree on these: keys
/// of 14 to 16 letters and digits ("sjcrvcbVYkFobHlx"), secrets of 64 hex digits, tokens that are
/// JWTs. Anything else is Other, and never doubted.
enum class CredentialForm { Other, Key, Secret, Token };
CredentialForm credentialForm(const QString &text);

/// Doubts to ask about before key and secret are stored.
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
