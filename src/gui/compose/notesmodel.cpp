// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/notesmodel.h"

namespace linktill::gui {

int NotesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int NotesModel::columnWeight(int column) const { return column == Key ? 1 : 2; }

QString NotesModel::heading(int column) const
{
    return column == Key ? tr("Name") : tr("Note");
}

QString NotesModel::raw(int row, int column) const
{
    const Note &note = m_rows.at(row);
    return column == Key ? note.key : note.value;
}

void NotesModel::setRaw(int row, int column, const QString &text)
{
    Note &note = m_rows[row];
    (column == Key ? note.key : note.value) = text;
}

} // namespace linktill::gui
