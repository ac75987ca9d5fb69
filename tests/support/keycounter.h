// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStringList>
#include <QWindow>

namespace linktill {

/// Counts the keys that a person presses while this object exists: each key that reaches a window,
/// whatever happens to it there. Shift, Control, Alt and Meta count only together with another key.
class KeyCounter : public QObject
{
public:
    KeyCounter() { QCoreApplication::instance()->installEventFilter(this); }

    int count() const { return int(m_keys.size()); }
    /// Returns the pressed keys, for a failure's message: "2, 5, 0, Tab, Ctrl+Return".
    QString pressed() const { return m_keys.join(QStringLiteral(", ")); }
    void reset() { m_keys.clear(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // A key goes to the window and then to widgets. It is counted when it arrives at the
        // window. A shortcut gets no further than the window's ShortcutOverride.
        if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
            note(watched, *static_cast<QKeyEvent *>(event));
        return QObject::eventFilter(watched, event);
    }

private:
    void note(const QObject *watched, const QKeyEvent &event)
    {
        const bool atWindow = qobject_cast<const QWindow *>(watched) != nullptr;
        const bool first = event.type() == QEvent::ShortcutOverride;
        if (isModifier(event.key()))
            return;
        // Each press is first offered as a shortcut, and arrives as a key only if it was none.
        if (first && event.timestamp() == m_last && event.key() == m_lastKey)
            return;
        if (!first && (!atWindow || (event.timestamp() == m_last && event.key() == m_lastKey)))
            return;
        m_last = event.timestamp();
        m_lastKey = event.key();
        m_keys.append(QKeySequence(event.keyCombination()).toString(QKeySequence::PortableText));
    }
    static bool isModifier(int key)
    {
        return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
            || key == Qt::Key_Meta || key == Qt::Key_AltGr;
    }

    QStringList m_keys;
    quint64 m_last = 0;
    int m_lastKey = 0;
};

} // namespace linktill
