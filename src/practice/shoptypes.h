// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace linktill::practice {

/// A trouble that stays until it is switched off. It concerns the calls of merchants' programs; customers
/// are spared all but Offline.
enum class Trouble {
    Slow,       ///< every answer waits 5 seconds
    Offline,    ///< nobody listens on the port
    AnswerLost, ///< links are created, edited, cancelled, and the connection is cut before the answer
    Rejected,   ///< links and edits are refused
    Down,       ///< 503 for every call
    WrongClock, ///< the gateway's time for tokens and the header Date is 10 minutes ahead
};
inline constexpr Trouble allTroubles[] = {Trouble::Slow,     Trouble::Offline, Trouble::AnswerLost,
                                          Trouble::Rejected, Trouble::Down,    Trouble::WrongClock};

/// One message to a pretend customer. All times are UTC by the practice clock.
struct Message
{
    enum class Kind { Link, Scheduled, Reminder, Receipt, Expired };

    qint64 id = 0;
    Kind kind = Kind::Link;
    bool isSms = false;
    QString shop;
    QString name;
    QString address;
    QString subject;  ///< empty for an SMS
    QString text;
    QString language; ///< "en", "th" or "vi"
    QString reference;
    QString orderNumber;
    QString description;
    QString amount; ///< shortest plain decimal
    QString currency;
    QDateTime at; ///< of a Scheduled one: when it will be sent
    bool isRead = false;
};

/// Something that the practice clock will reach.
struct Event
{
    enum class Kind { Sending, Reminder, Expiry };
    Kind kind = Kind::Expiry;
    QDateTime at;
    QString reference;
    QString orderNumber;
    QString name; ///< of the customer
};

/// Counts what has happened since the shop last started over.
struct Facts
{
    int linksCreated = 0;
    int linksRejected = 0; ///< calls to create that were refused
    int linksPaid = 0;
    int paymentsFailed = 0;
    int linksExpired = 0;
    int linksCancelled = 0;
    int answersLost = 0;  ///< links that were created, and the answer was not given
    int answersFound = 0; ///< of these, those asked for later by their order number
    int messagesSent = 0;
    int receiptsSent = 0;
    int webhooksSent = 0;
    int webhooksRefused = 0; ///< addresses that are not of this computer
};

} // namespace linktill::practice
