// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/practicegateway.h"

#include "practice/checkout.h"
#include "practice/httpserver.h"
#include "practice/merchantcalls.h"
#include "practice/methodlabel.h"
#include "practice/mishaps.h"
#include "practice/shop.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QThread>
#include <QUrlQuery>

#include <condition_variable>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

constexpr qint64 longestNapMs = 30'000;
constexpr qint64 settlingNapMs = 20;
constexpr qint64 keepingPauseMs = 200;
/// Keeping takes at most this part of the time, however large the state is.
constexpr qint64 keepingShare = 20;

Options completed(Options options)
{
    if (!options.now)
        options.now = [] { return QDateTime::currentDateTimeUtc(); };
    return options;
}

} // namespace

class PracticeGateway::Private
{
public:
    explicit Private(Options given)
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

    /// Holds the lock; when it lets go, what has changed is told, and the ticker looks what is next.
    class Turn
    {
    public:
        explicit Turn(Private &gateway) : m_gateway(gateway), m_lock(gateway.mutex)
        {
            m_gateway.shop.book.advance(m_gateway.shop.now());
        }
        ~Turn()
        {
            const Changes changes = m_gateway.shop.takeChanges();
            m_lock.unlock();
            if (changes.isEmpty())
                return;
            m_gateway.wake.notify_all();
            if (m_gateway.options.changed)
                m_gateway.options.changed(changes);
        }
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

    private:
        Private &m_gateway;
        std::unique_lock<std::mutex> m_lock;
    };

    Answer handle(const Call &call);
    Answer handleMerchant(const Call &call);
    Answer dated(Answer answer) const;
    bool act(const QString &reference, bool pays);
    bool listen(quint16 port, QString *error);
    void tick();
    qint64 napMs() const;
    bool keepIfDue(std::unique_lock<std::mutex> &lock, bool now);
    void endTicking();

    const Options options;
    mutable std::mutex mutex; // guards all members below except the server, the ticker and the post
    Shop shop;
    MerchantCalls calls;
    Checkout checkout;
    Fault fault = Fault::None;
    int faultsLeft = 0;
    int requests = 0;
    bool isEnding = false;
    QElapsedTimer keptSince;  ///< since the last state was kept
    qint64 keepingTookMs = 0;
    std::condition_variable wake;
    std::unique_ptr<QThread> ticker;
    HttpServer server;
};

Answer PracticeGateway::Private::dated(Answer answer) const
{
    const QString date = QLocale::c().toString(shop.wall(), u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" GMT"_s;
    answer.headers.emplaceBack("Date", date.toLatin1());
    return answer;
}

Answer PracticeGateway::Private::handle(const Call &call)
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
Answer PracticeGateway::Private::handleMerchant(const Call &call)
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

bool PracticeGateway::Private::act(const QString &reference, bool pays)
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
bool PracticeGateway::Private::listen(quint16 port, QString *error)
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
void PracticeGateway::Private::tick()
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

qint64 PracticeGateway::Private::napMs() const
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
bool PracticeGateway::Private::keepIfDue(std::unique_lock<std::mutex> &lock, bool now)
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

void PracticeGateway::Private::endTicking()
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

PracticeGateway::PracticeGateway(Options options) : d(std::make_unique<Private>(completed(std::move(options))))
{
}

PracticeGateway::~PracticeGateway()
{
    stop();
}

bool PracticeGateway::start(QString *error)
{
    if (d->ticker)
        return true;
    // The addresses of links that were made in an earlier run hold as long as the port is free.
    const quint16 before = d->options.port == 0 ? d->shop.portBefore() : d->options.port;
    if (!d->listen(before, error) && (d->options.port != 0 || before == 0 || !d->listen(0, error)))
        return false;
    d->ticker.reset(QThread::create([gateway = d.get()] { gateway->tick(); }));
    d->ticker->start();
    return true;
}

void PracticeGateway::stop()
{
    d->server.stop();
    d->endTicking();
}

QUrl PracticeGateway::url() const
{
    const std::lock_guard lock(d->mutex);
    return d->shop.url;
}

QString PracticeGateway::key() const
{
    return d->shop.key;
}

QString PracticeGateway::secret() const
{
    return d->shop.secret;
}

QList<PracticeLink> PracticeGateway::links() const
{
    const Private::Turn turn(*d);
    QList<PracticeLink> list;
    for (const auto &entry : d->shop.book.entries())
        list.append(entry->link);
    return list;
}

std::optional<PracticeLink> PracticeGateway::link(const QString &reference) const
{
    const Private::Turn turn(*d);
    const LinkBook::Entry *entry = d->shop.book.find(reference);
    return entry ? std::optional(entry->link) : std::nullopt;
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

bool PracticeGateway::isPayable(const QString &reference) const
{
    const Private::Turn turn(*d);
    const LinkBook::Entry *entry = d->shop.book.find(reference);
    return entry && entry->canBePaid();
}

QUrl PracticeGateway::checkoutUrl(const QString &reference, const QString &language) const
{
    const auto known = link(reference);
    if (!known || language.isEmpty())
        return known ? known->url : QUrl();
    QUrl url = known->url;
    QUrlQuery query(url);
    query.addQueryItem(u"lang"_s, language);
    url.setQuery(query);
    return url;
}

QList<Message> PracticeGateway::messages() const
{
    const Private::Turn turn(*d);
    return d->shop.messages();
}

void PracticeGateway::markRead(qint64 id, bool read)
{
    const Private::Turn turn(*d);
    if (d->shop.inbox.markRead(id, read))
        d->shop.changes.messages = true;
}

ClockFace PracticeGateway::clock() const
{
    const std::lock_guard lock(d->mutex);
    return d->shop.face();
}

bool PracticeGateway::setSpeed(int speed)
{
    const Private::Turn turn(*d);
    return d->shop.setSpeed(speed);
}

bool PracticeGateway::jumpTo(const QDateTime &utc)
{
    const Private::Turn turn(*d);
    return d->shop.jumpTo(utc);
}

QList<Event> PracticeGateway::coming(int limit) const
{
    const Private::Turn turn(*d);
    return d->shop.book.coming(limit);
}

std::optional<Event> PracticeGateway::nextOf(Event::Kind kind) const
{
    const Private::Turn turn(*d);
    return d->shop.book.nextOf(kind);
}

void PracticeGateway::setTrouble(Trouble trouble, bool on)
{
    quint16 port = 0;
    {
        const Private::Turn turn(*d);
        if (!d->shop.setTrouble(trouble, on))
            return;
        port = static_cast<quint16>(d->shop.url.port(0));
    }
    if (trouble != Trouble::Offline || !d->ticker)
        return;
    if (on)
        d->server.stop();
    else if (!d->listen(port, nullptr))
        d->listen(0, nullptr);
}

bool PracticeGateway::isOn(Trouble trouble) const
{
    const std::lock_guard lock(d->mutex);
    return d->shop.troubles.contains(trouble);
}

Facts PracticeGateway::facts() const
{
    const Private::Turn turn(*d);
    return d->shop.facts;
}

QByteArray PracticeGateway::lessons() const
{
    const std::lock_guard lock(d->mutex);
    return d->shop.lessons;
}

void PracticeGateway::setLessons(const QByteArray &progress)
{
    constexpr qsizetype most = 64 * 1024;
    const Private::Turn turn(*d);
    if (progress.size() > most || progress == d->shop.lessons)
        return;
    d->shop.lessons = progress;
    d->shop.changes.facts = true;
}

void PracticeGateway::startOver()
{
    setTrouble(Trouble::Offline, false);
    const Private::Turn turn(*d);
    d->shop.startOver();
}

bool PracticeGateway::wasStateDamaged() const
{
    return d->shop.wasDamaged;
}

bool PracticeGateway::isKept() const
{
    const std::lock_guard lock(d->mutex);
    return d->shop.isKept;
}

} // namespace linktill::practice
