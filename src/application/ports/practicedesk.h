// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace linktill {

/// Says what a message of the pretend customers' inbox is.
enum class PracticeMessageKind {
    Link,      ///< the gateway sent the link when it was created, or at its scheduled time
    Scheduled, ///< not sent yet: it waits for its scheduled time, and becomes a Link then
    Reminder,  ///< the link is still open, and its reminder was due
    Receipt,   ///< the link was paid
    Expired,   ///< the link expired unpaid
};

enum class PracticeChannel { Email, Sms };

/// One message as the customer got it.
struct PracticeMessage
{
    qint64 id = 0; ///< grows with each message; keeps its meaning until everything starts over
    PracticeMessageKind kind = PracticeMessageKind::Link;
    PracticeChannel channel = PracticeChannel::Email;
    QString shop;      ///< who sent it, the merchant's name; may be empty
    QString name;      ///< to whom; may be empty
    QString address;   ///< e-mail address or phone number
    QString subject;   ///< empty for an SMS
    QString text;      ///< plain text of several lines, in the language of the link's country
    QString language;  ///< the text's language: "en", "th" or "vi"
    QString reference; ///< the gateway's reference of the link
    QString orderNumber; ///< merchant_order_id
    QString description; ///< what the payment is for; may be empty
    QString amount;      ///< shortest plain decimal, such as "480" or "12.5"
    QString currency;    ///< ISO 4217
    QUrl link;         ///< the checkout page; empty in messages that hold no link (Receipt, Expired)
    QDateTime at;      ///< UTC by the practice clock; of a Scheduled one when it will be sent
    QDateTime expires; ///< UTC by the practice clock; invalid when the link never expires
    /// The link can be paid now: *Pay*, *Fail* and *Leave* have a meaning.
    bool canBePaid = false;
    QString state; ///< the link's present state in the gateway's word: "Created", "Processing", "Success", …
    bool isRead = false;
};

/// Something that the practice clock will reach.
struct PracticeEvent
{
    enum class Kind { Sending, Reminder, Expiry };
    Kind kind = Kind::Expiry;
    QDateTime at; ///< UTC by the practice clock
    QString reference;
    QString orderNumber;
    QString name; ///< of the customer; may be empty
};

/// A trouble that stays until it is switched off.
enum class PracticeTrouble {
    Slow,       ///< every answer waits 5 seconds
    Offline,    ///< no connection is answered
    AnswerLost, ///< a link is created, edited or cancelled, and its answer never comes
    Rejected,   ///< the gateway rejects every link and edit
    Down,       ///< error 503 for every call
    WrongClock, ///< this computer's clock seems 10 minutes behind
};

/// What has happened in the practice shop since it last started over. Lessons are checked by it: a page
/// remembers the figures when a lesson begins, and compares.
struct PracticeFacts
{
    int linksCreated = 0;
    int linksRejected = 0;   ///< create calls that were refused, whatever the reason
    int linksPaid = 0;
    int paymentsFailed = 0;
    int linksExpired = 0;
    int linksCancelled = 0;
    int answersLost = 0;     ///< links that were created, but whose answer was not given
    int answersFound = 0;    ///< of these, those whose status was asked for later by their order number
    int messagesSent = 0;
    int receiptsSent = 0;
    int webhooksSent = 0;
    int webhooksRefused = 0; ///< addresses outside this computer, which got nothing
    bool operator==(const PracticeFacts &) const = default;
};

/// Port to the practice shop: its pretend customers, its clock, its troubles. Every function answers at once
/// and may be called from the window's thread only; signals come there too, one after the change.
///
/// The first call of isThere(), or of any function that needs the shop, loads and starts it. A page asks for
/// it when it is first shown, not when it is made.
class PracticeDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Returns false when the module is missing or the shop cannot start; every list is empty then, and
    /// nothing can be done.
    virtual bool isThere() = 0;
    /// Returns where the damaged file of an earlier run was kept aside, once per run; otherwise nothing.
    /// The shop has started anew then.
    virtual std::optional<QString> damageKeptAs() = 0;
    /// Returns false when the last change could not be written to the profile; it is only in memory then.
    virtual bool isKept() = 0;

    // The inbox.
    /// Returns at most the 500 newest messages, newest first; Scheduled ones stand first.
    virtual QList<PracticeMessage> messages() = 0;
    virtual void markRead(qint64 id, bool read = true) = 0;

    // The customer. Each returns false when the link is unknown or cannot be paid (any more).
    /// The payment goes through at once, and the receipt comes into the inbox.
    virtual bool pay(const QString &reference) = 0;
    virtual bool fail(const QString &reference) = 0;
    /// The customer opens the page and goes away without paying. Nothing changes for the link.
    virtual bool leave(const QString &reference) = 0;
    /// Returns the page to open in a browser, in \a language if it is given; empty for an unknown link.
    virtual QUrl checkoutUrl(const QString &reference, const QString &language = {}) = 0;

    // The clock. It only goes forward.
    /// Returns the practice time, UTC.
    virtual QDateTime now() = 0;
    /// Returns how many milliseconds now() is ahead of this computer's clock; less than 0 after a pause.
    virtual qint64 aheadMs() = 0;
    /// Returns how many seconds of practice pass in one second: 0 (paused), 1, 60 or 3600.
    virtual int speed() = 0;
    virtual void setSpeed(int secondsPerSecond) = 0;
    /// Returns what is still to come, soonest first, at most \a limit entries.
    virtual QList<PracticeEvent> nextEvents(int limit = 20) = 0;
    /// Returns the soonest event of a kind.
    virtual std::optional<PracticeEvent> nextEvent(PracticeEvent::Kind kind) = 0;
    /// Sets the clock forward to that moment; everything on the way happens in its order. Returns false,
    /// and does nothing, for a moment in the past or more than 10 years ahead.
    virtual bool jumpTo(const QDateTime &utc) = 0;

    // Troubles.
    virtual bool isOn(PracticeTrouble trouble) = 0;
    virtual void setTrouble(PracticeTrouble trouble, bool on) = 0;
    virtual int troublesOn() = 0;

    // Lessons.
    virtual PracticeFacts facts() = 0;
    /// Returns what the page last gave to setLessons(), from any run; empty after starting over.
    virtual QByteArray lessons() = 0;
    /// Keeps at most 64 KB with the state of the shop; more is not taken. Only the page knows what it means.
    virtual void setLessons(const QByteArray &progress) = 0;

    /// Forgets links, payments, messages, clock, troubles, facts and lessons. The links in the program's
    /// ledger stay.
    virtual void startOver() = 0;

Q_SIGNALS:
    /// Messages came, were read, or their links have another state.
    void messagesChanged();
    /// Speed or time was set. It is not told that time passes: who shows it has a timer.
    void clockChanged();
    /// What is next has changed.
    void eventsChanged();
    void troublesChanged();
    void factsChanged();
    /// A link was paid, failed, expired or cancelled; \a orderNumber is its merchant_order_id.
    void linkChanged(const QString &reference, const QString &orderNumber);
    void startedOver();
    /// What isKept() tells has changed.
    void keptChanged();
};

} // namespace linktill
