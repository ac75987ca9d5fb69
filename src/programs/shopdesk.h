// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/practicedesk.h"

namespace linktill {

class PracticeServer;
class PracticeShop;

/// The desk of this program's practice shop. The shop must outlive it, must not run yet when it is made, and
/// is closed when it is destroyed.
class ShopDesk final : public PracticeDesk
{
    Q_OBJECT
public:
    explicit ShopDesk(PracticeShop &shop, QObject *parent = nullptr);
    ~ShopDesk() override;

    bool isThere() override;
    std::optional<QString> damageKeptAs() override;
    bool isKept() override;
    QList<PracticeMessage> messages() override;
    void markRead(qint64 id, bool read) override;
    bool pay(const QString &reference) override;
    bool fail(const QString &reference) override;
    bool leave(const QString &reference) override;
    QUrl checkoutUrl(const QString &reference, const QString &language) override;
    QDateTime now() override;
    qint64 aheadMs() override;
    int speed() override;
    void setSpeed(int secondsPerSecond) override;
    QList<PracticeEvent> nextEvents(int limit) override;
    std::optional<PracticeEvent> nextEvent(PracticeEvent::Kind kind) override;
    bool jumpTo(const QDateTime &utc) override;
    bool isOn(PracticeTrouble trouble) override;
    void setTrouble(PracticeTrouble trouble, bool on) override;
    int troublesOn() override;
    PracticeFacts facts() override;
    QByteArray lessons() override;
    void setLessons(const QByteArray &progress) override;
    void startOver() override;

private:
    PracticeShop &m_shop;
    bool m_isDamageTold = false;
};

} // namespace linktill
