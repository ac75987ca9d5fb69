// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/outcomecard.h"

#include "gui/imports/importreading.h"
#include "gui/imports/importrun.h"
#include "gui/imports/marks.h"
#include "gui/widgets/keys.h"

#include "ui_importpage.h"

#include <QButtonGroup>
#include <QLocale>
#include <QStyle>

namespace linktill::gui {

OutcomeCard::OutcomeCard(Ui::ImportPage &ui, ImportReading &reading, ImportRun &run,
                         QObject *parent)
    : QObject(parent), m_ui(ui), m_reading(reading), m_run(run)
{
    auto *group = new QButtonGroup(this);
    const std::pair<QPushButton *, OnMatch> choices[] = {{m_ui.keepButton, OnMatch::Keep},
                                                         {m_ui.fillGapsButton, OnMatch::FillGaps},
                                                         {m_ui.replaceButton, OnMatch::Replace}};
    for (const auto &[button, choice] : choices) {
        group->addButton(button);
        connect(button, &QPushButton::clicked, &m_run,
                [this, chosen = choice] { m_run.setOnMatch(chosen); });
    }
    connect(m_ui.reviewButton, &QPushButton::clicked, this, &OutcomeCard::reviewWanted);
    connect(m_ui.nextProblemButton, &QPushButton::clicked, this, &OutcomeCard::nextProblemWanted);
    connect(m_ui.onlyProblemsButton, &QPushButton::clicked, this, &OutcomeCard::onlyProblemsWanted);
    retranslate();
}

void OutcomeCard::retranslate()
{
    m_ui.whenKnownLabel->setText(m_reading.subject().whenKnown());
    m_ui.nextProblemKey->setText(keyText(Key::NextProblem));
    m_ui.nextProblemButton->setToolTip(withKey(tr("Next problem"), Key::NextProblem));
}

void OutcomeCard::showNumbers()
{
    const auto &outcome = m_run.outcome();
    const int problems = int(m_reading.contents().bad.size());
    const auto put = [this](QLabel *label, bool isKnown, int number, const char *severity) {
        label->setText(isKnown ? m_ui.outcomeCard->locale().toString(number)
                               : QString(QChar(0x2026)));
        const QString tone = number > 0 ? QString::fromLatin1(severity) : QString();
        if (label->property("severity").toString() == tone)
            return;
        label->setProperty("severity", tone);
        label->style()->unpolish(label);
        label->style()->polish(label);
    };
    const bool isKnown = outcome.has_value() || m_reading.contents().good == 0;
    put(m_ui.freshNumber, isKnown, outcome ? outcome->fresh : 0, "success");
    put(m_ui.sameNumber, isKnown, outcome ? outcome->same : 0, "");
    put(m_ui.changedNumber, isKnown, outcome ? outcome->changed : 0, "");
    put(m_ui.problemsNumber, true, problems, "problem");
}

void OutcomeCard::show()
{
    showNumbers();
    m_ui.doublesMark->setPixmap(markIn(QStringLiteral("pair"), Role::Muted));
    m_ui.problemsMark->setPixmap(markIn(QStringLiteral("alert"), Role::Danger));
    const bool isOver = m_run.state() == ImportRun::State::Done;
    m_ui.outcomeTitle->setText(isOver ? tr("What happened") : tr("What will happen"));
    const std::pair<QPushButton *, OnMatch> choices[] = {{m_ui.keepButton, OnMatch::Keep},
                                                         {m_ui.fillGapsButton, OnMatch::FillGaps},
                                                         {m_ui.replaceButton, OnMatch::Replace}};
    for (const auto &[button, choice] : choices) {
        button->setChecked(m_run.onMatch() == choice);
        button->setEnabled(!m_run.isBusy());
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui.whenKnownLabel, m_ui.keepButton, m_ui.fillGapsButton, m_ui.replaceButton})
        widget->setVisible(!isOver);
    const int doubles = m_run.outcome() ? int(m_run.outcome()->doubles.size()) : 0;
    m_ui.doublesLabel->setText(tr("%n possible duplicate(s)", nullptr, doubles));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui.doublesMark, m_ui.doublesLabel, m_ui.reviewButton})
        widget->setVisible(doubles > 0);
    const int problems = int(m_reading.contents().bad.size());
    m_ui.problemRowsLabel->setText(tr("%n row(s) with problems", nullptr, problems));
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui.problemsMark, m_ui.problemRowsLabel, m_ui.nextProblemKey, m_ui.nextProblemButton,
             m_ui.onlyProblemsButton})
        widget->setVisible(problems > 0);
}

} // namespace linktill::gui
