// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/answerheaders.h"

#include <QLocale>
#include <QNetworkReply>
#include <QTimeZone>

#include <algorithm>

namespace linktill::portone {

namespace {

constexpr std::chrono::seconds longestWait = std::chrono::minutes(5);

/// Returns the id that the gateway, or a server in front of it, gave to the call; empty when there is none.
QString requestIdOf(const QNetworkReply &reply)
{
    for (const char *name : {"X-Request-Id", "X-Amzn-RequestId", "X-Amzn-Trace-Id",
                             "X-Correlation-Id", "CF-Ray"}) {
        const QByteArray value = reply.rawHeader(name).trimmed();
        if (!value.isEmpty())
            return QString::fromLatin1(value.left(200));
    }
    return {};
}

bool pointsElsewhere(const QNetworkReply &reply)
{
    const QByteArray location = reply.rawHeader("Location");
    if (location.isEmpty())
        return false;
    const QUrl there = reply.url().resolved(QUrl::fromEncoded(location));
    return there.host() != reply.url().host();
}

} // namespace

AnswerHeaders headersOf(const QNetworkReply &reply)
{
    return {httpDate(reply.rawHeader("Date")), reply.rawHeader("Content-Type").toLower(),
            reply.rawHeader("Retry-After").trimmed(), requestIdOf(reply), pointsElsewhere(reply)};
}

QDateTime httpDate(const QByteArray &text)
{
    QString plain = QString::fromLatin1(text).simplified();
    // The weekday is left out: nothing depends on it, and with a year of two digits it could not be checked.
    plain = plain.mid(plain.indexOf(QLatin1Char(',')) + 1).trimmed();
    const QLocale english = QLocale::c();
    for (const char *form :
         {"dd MMM yyyy HH:mm:ss 'GMT'", "dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"}) {
        const QDateTime local = english.toDateTime(plain, QString::fromLatin1(form));
        if (!local.isValid())
            continue;
        const QDate date = local.date().year() < 1970 ? local.date().addYears(100) : local.date();
        return QDateTime(date, local.time(), QTimeZone::utc());
    }
    return {};
}

std::optional<std::chrono::seconds> retryDelay(const QByteArray &retryAfter, const QDateTime &now)
{
    const bool digits = !retryAfter.isEmpty() && retryAfter.size() <= 9 &&
                        std::all_of(retryAfter.begin(), retryAfter.end(),
                                    [](char c) { return c >= '0' && c <= '9'; });
    qint64 seconds = retryAfter.toLongLong();
    if (!digits) {
        const QDateTime until = httpDate(retryAfter);
        if (!until.isValid())
            return std::nullopt;
        seconds = std::max<qint64>(0, now.secsTo(until));
    }
    return std::min(std::chrono::seconds(seconds), longestWait);
}

} // namespace linktill::portone
