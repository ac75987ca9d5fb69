// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/inbox.h"

#include "practice/iso.h"
#include "practice/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

/// Gives the sentences of the messages their translation context.
class PracticeMail
{
#ifdef LINKTILL_FOR_LUPDATE
    Q_DECLARE_TR_FUNCTIONS(PracticeMail)
#else
public:
    static QString tr(const char *sentence) { return spoken("PracticeMail", sentence); }
#endif
};

/// Holds what the sentences are filled with.
struct Filling
{
    QString shop;
    QString money;
    QString until; ///< empty when the link never expires
    QString address;
};

QString written(const QDateTime &utc)
{
    //: How a date and time are written in a message; the letters d M y H m keep their meaning.
    const QString format = PracticeMail::tr("d MMM yyyy, HH:mm");
    return QLocale(Speaking::language()).toString(utc.toLocalTime(), format);
}

Filling fillingOf(const PracticeLink &link)
{
    const QString shop = link.request["merchant_details"_L1].toObject()["name"_L1].toString();
    return {shop.isEmpty() ? PracticeMail::tr("Your shop") : shop,
            moneyIn(Speaking::language(), link.request["amount"_L1].toDouble(),
                    currencyDigits(link.currency).value_or(2), link.currency),
            link.expires.isValid() ? written(link.expires) : QString(), link.url.toString()};
}

QString subjectOf(Message::Kind kind, const Filling &filling)
{
    switch (kind) {
    case Message::Kind::Link:
    case Message::Kind::Scheduled:
        //: %1: shop, %2: amount
        return PracticeMail::tr("Payment request from %1: %2").arg(filling.shop, filling.money);
    case Message::Kind::Reminder:
        return filling.until.isEmpty()
                   ? PracticeMail::tr("Reminder: pay %1").arg(filling.money)
                   //: %1: amount, %2: date and time
                   : PracticeMail::tr("Reminder: pay %1 by %2").arg(filling.money, filling.until);
    case Message::Kind::Receipt:
        //: %1: amount, %2: shop
        return PracticeMail::tr("Receipt: %1 paid to %2").arg(filling.money, filling.shop);
    case Message::Kind::Expired:
        //: %1: amount, %2: shop
        return PracticeMail::tr("The link for %1 from %2 has expired").arg(filling.money, filling.shop);
    }
    return {};
}

/// Returns the sentence that says what it is about.
QString coreOf(Message::Kind kind, const Filling &filling)
{
    switch (kind) {
    case Message::Kind::Link:
    case Message::Kind::Scheduled:
        //: %1: shop, %2: amount
        return PracticeMail::tr("%1 asks you to pay %2.").arg(filling.shop, filling.money);
    case Message::Kind::Reminder:
        //: %1: amount, %2: shop
        return PracticeMail::tr("Your payment of %1 to %2 is still open.").arg(filling.money, filling.shop);
    case Message::Kind::Receipt:
        //: %1: amount, %2: shop
        return PracticeMail::tr("Thank you. Your payment of %1 to %2 is complete.")
            .arg(filling.money, filling.shop);
    case Message::Kind::Expired:
        //: %1: amount, %2: shop
        return PracticeMail::tr("The time to pay %1 to %2 is over, and nothing was charged. Ask the shop for "
                                "a new link.")
            .arg(filling.money, filling.shop);
    }
    return {};
}

bool holdsLink(Message::Kind kind)
{
    return kind != Message::Kind::Receipt && kind != Message::Kind::Expired;
}

QString mailOf(const PracticeLink &link, Message::Kind kind, const Filling &filling)
{
    const QString name = customerNameOf(link);
    const QString description = link.request["description"_L1].toString();
    QStringList parts{name.isEmpty() ? PracticeMail::tr("Hello,") : PracticeMail::tr("Hello %1,").arg(name),
                      coreOf(kind, filling)};
    if (!description.isEmpty())
        parts.append(description);
    if (holdsLink(kind)) {
        if (!filling.until.isEmpty())
            parts.append(PracticeMail::tr("The link works until %1.").arg(filling.until));
        parts.append(filling.address);
    }
    parts.append(PracticeMail::tr("Order %1").arg(link.merchantOrderId) + u'\n' +
                 PracticeMail::tr("Practice: no real money is charged."));
    return parts.join(u"\n\n"_s);
}

QString smsOf(Message::Kind kind, const Filling &filling)
{
    QStringList parts{coreOf(kind, filling)};
    if (holdsLink(kind)) {
        if (!filling.until.isEmpty())
            parts.append(PracticeMail::tr("Until %1.").arg(filling.until));
        parts.append(filling.address);
    }
    return parts.join(u' ');
}

Message composed(const PracticeLink &link, Message::Kind kind, const Recipient &to, const QDateTime &at)
{
    const QString language = languageOfCountry(link.request["country_code"_L1].toString());
    const Speaking speaking(language);
    const Filling filling = fillingOf(link);
    Message message;
    message.kind = kind;
    message.isSms = to.isSms;
    message.shop = filling.shop;
    message.name = customerNameOf(link);
    message.address = to.address;
    message.subject = to.isSms ? QString() : subjectOf(kind, filling);
    message.text = to.isSms ? smsOf(kind, filling) : mailOf(link, kind, filling);
    message.language = language;
    message.reference = link.reference;
    message.orderNumber = link.merchantOrderId;
    message.description = link.request["description"_L1].toString();
    message.amount = link.amount;
    message.currency = link.currency;
    message.at = at;
    return message;
}

} // namespace

int Inbox::post(const PracticeLink &link, Message::Kind kind, const QDateTime &at)
{
    const QList<Recipient> recipients = recipientsOf(link);
    for (const Recipient &to : recipients) {
        m_messages.push_back(composed(link, kind, to, at));
        m_messages.back().id = ++m_lastId;
        if (m_messages.size() > most)
            m_messages.pop_front();
    }
    return static_cast<int>(recipients.size());
}

void Inbox::putBack(const Message &message)
{
    m_messages.push_back(message);
    m_lastId = std::max(m_lastId, message.id);
    if (m_messages.size() > most)
        m_messages.pop_front();
}

void Inbox::clear()
{
    m_messages.clear(); // numbers go on, so that whoever still shows one does not mean another
}

bool Inbox::markRead(qint64 id, bool read)
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(),
                                    [id](const Message &message) { return message.id == id; });
    if (found == m_messages.end() || found->isRead == read)
        return false;
    found->isRead = read;
    return true;
}

QList<Message> Inbox::scheduled(const PracticeLink &link, const QDateTime &at, qint64 number)
{
    QList<Message> list;
    for (const Recipient &to : recipientsOf(link)) {
        Message message = composed(link, Message::Kind::Scheduled, to, at);
        message.id = -(2 * number + (to.isSms ? 1 : 0) + 1);
        message.isRead = true; // there is nothing new to read
        list.append(message);
    }
    return list;
}

} // namespace linktill::practice
