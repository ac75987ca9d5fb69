// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/linkbook.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace linktill::practice {

LinkBook::Entry &LinkBook::add(PracticeLink link)
{
    auto entry = std::make_unique<Entry>();
    entry->link = std::move(link);
    entry->formToken = randomHex(16);
    m_byReference.insert(entry->link.reference, entry.get());
    m_byOrderId.insert(entry->link.merchantOrderId, entry.get());
    const QString custom = entry->link.request["custom_link_ref"_L1].toString();
    if (!custom.isEmpty())
        m_customReferences.insert(custom);
    m_entries.push_back(std::move(entry));
    return *m_entries.back();
}

bool LinkBook::hasCustomReference(const QString &reference) const
{
    return m_customReferences.contains(reference);
}

LinkBook::Entry *LinkBook::byReference(const QString &reference, const QDateTime &now)
{
    return upToDate(m_byReference.value(reference), now);
}

LinkBook::Entry *LinkBook::byOrderId(const QString &orderId, const QDateTime &now)
{
    return upToDate(m_byOrderId.value(orderId), now);
}

const std::vector<std::unique_ptr<LinkBook::Entry>> &LinkBook::entries(const QDateTime &now)
{
    for (const auto &entry : m_entries)
        upToDate(entry.get(), now);
    return m_entries;
}

LinkBook::Entry *LinkBook::upToDate(Entry *entry, const QDateTime &now)
{
    if (!entry)
        return nullptr;
    PracticeLink &link = entry->link;
    const bool processing = link.state == "Processing"_L1;
    if (processing && entry->processingSince.elapsed() >= m_settleMs)
        settle(*entry);
    else if ((processing || entry->canBePaid()) && link.expires.isValid() && link.expires <= now)
        link.state = u"Expired"_s;
    return entry;
}

void LinkBook::startPayment(Entry &entry, PracticePayment payment, const QDateTime &now)
{
    payment.reference = newReference(now);
    payment.status = u"Processing"_s;
    payment.at = now;
    entry.link.payments.append(payment);
    entry.link.state = u"Processing"_s;
    entry.processingSince.start();
}

void LinkBook::failPayment(Entry &entry, PracticePayment payment, const QDateTime &now)
{
    payment.reference = newReference(now);
    payment.status = u"Failed"_s;
    payment.at = now;
    entry.link.payments.append(payment);
}

void LinkBook::settle(Entry &entry)
{
    entry.link.payments.last().status = u"Success"_s;
    entry.link.state = u"Success"_s;
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
