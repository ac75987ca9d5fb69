// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practicegateway.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

#include <map>
#include <memory>
#include <vector>

namespace linktill::practice {

/// Keeps the gateway's links, their states, and what the practice clock will bring them: sending, reminder,
/// expiry. It has no lock, since the gateway serves one call at a time.
class LinkBook
{
public:
    struct Entry
    {
        PracticeLink link;
        QString formToken; ///< the checkout page's form must send it back; each serves for one attempt
        QString usedToken; ///< the one before
        QElapsedTimer processingSince; ///< invalid after a restart: the payment settles at once
        bool isSent = false;
        bool isReminded = false;
        bool isAnswerLost = false; ///< its creator has not learned of it

        bool canBePaid() const { return link.state == QLatin1String("Created"); }
    };
    enum class Happening { Created, Edited, Sent, Reminded, Processing, Paid, Failed, Expired, Cancelled, Found };
    /// Is told what happens, in its order, with the practice time at which it does.
    using Observer = std::function<void(const Entry &, Happening, const QDateTime &)>;

    explicit LinkBook(int settleMs) : m_settleMs(settleMs) {}
    void setObserver(Observer observer) { m_observer = std::move(observer); }

    Entry &add(PracticeLink link, const QDateTime &now);
    /// Takes a link from an earlier run, as it was then; nobody is told.
    void putBack(std::unique_ptr<Entry> entry);
    void clear();
    bool hasOrderId(const QString &orderId) const { return m_byOrderId.contains(orderId); }
    bool hasCustomReference(const QString &reference) const;

    /// Brings about all that is due until \a now, in its order.
    void advance(const QDateTime &now);
    // These advance first.
    Entry *byReference(const QString &reference, const QDateTime &now);
    Entry *byOrderId(const QString &orderId, const QDateTime &now);
    const std::vector<std::unique_ptr<Entry>> &entries(const QDateTime &now);
    const std::vector<std::unique_ptr<Entry>> &entries() const { return m_entries; }
    const Entry *find(const QString &reference) const { return m_byReference.value(reference); }

    /// These do what a customer does, on a link that canBePaid().
    void startPayment(Entry &entry, PracticePayment payment, const QDateTime &now);
    void failPayment(Entry &entry, PracticePayment payment, const QDateTime &now);
    void settle(Entry &entry, const QDateTime &now);
    /// These follow what a merchant has done.
    void cancel(Entry &entry, const QDateTime &now);
    void edited(Entry &entry, const QDateTime &now);
    /// A merchant's program has asked for the link by its order number.
    void found(Entry &entry, const QDateTime &now);

    /// Returns what is to come, soonest first.
    QList<Event> coming(int limit) const;
    std::optional<Event> nextOf(Event::Kind kind) const;
    bool isProcessing() const { return !m_processing.empty(); }

private:
    struct Planned
    {
        Entry *entry;
        Event::Kind kind;
    };

    void index(Entry &entry);
    void plan(Entry &entry);
    void happen(const Planned &planned, const QDateTime &at);
    void settleWhatIsDue(const QDateTime &now);
    void tell(const Entry &entry, Happening what, const QDateTime &at) const;
    static QDateTime timeOf(const Entry &entry, Event::Kind kind);
    static bool isStale(const Planned &planned, qint64 at);

    int m_settleMs;
    Observer m_observer;
    std::vector<std::unique_ptr<Entry>> m_entries; ///< oldest first
    std::vector<Entry *> m_processing;
    std::multimap<qint64, Planned> m_agenda; ///< by ms since 1970; edits leave stale ones behind
    QHash<QString, Entry *> m_byReference;
    QHash<QString, Entry *> m_byOrderId;
    QSet<QString> m_customReferences;
};

/// Where and how a customer is told of a link.
struct Recipient
{
    bool isSms = false;
    QString address;
};

/// Returns whom the gateway notifies: by e-mail, by phone, both, or nobody.
QList<Recipient> recipientsOf(const PracticeLink &link);
QString customerNameOf(const PracticeLink &link);

/// Returns 27 characters in the manner of a KSUID: the time, then 128 random bits, in base 62.
QString newReference(const QDateTime &now);
QString randomHex(int bytes);

} // namespace linktill::practice
