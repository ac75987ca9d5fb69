// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/practice/lessonscard.h"

#include "gui/practice/lessonrow.h"
#include "gui/practice/lessons.h"
#include "gui/widgets/icons.h"

#include "ui_practicepage.h"

#include <QHBoxLayout>
#include <QLabel>

#include <utility>

namespace linktill::gui {

namespace {

constexpr int stepIconSide = 12, stepIndent = 32;

} // namespace

LessonsCard::LessonsCard(Ui::PracticePage &ui, Lessons &lessons, QObject *parent)
    : QObject(parent), m_ui(ui), m_lessons(lessons)
{
    m_ui.lessonsProgress->setRange(0, Lessons::count());
    for (int lesson = 0; lesson < Lessons::count(); ++lesson) {
        auto *row = new LessonRow(lesson + 1, m_ui.lessonsCard);
        row->setObjectName(QStringLiteral("lesson%1").arg(lesson));
        m_ui.lessonsLayout->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, lesson] { m_lessons.begin(lesson); });
        m_rows << row;
    }
}

void LessonsCard::show()
{
    const int done = m_lessons.doneCount(), all = Lessons::count();
    //: lessons: 2 of 5 done
    m_ui.lessonsCount->setText(tr("%1 of %2 done").arg(done).arg(all));
    m_ui.lessonsProgress->setValue(done);
    for (int lesson = 0; lesson < all; ++lesson) {
        const QString title = Lessons::title(lesson);
        if (m_lessons.isDone(lesson))
            //: a lesson is done
            m_rows[lesson]->setLesson(title, LessonRow::State::Done, tr("Done"));
        else if (lesson == m_lessons.current())
            m_rows[lesson]->setLesson(title, LessonRow::State::Current,
                                      //: steps of a lesson: 2 of 3 steps
                                      tr("%1 of %2 steps").arg(m_lessons.stepsDone())
                                          .arg(Lessons::steps(lesson).size()));
        else
            //: how long a lesson takes
            m_rows[lesson]->setLesson(title, LessonRow::State::Waiting, tr("3 min"));
    }
    showSteps();
}

/// Builds the steps anew when they are others than before, so that nothing flickers meanwhile.
void LessonsCard::showSteps()
{
    const int lesson = m_lessons.current();
    const QStringList steps = lesson < 0 ? QStringList() : Lessons::steps(lesson);
    const QString shown = steps.join(u'\n') + QString::number(m_lessons.stepsDone());
    if (shown == m_shown)
        return;
    m_shown = shown;
    delete std::exchange(m_steps, nullptr);
    if (lesson < 0)
        return;
    m_steps = new QWidget(m_ui.lessonsCard);
    m_steps->setObjectName(QStringLiteral("lessonSteps"));
    auto *layout = new QVBoxLayout(m_steps);
    layout->setContentsMargins(stepIndent, 0, 0, 4);
    layout->setSpacing(5);
    for (int step = 0; step < steps.size(); ++step)
        layout->addWidget(stepRow(steps[step], step));
    m_ui.lessonsLayout->insertWidget(m_ui.lessonsLayout->indexOf(m_rows[lesson]) + 1, m_steps);
}

QWidget *LessonsCard::stepRow(const QString &text, int step)
{
    auto *row = new QWidget(m_steps);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *sign = new QLabel(row);
    sign->setFixedWidth(stepIconSide);
    sign->setAlignment(Qt::AlignTop);
    sign->setContentsMargins(0, 3, 0, 0);
    auto *words = new QLabel(text, row);
    words->setObjectName(QStringLiteral("lessonStep%1").arg(step));
    words->setWordWrap(true);
    const int done = m_lessons.stepsDone();
    if (step <= done) {
        const QIcon picture = step < done ? icon(QStringLiteral("check"))
                                          : icon(QStringLiteral("chevron-right"));
        sign->setPixmap(picture.pixmap(QSize(stepIconSide, stepIconSide), row->devicePixelRatioF()));
    }
    if (step != done)
        words->setProperty("role", QStringLiteral("hint"));
    //: a step of a lesson for a screen reader
    words->setAccessibleName(step < done ? tr("Done: %1").arg(text) : text);
    layout->addWidget(sign);
    layout->addWidget(words, 1);
    return row;
}

} // namespace linktill::gui
