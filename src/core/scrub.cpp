// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/log.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace linktill {

namespace {

struct Rule
{
    QRegularExpression form;
    QString instead;
    /// A line in which the form is found surely has one of `hints` and at least `digits` digits. Most lines
    /// have not, and then the expression need not be compiled.
    QStringList hints;
    int digits;

    bool mayMatch(const QString &line) const
    {
        const auto isIn = [&line](const QString &hint) {
            return line.contains(hint, Qt::CaseInsensitive);
        };
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        return (hints.isEmpty() || std::any_of(hints.begin(), hints.end(), isIn))
            && (digits == 0 || std::count_if(line.begin(), line.end(), isDigit) >= digits);
    }
};

Rule rule(const char *form, const char *instead, const char *hints, int digits = 0)
{
    return {QRegularExpression(QString::fromLatin1(form), QRegularExpression::CaseInsensitiveOption),
            QString::fromUtf8(instead), QString::fromLatin1(hints).split(u' ', Qt::SkipEmptyParts),
            digits};
}

/// Returns the rules in the order in which they are applied: those that take a whole line away before those
/// that take a word.
const std::vector<Rule> &rules()
{
    static const std::vector<Rule> all{
        // Headers that tell who someone is are taken out to the end of the line.
        rule(R"(\b((?:proxy-)?authorization|(?:set-)?cookie|x-portone-[a-z-]*key|x-api-key)"
             R"(|www-authenticate)["']?\s*[:=].*$)",
             R"(\1: ***)", "authoriz cookie x-portone x-api-key authenticate"),
        rule(R"(\b(bearer|basic)\s+[\w.~+/=-]{4,})", R"(\1 ***)", "bearer basic"),
        rule(R"(\beyJ[\w-]{4,}\.[\w-]+(?:\.[\w-]*)?)", "***", "eyJ"), // a JWT
        // Fields with a secret stand in JSON, forms and sentences.
        rule(R"~(\b((?:\w*_)?(?:signature(?:_hash)?|secret(?:_key)?|token|password|passwd)))~"
             R"~((["']?\s*[:=]\s*["']?)[^"',;&\s}]+)~",
             R"(\1\2***)", "signature secret token passw"),
        rule(R"((?<![\w+/])[A-Za-z0-9+/]{43}=)", "***", "="), // HMAC-SHA256 in Base64
        rule(R"((?<![\w+/])(?:[\w+/]|%2B|%2F){40,60}%3D)", "***", "%3D"), // the same in a URL
        rule(R"((?<![0-9a-z])[0-9a-f]{64,}(?![0-9a-z]))", "***", "", 8),
        rule(R"([\w.!#$&'*+/=?^`{|}~-]+(?:@|%40)[\w-]+(?:\.[\w-]+)*)", "***@***", "@ %40"),
        rule(R"((?:\+|%2B)[0-9](?:[ ().-]{0,2}[0-9]){6,14}(?![0-9]))", "+***", "+ %2B", 7),
        // This is a phone number as dialled at home, unless it is part of an order number, a time or an
        // address.
        rule(R"((?<![\w.:/+-])\(?0[0-9]\)?(?:[ -]?[0-9]){7,9}(?![\w:-]))", "0***", "0", 9),
    };
    return all;
}

} // namespace

QString scrubbed(const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("[\\x00-\\x08\\x0a-\\x1f\\x7f]+"));
    QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (QString &line : lines) {
        for (const Rule &rule : rules()) {
            if (rule.mayMatch(line))
                line.replace(rule.form, rule.instead);
        }
    }
    QString whole = lines.join(QLatin1Char(' '));
    if (std::any_of(whole.begin(), whole.end(), [](QChar c) { return c < u' ' || c == u'\x7f'; }))
        whole.replace(breaks, QStringLiteral(" "));
    return whole;
}

QString loggableHeaders(const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    static constexpr std::array allowed{"date",         "content-type",     "content-length",
                                        "retry-after",  "server",           "x-request-id",
                                        "cf-ray",       "x-amzn-requestid", "x-amzn-trace-id",
                                        "x-correlation-id"};
    QStringList shown;
    for (const auto &[name, value] : headers) {
        const QByteArray lower = name.trimmed().toLower();
        const bool isAllowed = std::any_of(allowed.begin(), allowed.end(),
                                           [&](const char *one) { return lower == one; });
        if (isAllowed)
            shown << QString::fromLatin1(name.trimmed() + ": " + value.trimmed().left(200));
    }
    return scrubbed(shown.join(QStringLiteral("; ")));
}

} // namespace linktill
