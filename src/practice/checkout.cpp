// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/checkout.h"

#include "practice/checkoutpage.h"
#include "practice/methodlabel.h"
#include "practice/signing.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

Answer pageAnswer(int status, const QByteArray &page)
{
    Answer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = page;
    answer.headers = {
        {"Cache-Control", "no-store"},
        // "no-referrer" would make browsers send the form with "Origin: null"
        {"Referrer-Policy", "same-origin"},
        {"X-Content-Type-Options", "nosniff"},
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
         "frame-ancestors 'none'"},
    };
    return answer;
}

Answer fileAnswer(const QByteArray &type, const QString &name)
{
    Answer answer = pageAnswer(200, pageFile(name));
    answer.contentType = type;
    return answer;
}

Answer redirectTo(const QByteArray &address)
{
    Answer answer = pageAnswer(303, {});
    answer.headers.emplaceBack("Location", address);
    return answer;
}

QByteArray pathOf(const QByteArray &target)
{
    return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
}

QByteArray queryOf(const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QUrlQuery formOf(const QByteArray &text)
{
    return QUrlQuery(QString::fromLatin1(QByteArray(text).replace('+', "%20")));
}

QString field(const QUrlQuery &form, const QString &name)
{
    return form.queryItemValue(name, QUrl::FullyDecoded);
}

/// Returns the language that the customer chose by hand; empty when there is none of ours.
QString chosenLanguage(const QUrlQuery &query)
{
    const QString language = field(query, u"lang"_s);
    return spokenLanguages().contains(language) ? language : QString();
}

QUrlQuery parametersOf(const Call &call)
{
    return formOf(call.method == "POST" ? call.body : queryOf(call.target));
}

QByteArray pageOf(const PracticeLink &link, const QString &chosen)
{
    const QByteArray address = "/pay?ref=" + QUrl::toPercentEncoding(link.reference);
    return chosen.isEmpty() ? address : address + "&lang=" + chosen.toLatin1();
}

Answer noSuchLink()
{
    return pageAnswer(404, messagePage(CheckoutPage::tr("No such link"),
                                       CheckoutPage::tr("This practice link no longer works. Practice links "
                                                        "stop working when you start over.")));
}

Answer notPossible(int status, const QString &sentence)
{
    return pageAnswer(status, messagePage(CheckoutPage::tr("Not possible"), sentence));
}

/// Returns in how many seconds the page will say something else by itself; 0: not soon.
qint64 secondsToChange(const PracticeLink &link, const ClockFace &clock)
{
    constexpr qint64 soon = 3600;
    if (link.state == "Processing"_L1)
        return 1;
    if (link.state != "Created"_L1 || !link.expires.isValid() || clock.speed == 0)
        return 0;
    const qint64 seconds = clock.now.msecsTo(link.expires) / clock.speed / 1000 + 1;
    return seconds <= soon ? seconds : 0;
}

} // namespace

Checkout::Checkout(LinkBook &book) : m_book(book) {}

bool Checkout::isFor(const Call &call)
{
    const QByteArray path = pathOf(call.target);
    return path == "/pay" || path == "/pay/back" || path == "/pay.css" || path == "/pay.svg";
}

Answer Checkout::answer(const Call &call, const ClockFace &clock)
{
    const QString chosen = chosenLanguage(parametersOf(call));
    const Speaking speaking(chosen.isEmpty() ? languageAccepted(call.headers.value("accept-language")) : chosen);
    const QByteArray path = pathOf(call.target);
    const bool isGet = call.method == "GET" || call.method == "HEAD";
    if (path == "/pay" && call.method == "POST")
        return act(call, clock.now);
    if (!isGet) {
        Answer answer = notPossible(405, CheckoutPage::tr("This page takes GET and POST."));
        answer.headers.emplaceBack("Allow", "GET, HEAD, POST");
        return answer;
    }
    if (path == "/pay.css")
        return fileAnswer("text/css; charset=utf-8", u"page.css"_s);
    if (path == "/pay.svg")
        return fileAnswer("image/svg+xml", u"icon.svg"_s);
    return path == "/pay" ? show(call, clock) : goBack(call, clock.now);
}

Answer Checkout::show(const Call &call, const ClockFace &clock)
{
    const QUrlQuery query = parametersOf(call);
    const LinkBook::Entry *entry = m_book.byReference(field(query, u"ref"_s), clock.now);
    if (!entry)
        return noSuchLink();
    Answer answer = pageAnswer(200, linkPage(*entry, chosenLanguage(query)));
    if (const qint64 seconds = secondsToChange(entry->link, clock))
        answer.headers.emplaceBack("Refresh", QByteArray::number(seconds));
    return answer;
}

Answer Checkout::goBack(const Call &call, const QDateTime &now)
{
    const QUrlQuery query = parametersOf(call);
    const LinkBook::Entry *entry = m_book.byReference(field(query, u"ref"_s), now);
    if (!entry)
        return noSuchLink();
    const PracticeLink &link = entry->link;
    const QString to = field(query, u"to"_s);
    const bool hasFailed = !link.payments.isEmpty() && link.payments.last().status == "Failed"_L1;
    QString address;
    QString status;
    if (to == "success"_L1 && link.state == "Success"_L1) {
        address = link.request["success_url"_L1].toString();
        status = u"Success"_s;
    } else if (to == "pending"_L1 && link.state == "Processing"_L1) {
        address = link.request["pending_url"_L1].toString();
        status = u"Pending"_s;
    } else if (to == "failure"_L1 && hasFailed) {
        address = link.request["failure_url"_L1].toString();
        status = u"Failed"_s;
    }
    if (address.isEmpty()) // the link has moved on since the page was made
        return redirectTo(pageOf(link, chosenLanguage(query)));
    return redirectTo(returnAddress(address, link, status).toEncoded());
}

Answer Checkout::act(const Call &call, const QDateTime &now)
{
    const QByteArray type = call.headers.value("content-type").split(';').first().trimmed();
    if (type.toLower() != "application/x-www-form-urlencoded")
        return notPossible(415, CheckoutPage::tr("This is not the form of the payment page."));
    const QUrlQuery form = parametersOf(call);
    LinkBook::Entry *entry = m_book.byReference(field(form, u"ref"_s), now);
    if (!entry)
        return noSuchLink();
    const QString chosen = chosenLanguage(form);
    const QByteArray token = field(form, u"token"_s).toLatin1();
    if (!entry->canBePaid())
        return pageAnswer(409, linkPage(*entry, chosen));
    if (!entry->usedToken.isEmpty() && sameBytes(token, entry->usedToken.toLatin1()))
        return redirectTo(pageOf(entry->link, chosen)); // pressed twice, or sent again after going back
    if (!sameBytes(token, entry->formToken.toLatin1()))
        return notPossible(403, CheckoutPage::tr("This form is not from the payment page of this link."));
    const QString action = field(form, u"action"_s);
    bool isNumber = false;
    const int choice = field(form, u"method"_s).toInt(&isNumber);
    const QList<PaymentChoice> choices = choicesOf(entry->link);
    if (!isNumber || choice < 0 || choice >= choices.size() ||
        (action != "pay"_L1 && action != "fail"_L1))
        return notPossible(400, CheckoutPage::tr("Choose how to pay and try again."));
    const PracticePayment payment{{}, choices[choice].channel, choices[choice].method, {}, {}};
    if (action == "pay"_L1)
        m_book.startPayment(*entry, payment, now);
    else
        m_book.failPayment(*entry, payment, now);
    return redirectTo(pageOf(entry->link, chosen));
}

QUrl returnAddress(const QString &address, const PracticeLink &link, const QString &status)
{
    QUrl url(address);
    const PracticePayment payment = link.payments.isEmpty() ? PracticePayment() : link.payments.last();
    QString query = url.query(QUrl::FullyEncoded);
    const auto add = [&query](const char *name, const QString &value) {
        query += (query.isEmpty() ? QString() : u"&"_s) + QLatin1String(name) + u'=' +
                 QString::fromLatin1(QUrl::toPercentEncoding(value));
    };
    add("order_ref", payment.reference);
    add("channel_order_ref", payment.channelReference);
    add("merchant_order_ref", link.merchantOrderId);
    add("status", status);
    url.setQuery(query, QUrl::StrictMode);
    return url;
}

} // namespace linktill::practice
