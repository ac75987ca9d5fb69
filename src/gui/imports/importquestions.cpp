// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/importquestions.h"

#include "gui/imports/importreading.h"
#include "gui/widgets/flowlayout.h"

#include "ui_importpage.h"

#include <algorithm>

namespace linktill::gui {

ImportQuestions::ImportQuestions(Ui::ImportPage &ui, ImportReading &reading, QObject *parent)
    : QObject(parent), m_ui(ui), m_reading(reading)
{
    new FlowLayout(m_ui.encodingChoices, 6);
    m_ui.decimalPointButton->setText(QStringLiteral("1,234.56"));
    m_ui.decimalCommaButton->setText(QStringLiteral("1.234,56"));
    connect(m_ui.decimalPointButton, &QPushButton::clicked, this, [this] { setDecimalSign('.'); });
    connect(m_ui.decimalCommaButton, &QPushButton::clicked, this, [this] { setDecimalSign(','); });
    hide();
}

void ImportQuestions::hide()
{
    m_ui.encodingQuestion->hide();
    m_ui.decimalQuestion->hide();
    m_answered.clear();
}

void ImportQuestions::setDecimalSign(char sign)
{
    TableForm form = m_reading.contents().form;
    form.decimalSign = sign;
    m_reading.setForm(form, ReadAgain::Rows);
}

void ImportQuestions::show()
{
    const ImportContents &contents = m_reading.contents();
    const bool isUnclear =
        std::any_of(contents.bad.cbegin(), contents.bad.cend(),
                    [](const BadRow &row) { return row.fault == RowFault::UnclearPrice; });
    const char sign = contents.form.decimalSign;
    m_ui.decimalQuestion->setVisible(isUnclear ||
                                     sign != 0); // stays, so that the answer can be changed
    for (QPushButton *button : {m_ui.decimalPointButton, m_ui.decimalCommaButton})
        button->setCheckable(true);
    m_ui.decimalPointButton->setChecked(sign == '.');
    m_ui.decimalCommaButton->setChecked(sign == ',');
    showEncoding();
}

void ImportQuestions::showEncoding()
{
    const auto &doubt = m_reading.contents().doubt;
    const bool isOpen = doubt && doubt->readings.first().first != m_answered;
    m_ui.encodingQuestion->setVisible(isOpen);
    const auto before = m_ui.encodingChoices->findChildren<QPushButton *>();
    qDeleteAll(before);
    if (!isOpen)
        return;
    //: %1 is the number of a line
    m_ui.encodingQuestionLabel->setText(
        tr("The encoding of this file is not sure. How should line %1 read?").arg(doubt->line));
    bool isFirst = true;
    for (const auto &[encoding, cell] : doubt->readings) {
        constexpr qsizetype longest = 40;
        //: %1 is a text of the file, %2 the encoding in which it reads like this
        auto *button = new QPushButton(
            tr("“%1” (%2)").arg(cell.simplified().left(longest), encoding), m_ui.encodingChoices);
        button->setProperty("encoding", encoding);
        button->setCheckable(true);
        button->setChecked(std::exchange(isFirst, false));
        connect(button, &QPushButton::clicked, this, [this, chosen = encoding] {
            m_answered = chosen;
            m_ui.encodingQuestion->hide();
            m_ui.encodingBox->setCurrentText(chosen);
        });
        m_ui.encodingChoices->layout()->addWidget(button);
    }
}

} // namespace linktill::gui
