// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/requesthead.h"

#include "practice/loopback.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

using Headers = QHash<QByteArray, QByteArray>; ///< names in lower case

/// Returns whether a header may occur only once. These say where a body ends, what it is or who
/// asks; of two, each reader would take another one.
bool standsAlone(const QByteArray &name)
{
    return name == "host" || name == "origin" || name == "content-length" ||
           name == "content-encoding" || name == "transfer-encoding";
}

/// Returns the headers; nothing when a line is no header, or one that another reader may understand
/// differently.
std::optional<Headers> headersOf(const QByteArray &head)
{
    static const QRegularExpression form(
        uR"(\A([!#$%&'*+\-.^_`|~\w]+):[ \t]*([^\r\n\0]*?)[ \t]*\r\z)"_s);
    const QList<QByteArray> lines = head.chopped(3).split('\n'); // all but the empty line
    Headers headers;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto match = form.match(QString::fromLatin1(lines[i]));
        const QByteArray name = match.captured(1).toLatin1().toLower();
        if (!match.hasMatch() || (headers.contains(name) && standsAlone(name)))
            return std::nullopt;
        headers.insert(name, match.captured(2).toLatin1());
    }
    return headers;
}

bool isOurHost(const QByteArray &authority)
{
    static const QRegularExpression form(uR"(\A(?:\[(::1)\]|([^\[\]:]+))(?::\d{1,5})?\z)"_s);
    const auto match = form.match(QString::fromLatin1(authority));
    return isLoopback(match.captured(1) + match.captured(2));
}

/// Returns the HTTP status to refuse with, or 0: a body may only be chunked, and its length is told
/// in one way.
int refusedFor(const Headers &headers, qint64 maxBody)
{
    static const QRegularExpression digits(uR"(\A\d+\z)"_s);
    const bool isChunked = headers.contains("transfer-encoding");
    const bool isCounted = headers.contains("content-length");
    const QByteArray length = headers.value("content-length");
    if (isChunked && (isCounted || headers.value("transfer-encoding").toLower() != "chunked"))
        return 400;
    if (isCounted && !digits.match(QString::fromLatin1(length)).hasMatch())
        return 400;
    if (headers.value("content-encoding", "identity").toLower() != "identity")
        return 415;
    bool fits = false;
    return isCounted && (length.toLongLong(&fits) > maxBody || !fits) ? 413 : 0;
}

} // namespace

RequestHead judgedHead(const QByteArray &head, qint64 maxBody)
{
    const auto headers = headersOf(head);
    if (!headers || !headers->contains("host"))
        return {400, false};
    const QByteArray host = headers->value("host");
    const bool isForeign =
        headers->contains("origin") && headers->value("origin") != "http://" + host;
    if (!isOurHost(host) || isForeign)
        return {403, false};
    return {refusedFor(*headers, maxBody),
            headers->contains("content-length") || headers->contains("transfer-encoding")};
}

} // namespace linktill::practice
