// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/shownrequest.h"

#include "application/ports/requestformat.h"
#include "application/wording/wordingtr.h"
#include "core/account.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace linktill {

namespace {

/// Quotes any text as one word of a shell. Within single quotes only the quote itself needs escaping.
QString quoted(QString text)
{
    text.replace(u'\'', QLatin1String("'\\''"));
    return u'\'' + text + u'\'';
}

QString variable(Secret secret)
{
    switch (secret) {
    case Secret::Key:
        return QStringLiteral("$PORTONE_KEY");
    case Secret::SubMerchantKey:
        return QStringLiteral("$SUBMERCHANT_KEY");
    case Secret::Signature:
        return QStringLiteral("$SIGNATURE");
    case Secret::Token:
        return QStringLiteral("$TOKEN");
    case Secret::None:
        break;
    }
    return {};
}

QString masked(Secret secret, const Account &account)
{
    switch (secret) {
    case Secret::Key:
        return maskedKey(account.key);
    case Secret::SubMerchantKey:
        return maskedKey(account.subMerchantKey);
    case Secret::Signature:
        return Wording::tr("made when it is sent");
    default:
        return QStringLiteral("••••");
    }
}

QString addressForShell(const CreateCall &call, const Account &account)
{
    if (account.isPractice())
        return QStringLiteral("\"$PORTONE_URL\"") + quoted(call.path);
    QString base = (account.apiUrl.isEmpty() ? defaultApiUrl() : account.apiUrl)
                       .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
                                 | QUrl::StripTrailingSlash)
                       .toString(QUrl::FullyEncoded);
    if (base.endsWith(u'/')) // an address without a path keeps its slash
        base.chop(1);
    return quoted(base + call.path);
}

/// Returns the body in single quotes, which are left for a moment where a variable stands.
QString bodyForShell(const CreateCall &call)
{
    QString body = QString::fromUtf8(call.body).trimmed();
    const bool isEmpty = QJsonDocument::fromJson(call.body).object().isEmpty();
    QString secrets;
    for (const auto &[name, secret] : call.secrets) {
        secrets += QStringLiteral("\n    \"%1\": \"'\"%2\"'\"").arg(name, variable(secret));
        if (!isEmpty || name != call.secrets.constLast().first)
            secrets += u',';
    }
    QString text = quoted(body);
    return text.insert(2, secrets); // after the quote and the brace
}

} // namespace

QString shownRequest(const CreateCall &call, const Account &account)
{
    QList<std::pair<QString, QString>> texts;
    for (const auto &[name, secret] : call.secrets)
        texts.append({name, masked(secret, account)});
    return QString::fromUtf8(withMembers(call.body, texts)).trimmed();
}

QString curlText(const CreateCall &call, const Account &account)
{
    QStringList parts{QStringLiteral("curl -X POST ") + addressForShell(call, account)};
    for (const CallHeader &header : call.headers) {
        if (header.secret == Secret::SubMerchantKey && account.subMerchantKey.isEmpty())
            continue;
        parts.append(QStringLiteral("-H \"%1: %2%3\"")
                         .arg(header.name, header.value, variable(header.secret)));
    }
    parts.append(QStringLiteral("--data-binary ") + bodyForShell(call));
    return parts.join(QLatin1String(" \\\n  ")) + u'\n';
}

} // namespace linktill
