// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Ui {
class ImportPage;
}

namespace linktill::gui {

class ImportReading;
enum class ReadAgain;

/// Shows how the file is read, and lets a person change it: encoding, separator, sheet, headings.
/// Says which program's layout was recognised.
class FormatBar : public QObject
{
    Q_OBJECT
public:
    FormatBar(Ui::ImportPage &ui, ImportReading &reading, QObject *parent);

    void show(); ///< what was read
    void setEditable(bool editable);
    void retranslate();

private:
    void changed(ReadAgain what);

    Ui::ImportPage &m_ui;
    ImportReading &m_reading;
    bool m_isShowing = false;
};

} // namespace linktill::gui
