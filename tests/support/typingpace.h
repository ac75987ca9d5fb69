// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWindow>

namespace linktill {

/// Gives a test's keys the times that a person's would have, while this object exists, since tests
/// type faster than any scanner. Nothing waits: each key only carries a later time.
class TypingPace : public QObject
{
public:
    static constexpr quint64 hand = 150, scanner = 5; ///< ms from key to key

    TypingPace() { beFirst(); }

    /// Puts this filter before those of others that have been installed since.
    void beFirst() { QCoreApplication::instance()->installEventFilter(this); }
    /// Sets the time between keys from now on, in ms; the next key comes after a pause.
    void set(quint64 gap)
    {
        m_gap = gap;
        m_now += 1000;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && qobject_cast<QWindow *>(watched))
            static_cast<QKeyEvent *>(event)->setTimestamp(m_now += m_gap);
        return false;
    }

private:
    quint64 m_gap = hand;
    quint64 m_now = 1000;
};

} // namespace linktill
