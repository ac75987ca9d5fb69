// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Ui {
class ImportPage;
}

namespace linktill::gui {

class ImportReading;
class ImportRun;

/// Tells in numbers what will happen or has happened, and lets a person say what happens to records
/// that are there already.
class OutcomeCard : public QObject
{
    Q_OBJECT
public:
    OutcomeCard(Ui::ImportPage &ui, ImportReading &reading, ImportRun &run, QObject *parent);

    void show(); ///< the present state of all
    void retranslate();

Q_SIGNALS:
    void reviewWanted();
    void nextProblemWanted();
    void onlyProblemsWanted(bool only);

private:
    void showNumbers();

    Ui::ImportPage &m_ui;
    ImportReading &m_reading;
    ImportRun &m_run;
};

} // namespace linktill::gui
