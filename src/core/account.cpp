// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/account.h"

#include "core/loopback.h"

namespace linktill {

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Practice:
        return QStringLiteral("practice");
    case Environment::Sandbox:
        return QStringLiteral("sandbox");
    case Environment::Live:
        break;
    }
    return QStringLiteral("live");
}

std::optional<Environment> environmentFromName(const QString &name)
{
    for (const Environment environment :
         {Environment::Practice, Environment::Sandbox, Environment::Live}) {
        if (environmentName(environment) == name)
            return environment;
    }
    return std::nullopt;
}

QUrl defaultApiUrl() { return QUrl(QStringLiteral("https://api.portone.cloud")); }

bool isUsableApiUrl(const QUrl &url)
{
    const bool isPlain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    const bool isSafe = url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && isLoopback(url.host()));
    return url.isValid() && !url.host().isEmpty() && isPlain && isSafe;
}

QString maskedKey(const QString &key)
{
    constexpr qsizetype shownEnd = 4, shortestShown = 12; // four characters of a shorter key are too much
    const QString dots = QStringLiteral("••••");
    return key.size() < shortestShown ? dots : dots + key.right(shownEnd);
}

LinkContent inEnvironmentOf(const Account &account, LinkContent draft)
{
    if (draft.environment.isEmpty() && !account.isPractice())
        draft.environment = environmentName(account.environment);
    return draft;
}

Issues checkEnvironment(const Account &account, const LinkContent &draft)
{
    const QString own = environmentName(account.environment);
    if (account.isPractice() || draft.environment.isEmpty() || draft.environment == own)
        return {};
    return {Issue{QStringLiteral("environment"), Severity::Problem, IssueCode::OtherEnvironment,
                  {draft.environment, own}}};
}

} // namespace linktill
