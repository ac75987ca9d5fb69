// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practicegateway.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace linktill::practice {

/// The gateway's links and what becomes of them. Not locked: the gateway serves one call at a time.
class LinkBook
{
public:
    struct Entry
    {
        PracticeLink link;
        QString formToken; ///< what the checkout page's form must bring back
        QElapsedTimer processingSince;

        bool canBePaid() const { return link.state == QLatin1String("Created"); }
    };

    explicit LinkBook(int settleMs) : m_settleMs(settleMs) {}

    Entry &add(PracticeLink link);
    bool hasOrderId(const QString &orderId) const { return m_byOrderId.contains(orderId); }
    bool hasCustomReference(const QString &reference) const;

    // Each with the state it has at \a now: expired, or paid once its payment has settled.
    Entry *byReference(const QString &reference, const QDateTime &now);
    Entry *byOrderId(const QString &orderId, const QDateTime &now);
    const std::vector<std::unique_ptr<Entry>> &entries(const QDateTime &now);

    /// The customer's deeds, on a link that canBePaid().
    void startPayment(Entry &entry, PracticePayment payment, const QDateTime &now);
    void failPayment(Entry &entry, PracticePayment payment, const QDateTime &now);
    void settle(Entry &entry);

private:
    Entry *upToDate(Entry *entry, const QDateTime &now);

    int m_settleMs;
    std::vector<std::unique_ptr<Entry>> m_entries; ///< oldest first
    QHash<QString, Entry *> m_byReference;
    QHash<QString, Entry *> m_byOrderId;
    QSet<QString> m_customReferences;
};

/// 27 characters in the manner of a KSUID: the time, then 128 random bits, in base 62.
QString newReference(const QDateTime &now);
QString randomHex(int bytes);

} // namespace linktill::practice
