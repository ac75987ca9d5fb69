// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/practicedesk.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <utility>

namespace linktill {

class Clock;

/// Says what in the practice shop is different from before, by the signals of PracticeDesk.
struct PracticeNews
{
    bool messages = false;
    bool clock = false;
    bool events = false;
    bool troubles = false;
    bool facts = false;
    bool startedOver = false;
    bool kept = false;
    QList<std::pair<QString, QString>> links = {}; ///< references and order numbers
};

/// What a practice gateway starts with.
struct PracticeStart
{
    const Clock &clock; ///< must outlive the server
    QByteArray state;   ///< what `keep` got in an earlier run; empty: a new shop
    std::function<bool(const QByteArray &)> keep; ///< called on any thread; empty: nothing is kept
    std::function<void(const PracticeNews &)> changed; ///< called on any thread
    std::function<void(const QString &)> log;          ///< called on any thread
};

/// Runs the practice gateway inside this program. The module linktill-shop provides it. What is not explained
/// here is as in PracticeDesk.
class PracticeServer
{
public:
    virtual ~PracticeServer() = default;
    /// Returns the gateway's address; empty when it could not start.
    virtual QUrl url() const = 0;
    virtual QString key() const = 0;
    virtual QString secret() const = 0;
    virtual bool wasStateDamaged() const = 0;
    virtual bool isKept() const = 0;

    virtual QList<PracticeMessage> messages() const = 0;
    virtual void markRead(qint64 id, bool read) = 0;
    virtual bool pay(const QString &reference) = 0;
    virtual bool fail(const QString &reference) = 0;
    virtual bool leave(const QString &reference) = 0;
    virtual QUrl checkoutUrl(const QString &reference, const QString &language) const = 0;

    virtual QDateTime now() const = 0; ///< on any thread
    virtual qint64 aheadMs() const = 0;
    virtual int speed() const = 0;
    virtual void setSpeed(int secondsPerSecond) = 0;
    virtual QList<PracticeEvent> nextEvents(int limit) const = 0;
    virtual std::optional<PracticeEvent> nextEvent(PracticeEvent::Kind kind) const = 0;
    virtual bool jumpTo(const QDateTime &utc) = 0;

    virtual bool isOn(PracticeTrouble trouble) const = 0;
    virtual void setTrouble(PracticeTrouble trouble, bool on) = 0;
    virtual PracticeFacts facts() const = 0;
    virtual QByteArray lessons() const = 0;
    virtual void setLessons(const QByteArray &progress) = 0;
    virtual void startOver() = 0;
};

/// The type of the module's only function, whose name is `practiceServerFunction`. It returns a
/// started server, which the caller owns.
using PracticeServerFunction = PracticeServer *(*)(const PracticeStart &start);
inline constexpr const char *practiceServerFunction = "linktill_practice_server";

} // namespace linktill
