// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/linkbook.h"

#include "practice/fieldvalues.h"

#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace linktill::practice {

LinkBook::Entry &LinkBook::add(PracticeLink link, const QDateTime &now)
{
    auto entry = std::make_unique<Entry>();
    entry->link = std::move(link);
    m_entries.push_back(std::move(entry));
    Entry &made = *m_entries.back();
    index(made);
    tell(made, Happening::Created, now);
    plan(made);
    advance(now); // what is to be sent at once is sent
    return made;
}

void LinkBook::putBack(std::unique_ptr<Entry> entry)
{
    m_entries.push_back(std::move(entry));
    Entry &known = *m_entries.back();
    index(known);
    plan(known);
    if (known.link.state == "Processing"_L1)
        m_processing.push_back(&known);
}

void LinkBook::clear()
{
    m_agenda.clear();
    m_processing.clear();
    m_byReference.clear();
    m_byOrderId.clear();
    m_customReferences.clear();
    m_entries.clear();
}

void LinkBook::index(Entry &entry)
{
    entry.formToken = randomHex(16);
    m_byReference.insert(entry.link.reference, &entry);
    m_byOrderId.insert(entry.link.merchantOrderId, &entry);
    const QString custom = entry.link.request["custom_link_ref"_L1].toString();
    if (!custom.isEmpty())
        m_customReferences.insert(custom);
}

bool LinkBook::hasCustomReference(const QString &reference) const
{
    return m_customReferences.contains(reference);
}

LinkBook::Entry *LinkBook::byReference(const QString &reference, const QDateTime &now)
{
    advance(now);
    return m_byReference.value(reference);
}

LinkBook::Entry *LinkBook::byOrderId(const QString &orderId, const QDateTime &now)
{
    advance(now);
    return m_byOrderId.value(orderId);
}

const std::vector<std::unique_ptr<LinkBook::Entry>> &LinkBook::entries(const QDateTime &now)
{
    advance(now);
    return m_entries;
}

/// Returns when an event of the link is due; nothing where the link has none, or it is over.
QDateTime LinkBook::timeOf(const Entry &entry, Event::Kind kind)
{
    const PracticeLink &link = entry.link;
    const bool isOpen = entry.canBePaid() || link.state == "Processing"_L1;
    if (kind == Event::Kind::Expiry)
        return isOpen ? link.expires : QDateTime();
    if (!entry.canBePaid() || recipientsOf(link).isEmpty())
        return {};
    if (kind == Event::Kind::Sending) {
        const QDateTime scheduled = parsedDate(link.request["scheduled_date"_L1].toString());
        return entry.isSent ? QDateTime() : scheduled.isValid() ? scheduled : link.created;
    }
    const qint64 time = link.request["reminder_time"_L1].toInteger();
    const qint64 hours = link.request["reminder_time_unit"_L1] == "days"_L1 ? 24 : 1;
    constexpr qint64 most = 1000LL * 366 * 24; // hours; longer ones would be before every sending
    if (entry.isReminded || time < 1 || time > most || !link.expires.isValid())
        return {};
    return link.expires.addSecs(-time * hours * 3600);
}

bool LinkBook::isStale(const Planned &planned, qint64 at)
{
    const QDateTime time = timeOf(*planned.entry, planned.kind);
    return !time.isValid() || time.toMSecsSinceEpoch() != at;
}

void LinkBook::plan(Entry &entry)
{
    for (const auto kind : {Event::Kind::Sending, Event::Kind::Reminder, Event::Kind::Expiry}) {
        const QDateTime time = timeOf(entry, kind);
        if (time.isValid())
            m_agenda.insert({time.toMSecsSinceEpoch(), {&entry, kind}});
    }
}

void LinkBook::advance(const QDateTime &now)
{
    settleWhatIsDue(now);
    while (!m_agenda.empty() && m_agenda.begin()->first <= now.toMSecsSinceEpoch()) {
        const auto [at, planned] = *m_agenda.begin();
        m_agenda.erase(m_agenda.begin());
        if (!isStale(planned, at))
            happen(planned, QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()));
    }
}

void LinkBook::happen(const Planned &planned, const QDateTime &at)
{
    Entry &entry = *planned.entry;
    switch (planned.kind) {
    case Event::Kind::Sending:
        entry.isSent = true;
        return tell(entry, Happening::Sent, at);
    case Event::Kind::Reminder:
        entry.isReminded = true;
        if (entry.isSent) // nobody is reminded of what was not sent
            tell(entry, Happening::Reminded, at);
        return;
    case Event::Kind::Expiry:
        entry.link.state = u"Expired"_s;
        std::erase(m_processing, &entry);
        return tell(entry, Happening::Expired, at);
    }
}

void LinkBook::settleWhatIsDue(const QDateTime &now)
{
    const std::vector<Entry *> processing = m_processing;
    for (Entry *entry : processing) {
        const QElapsedTimer &since = entry->processingSince;
        if (!since.isValid() || since.elapsed() >= m_settleMs)
            settle(*entry, now);
    }
}

void LinkBook::startPayment(Entry &entry, PracticePayment payment, const QDateTime &now)
{
    payment.reference = newReference(now);
    payment.channelReference = u"prac_"_s + randomHex(8);
    payment.status = u"Processing"_s;
    payment.at = now;
    entry.usedToken = std::exchange(entry.formToken, randomHex(16));
    entry.link.payments.append(payment);
    entry.link.state = u"Processing"_s;
    entry.processingSince.start();
    m_processing.push_back(&entry);
    tell(entry, Happening::Processing, now);
}

void LinkBook::failPayment(Entry &entry, PracticePayment payment, const QDateTime &now)
{
    payment.reference = newReference(now);
    payment.channelReference = u"prac_"_s + randomHex(8);
    payment.status = u"Failed"_s;
    payment.at = now;
    entry.usedToken = std::exchange(entry.formToken, randomHex(16));
    entry.link.payments.append(payment);
    tell(entry, Happening::Failed, now);
}

void LinkBook::settle(Entry &entry, const QDateTime &now)
{
    std::erase(m_processing, &entry);
    entry.link.payments.last().status = u"Success"_s;
    entry.link.state = u"Success"_s;
    tell(entry, Happening::Paid, now);
}

void LinkBook::cancel(Entry &entry, const QDateTime &now)
{
    entry.link.state = u"Cancelled"_s;
    tell(entry, Happening::Cancelled, now);
}

void LinkBook::edited(Entry &entry, const QDateTime &now)
{
    // A later expiry is a reason to remind again.
    entry.isReminded = false;
    const QDateTime reminder = timeOf(entry, Event::Kind::Reminder);
    entry.isReminded = !reminder.isValid() || reminder <= now;
    plan(entry);
    tell(entry, Happening::Edited, now);
    advance(now);
}

void LinkBook::found(Entry &entry, const QDateTime &now)
{
    if (std::exchange(entry.isAnswerLost, false))
        tell(entry, Happening::Found, now);
}

QList<Event> LinkBook::coming(int limit) const
{
    QList<Event> events;
    for (const auto &[at, planned] : m_agenda) {
        if (events.size() >= limit)
            break;
        const PracticeLink &link = planned.entry->link;
        const Event event{planned.kind, QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()), link.reference,
                          link.merchantOrderId, customerNameOf(link)};
        const bool isTwice = std::any_of(events.begin(), events.end(), [&event](const Event &other) {
            return other.kind == event.kind && other.reference == event.reference;
        });
        if (!isStale(planned, at) && !isTwice)
            events.append(event);
    }
    return events;
}

std::optional<Event> LinkBook::nextOf(Event::Kind kind) const
{
    for (const auto &[at, planned] : m_agenda) {
        const PracticeLink &link = planned.entry->link;
        if (planned.kind == kind && !isStale(planned, at)) {
            return Event{kind, QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()), link.reference,
                         link.merchantOrderId, customerNameOf(link)};
        }
    }
    return std::nullopt;
}

void LinkBook::tell(const Entry &entry, Happening what, const QDateTime &at) const
{
    if (m_observer)
        m_observer(entry, what, at);
}

QList<Recipient> recipientsOf(const PracticeLink &link)
{
    const QJsonObject customer = link.request["customer_details"_L1].toObject();
    const QJsonObject billing = link.request["billing_details"_L1].toObject();
    const auto first = [](const QString &one, const QString &other) { return one.isEmpty() ? other : one; };
    const QString email =
        first(customer["email_address"_L1].toString(), billing["billing_email"_L1].toString());
    const QString phone = first(customer["phone_number"_L1].toString(), billing["billing_phone"_L1].toString());
    QList<Recipient> list;
    if (link.request["notify_by_email"_L1].toBool() && !email.isEmpty())
        list.append({false, email});
    if (link.request["notify_by_phone"_L1].toBool() && !phone.isEmpty())
        list.append({true, phone});
    return list;
}

QString customerNameOf(const PracticeLink &link)
{
    const QString name = link.request["customer_details"_L1].toObject()["name"_L1].toString();
    return name.isEmpty() ? link.request["billing_details"_L1].toObject()["billing_name"_L1].toString() : name;
}

QString randomHex(int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    for (char &c : raw)
        c = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(raw.toHex());
}

QString newReference(const QDateTime &now)
{
    constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    constexpr qint64 epoch = 1400000000;
    std::array<quint32, 5> number;
    QRandomGenerator::system()->fillRange(number.data(), number.size());
    number[0] = static_cast<quint32>(now.toSecsSinceEpoch() - epoch);
    QString out(27, u'0');
    for (qsizetype i = out.size() - 1; i >= 0; --i) {
        quint64 rest = 0;
        for (quint32 &word : number) {
            const quint64 value = (rest << 32) | word;
            word = static_cast<quint32>(value / 62);
            rest = value % 62;
        }
        out[i] = QLatin1Char(alphabet[rest]);
    }
    return out;
}

} // namespace linktill::practice
