// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/shopdesk.h"

#include "programs/practiceserver.h"
#include "programs/practiceshop.h"

#include <algorithm>

namespace linktill {

namespace {

constexpr PracticeTrouble everyTrouble[] = {PracticeTrouble::Slow,     PracticeTrouble::Offline,
                                            PracticeTrouble::AnswerLost, PracticeTrouble::Rejected,
                                            PracticeTrouble::Down,     PracticeTrouble::WrongClock};

void announceNews(PracticeDesk &desk, const PracticeNews &news)
{
    if (news.startedOver)
        Q_EMIT desk.startedOver();
    if (news.messages)
        Q_EMIT desk.messagesChanged();
    if (news.clock)
        Q_EMIT desk.clockChanged();
    if (news.events)
        Q_EMIT desk.eventsChanged();
    if (news.troubles)
        Q_EMIT desk.troublesChanged();
    if (news.facts)
        Q_EMIT desk.factsChanged();
    if (news.kept)
        Q_EMIT desk.keptChanged();
    for (const auto &[reference, orderNumber] : news.links)
        Q_EMIT desk.linkChanged(reference, orderNumber);
}

} // namespace

ShopDesk::~ShopDesk()
{
    m_shop.close(); // its threads call this desk
}

ShopDesk::ShopDesk(PracticeShop &shop, QObject *parent) : PracticeDesk(parent), m_shop(shop)
{
    shop.whenChanged([this](const PracticeNews &news) {
        QMetaObject::invokeMethod(this, [this, news] { announceNews(*this, news); }, Qt::QueuedConnection);
    });
}

bool ShopDesk::isThere()
{
    const PracticeServer *server = m_shop.server();
    return server && !server->url().isEmpty();
}

std::optional<QString> ShopDesk::damageKeptAs()
{
    m_shop.server();
    return std::exchange(m_isDamageTold, true) ? std::nullopt : m_shop.damageKeptAs();
}

bool ShopDesk::isKept()
{
    const PracticeServer *server = m_shop.server();
    return server && server->isKept();
}

QList<PracticeMessage> ShopDesk::messages()
{
    const PracticeServer *server = m_shop.server();
    return server ? server->messages() : QList<PracticeMessage>();
}

void ShopDesk::markRead(qint64 id, bool read)
{
    if (PracticeServer *server = m_shop.server())
        server->markRead(id, read);
}

bool ShopDesk::pay(const QString &reference)
{
    PracticeServer *server = m_shop.server();
    return server && server->pay(reference);
}

bool ShopDesk::fail(const QString &reference)
{
    PracticeServer *server = m_shop.server();
    return server && server->fail(reference);
}

bool ShopDesk::leave(const QString &reference)
{
    PracticeServer *server = m_shop.server();
    return server && server->leave(reference);
}

QUrl ShopDesk::checkoutUrl(const QString &reference, const QString &language)
{
    const PracticeServer *server = m_shop.server();
    return server ? server->checkoutUrl(reference, language) : QUrl();
}

QDateTime ShopDesk::now()
{
    m_shop.server();
    return m_shop.time().now();
}

qint64 ShopDesk::aheadMs()
{
    const PracticeServer *server = m_shop.server();
    return server ? server->aheadMs() : 0;
}

int ShopDesk::speed()
{
    const PracticeServer *server = m_shop.server();
    return server ? server->speed() : 1;
}

void ShopDesk::setSpeed(int secondsPerSecond)
{
    if (PracticeServer *server = m_shop.server())
        server->setSpeed(secondsPerSecond);
}

QList<PracticeEvent> ShopDesk::nextEvents(int limit)
{
    const PracticeServer *server = m_shop.server();
    return server ? server->nextEvents(limit) : QList<PracticeEvent>();
}

std::optional<PracticeEvent> ShopDesk::nextEvent(PracticeEvent::Kind kind)
{
    const PracticeServer *server = m_shop.server();
    return server ? server->nextEvent(kind) : std::nullopt;
}

bool ShopDesk::jumpTo(const QDateTime &utc)
{
    PracticeServer *server = m_shop.server();
    return server && server->jumpTo(utc);
}

bool ShopDesk::isOn(PracticeTrouble trouble)
{
    const PracticeServer *server = m_shop.server();
    return server && server->isOn(trouble);
}

void ShopDesk::setTrouble(PracticeTrouble trouble, bool on)
{
    if (PracticeServer *server = m_shop.server())
        server->setTrouble(trouble, on);
}

int ShopDesk::troublesOn()
{
    return int(std::count_if(std::begin(everyTrouble), std::end(everyTrouble),
                             [this](PracticeTrouble trouble) { return isOn(trouble); }));
}

PracticeFacts ShopDesk::facts()
{
    const PracticeServer *server = m_shop.server();
    return server ? server->facts() : PracticeFacts();
}

QByteArray ShopDesk::lessons()
{
    const PracticeServer *server = m_shop.server();
    return server ? server->lessons() : QByteArray();
}

void ShopDesk::setLessons(const QByteArray &progress)
{
    if (PracticeServer *server = m_shop.server())
        server->setLessons(progress);
}

void ShopDesk::startOver()
{
    if (PracticeServer *server = m_shop.server())
        server->startOver();
}

} // namespace linktill
