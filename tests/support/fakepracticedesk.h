// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/practicedesk.h"
#include "core/moment.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace linktill {

/// A practice shop in which only happens what the test does. Tells its changes at once.
class FakePracticeDesk final : public PracticeDesk
{
public:
    bool isThere() override
    {
        ++timesAsked;
        return there;
    }
    std::optional<QString> damageKeptAs() override { return std::exchange(damaged, std::nullopt); }
    bool isKept() override { return kept; }

    QList<PracticeMessage> messages() override
    {
        ++timesListed;
        return inbox;
    }
    void markRead(qint64 id, bool read) override
    {
        for (PracticeMessage &message : inbox) {
            if (message.id == id)
                message.isRead = read;
        }
        Q_EMIT messagesChanged();
    }
    bool pay(const QString &reference) override
    {
        PracticeMessage receipt;
        for (PracticeMessage &message : inbox) {
            if (message.reference != reference || !message.canBePaid)
                continue;
            message.canBePaid = false;
            message.state = QStringLiteral("Success");
            receipt = message;
        }
        if (receipt.reference.isEmpty())
            return false;
        paid << reference;
        receipt.kind = PracticeMessageKind::Receipt;
        receipt.subject = QStringLiteral("Receipt for %1").arg(receipt.amount);
        receipt.isRead = false;
        receipt.link.clear();
        add(receipt);
        ++figures.linksPaid;
        ++figures.receiptsSent;
        Q_EMIT factsChanged();
        Q_EMIT linkChanged(reference, receipt.orderNumber);
        return true;
    }
    bool fail(const QString &reference) override
    {
        failed << reference;
        return isOpen(reference);
    }
    bool leave(const QString &reference) override
    {
        left << reference;
        return isOpen(reference);
    }
    QUrl checkoutUrl(const QString &reference, const QString &) override
    {
        return QUrl(QStringLiteral("http://127.0.0.1:9/pay?ref=") + reference);
    }

    QDateTime now() override { return time; }
    qint64 aheadMs() override { return ahead; }
    int speed() override { return pace; }
    void setSpeed(int secondsPerSecond) override
    {
        pace = secondsPerSecond;
        Q_EMIT clockChanged();
    }
    QList<PracticeEvent> nextEvents(int limit) override { return events.mid(0, limit); }
    std::optional<PracticeEvent> nextEvent(PracticeEvent::Kind kind) override
    {
        const auto found = std::find_if(events.begin(), events.end(),
                                        [kind](const PracticeEvent &one) { return one.kind == kind; });
        return found == events.end() ? std::nullopt : std::optional(*found);
    }
    bool jumpTo(const QDateTime &utc) override
    {
        if (utc <= time || utc > time.addYears(10))
            return false;
        ahead += time.msecsTo(utc);
        time = utc;
        Q_EMIT clockChanged();
        return true;
    }

    bool isOn(PracticeTrouble trouble) override { return troubles.contains(trouble); }
    void setTrouble(PracticeTrouble trouble, bool on) override
    {
        if (on)
            troubles.insert(trouble);
        else
            troubles.remove(trouble);
        Q_EMIT troublesChanged();
    }
    int troublesOn() override { return int(troubles.size()); }

    PracticeFacts facts() override { return figures; }
    QByteArray lessons() override { return progress; }
    void setLessons(const QByteArray &text) override { progress = text; }
    void startOver() override
    {
        inbox.clear();
        events.clear();
        troubles.clear();
        figures = {};
        progress.clear();
        ahead = 0;
        pace = 1;
        ++timesStartedOver;
        Q_EMIT startedOver();
        Q_EMIT messagesChanged();
    }

    /// Puts the message on top of the inbox, with a number of its own.
    void add(PracticeMessage message)
    {
        message.id = ++m_lastId;
        inbox.prepend(message);
        Q_EMIT messagesChanged();
    }
    void setFacts(const PracticeFacts &facts)
    {
        figures = facts;
        Q_EMIT factsChanged();
    }

    bool there = true, kept = true;
    std::optional<QString> damaged;
    QList<PracticeMessage> inbox;
    QDateTime time = utcTime(QDate(2026, 12, 1), QTime(10, 42));
    qint64 ahead = 0;
    int pace = 1;
    QList<PracticeEvent> events;
    QSet<PracticeTrouble> troubles;
    PracticeFacts figures;
    QByteArray progress;
    QStringList paid, failed, left;
    int timesAsked = 0, timesListed = 0, timesStartedOver = 0;

private:
    bool isOpen(const QString &reference) const
    {
        return std::any_of(inbox.begin(), inbox.end(), [&reference](const PracticeMessage &message) {
            return message.reference == reference && message.canBePaid;
        });
    }

    qint64 m_lastId = 0;
};

} // namespace linktill
