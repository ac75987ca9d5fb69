// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/shopstate.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

constexpr int stateVersion = 1;
constexpr std::size_t mostLinksKept = 5000;

QJsonValue momentJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime momentIn(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), QTimeZone::utc()) : QDateTime();
}

QJsonObject paymentJson(const PracticePayment &payment)
{
    return {{u"reference"_s, payment.reference}, {u"channel_reference"_s, payment.channelReference},
            {u"channel"_s, payment.channel},     {u"method"_s, payment.method},
            {u"status"_s, payment.status},       {u"at"_s, momentJson(payment.at)}};
}

QJsonObject entryJson(const LinkBook::Entry &entry)
{
    const PracticeLink &link = entry.link;
    QJsonArray payments;
    for (const PracticePayment &payment : link.payments)
        payments.append(paymentJson(payment));
    return {{u"reference"_s, link.reference},
            {u"order"_s, link.merchantOrderId},
            {u"state"_s, link.state},
            {u"amount"_s, link.amount},
            {u"currency"_s, link.currency},
            {u"request"_s, link.request},
            {u"created"_s, momentJson(link.created)},
            {u"expires"_s, momentJson(link.expires)},
            {u"sub_merchant"_s, link.subMerchantKey},
            {u"url"_s, link.url.toString()},
            {u"payments"_s, payments},
            {u"sent"_s, entry.isSent},
            {u"reminded"_s, entry.isReminded},
            {u"answer_lost"_s, entry.isAnswerLost}};
}

std::unique_ptr<LinkBook::Entry> entryIn(const QJsonObject &json)
{
    auto entry = std::make_unique<LinkBook::Entry>();
    PracticeLink &link = entry->link;
    link.reference = json["reference"_L1].toString();
    link.merchantOrderId = json["order"_L1].toString();
    link.state = json["state"_L1].toString();
    link.amount = json["amount"_L1].toString();
    link.currency = json["currency"_L1].toString();
    link.request = json["request"_L1].toObject();
    link.created = momentIn(json["created"_L1]);
    link.expires = momentIn(json["expires"_L1]);
    link.subMerchantKey = json["sub_merchant"_L1].toString();
    link.url = QUrl(json["url"_L1].toString());
    const QJsonArray payments = json["payments"_L1].toArray();
    for (const QJsonValue &one : payments) {
        link.payments.append({one["reference"_L1].toString(), one["channel"_L1].toString(),
                              one["method"_L1].toString(), one["status"_L1].toString(),
                              momentIn(one["at"_L1]), one["channel_reference"_L1].toString()});
    }
    entry->isSent = json["sent"_L1].toBool();
    entry->isReminded = json["reminded"_L1].toBool();
    entry->isAnswerLost = json["answer_lost"_L1].toBool();
    return entry;
}

QJsonObject messageJson(const Message &message)
{
    return {{u"id"_s, message.id},
            {u"kind"_s, static_cast<int>(message.kind)},
            {u"sms"_s, message.isSms},
            {u"shop"_s, message.shop},
            {u"name"_s, message.name},
            {u"address"_s, message.address},
            {u"subject"_s, message.subject},
            {u"text"_s, message.text},
            {u"language"_s, message.language},
            {u"reference"_s, message.reference},
            {u"order"_s, message.orderNumber},
            {u"description"_s, message.description},
            {u"amount"_s, message.amount},
            {u"currency"_s, message.currency},
            {u"at"_s, momentJson(message.at)},
            {u"read"_s, message.isRead}};
}

Message messageIn(const QJsonObject &json)
{
    Message message;
    message.id = json["id"_L1].toInteger();
    message.kind = static_cast<Message::Kind>(std::clamp(json["kind"_L1].toInt(), 0, 4));
    message.isSms = json["sms"_L1].toBool();
    message.shop = json["shop"_L1].toString();
    message.name = json["name"_L1].toString();
    message.address = json["address"_L1].toString();
    message.subject = json["subject"_L1].toString();
    message.text = json["text"_L1].toString();
    message.language = json["language"_L1].toString();
    message.reference = json["reference"_L1].toString();
    message.orderNumber = json["order"_L1].toString();
    message.description = json["description"_L1].toString();
    message.amount = json["amount"_L1].toString();
    message.currency = json["currency"_L1].toString();
    message.at = momentIn(json["at"_L1]);
    message.isRead = json["read"_L1].toBool();
    return message;
}

/// Names every fact once, for writing and for reading.
template <class AnyFacts, class Visit> void eachFact(AnyFacts &facts, Visit visit)
{
    visit("links_created"_L1, facts.linksCreated);
    visit("links_rejected"_L1, facts.linksRejected);
    visit("links_paid"_L1, facts.linksPaid);
    visit("payments_failed"_L1, facts.paymentsFailed);
    visit("links_expired"_L1, facts.linksExpired);
    visit("links_cancelled"_L1, facts.linksCancelled);
    visit("answers_lost"_L1, facts.answersLost);
    visit("answers_found"_L1, facts.answersFound);
    visit("messages_sent"_L1, facts.messagesSent);
    visit("receipts_sent"_L1, facts.receiptsSent);
    visit("webhooks_sent"_L1, facts.webhooksSent);
    visit("webhooks_refused"_L1, facts.webhooksRefused);
}

QString troubleName(Trouble trouble)
{
    static const QStringList names{u"slow"_s,     u"offline"_s, u"answer_lost"_s,
                                   u"rejected"_s, u"down"_s,    u"wrong_clock"_s};
    return names.at(static_cast<int>(trouble));
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString sumOf(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QByteArray bodyOf(const ShopView &shop)
{
    QJsonArray links, messages, hooks, troubles;
    const auto &entries = shop.book.entries();
    const std::size_t first = entries.size() - std::min(entries.size(), mostLinksKept);
    for (std::size_t i = first; i < entries.size(); ++i)
        links.append(entryJson(*entries[i]));
    for (const Message &message : shop.inbox.messages())
        messages.append(messageJson(message));
    for (const Hook &hook : shop.hooks.hooks()) {
        QJsonObject json = hookJson(hook);
        json.insert("environment"_L1, hook.environment);
        json.insert("created_at"_L1, momentJson(hook.created));
        hooks.append(json);
    }
    for (const Trouble trouble : allTroubles) {
        if (shop.troubles.contains(trouble))
            troubles.append(troubleName(trouble));
    }
    QJsonObject facts;
    eachFact(shop.facts, [&facts](QLatin1String name, int count) { facts.insert(name, count); });
    return compact({{u"links"_s, links},
                    {u"messages"_s, messages},
                    {u"webhooks"_s, hooks},
                    {u"troubles"_s, troubles},
                    {u"facts"_s, facts},
                    {u"lessons"_s, QString::fromLatin1(shop.lessons.toBase64())}});
}

void readBody(const QJsonObject &body, ShopState &state)
{
    const QJsonArray links = body["links"_L1].toArray();
    for (const QJsonValue &link : links)
        state.links.push_back(entryIn(link.toObject()));
    const QJsonArray messages = body["messages"_L1].toArray();
    for (const QJsonValue &message : messages)
        state.messages.append(messageIn(message.toObject()));
    const QJsonArray hooks = body["webhooks"_L1].toArray();
    for (const QJsonValue &hook : hooks) {
        state.hooks.append({hook["name"_L1].toString(), hook["uuid"_L1].toString(), hook["url"_L1].toString(),
                            hook["type"_L1].toString(), hook["environment"_L1].toString(),
                            momentIn(hook["created_at"_L1])});
    }
    const QJsonArray troubles = body["troubles"_L1].toArray();
    for (const Trouble trouble : allTroubles) {
        if (troubles.contains(troubleName(trouble)))
            state.troubles.insert(trouble);
    }
    const QJsonObject facts = body["facts"_L1].toObject();
    eachFact(state.facts, [&facts](QLatin1String name, int &count) { count = facts[name].toInt(); });
    state.lessons = QByteArray::fromBase64(body["lessons"_L1].toString().toLatin1());
}

} // namespace

QByteArray writtenState(const ShopView &shop)
{
    const QByteArray body = bodyOf(shop);
    const QJsonObject head{{u"version"_s, stateVersion},      {u"url"_s, shop.url.toString()},
                           {u"key"_s, shop.key},              {u"secret"_s, shop.secret},
                           {u"ahead_ms"_s, shop.aheadMs},     {u"sha256"_s, sumOf(body)}};
    return compact(head) + '\n' + body + '\n';
}

std::optional<ShopState> readState(const QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    if (end < 0 || !text.endsWith('\n') || text.size() < end + 2)
        return std::nullopt;
    const QJsonObject head = QJsonDocument::fromJson(text.first(end)).object();
    const QByteArray body = text.sliced(end + 1, text.size() - end - 2);
    if (head["version"_L1] != QJsonValue(stateVersion) || head["sha256"_L1].toString() != sumOf(body))
        return std::nullopt;
    const QJsonDocument parsed = QJsonDocument::fromJson(body);
    ShopState state;
    state.key = head["key"_L1].toString();
    state.secret = head["secret"_L1].toString();
    state.url = QUrl(head["url"_L1].toString());
    state.aheadMs = head["ahead_ms"_L1].toInteger();
    if (!parsed.isObject() || state.key.isEmpty() || state.secret.isEmpty())
        return std::nullopt;
    readBody(parsed.object(), state);
    return state;
}

} // namespace linktill::practice
