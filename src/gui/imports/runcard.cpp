// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/runcard.h"

#include "application/ports/customerrules.h"
#include "gui/imports/importreading.h"
#include "gui/imports/importreport.h"
#include "gui/imports/importrun.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/filedialogs.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keys.h"

#include "ui_importpage.h"

namespace linktill::gui {

RunCard::RunCard(Ui::ImportPage &ui, ImportReading &reading, ImportRun &run, FileDialogs &dialogs,
                 QObject *parent)
    : QObject(parent), m_ui(ui), m_reading(reading), m_run(run), m_dialogs(dialogs)
{
    m_ui.saveReportButton->setIcon(icon(QStringLiteral("save")));
    m_ui.runProgress->setTextVisible(false);
    connect(m_ui.importButton, &QPushButton::clicked, this, &RunCard::press);
    connect(m_ui.cancelImportButton, &QPushButton::clicked, this, [this] {
        if (m_run.state() == ImportRun::State::Running)
            m_run.cancel();
        else
            Q_EMIT left();
    });
    connect(m_ui.undoImportButton, &QPushButton::clicked, &m_run, &ImportRun::undo);
    connect(m_ui.saveReportButton, &QPushButton::clicked, this, &RunCard::saveReport);
    connect(&m_run, &ImportRun::progressed, this, &RunCard::showProgress);
}

void RunCard::press()
{
    if (!m_ui.importButton->isEnabled())
        return;
    if (m_run.state() == ImportRun::State::Done)
        Q_EMIT left();
    else
        m_run.start();
}

void RunCard::say(const QString &sentence)
{
    m_said = sentence;
    m_ui.runSentence->setText(sentence);
    announce(m_ui.runSentence, sentence);
}

QString RunCard::resultSentence() const
{
    const ImportAdded &added = *m_run.outcome();
    const QLocale locale = m_ui.runCard->locale();
    //: numbers of records: 198 added, 11 changed, 31 the same.
    QStringList sentences{tr("%1 added, %2 changed, %3 the same.")
                              .arg(locale.toString(added.fresh), locale.toString(added.changed),
                                   locale.toString(added.same))};
    if (added.cutNotes > 0)
        sentences << tr("%n private note(s) had no room for everything.", nullptr, added.cutNotes);
    constexpr qsizetype maxNamed = 3;
    for (const OtherName &name : added.others.first(qMin(maxNamed, added.others.size())))
        sentences << otherNameSentence(name);
    if (const qsizetype more = added.others.size() - maxNamed; more > 0)
        sentences << tr("%n more customer(s) were not imported for the same reason.", nullptr,
                        int(more));
    return sentences.join(u' ');
}

QString RunCard::undoneSentence() const
{
    if (m_run.stayed() == 0)
        return tr("The import is undone. Nothing of it was kept.");
    return tr("The import is undone.") + u' ' +
           tr("%n record(s) stay as they are, because they were changed or merged since.", nullptr,
              m_run.stayed());
}

QString RunCard::sentence() const
{
    if (!m_said.isEmpty())
        return m_said;
    switch (m_run.state()) {
    case ImportRun::State::Done:
        return resultSentence();
    case ImportRun::State::Undone:
        return undoneSentence();
    case ImportRun::State::Undoing:
        return tr("Undoing the import…");
    case ImportRun::State::Running:
        return tr("If you cancel, nothing of the file is imported.");
    case ImportRun::State::Cancelling:
        return tr("Cancelling…");
    case ImportRun::State::Idle:
        break;
    }
    const QString begin =
        tr("Nothing is saved yet. You can cancel while it runs and undo it afterwards.");
    const int problems = int(m_reading.contents().bad.size());
    if (problems == 0)
        return begin;
    return begin + u' ' +
           tr("The %n row(s) with problems are left out and stay in the report.", nullptr,
              problems);
}

void RunCard::show()
{
    const ImportRun::State state = m_run.state();
    if (state != ImportRun::State::Idle)
        m_said.clear();
    const bool isOver = state == ImportRun::State::Done, isIdle = !m_run.isBusy() && !isOver;
    const bool isRunning =
        state == ImportRun::State::Running || state == ImportRun::State::Cancelling;
    const QLocale locale = m_ui.runCard->locale();
    const int good = m_reading.contents().good;
    m_ui.runSentence->setText(sentence());
    m_ui.runCount->setVisible(!m_isNarrow || isRunning);
    m_ui.runProgress->setVisible(!m_isNarrow || isRunning);
    m_ui.runSentence->setVisible(!m_isNarrow || !isIdle || !m_said.isEmpty());
    m_ui.importButton->setText(isOver     ? tr("Done")
                               : good > 0 ? tr("Import %1").arg(locale.toString(good))
                                          : tr("Import"));
    m_ui.importButton->setToolTip(isOver ? QString() : withKey(tr("Import"), Key::Import));
    m_ui.importButton->setEnabled(isOver || (isIdle && good > 0 && !m_reading.isReading()));
    m_ui.cancelImportButton->setVisible(!isOver);
    m_ui.cancelImportButton->setEnabled(state != ImportRun::State::Cancelling &&
                                        state != ImportRun::State::Undoing);
    m_ui.undoImportButton->setVisible(isOver);
    const ImportContents &contents = m_reading.contents();
    m_ui.saveReportButton->setEnabled(!contents.bad.isEmpty() || !contents.remarks.isEmpty() ||
                                      !contents.columns.isEmpty());
    m_ui.runProgress->setMaximum(qMax(1, good));
    if (isRunning)
        showProgress();
    else
        m_ui.runProgress->setValue(isOver ? qMax(1, good) : 0);
    if (!isRunning)
        //: numbers of rows: 240 of 243 rows
        m_ui.runCount->setText(
            tr("%1 of %2 rows").arg(locale.toString(good), locale.toString(contents.total())));
    if (isRunning && state == ImportRun::State::Running)
        m_ui.cancelImportButton
            ->setFocus(); // the pressed button is off: Escape and Return must reach this one
    if (isOver)
        m_ui.undoImportButton->setFocus();
    if (state == ImportRun::State::Done || state == ImportRun::State::Undone)
        announce(m_ui.runSentence, sentence());
}

void RunCard::showProgress()
{
    const QLocale locale = m_ui.runCard->locale();
    m_ui.runProgress->setValue(m_run.progress());
    //: numbers of rows: 1,200 of 5,000 imported
    m_ui.runCount->setText(
        tr("%1 of %2 imported")
            .arg(locale.toString(m_run.progress()), locale.toString(m_run.count())));
}

void RunCard::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    m_ui.runTitle->setVisible(!narrow);
    m_ui.runLayout->setContentsMargins(narrow ? 8 : 16, narrow ? 4 : 12, narrow ? 8 : 16,
                                       narrow ? 4 : 12);
    m_ui.runLayout->setSpacing(narrow ? 2 : 8);
    show();
}

void RunCard::saveReport()
{
    const QString file = m_dialogs.fileToSave(m_ui.runCard, tr("Save report"),
                                              tr("import-report.csv"), tr("Spreadsheet (*.csv)"));
    if (!file.isEmpty() && !writeImportReport(file, m_reading.contents(), m_reading.edits()))
        Q_EMIT failed(tr("Could not save %1.").arg(file));
}

} // namespace linktill::gui
