// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/shop.h"

#include "practice/shopstate.h"
#include "practice/webhookjson.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

constexpr qint64 wrongClockSeconds = 600;
constexpr int mostScheduledShown = 200;

QUrl withReference(QUrl checkout, const QString &reference)
{
    QUrlQuery query;
    query.addQueryItem(u"ref"_s, reference);
    checkout.setQuery(query);
    return checkout;
}

} // namespace

Shop::Shop(const Options &given)
    : options(given), key(given.key), secret(given.secret), book(given.settleMs),
      post(
          [this](const QUrl &to, bool isTaken) {
              if (!isTaken)
                  log(u"a webhook was not taken by %1"_s.arg(to.authority().section(u'@', -1)));
              if (webhookDone)
                  webhookDone(isTaken);
          },
          given.webhookPatienceMs)
{
    if (!options.state.isEmpty())
        take(options.state);
    if (key.isEmpty())
        key = randomHex(8);
    if (secret.isEmpty())
        secret = randomHex(32);
    book.setObserver([this](const LinkBook::Entry &entry, LinkBook::Happening what, const QDateTime &at) {
        happened(entry, what, at);
    });
}

void Shop::take(const QByteArray &text)
{
    auto state = readState(text);
    wasDamaged = !state;
    if (!state)
        return;
    if (key.isEmpty()) {
        key = state->key;
        secret = state->secret;
    }
    m_portBefore = static_cast<quint16>(state->url.port(0));
    url = state->url;
    clock.setAhead(state->aheadMs);
    for (auto &entry : state->links)
        book.putBack(std::move(entry));
    for (const Message &message : std::as_const(state->messages))
        inbox.putBack(message);
    for (const Hook &hook : std::as_const(state->hooks))
        hooks.putBack(hook);
    troubles = state->troubles;
    facts = state->facts;
    lessons = state->lessons;
}

QDateTime Shop::wall() const
{
    return options.now().toUTC().addSecs(troubles.contains(Trouble::WrongClock) ? wrongClockSeconds : 0);
}

ClockFace Shop::face() const
{
    const QDateTime real = options.now().toUTC();
    return {clock.at(real), clock.aheadMs(real), clock.speed()};
}

QUrl Shop::checkoutAddress() const
{
    QUrl checkout = url;
    checkout.setPath(u"/pay"_s);
    return checkout;
}

QList<Message> Shop::messages() const
{
    QList<Message> list;
    const QList<Event> events = book.coming(mostScheduledShown);
    for (const Event &event : events) {
        const LinkBook::Entry *entry = book.find(event.reference);
        if (event.kind == Event::Kind::Sending && entry)
            list += Inbox::scheduled(entry->link, event.at, qHash(event.reference) & 0x3fffffff);
    }
    list.append(QList<Message>(inbox.messages().rbegin(), inbox.messages().rend()));
    return list;
}

QByteArray Shop::written() const
{
    return writtenState({key, secret, url, face().aheadMs, book, inbox, hooks, troubles, facts, lessons});
}

void Shop::moveTo(const QUrl &address)
{
    if (url != address) {
        url = address;
        for (const auto &entry : book.entries())
            entry->link.url = withReference(checkoutAddress(), entry->link.reference);
    }
    isUnkept = true; // other programs of the profile learn the address from the state
}

bool Shop::setSpeed(int speed)
{
    if (!clock.setSpeed(speed, options.now().toUTC()))
        return false;
    changes.clock = true;
    return true;
}

bool Shop::jumpTo(const QDateTime &utc)
{
    if (!clock.jumpTo(utc.toUTC(), options.now().toUTC()))
        return false;
    book.advance(now());
    changes.clock = changes.events = true;
    return true;
}

bool Shop::setTrouble(Trouble trouble, bool on)
{
    if (troubles.contains(trouble) == on)
        return false;
    if (on)
        troubles.insert(trouble);
    else
        troubles.remove(trouble);
    changes.troubles = true;
    return true;
}

void Shop::startOver()
{
    book.clear();
    inbox.clear();
    hooks.clear();
    troubles.clear();
    clock = ShopClock();
    facts = Facts();
    lessons.clear();
    changes.messages = changes.clock = changes.events = changes.troubles = changes.facts = true;
    changes.startedOver = true;
}

void Shop::count(int Facts::*fact, int by)
{
    if (!fact || by == 0)
        return;
    facts.*fact += by;
    changes.facts = true;
}

void Shop::loseAnswer()
{
    book.entries().back()->isAnswerLost = true;
    count(&Facts::answersLost);
}

Changes Shop::takeChanges()
{
    const Changes taken = std::exchange(changes, {});
    isUnkept |= !taken.isEmpty();
    return taken;
}

void Shop::happened(const LinkBook::Entry &entry, LinkBook::Happening what, const QDateTime &at)
{
    using Happening = LinkBook::Happening;
    const PracticeLink &link = entry.link;
    changes.events = true;
    if (what != Happening::Created && what != Happening::Edited && what != Happening::Found) {
        changes.messages = true; // they tell the link's state
        changes.links.append({link.reference, link.merchantOrderId});
    }
    switch (what) {
    case Happening::Created:
        changes.messages = true; // one may be scheduled
        return count(&Facts::linksCreated);
    case Happening::Edited:
        changes.messages = true;
        return;
    case Happening::Found:
        return count(&Facts::answersFound);
    case Happening::Sent:
        return mail(link, Message::Kind::Link, at);
    case Happening::Reminded:
        return mail(link, Message::Kind::Reminder, at);
    case Happening::Processing:
        return tellLinkHooks(link);
    case Happening::Paid:
        count(&Facts::linksPaid);
        mail(link, Message::Kind::Receipt, at);
        tellPaymentHooks(link);
        return tellLinkHooks(link);
    case Happening::Failed:
        count(&Facts::paymentsFailed);
        return tellPaymentHooks(link);
    case Happening::Expired:
        count(&Facts::linksExpired);
        if (entry.isSent)
            mail(link, Message::Kind::Expired, at);
        return tellLinkHooks(link);
    case Happening::Cancelled:
        count(&Facts::linksCancelled);
        return tellLinkHooks(link);
    }
}

void Shop::mail(const PracticeLink &link, Message::Kind kind, const QDateTime &at)
{
    const int sent = inbox.post(link, kind, at);
    count(&Facts::messagesSent, sent);
    count(kind == Message::Kind::Receipt ? &Facts::receiptsSent : nullptr, sent);
}

void Shop::tellLinkHooks(const PracticeLink &link)
{
    const QString environment = link.request["environment"_L1].toString();
    for (const QString &address : hooks.addressesFor(u"payment_link_status"_s, environment))
        sendHook(address, linkWebhook(link, key, secret));
}

/// Tells of the link's last payment.
void Shop::tellPaymentHooks(const PracticeLink &link)
{
    QList<QString> addresses =
        hooks.addressesFor(u"payment_status"_s, link.request["environment"_L1].toString());
    const QJsonArray own = link.request["custom_txn_webhook_urls"_L1].toArray();
    for (const QJsonValue &address : own) {
        if (!address.toString().isEmpty() && !addresses.contains(address.toString()))
            addresses.append(address.toString());
    }
    for (const QString &address : std::as_const(addresses))
        sendHook(address, paymentWebhook(link, link.payments.last(), key, secret));
}

void Shop::sendHook(const QString &address, const QByteArray &json)
{
    const QUrl to(address, QUrl::StrictMode);
    if (WebhookPost::mayGet(to))
        return post.send(to, json);
    count(&Facts::webhooksRefused);
    log(u"no webhook goes to %1, which is not this computer; refused so far: %2"_s.arg(to.host())
            .arg(facts.webhooksRefused));
}

void Shop::log(const QString &line) const
{
    if (options.log)
        options.log(line);
}

} // namespace linktill::practice
