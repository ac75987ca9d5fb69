// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Ui {
class ImportPage;
}

namespace linktill::gui {

class ImportReading;

/// Asks what the file does not tell by itself: its encoding where several fit, and which sign
/// begins the decimals of its prices.
class ImportQuestions : public QObject
{
    Q_OBJECT
public:
    ImportQuestions(Ui::ImportPage &ui, ImportReading &reading, QObject *parent);

    void show(); ///< what was read
    void hide();

private:
    void showEncoding();
    void setDecimalSign(char sign);

    Ui::ImportPage &m_ui;
    ImportReading &m_reading;
    QString m_answered; ///< the encoding that the person has confirmed
};

} // namespace linktill::gui
