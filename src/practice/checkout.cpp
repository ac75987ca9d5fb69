// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/checkout.h"

#include "practice/checkoutpage.h"
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
         "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; "
         "frame-ancestors 'none'"},
    };
    return answer;
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

} // namespace

Checkout::Checkout(LinkBook &book) : m_book(book) {}

bool Checkout::isFor(const Call &call)
{
    return call.target == "/pay" || call.target.startsWith("/pay?");
}

Answer Checkout::answer(const Call &call, const QDateTime &now)
{
    if (call.method == "GET" || call.method == "HEAD")
        return show(call, now);
    if (call.method == "POST")
        return act(call, now);
    Answer answer = pageAnswer(405, messagePage(CheckoutPage::tr("Not possible"),
                                                CheckoutPage::tr("This page takes GET and POST.")));
    answer.headers.emplaceBack("Allow", "GET, HEAD, POST");
    return answer;
}

Answer Checkout::show(const Call &call, const QDateTime &now)
{
    const LinkBook::Entry *entry =
        m_book.byReference(field(formOf(queryOf(call.target)), u"ref"_s), now);
    if (!entry) {
        return pageAnswer(
            404,
            messagePage(CheckoutPage::tr("No such link"),
                        CheckoutPage::tr("The practice gateway does not know this payment link. It "
                                         "forgets all links when it ends.")));
    }
    return pageAnswer(200, linkPage(*entry));
}

Answer Checkout::act(const Call &call, const QDateTime &now)
{
    const QByteArray type = call.headers.value("content-type").split(';').first().trimmed();
    if (type.toLower() != "application/x-www-form-urlencoded") {
        return pageAnswer(
            415, messagePage(CheckoutPage::tr("Not possible"),
                             CheckoutPage::tr("This is not the form of the payment page.")));
    }
    const QUrlQuery form = formOf(call.body);
    LinkBook::Entry *entry = m_book.byReference(field(form, u"ref"_s), now);
    if (!entry) {
        return pageAnswer(
            404,
            messagePage(CheckoutPage::tr("No such link"),
                        CheckoutPage::tr("The practice gateway does not know this payment link.")));
    }
    if (!sameBytes(field(form, u"token"_s).toLatin1(), entry->formToken.toLatin1())) {
        return pageAnswer(
            403,
            messagePage(CheckoutPage::tr("Not possible"),
                        CheckoutPage::tr("This form is not from the payment page of this link.")));
    }
    if (!entry->canBePaid())
        return pageAnswer(409, linkPage(*entry));
    const QString action = field(form, u"action"_s);
    bool isNumber = false;
    const int choice = field(form, u"method"_s).toInt(&isNumber);
    const QList<PaymentChoice> choices = choicesOf(entry->link);
    if (!isNumber || choice < 0 || choice >= choices.size() ||
        (action != "pay"_L1 && action != "fail"_L1)) {
        return pageAnswer(400, messagePage(CheckoutPage::tr("Not possible"),
                                           CheckoutPage::tr("Choose how to pay and try again.")));
    }
    const PracticePayment payment{{}, choices[choice].channel, choices[choice].method, {}, {}};
    if (action == "pay"_L1)
        m_book.startPayment(*entry, payment, now);
    else
        m_book.failPayment(*entry, payment, now);
    Answer answer = pageAnswer(303, {});
    answer.headers.emplaceBack("Location", "/pay?ref=" + entry->link.reference.toLatin1());
    return answer;
}

} // namespace linktill::practice
