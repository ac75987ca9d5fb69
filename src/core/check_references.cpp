// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist.h"
#include "core/hostlook.h"
#include "core/loopback.h"

#include <QSet>
#include <QUrl>

namespace linktill {

namespace {

/// Warns of three characters that the gateway's samples in different languages sign differently: the gateway
/// may refuse the request.
void checkSigned(Checklist &list, const QString &field, const QString &text)
{
    QStringList found;
    for (const char16_t c : u" ~*") {
        if (c != 0 && text.contains(c))
            found << QString(QChar(c));
    }
    if (!found.isEmpty() && list.isSound(field))
        list.warning(field, IssueCode::SignatureSensitive, {found.join(QString())});
}

void checkSignedUrl(Checklist &list, const QString &field, QString url)
{
    const QString entered = url;
    // A space gets a warning as one of the three characters, and must not make the address invalid as well.
    checkUrl(list, field, url.replace(u' ', QLatin1String("%20")));
    checkSigned(list, field, entered);
}

void checkUsed(Checklist &list, const QString &field, const QString &reference,
               const std::function<std::optional<EarlierUse>(const QString &)> &used)
{
    if (reference.isEmpty() || !used || !list.isSound(field))
        return;
    const std::optional<EarlierUse> use = used(reference);
    if (!use)
        return;
    QStringList args{reference};
    if (use->when.isValid())
        args << use->when.toUTC().toString(Qt::ISODate) << use->what;
    list.problem(field, IssueCode::AlreadyUsed, args);
}

void checkOneOf(Checklist &list, const QString &field, const QString &value,
                const QStringList &allowed)
{
    if (!value.isEmpty() && list.isSound(field) && !allowed.contains(value))
        list.problem(field, IssueCode::UnknownValue, {value, allowed.join(QLatin1String(", "))});
}

void checkNotes(Checklist &list)
{
    QSet<QString> keys;
    for (qsizetype i = 0; i < list.draft.notes.size(); ++i) {
        const Note &note = list.draft.notes[i];
        const QString field = QStringLiteral("notes[%1].key").arg(i);
        if (note == Note() || !list.isSound(field))
            continue;
        if (note.key.isEmpty())
            list.problem(field, IssueCode::NoteKeyEmpty);
        else if (keys.contains(note.key))
            list.problem(field, IssueCode::NoteKeyTwice, {note.key});
        keys.insert(note.key);
    }
}

/// Returns the name of a line end that the URL holds in percent-encoded form; empty when it holds none. A
/// redirect to such a URL would add lines to the answer's header, and nobody writes "%0D" on purpose.
QString encodedLineEnd(const QString &url)
{
    if (url.contains(QLatin1String("%0d"), Qt::CaseInsensitive))
        return codePointName(U'\r');
    return url.contains(QLatin1String("%0a"), Qt::CaseInsensitive) ? codePointName(U'\n')
                                                                   : QString();
}

} // namespace

void checkUrl(Checklist &list, const QString &field, const QString &text)
{
    if (text.isEmpty() || !list.isSound(field))
        return;
    const QUrl url(text, QUrl::StrictMode);
    const QString host = url.host();
    if (const char32_t hidden = bidiControlIn(text))
        list.problem(field, IssueCode::BidiControl, {codePointName(hidden)});
    else if (const QString end = encodedLineEnd(text); !end.isEmpty())
        list.problem(field, IssueCode::ControlCharacter, {end});
    else if (!url.isValid() || url.scheme().isEmpty() || host.isEmpty())
        list.problem(field, IssueCode::UrlNotAbsolute, {text});
    else if (url.scheme() != QLatin1String("https") &&
             !(url.scheme() == QLatin1String("http") && list.context.practising &&
               isLoopback(host)))
        list.problem(field, IssueCode::UrlNotHttps, {text});
    else if (!url.userInfo().isEmpty())
        list.problem(field, IssueCode::UrlUserInfo, {host});
    else if (isLookAlike(host))
        list.warning(field, IssueCode::UrlLookAlike, {shownHost(host), asciiHost(host)});
}

void checkReferences(Checklist &list)
{
    const LinkContent &d = list.draft;
    checkUrl(list, QStringLiteral("merchant_details.logo"), d.merchant.logo);
    checkUrl(list, QStringLiteral("merchant_details.back_url"), d.merchant.backUrl);
    checkSignedUrl(list, QStringLiteral("success_url"), d.successUrl);
    checkSignedUrl(list, QStringLiteral("failure_url"), d.failureUrl);
    checkUrl(list, QStringLiteral("pending_url"), d.pendingUrl);
    for (qsizetype i = 0; i < d.webhooks.size(); ++i)
        checkUrl(list, QStringLiteral("custom_txn_webhook_urls[%1]").arg(i), d.webhooks[i]);

    const QString orderId = QStringLiteral("merchant_order_id");
    checkUsed(list, orderId, d.merchantOrderId, list.context.used.orderId);
    checkSigned(list, orderId, d.merchantOrderId);
    checkUsed(list, QStringLiteral("custom_link_ref"), d.customLinkRef, list.context.used.linkRef);
    checkNotes(list);

    checkOneOf(list, QStringLiteral("source"), d.source,
               {QStringLiteral("default"), QStringLiteral("api"), QStringLiteral("checkout")});
    checkOneOf(list, QStringLiteral("environment"), d.environment,
               {QStringLiteral("sandbox"), QStringLiteral("live")});
}

} // namespace linktill
