// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

class QNetworkReply;

namespace linktill::portone {

/// Holds the headers of an answer that matter here.
struct AnswerHeaders
{
    QDateTime date = {};          ///< UTC, by the gateway's clock; invalid when the answer has none
    QByteArray contentType = {};  ///< in lower case
    QByteArray retryAfter = {};   ///< as it came
    QString requestId = {};       ///< see CallRecord
    bool pointsElsewhere = false; ///< Location names another host
};

AnswerHeaders headersOf(const QNetworkReply &reply);

/// Reads an HTTP date (RFC 9110) in any of its three forms; returns an invalid time for anything else.
QDateTime httpDate(const QByteArray &text);

/// Returns how long Retry-After asks to wait: a number of seconds or an HTTP date, at most five minutes.
/// Returns nothing when the header is missing or makes no sense. `now` is the gateway's present moment.
std::optional<std::chrono::seconds> retryDelay(const QByteArray &retryAfter, const QDateTime &now);

} // namespace linktill::portone
