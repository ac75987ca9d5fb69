// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/linktext.h"

#include "application/wording/linkwording.h"
#include "application/wording/wording.h"
#include "cli/report.h"
#include "cli/text.h"
#include "core/linktrust.h"

#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace linktill::cli {

namespace {

QJsonValue utc(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue amountOf(const LinkFacts &facts)
{
    const auto money = facts.money();
    if (!money)
        return {};
    const QString plain = money->plain();
    bool isWhole = false;
    const qint64 whole = plain.toLongLong(&isWhole);
    return isWhole ? QJsonValue(whole) : QJsonValue(plain.toDouble());
}

QString cell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

QString local(const QDateTime &time)
{
    const QDateTime there = time.toLocalTime();
    return there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate);
}

QString stateText(const Link &link)
{
    const bool isOther = link.state == LinkState::Other && !link.statusWord.isEmpty();
    const QString name = isOther ? link.statusWord : linkStateName(link.state);
    return link.openEdit.isEmpty() ? name : name + ",edit_unknown"_L1;
}

QString doubtfulSentence(qint64 links)
{
    return links == 0 ? QString()
                      : CliText::tr("%n link(s) should not be handed out as they are. “linktill-cli show” "
                                    "says why.", nullptr, int(links));
}

QJsonValue openEditJson(const Link &link)
{
    return link.openEdit.isEmpty()
        ? QJsonValue()
        : QJsonValue(QJsonDocument::fromJson(link.openEdit).object());
}

QJsonObject toJson(const Link &link, const Issues &concerns)
{
    const LinkFacts &facts = link.facts;
    return {{u"number"_s, link.id},
            {u"state"_s, linkStateName(link.state)},
            {u"status"_s, link.statusWord},
            {u"payment_link"_s, link.url},
            {u"issues"_s, toJson(concerns)},
            {u"payment_link_assembled"_s, link.isAssembled},
            {u"payment_link_ref"_s, link.reference},
            {u"merchant_order_id"_s, facts.orderId},
            {u"custom_link_ref"_s, facts.customLinkRef},
            {u"amount"_s, amountOf(facts)},
            {u"currency"_s, facts.currency},
            {u"description"_s, facts.description},
            {u"customer"_s, QJsonObject{{u"name"_s, facts.customer.name},
                                        {u"email"_s, facts.customer.email},
                                        {u"phone_number"_s, facts.customer.phone}}},
            {u"notes"_s, facts.notes},
            {u"account"_s, link.accountName},
            {u"account_id"_s, link.accountId},
            {u"environment"_s, environmentName(link.environment)},
            {u"creator"_s, link.creator},
            {u"created_at"_s, utc(link.created)},
            {u"changed_at"_s, utc(link.changed)},
            {u"expires_at"_s, utc(facts.expires)},
            {u"archived"_s, link.archived},
            {u"open_edit"_s, openEditJson(link)}};
}

QJsonObject toJson(const LinkEvent &event)
{
    return {{u"kind"_s, linkEventName(event.kind)},
            {u"at"_s, utc(event.at)},
            {u"who"_s, event.who},
            {u"detail"_s, QJsonDocument::fromJson(event.detail).object()}};
}

QJsonObject toJson(const LinkTransaction &transaction)
{
    return {{u"status"_s, transaction.status},
            {u"status_code"_s, transaction.statusCode},
            {u"status_reason"_s, transaction.statusReason},
            {u"channel_order_ref"_s, transaction.channelOrderRef},
            {u"merchant_order_ref"_s, transaction.merchantOrderRef},
            {u"created_at"_s, utc(transaction.createdAt)}};
}

QString listLine(const Link &link, bool isOfSeveral)
{
    const LinkFacts &facts = link.facts;
    const auto money = facts.money();
    QStringList cells{QString::number(link.id),
                      local(link.created),
                      cell(stateText(link)),
                      money ? money->plain() + u' ' + facts.currency : QString(),
                      cell(facts.orderId),
                      cell(facts.customer.name),
                      cell(facts.description)};
    if (isOfSeveral)
        cells << cell(link.accountName) << environmentName(link.environment);
    return cells.join(u'\t');
}

QStringList linkLines(const Link &link, const Issues &concerns)
{
    const LinkFacts &facts = link.facts;
    QStringList lines{printedLink(link.url, concerns)}; // it comes first, as `create` prints it
    const auto add = [&lines](const QString &sentence, const QString &value) {
        if (!value.isEmpty())
            lines << sentence.arg(value);
    };
    add(CliText::tr("Order number: %1"), facts.orderId);
    add(CliText::tr("Reference: %1"), link.reference);
    add(CliText::tr("Number: %1"), QString::number(link.id));
    if (link.isAssembled)
        lines << assembledSentence();
    const QString word = linkStateWord(link);
    add(CliText::tr("State: %1"), word == stateText(link) ? word
                                                          : u"%1 (%2)"_s.arg(word, stateText(link)));
    const auto money = facts.money();
    add(CliText::tr("Amount: %1"), money ? money->display(QLocale()) : QString());
    add(CliText::tr("Edit not confirmed: %1"), openEditText(link));
    add(CliText::tr("Description: %1"), facts.description);
    const QStringList customer{facts.customer.name, facts.customer.email, facts.customer.phone};
    add(CliText::tr("Customer: %1"), customer.join(u' ').simplified());
    add(CliText::tr("Notes: %1"), QString(facts.notes).replace(u'\n', "; "_L1));
    add(CliText::tr("Account: %1"),
        u"%1 (%2)"_s.arg(link.accountName, environmentName(link.environment)));
    add(CliText::tr("Created: %1"), local(link.created));
    add(CliText::tr("Expires: %1"), facts.expires.isValid() ? local(facts.expires) : QString());
    lines.removeAll(QString());
    return lines;
}

QString eventLine(const LinkEvent &event)
{
    return QStringList{local(event.at), cell(eventSentence(event)), cell(event.who)}.join(u'\t');
}

QString transactionLine(const LinkTransaction &transaction)
{
    const QString time =
        transaction.createdAt.isValid() ? local(transaction.createdAt) : QString();
    //: %1 is a time, %2 the gateway's word for how a payment stands, %3 why
    return CliText::tr("Payment: %1 %2 %3")
        .arg(time, transaction.status, transaction.statusReason)
        .simplified();
}

} // namespace linktill::cli
