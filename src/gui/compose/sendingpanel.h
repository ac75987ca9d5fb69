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

/// Shows, beside the form, that the gateway is being asked, and lets a person cancel.
class SendingPanel : public QFrame
{
    Q_OBJECT
public:
    /// `clock` is needed for the countdown of waitUntil(); it must outlive the panel.
    explicit SendingPanel(const Clock &clock, QWidget *parent = nullptr);
    ~SendingPanel() override;

    /// Shows `title`, which says what call has begun.
    void begin(const QString &title);
    /// Counts the seconds down to `until` (UTC), since the gateway asked to wait; then shows the usual text.
    void waitUntil(const QDateTime &until);

Q_SIGNALS:
    void cancelWanted();

private:
    void countDown();

    const Clock &m_clock;
    std::unique_ptr<Ui::SendingPanel> m_ui;
    QTimer m_ticks;
    QDateTime m_until; ///< UTC
    QString m_text;    ///< the usual text, while there is no countdown
};

} // namespace linktill::gui
