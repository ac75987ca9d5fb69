// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/practicegateway.h"

#include "practice/checkout.h"
#include "practice/checkoutpage.h"
#include "practice/httpserver.h"
#include "practice/linkbook.h"
#include "practice/merchantcalls.h"
#include "practice/mishaps.h"

#include <QLocale>

#include <mutex>

using namespace Qt::StringLiterals;

namespace linktill::practice {

class PracticeGateway::Private
{
public:
    explicit Private(Options given)
        : options(std::move(given)), book(options.settleMs),
          calls(options.key, options.secret, book), checkout(book),
          server([this](const Call &call) { return handle(call); },
                 [this](int status) { return dated(MerchantCalls::refused(status)); },
                 options.patienceMs)
    {
    }

    Answer handle(const Call &call);
    Answer dated(Answer answer) const;
    QDateTime now() const;
    bool act(const QString &reference, bool pays);

    const Options options;
    mutable std::mutex mutex; // guards all members below except the server
    LinkBook book;
    MerchantCalls calls;
    Checkout checkout;
    QUrl url;
    Fault fault = Fault::None;
    int faultsLeft = 0;
    int requests = 0;
    HttpServer server;
};

namespace {

Options completed(Options options)
{
    if (options.key.isEmpty())
        options.key = randomHex(8);
    if (options.secret.isEmpty())
        options.secret = randomHex(32);
    return options;
}

} // namespace

QDateTime PracticeGateway::Private::now() const
{
    return options.now ? options.now().toUTC() : QDateTime::currentDateTimeUtc();
}

Answer PracticeGateway::Private::dated(Answer answer) const
{
    const QString date = QLocale::c().toString(now(), u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" GMT"_s;
    answer.headers.emplaceBack("Date", date.toLatin1());
    return answer;
}

Answer PracticeGateway::Private::handle(const Call &call)
{
    const std::lock_guard lock(mutex);
    ++requests;
    if (Checkout::isFor(call))
        return dated(checkout.answer(call, now()));
    Fault played = Fault::None;
    if (MerchantCalls::isSending(call) && faultsLeft > 0) {
        played = fault;
        --faultsLeft;
    }
    if (!makesLink(played))
        return dated(mishapAnswer(played, {}));
    const Answer good = calls.answer(call, now());
    return dated(played == Fault::None ? good : mishapAnswer(played, good));
}

bool PracticeGateway::Private::act(const QString &reference, bool pays)
{
    const std::lock_guard lock(mutex);
    const QDateTime when = now();
    LinkBook::Entry *entry = book.byReference(reference, when);
    if (!entry || !entry->canBePaid())
        return false;
    const PaymentChoice choice = choicesOf(entry->link).first();
    const PracticePayment payment{{}, choice.channel, choice.method, {}, {}};
    if (pays) {
        book.startPayment(*entry, payment, when);
        book.settle(*entry);
    } else {
        book.failPayment(*entry, payment, when);
    }
    return true;
}

PracticeGateway::PracticeGateway(Options options)
    : d(std::make_unique<Private>(completed(std::move(options))))
{
}

PracticeGateway::~PracticeGateway() = default;

bool PracticeGateway::start(QString *error)
{
    if (d->server.port() != 0)
        return true;
    if (!d->server.start(d->options.port, error))
        return false;
    const std::lock_guard lock(d->mutex);
    d->url = QUrl(u"http://127.0.0.1:%1"_s.arg(d->server.port()));
    QUrl checkout = d->url;
    checkout.setPath(u"/pay"_s);
    d->calls.setCheckout(checkout);
    return true;
}

void PracticeGateway::stop()
{
    d->server.stop();
}

QUrl PracticeGateway::url() const
{
    const std::lock_guard lock(d->mutex);
    return d->url;
}

QString PracticeGateway::key() const
{
    return d->options.key;
}

QString PracticeGateway::secret() const
{
    return d->options.secret;
}

QList<PracticeLink> PracticeGateway::links() const
{
    const std::lock_guard lock(d->mutex);
    QList<PracticeLink> list;
    for (const auto &entry : d->book.entries(d->now()))
        list.append(entry->link);
    return list;
}

int PracticeGateway::requestCount() const
{
    const std::lock_guard lock(d->mutex);
    return d->requests;
}

void PracticeGateway::setFault(Fault fault, int times)
{
    const std::lock_guard lock(d->mutex);
    d->fault = fault;
    d->faultsLeft = fault == Fault::None ? 0 : times;
}

bool PracticeGateway::pay(const QString &reference)
{
    return d->act(reference, true);
}

bool PracticeGateway::fail(const QString &reference)
{
    return d->act(reference, false);
}

} // namespace linktill::practice
