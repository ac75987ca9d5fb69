// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/practicegateway.h"

#include "practice/gatewayserver.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

Options completed(Options options)
{
    if (!options.now)
        options.now = [] { return QDateTime::currentDateTimeUtc(); };
    return options;
}

} // namespace

PracticeGateway::PracticeGateway(Options options) : d(std::make_unique<GatewayServer>(completed(std::move(options))))
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
    const GatewayServer::Turn turn(*d);
    QList<PracticeLink> list;
    for (const auto &entry : d->shop.book.entries())
        list.append(entry->link);
    return list;
}

std::optional<PracticeLink> PracticeGateway::link(const QString &reference) const
{
    const GatewayServer::Turn turn(*d);
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
    const GatewayServer::Turn turn(*d);
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
    const GatewayServer::Turn turn(*d);
    return d->shop.messages();
}

void PracticeGateway::markRead(qint64 id, bool read)
{
    const GatewayServer::Turn turn(*d);
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
    const GatewayServer::Turn turn(*d);
    return d->shop.setSpeed(speed);
}

bool PracticeGateway::jumpTo(const QDateTime &utc)
{
    const GatewayServer::Turn turn(*d);
    return d->shop.jumpTo(utc);
}

QList<Event> PracticeGateway::coming(int limit) const
{
    const GatewayServer::Turn turn(*d);
    return d->shop.book.coming(limit);
}

std::optional<Event> PracticeGateway::nextOf(Event::Kind kind) const
{
    const GatewayServer::Turn turn(*d);
    return d->shop.book.nextOf(kind);
}

void PracticeGateway::setTrouble(Trouble trouble, bool on)
{
    quint16 port = 0;
    {
        const GatewayServer::Turn turn(*d);
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
    const GatewayServer::Turn turn(*d);
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
    const GatewayServer::Turn turn(*d);
    if (progress.size() > most || progress == d->shop.lessons)
        return;
    d->shop.lessons = progress;
    d->shop.changes.facts = true;
}

void PracticeGateway::startOver()
{
    setTrouble(Trouble::Offline, false);
    const GatewayServer::Turn turn(*d);
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
