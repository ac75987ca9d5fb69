// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/practiceserver.h"

#include "core/clock.h"
#include "practice/practicegateway.h"

#include <QHash>

namespace linktill {

namespace {

PracticeNews newsOf(const practice::Changes &changes)
{
    return {changes.messages, changes.clock,       changes.events, changes.troubles,
            changes.facts,    changes.startedOver, changes.kept,   changes.links};
}

practice::Options optionsOf(const PracticeStart &start)
{
    practice::Options options;
    options.now = [&clock = start.clock] { return clock.now(); };
    options.state = start.state;
    options.keep = start.keep;
    options.log = start.log;
    if (start.changed)
        options.changed = [changed = start.changed](const practice::Changes &changes) { changed(newsOf(changes)); };
    return options;
}

PracticeMessageKind kindOf(practice::Message::Kind kind)
{
    switch (kind) {
    case practice::Message::Kind::Link:
        return PracticeMessageKind::Link;
    case practice::Message::Kind::Scheduled:
        return PracticeMessageKind::Scheduled;
    case practice::Message::Kind::Reminder:
        return PracticeMessageKind::Reminder;
    case practice::Message::Kind::Receipt:
        return PracticeMessageKind::Receipt;
    case practice::Message::Kind::Expired:
        return PracticeMessageKind::Expired;
    }
    return PracticeMessageKind::Link;
}

PracticeMessage messageOf(const practice::Message &sent, const practice::PracticeLink &link)
{
    PracticeMessage message;
    message.id = sent.id;
    message.kind = kindOf(sent.kind);
    message.channel = sent.isSms ? PracticeChannel::Sms : PracticeChannel::Email;
    message.shop = sent.shop;
    message.name = sent.name;
    message.address = sent.address;
    message.subject = sent.subject;
    message.text = sent.text;
    message.language = sent.language;
    message.reference = sent.reference;
    message.orderNumber = sent.orderNumber;
    message.description = sent.description;
    message.amount = sent.amount;
    message.currency = sent.currency;
    if (message.kind != PracticeMessageKind::Receipt && message.kind != PracticeMessageKind::Expired)
        message.link = link.url;
    message.at = sent.at;
    message.expires = link.expires;
    message.state = link.state;
    message.canBePaid = link.state == QLatin1String("Created");
    message.isRead = sent.isRead;
    return message;
}

PracticeEvent eventOf(const practice::Event &event)
{
    const auto kind = event.kind == practice::Event::Kind::Sending    ? PracticeEvent::Kind::Sending
                      : event.kind == practice::Event::Kind::Reminder ? PracticeEvent::Kind::Reminder
                                                                      : PracticeEvent::Kind::Expiry;
    return {kind, event.at, event.reference, event.orderNumber, event.name};
}

practice::Trouble troubleOf(PracticeTrouble trouble)
{
    switch (trouble) {
    case PracticeTrouble::Slow:
        return practice::Trouble::Slow;
    case PracticeTrouble::Offline:
        return practice::Trouble::Offline;
    case PracticeTrouble::AnswerLost:
        return practice::Trouble::AnswerLost;
    case PracticeTrouble::Rejected:
        return practice::Trouble::Rejected;
    case PracticeTrouble::Down:
        return practice::Trouble::Down;
    case PracticeTrouble::WrongClock:
        return practice::Trouble::WrongClock;
    }
    return practice::Trouble::Slow;
}

class Server final : public PracticeServer
{
public:
    explicit Server(const PracticeStart &start) : m_gateway(optionsOf(start))
    {
        // If it does not start, its address is empty, and every call says so.
        m_isStarted = m_gateway.start();
    }
    QUrl url() const override { return m_isStarted ? m_gateway.url() : QUrl(); }
    QString key() const override { return m_gateway.key(); }
    QString secret() const override { return m_gateway.secret(); }
    bool wasStateDamaged() const override { return m_gateway.wasStateDamaged(); }
    bool isKept() const override { return m_gateway.isKept(); }

    QList<PracticeMessage> messages() const override
    {
        QHash<QString, practice::PracticeLink> links;
        QList<PracticeMessage> list;
        for (const practice::Message &sent : m_gateway.messages()) {
            if (!links.contains(sent.reference))
                links.insert(sent.reference, m_gateway.link(sent.reference).value_or(practice::PracticeLink()));
            list.append(messageOf(sent, links[sent.reference]));
        }
        return list;
    }
    void markRead(qint64 id, bool read) override { m_gateway.markRead(id, read); }
    bool pay(const QString &reference) override { return m_gateway.pay(reference); }
    bool fail(const QString &reference) override { return m_gateway.fail(reference); }
    bool leave(const QString &reference) override { return m_gateway.isPayable(reference); }
    QUrl checkoutUrl(const QString &reference, const QString &language) const override
    {
        return m_gateway.checkoutUrl(reference, language);
    }

    QDateTime now() const override { return m_gateway.clock().now; }
    qint64 aheadMs() const override { return m_gateway.clock().aheadMs; }
    int speed() const override { return m_gateway.clock().speed; }
    void setSpeed(int secondsPerSecond) override { m_gateway.setSpeed(secondsPerSecond); }
    QList<PracticeEvent> nextEvents(int limit) const override
    {
        QList<PracticeEvent> list;
        for (const practice::Event &event : m_gateway.coming(limit))
            list.append(eventOf(event));
        return list;
    }
    std::optional<PracticeEvent> nextEvent(PracticeEvent::Kind kind) const override
    {
        const auto own = kind == PracticeEvent::Kind::Sending    ? practice::Event::Kind::Sending
                         : kind == PracticeEvent::Kind::Reminder ? practice::Event::Kind::Reminder
                                                                 : practice::Event::Kind::Expiry;
        const auto event = m_gateway.nextOf(own);
        return event ? std::optional(eventOf(*event)) : std::nullopt;
    }
    bool jumpTo(const QDateTime &utc) override { return m_gateway.jumpTo(utc); }

    bool isOn(PracticeTrouble trouble) const override { return m_gateway.isOn(troubleOf(trouble)); }
    void setTrouble(PracticeTrouble trouble, bool on) override { m_gateway.setTrouble(troubleOf(trouble), on); }
    PracticeFacts facts() const override
    {
        const practice::Facts facts = m_gateway.facts();
        return {facts.linksCreated,   facts.linksRejected, facts.linksPaid,    facts.paymentsFailed,
                facts.linksExpired,   facts.linksCancelled, facts.answersLost, facts.answersFound,
                facts.messagesSent,   facts.receiptsSent,  facts.webhooksSent, facts.webhooksRefused};
    }
    QByteArray lessons() const override { return m_gateway.lessons(); }
    void setLessons(const QByteArray &progress) override { m_gateway.setLessons(progress); }
    void startOver() override { m_gateway.startOver(); }

private:
    practice::PracticeGateway m_gateway;
    bool m_isStarted = false;
};

} // namespace

extern "C" Q_DECL_EXPORT PracticeServer *linktill_practice_server(const PracticeStart &start)
{
    return new Server(start);
}

} // namespace linktill
