// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace linktill::gui {

/// The line of one lesson: its number or a tick, its title, how far it is. Pressing it begins the lesson.
class LessonRow : public QAbstractButton
{
    Q_OBJECT
public:
    enum class State { Waiting, Current, Done };

    LessonRow(int number, QWidget *parent);

    /// `progress` stands at the far edge: "Done", "2 of 3 steps".
    void setLesson(const QString &title, State state, const QString &progress);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter &painter, const QRect &where) const;

    const int m_number;
    State m_state = State::Waiting;
    QString m_progress;
};

} // namespace linktill::gui
