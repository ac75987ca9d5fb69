// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/linktrust.h"

#include "core/checklist.h"
#include "core/hostlook.h"
#include "core/loopback.h"

#include <QUrl>

#include <algorithm>

namespace linktill {

namespace {

bool isHidden(char32_t point)
{
    const auto category = QChar::category(point);
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph ||
           category == QChar::Other_Surrogate;
}

QString asciiHostOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return host.contains(u':') ? host : asciiHost(host);
}

/// Returns a problem when no gateway can have meant this link; otherwise nothing.
std::optional<Issue> wrongIn(const QString &url, const QUrl &read)
{
    const auto problem = [](IssueCode code, const QStringList &args) {
        return Issue{QStringLiteral("payment_link"), Severity::Problem, code, args};
    };
    const auto points = url.toUcs4();
    if (points.size() > longestLink)
        return problem(IssueCode::TooLong,
                       {QString::number(longestLink), QString::number(points.size())});
    const auto hidden = std::find_if(points.begin(), points.end(), isHidden);
    if (hidden != points.end())
        return problem(IssueCode::ControlCharacter, {codePointName(*hidden)});
    const bool isWeb =
        read.scheme() == QLatin1String("https") || read.scheme() == QLatin1String("http");
    if (!read.isValid() || !isWeb || asciiHostOf(read).isEmpty())
        return problem(IssueCode::UrlNotAbsolute, {url});
    return std::nullopt;
}

/// Returns a known host that looks like this one but is another; empty when there is none.
QString modelOf(const QString &host, const QStringList &known)
{
    const auto found = std::find_if(known.begin(), known.end(), [&host](const QString &other) {
        return looksLike(host, other);
    });
    return found == known.end() ? QString() : *found;
}

} // namespace

LinkSurroundings surroundingsOf(const Account &account, const QStringList &knownHosts)
{
    return {account.environment != Environment::Live || isLoopback(account.apiUrl.host()),
            knownHosts};
}

LinkSurroundings surroundingsOf(const Link &link, const QStringList &knownHosts)
{
    return {link.environment != Environment::Live, knownHosts};
}

QString hostOfLink(const QString &url)
{
    return asciiHostOf(QUrl(url, QUrl::StrictMode));
}

Issues judgeLink(const QString &url, const LinkSurroundings &surroundings)
{
    const QUrl read(url, QUrl::StrictMode);
    if (const auto wrong = wrongIn(url, read))
        return {*wrong};
    Issues issues;
    const auto warn = [&issues](IssueCode code, const QStringList &args) {
        issues << Issue{QStringLiteral("payment_link"), Severity::Warning, code, args};
    };
    const QString host = asciiHostOf(read);
    if (!read.userInfo().isEmpty())
        warn(IssueCode::UrlUserInfo, {host});
    if (surroundings.isPractice && isLoopback(host))
        return issues;
    if (read.scheme() != QLatin1String("https"))
        warn(IssueCode::UrlNotHttps, {url});
    if (isIpv4(host) || host.contains(u':'))
        warn(IssueCode::UrlIpAddress, {host});
    const QStringList &known = surroundings.knownHosts;
    if (known.contains(host))
        return issues;
    const QString model = modelOf(host, known);
    if (isLookAlike(host) || !model.isEmpty())
        warn(IssueCode::UrlLookAlike, {shownHost(host), host});
    if (!known.isEmpty())
        warn(IssueCode::UrlOtherHost, {host, model.isEmpty() ? known.first() : model});
    return issues;
}

QString readableLink(const QString &url)
{
    constexpr qsizetype limit = 200;
    const QUrl read(url, QUrl::StrictMode);
    QString text = QString::fromLatin1(read.toEncoded());
    if (!read.isValid()) {
        text.clear();
        for (const char32_t point : url.left(limit).toUcs4())
            text +=
                isHidden(point) ? u'<' + codePointName(point) + u'>' : QString::fromUcs4(&point, 1);
    }
    return text.size() > limit ? text.left(limit) + u'…' : text;
}

Issues concernsOf(const Link &link, const QStringList &knownHosts)
{
    return link.url.isEmpty() ? Issues() : judgeLink(link.url, surroundingsOf(link, knownHosts));
}

QString printedLink(const QString &url, const Issues &concerns)
{
    return concerns.isEmpty() ? url : readableLink(url);
}

} // namespace linktill
