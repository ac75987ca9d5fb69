// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/credentials.h"

#include <QRegularExpression>

#include <algorithm>

namespace linktill {

namespace {

/// Returns whether the character is a format character: zero width space and joiners, byte order mark,
/// direction marks.
bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Format;
}

bool isAround(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

bool isOfForm(const QString &text, const QRegularExpression &form)
{
    return form.match(text).hasMatch();
}

} // namespace

PastedCredential trimCredential(const QString &pasted)
{
    QString text = pasted;
    text.removeIf(isUnseen);
    const auto first = std::find_if_not(text.cbegin(), text.cend(), isAround);
    const auto last = std::find_if_not(text.crbegin(), text.crend(), isAround).base();
    if (first >= last)
        text.clear();
    else
        text = QString(&*first, last - first);
    return {text, text != pasted};
}

bool isPlainCredential(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

CredentialForm credentialForm(const QString &text)
{
    static const QRegularExpression token(
        QStringLiteral(R"(\A[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\z)"));
    static const QRegularExpression secret(QStringLiteral(R"(\A[0-9A-Fa-f]{64}\z)"));
    static const QRegularExpression key(QStringLiteral(R"(\A[A-Za-z0-9]{14,16}\z)"));
    if (isOfForm(text, token))
        return CredentialForm::Token;
    if (isOfForm(text, secret))
        return CredentialForm::Secret;
    return isOfForm(text, key) ? CredentialForm::Key : CredentialForm::Other;
}

CredentialDoubt doubtOf(const QString &key, const QString &secret)
{
    const CredentialForm first = credentialForm(key), second = credentialForm(secret);
    if (first == CredentialForm::Token)
        return CredentialDoubt::TokenAsKey;
    if (second == CredentialForm::Token)
        return CredentialDoubt::TokenAsSecret;
    if (!key.isEmpty() && key == secret)
        return CredentialDoubt::SameTwice;
    if (first == CredentialForm::Secret)
        return second == CredentialForm::Key ? CredentialDoubt::Swapped : CredentialDoubt::SecretAsKey;
    return second == CredentialForm::Key ? CredentialDoubt::KeyAsSecret : CredentialDoubt::None;
}

} // namespace linktill
