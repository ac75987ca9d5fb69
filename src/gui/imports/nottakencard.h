// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Ui {
class ImportPage;
}

namespace linktill::gui {

class ImportReading;

/// Lists what of the file is not taken: the columns, and how many rows hold something there. A
/// column can be added to the private note.
class NotTakenCard : public QObject
{
    Q_OBJECT
public:
    NotTakenCard(Ui::ImportPage &ui, ImportReading &reading, QObject *parent);

    void show(); ///< what was read
    void setEditable(bool editable);

private:
    void addLine(int column, const QString &heading, int rows, bool canBeKept);

    Ui::ImportPage &m_ui;
    ImportReading &m_reading;
};

} // namespace linktill::gui
