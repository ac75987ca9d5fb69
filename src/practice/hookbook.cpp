// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/hookbook.h"

#include "practice/fieldshape.h"
#include "practice/loopback.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

constexpr qsizetype mostHooks = 100;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestAddress = 2048;

bool isHookType(const QString &type)
{
    return QStringList{u"payment_status"_s,      u"payment_link_status"_s, u"refund_status"_s,
                       u"subscription_status"_s, u"payout_status"_s,       u"onboarding_status"_s}
        .contains(type);
}

bool isHookAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && text.size() <= longestAddress &&
           (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host())));
}

std::optional<Refusal> wrongHook(const QJsonObject &body)
{
    if (auto problem = misshapenWebhook(body))
        return problem;
    if (body["name"_L1].toString().size() > longestName)
        return invalidRequest(u"name is longer than %1 characters"_s.arg(longestName));
    if (!isHookType(body["type"_L1].toString()))
        return invalidRequest(u"type is not a kind of webhook"_s);
    if (!isHookAddress(body["url"_L1].toString()))
        return invalidRequest(u"url must be an absolute https address"_s);
    const QString environment = body["environment"_L1].toString();
    if (environment != "live"_L1 && environment != "sandbox"_L1)
        return Refusal{400, u"4034"_s, u"INVALID_ENVIRONMENT"_s,
                       u"Invalid Request, err : environment must be live or sandbox"_s};
    return std::nullopt;
}

} // namespace

std::optional<Refusal> HookBook::add(const QJsonObject &body, const QDateTime &now)
{
    if (auto problem = wrongHook(body))
        return problem;
    const Hook hook{body["name"_L1].toString(), QUuid::createUuid().toString(QUuid::WithoutBraces),
                    body["url"_L1].toString(),  body["type"_L1].toString(),
                    body["environment"_L1].toString(), now};
    for (const Hook &other : m_hooks) {
        if (other.name == hook.name || other.url == hook.url)
            return Refusal{400, u"4002"_s, u"DUPLICATE_REQUEST"_s,
                           u"Duplicate Request, err : %1 was used before"_s.arg(
                               other.name == hook.name ? u"name"_s : u"url"_s)};
    }
    if (m_hooks.size() >= mostHooks)
        return invalidRequest(u"there are %1 webhooks already"_s.arg(mostHooks));
    m_hooks.append(hook);
    return std::nullopt;
}

QList<QString> HookBook::addressesFor(const QString &type, const QString &environment) const
{
    QList<QString> list;
    for (const Hook &hook : m_hooks) {
        if (hook.type == type && hook.environment == environment)
            list.append(hook.url);
    }
    return list;
}

QJsonObject hookJson(const Hook &hook)
{
    return {{u"name"_s, hook.name},     {u"uuid"_s, hook.uuid}, {u"url"_s, hook.url},
            {u"enabled"_s, true},       {u"type"_s, hook.type}, {u"created_at"_s, goTime(hook.created)}};
}

QString goTime(const QDateTime &time)
{
    QString fraction = time.toString(u".zzz"_s);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction == "."_L1)
        fraction.clear();
    return time.toString(u"yyyy-MM-dd HH:mm:ss"_s) + fraction + u" +0000 UTC"_s;
}

} // namespace linktill::practice
