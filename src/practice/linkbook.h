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

/// Keeps the gateway's links and their states. It has no lock, since the gateway serves one call at a time.
class LinkBook
{
public:
    struct Entry
    {
        PracticeLink link;
        QString formToken; ///< the checkout page's form must send it back
        QElapsedTimer processingSince;

        bool canBePaid() const { return link.state == QLatin1String("Created"); }
    };

    explicit LinkBook(int settleMs) : m_settleMs(settleMs) {}

    Entry &add(PracticeLink link);
    bool hasOrderId(const QString &orderId) const { return m_byOrderId.contains(orderId); }
    bool hasCustomReference(const QString &reference) const;

    // These return links in their state at \a now: expired, or paid once the payment has settled.
    Entry *byReference(const QString &reference, const QDateTime &now);
    Entry *byOrderId(const QString &orderId, const QDateTime &now);
    const std::vector<std::unique_ptr<Entry>> &entries(const QDateTime &now);

    /// These do what a customer does, on a link that canBePaid().
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

/// Returns 27 characters in the manner of a KSUID: the time, then 128 random bits, in base 62.
QString newReference(const QDateTime &now);
QString randomHex(int bytes);

} // namespace linktill::practice
