// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QFrame>
#include <QTimer>

#include <memory>

namespace Ui {
class SendingPanel;
}

namespace linktill {
class Clock;
}

namespace linktill::gui {

/// This panel stands beside the form while the gateway is asked.
class SendingPanel : public QFrame
{
    Q_OBJECT
public:
    /// `clock` tells how long there is to wait; it must outlive the panel.
    explicit SendingPanel(const Clock &clock, QWidget *parent = nullptr);
    ~SendingPanel() override;

    /// A call begins: what is being done.
    void begin(const QString &title);
    /// The gateway asked to wait; counts down, and goes back to what it said before.
    void waitUntil(const QDateTime &until);

Q_SIGNALS:
    void cancelWanted();

private:
    void countDown();

    const Clock &m_clock;
    std::unique_ptr<Ui::SendingPanel> m_ui;
    QTimer m_ticks;
    QDateTime m_until; ///< UTC
    QString m_text;    ///< of the form, while nothing is waited for
};

} // namespace linktill::gui
