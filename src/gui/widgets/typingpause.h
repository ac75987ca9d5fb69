// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QObject>

#include <functional>

namespace linktill::gui {

/// Does what depends on typed text once nobody types: a letter is painted at once, and what takes longer
/// than a letter may (checks, notes, lists, their layout) does not keep the next one waiting.
class TypingPause : public QObject
{
    Q_OBJECT

public:
    /// Shorter than between two letters of a person, longer than between two of a scanner; in milliseconds.
    static constexpr int betweenLetters = 50;
    /// Longer than between two letters of one word.
    static constexpr int betweenWords = 150;

    TypingPause(std::function<void()> act, QObject *parent);

    /// Acts when this was not called again for that long.
    void begin(int ms = betweenLetters);
    /// In place of what begin() is given from now on.
    void setLength(int ms) { m_lengthMs = ms; }
    bool isRunning() const { return m_timer.isActive(); }
    /// Acts now if it would have later.
    void end();
    /// Does not act: what it would have acted on is gone.
    void cancel() { m_timer.stop(); }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    std::function<void()> m_act;
    QBasicTimer m_timer;
    int m_lengthMs = -1; ///< -1: as begin() says
};

} // namespace linktill::gui
