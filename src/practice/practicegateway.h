// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/shoptypes.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

/// The practice room: a payment gateway of our own on 127.0.0.1, to practise and to test against.
/// Here live its HTTP server, its own JSON, its own checks, its own signature and token code, its
/// links and their states, its clock, its customers' inbox, its webhooks, its checkout page and the faults it
/// can play. It includes nothing of our
/// other rooms, least of all `portone` and `core`, so that a mistake in one of them cannot hide
/// behind the same mistake here; nothing about the merchant's application, its ledger or its windows may
/// live here.
namespace linktill::practice {

/// Faults that the next calls to create, edit or cancel a link may get. With "link made" the link
/// then exists, edited or cancelled, as at a real gateway when only its answer is lost.
enum class Fault {
    None,
    DropRequest,          ///< connection cut without an answer, no link made
    CreateThenDropAnswer, ///< connection cut without an answer, link made
    CreateThenCutAnswer,  ///< connection cut in the middle of the answer's body, link made
    Status500,            ///< 500 with the gateway's JSON (code 5000), no link made
    CreateThenStatus500,  ///< the same, link made
    Html,                 ///< 200 with a web page, as a proxy in between answers, no link made
    HalfJson,             ///< 200 with JSON that ends too early, link made
    WrongTypes,           ///< 200 with JSON of the wrong types, link made
    HugeAnswer,           ///< 200 with 2 MiB of JSON, link made
    WrapInContent,        ///< a good answer, wrapped in "content", link made
    WrapInData,           ///< a good answer, wrapped in "data", link made
    Redirect,             ///< 307 to another path of this gateway, no link made
    Hang,                 ///< no answer until the client or stop() ends it, no link made
    CreateThenHang,       ///< the same, link made
    TooMany,              ///< 429 with Retry-After: 1, no link made
    Busy,                 ///< 503 with Retry-After: 1, no link made
    CreateThenBusy,       ///< the same, link made
};

/// Holds one attempt to pay a link.
struct PracticePayment
{
    QString reference;
    QString channel; ///< as in chosen_payment_methods; empty when the link names none
    QString method;
    QString status; ///< "Processing", "Success", "Failed"
    QDateTime at;   ///< UTC
    QString channelReference = {};
};

/// Holds a copy of a link as the gateway knows it.
struct PracticeLink
{
    QString reference;
    QString merchantOrderId;
    QString state;  ///< "Created", "Processing", "Success", "Expired", "Cancelled"
    QString amount; ///< shortest plain decimal, as it was signed
    QString currency;
    QJsonObject request;    ///< as sent, with later edits
    QDateTime created;      ///< UTC
    QDateTime expires;      ///< UTC; invalid when the link never expires
    QString subMerchantKey; ///< X-Portone-SubMerchant-Key of the create call
    QUrl url;
    QList<PracticePayment> payments;
};

/// Says what is different from before.
struct Changes
{
    bool messages = false;
    bool clock = false; ///< speed or time was set; that time passes is not told
    bool events = false;
    bool troubles = false;
    bool facts = false;
    bool startedOver = false;
    bool kept = false; ///< whether the state can be kept
    QList<std::pair<QString, QString>> links = {}; ///< reference and order number of links in another state

    bool isEmpty() const
    {
        return !messages && !clock && !events && !troubles && !facts && !startedOver && !kept && links.isEmpty();
    }
};

/// What the practice clock shows.
struct ClockFace
{
    QDateTime now; ///< UTC
    qint64 aheadMs = 0;
    int speed = 1; ///< seconds of practice in a second: 0, 1, 60 or 3600
};

struct Options
{
    quint16 port = 0;                    ///< 0: any free port
    QString key = {};                    ///< made at random when empty
    QString secret = {};                 ///< made at random when empty
    std::function<QDateTime()> now = {}; ///< UTC; the system's clock when empty. Called on any
                                         ///< thread, must not call the gateway. The practice clock starts with it
    int settleMs = 600; ///< how long a payment of the checkout page stays "Processing"
    int patienceMs = 10'000; ///< how long a client may take to send a request, or to take its answer
    QByteArray state = {};   ///< what `keep` got in an earlier run; empty: a new shop
    /// Keeps the state, whole or not at all, and returns whether it could. Called on a thread of the gateway,
    /// and by stop().
    std::function<bool(const QByteArray &)> keep = {};
    std::function<void(const Changes &)> changed = {};  ///< called on any thread, without a lock
    std::function<void(const QString &)> log = {};      ///< called on any thread, must not call the gateway
    int webhookPatienceMs = 10'000;
    int slowMs = 5000; ///< what Trouble::Slow waits
};

class GatewayServer;

/// Listens on 127.0.0.1 with threads of its own, from start() to stop() or destruction. All
/// functions may be called from any thread, but start() and stop() only by one thread at a time.
class PracticeGateway
{
public:
    explicit PracticeGateway(Options options);
    ~PracticeGateway();
    PracticeGateway(const PracticeGateway &) = delete;
    PracticeGateway &operator=(const PracticeGateway &) = delete;

    /// Returns true when it listens, also when it already did. Otherwise \a error, if given, says why not.
    bool start(QString *error = nullptr);
    /// Ends every connection. The links stay, so links() still returns them, and start() may be called again.
    void stop();

    QUrl url() const; ///< "http://127.0.0.1:PORT"; empty before start()
    QString key() const;
    QString secret() const;

    QList<PracticeLink> links() const; ///< oldest first
    int requestCount() const;          ///< HTTP requests that were answered or broken so far

    void setFault(Fault fault, int times = 1); ///< for the next \a times calls that create, edit or cancel

    /// Pays the link as a customer would, without a browser and without "Processing". Returns false
    /// when the link is unknown or cannot be paid any more.
    bool pay(const QString &reference);
    bool fail(const QString &reference);
    /// Returns whether the link can be paid now, which a customer who leaves has seen.
    bool isPayable(const QString &reference) const;
    /// Returns the present address of the checkout page; empty for an unknown link.
    QUrl checkoutUrl(const QString &reference, const QString &language = {}) const;
    std::optional<PracticeLink> link(const QString &reference) const;

    QList<Message> messages() const; ///< newest first, the Scheduled ones before them
    void markRead(qint64 id, bool read);

    ClockFace clock() const;
    bool setSpeed(int speed); ///< false for a speed that there is not
    /// Sets the practice clock forward; what is due until then happens, in its order.
    bool jumpTo(const QDateTime &utc);
    QList<Event> coming(int limit) const; ///< soonest first
    std::optional<Event> nextOf(Event::Kind kind) const;

    /// Switches a trouble on or off. Like start() and stop(), only by one thread at a time.
    void setTrouble(Trouble trouble, bool on);
    bool isOn(Trouble trouble) const;

    Facts facts() const;
    QByteArray lessons() const;
    void setLessons(const QByteArray &progress); ///< at most 64 KiB; more is not taken

    /// Forgets everything but key, secret and address.
    void startOver();
    bool wasStateDamaged() const; ///< Options::state could not be read
    bool isKept() const;          ///< the last state could be kept

private:
    std::unique_ptr<GatewayServer> d;
};

} // namespace linktill::practice
