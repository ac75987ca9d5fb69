// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/importmap.h"

#include <QObject>

class QAction;
class QPushButton;

namespace linktill::gui {

class FileDialogs;
class ImportReading;

/// The menu *Mapping*: which column is which, saved to a file, loaded from one, or forgotten.
class MappingMenu : public QObject
{
    Q_OBJECT
public:
    MappingMenu(QPushButton *button, ImportReading &reading, FileDialogs &dialogs);

    void retranslate();

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void save();
    void load();
    ImportKind kind() const;

    QPushButton *m_button;
    ImportReading &m_reading;
    FileDialogs &m_dialogs;
    QAction *m_save, *m_load, *m_forget;
};

} // namespace linktill::gui
