// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/gatewayserver.h"

#include "practice/methodlabel.h"
#include "practice/mishaps.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

constexpr qint64 longestNapMs = 30'000;
constexpr qint64 settlingNapMs = 20;
constexpr qint64 keepingPauseMs = 200;
/// Keeping takes at most this part of the time, however large the state is.
constexpr qint64 keepingShare = 20;

} // namespace

GatewayServer::GatewayServer(Options given)
    : options(std::move(given)), shop(options), calls(shop.key, shop.secret, shop.book, shop.hooks),
      checkout(shop.book),
      server([this](const Call &call) { return handle(call); },
             [this](int status) {
                 const std::lock_guard lock(mutex);
                 return dated(MerchantCalls::refused(status));
             },
             options.patienceMs)
{
    shop.webhookDone = [this](bool isTaken) {
        const Turn turn(*this);
        shop.count(isTaken ? &Facts::webhooksSent : nullptr);
    };
}

GatewayServer::Turn::Turn(GatewayServer &gateway) : m_gateway(gateway), m_lock(gateway.mutex)
{
    m_gateway.shop.book.advance(m_gateway.shop.now());
}

GatewayServer::Turn::~Turn()
{
    const Changes changes = m_gateway.shop.takeChanges();
    m_lock.unlock();
    if (changes.isEmpty())
        return;
    m_gateway.wake.notify_all();
    if (m_gateway.options.changed)
        m_gateway.options.changed(changes);
}

Answer GatewayServer::dated(Answer answer) const
{
    const QString date = QLocale::c().toString(shop.wall(), u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" GMT"_s;
    answer.headers.emplaceBack("Date", date.toLatin1());
    return answer;
}

Answer GatewayServer::handle(const Call &call)
{
    const Turn turn(*this);
    ++requests;
    if (Checkout::isFor(call))
        return dated(checkout.answer(call, shop.face()));
    Answer answer = handleMerchant(call);
    if (shop.troubles.contains(Trouble::Slow))
        answer.delayMs = options.slowMs;
    return dated(std::move(answer));
}

/// Answers as the gateway does, but for the faults and troubles that keep a link from being made, edited or
/// cancelled.
Answer GatewayServer::handleMerchant(const Call &call)
{
    if (shop.troubles.contains(Trouble::Down))
        return unavailable();
    const bool isSending = MerchantCalls::isSending(call);
    const bool isCreating = MerchantCalls::isCreating(call);
    if (isSending && shop.troubles.contains(Trouble::Rejected)) {
        shop.count(isCreating ? &Facts::linksRejected : nullptr);
        return rejection();
    }
    Fault played = Fault::None;
    if (isSending && faultsLeft > 0) {
        played = fault;
        --faultsLeft;
    } else if (isSending && shop.troubles.contains(Trouble::AnswerLost)) {
        played = Fault::CreateThenDropAnswer;
    }
    if (!makesLink(played))
        return mishapAnswer(played, {});
    const Answer good = calls.answer(call, shop.now(), shop.wall());
    if (isCreating && good.status >= 400)
        shop.count(&Facts::linksRejected);
    else if (isCreating && losesAnswer(played))
        shop.loseAnswer();
    return played == Fault::None ? good : mishapAnswer(played, good);
}

bool GatewayServer::act(const QString &reference, bool pays)
{
    const Turn turn(*this);
    const QDateTime when = shop.now();
    LinkBook::Entry *entry = shop.book.byReference(reference, when);
    if (!entry || !entry->canBePaid())
        return false;
    const PaymentChoice choice = choicesOf(entry->link).first();
    const PracticePayment payment{{}, choice.channel, choice.method, {}, {}};
    if (pays) {
        shop.book.startPayment(*entry, payment, when);
        if (entry->link.state == "Processing"_L1)
            shop.book.settle(*entry, when);
    } else {
        shop.book.failPayment(*entry, payment, when);
    }
    return true;
}

/// Starts the server and says where it is; where the trouble Offline is on, it ends again at once.
bool GatewayServer::listen(quint16 port, QString *error)
{
    if (!server.start(port, error))
        return false;
    const quint16 taken = server.port();
    bool isOffline = false;
    {
        const Turn turn(*this);
        shop.moveTo(QUrl(u"http://127.0.0.1:%1"_s.arg(taken)));
        calls.setCheckout(shop.checkoutAddress());
        isOffline = shop.troubles.contains(Trouble::Offline);
    }
    if (isOffline)
        server.stop();
    return true;
}

/// Brings about what the clock brings, and keeps the state. Runs on a thread of its own.
void GatewayServer::tick()
{
    std::unique_lock lock(mutex);
    while (!isEnding) {
        lock.unlock();
        {
            const Turn turn(*this);
        }
        lock.lock();
        if (keepIfDue(lock, false) || isEnding)
            continue;
        wake.wait_for(lock, std::chrono::milliseconds(napMs()));
    }
}

qint64 GatewayServer::napMs() const
{
    if (shop.book.isProcessing())
        return settlingNapMs;
    qint64 nap = longestNapMs;
    const QList<Event> next = shop.book.coming(1);
    const ClockFace face = shop.face();
    if (!next.isEmpty() && face.speed > 0)
        nap = std::min(nap, face.now.msecsTo(next.first().at) / face.speed + 1);
    if (shop.isUnkept && options.keep)
        nap = std::min(nap, keepingPauseMs);
    return std::max<qint64>(nap, 1);
}

/// Keeps the state, unless it was kept just now; the lock is not held meanwhile. Returns whether it did.
bool GatewayServer::keepIfDue(std::unique_lock<std::mutex> &lock, bool now)
{
    const qint64 pause = std::max(keepingPauseMs, keepingTookMs * keepingShare);
    if (!options.keep || !shop.isUnkept || (!now && keptSince.isValid() && keptSince.elapsed() < pause))
        return false;
    keptSince.start();
    shop.isUnkept = false;
    const QByteArray text = shop.written();
    lock.unlock();
    const bool isKept = options.keep(text);
    Changes changes;
    lock.lock();
    keepingTookMs = keptSince.elapsed();
    if (std::exchange(shop.isKept, isKept) != isKept)
        changes.kept = true;
    if (!isKept)
        shop.isUnkept = !now;
    lock.unlock();
    if (changes.kept && options.changed)
        options.changed(changes);
    lock.lock();
    return true;
}

void GatewayServer::endTicking()
{
    {
        const std::lock_guard lock(mutex);
        isEnding = true;
    }
    wake.notify_all();
    if (ticker)
        ticker->wait();
    ticker.reset();
    shop.post.stop();
    std::unique_lock lock(mutex);
    isEnding = false;
    keepIfDue(lock, true);
}

} // namespace linktill::practice
