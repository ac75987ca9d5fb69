// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/practicedesk.h"

#include <QObject>
#include <QStringList>

class QJsonObject;

namespace linktill {
class LinkEvents;
}

namespace linktill::gui {

/// Follows the lessons of the practice shop: notices what the learner did, on whatever page, and keeps the
/// progress with the shop. A step counts when its deed was done after the lesson had begun; the first lesson
/// counts what was done before it was ever looked at. Has no widgets.
class Lessons : public QObject
{
    Q_OBJECT
public:
    /// Reads the progress, unless the shop can't be opened. `events` may be null; then no link is seen to be
    /// paid.
    Lessons(PracticeDesk &desk, LinkEvents *events, QObject *parent = nullptr);

    static int count();
    static QString title(int lesson);
    static QStringList steps(int lesson);

    bool isDone(int lesson) const { return m_done.contains(lesson); }
    int doneCount() const { return int(m_done.size()); }
    /// Returns the lesson that is being learnt; -1 when all are done.
    int current() const { return m_lesson; }
    /// Returns how many steps of the current lesson are done.
    int stepsDone() const { return m_step; }
    /// Begins a lesson from its first step; a lesson that is done, or the current one, stays as it is.
    void begin(int lesson);
    /// Looks what was done. Reads the progress when the shop could not be opened before.
    void look();
    /// The learner has read a message of a customer.
    void noteRead(PracticeMessageKind kind);

Q_SIGNALS:
    void changed();
    void stepDone(const QString &step);
    void lessonDone(const QString &title);

private:
    bool isRead();
    void read();
    void keep();
    void startAt(int lesson);
    void forget();
    void note(int deed);
    void noteClock();
    bool lookAtStep();
    int nextOpen() const;

    PracticeDesk &m_desk;
    QList<int> m_done;
    int m_lesson = 0, m_step = 0;
    PracticeFacts m_atStart; ///< when the current lesson began
    PracticeFacts m_atStep;  ///< when its current step began
    int m_deeds = 0;         ///< what was done in the current lesson, bits
    qint64 m_aheadMs = 0;    ///< as the clock was last set
    bool m_isRead = false;
};

} // namespace linktill::gui
