// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QObject>

#include <functional>

namespace linktill::gui {

/// Runs what depends on typed text once nobody types. Each letter is painted at once, and slower work
/// (checks, notes, lists, their layout) does not delay the next letter.
class TypingPause : public QObject
{
    Q_OBJECT

public:
    /// ms; shorter than a person's pause between two letters, longer than a scanner's.
    static constexpr int betweenLetters = 50;
    /// ms; longer than a person's pause between two letters of one word.
    static constexpr int betweenWords = 150;

    TypingPause(std::function<void()> act, QObject *parent);

    /// Acts after `ms` milliseconds, unless begin() is called again before.
    void begin(int ms = betweenLetters);
    /// Uses this length from now on, whatever begin() is given.
    void setLength(int ms) { m_lengthMs = ms; }
    bool isRunning() const { return m_timer.isActive(); }
    /// Acts now if a pause is running.
    void end();
    /// Ends the pause without acting, for when the text is gone that it would have acted on.
    void cancel() { m_timer.stop(); }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    std::function<void()> m_act;
    QBasicTimer m_timer;
    int m_lengthMs = -1; ///< -1: the length that begin() is given counts
};

} // namespace linktill::gui
