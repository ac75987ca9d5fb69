// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace Ui {
class PracticePage;
}

namespace linktill::gui {

class LessonRow;
class Lessons;

/// Shows the lessons, the current one open with its steps.
class LessonsCard : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `parent`; borrows the rest.
    LessonsCard(Ui::PracticePage &ui, Lessons &lessons, QObject *parent);

    void show();

private:
    void showSteps();
    QWidget *stepRow(const QString &text, int step);

    Ui::PracticePage &m_ui;
    Lessons &m_lessons;
    QList<LessonRow *> m_rows;
    QWidget *m_steps = nullptr; ///< of the current lesson; null when all are done
    QString m_shown;            ///< what m_steps shows
};

} // namespace linktill::gui
