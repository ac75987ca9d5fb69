// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Ui {
class ImportPage;
}

namespace linktill::gui {

class FileDialogs;
class ImportReading;
class ImportRun;

/// Imports: the button holds the count; then the same place shows how far it is, Cancel, and what
/// came of it, with Undo and a report. In a narrow window it is a bar.
class RunCard : public QObject
{
    Q_OBJECT
public:
    RunCard(Ui::ImportPage &ui, ImportReading &reading, ImportRun &run, FileDialogs &dialogs,
            QObject *parent);

    void show(); ///< the present state of all
    /// Shows a sentence until the state changes.
    void say(const QString &sentence);
    void setNarrow(bool narrow);
    /// Returns what came of an undo.
    QString undoneSentence() const;
    void press(); ///< Import, or Done

Q_SIGNALS:
    void left(); ///< the person is done
    void failed(const QString &sentence);

private:
    QString sentence() const;
    QString resultSentence() const;
    void saveReport();
    void showProgress();

    Ui::ImportPage &m_ui;
    ImportReading &m_reading;
    ImportRun &m_run;
    FileDialogs &m_dialogs;
    QString m_said;
    bool m_isNarrow = false;
};

} // namespace linktill::gui
