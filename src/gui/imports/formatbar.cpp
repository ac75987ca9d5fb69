// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/formatbar.h"

#include "core/textencoding.h"
#include "gui/imports/importreading.h"
#include "gui/imports/marks.h"

#include "ui_importpage.h"

namespace linktill::gui {

namespace {

constexpr char separatorSigns[] = {',', ';', '\t', '|'};

} // namespace

FormatBar::FormatBar(Ui::ImportPage &ui, ImportReading &reading, QObject *parent)
    : QObject(parent), m_ui(ui), m_reading(reading)
{
    m_ui.encodingBox->addItems(textEncodings());
    m_ui.separatorBox->addItems({QString(), QString(), QString(), QString()});
    m_ui.encodingBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui.encodingBox->setMinimumContentsLength(9);
    m_ui.sheetBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui.sheetBox->setMinimumContentsLength(10);
    retranslate();
    connect(m_ui.encodingBox, &QComboBox::currentIndexChanged, this,
            [this] { changed(ReadAgain::Columns); });
    connect(m_ui.separatorBox, &QComboBox::currentIndexChanged, this,
            [this] { changed(ReadAgain::Columns); });
    connect(m_ui.sheetBox, &QComboBox::currentIndexChanged, this,
            [this] { changed(ReadAgain::Columns); });
    connect(m_ui.headingsCheck, &QCheckBox::toggled, this, [this] { changed(ReadAgain::Rows); });
}

void FormatBar::retranslate()
{
    const QString words[] = {tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Pipe ( | )")};
    for (int i = 0; i < int(std::size(words)); ++i)
        m_ui.separatorBox->setItemText(i, words[i]);
}

void FormatBar::changed(ReadAgain what)
{
    if (m_isShowing)
        return;
    TableForm form = m_reading.contents().form;
    form.encoding = m_ui.encodingBox->currentText();
    form.separator = separatorSigns[qMax(0, m_ui.separatorBox->currentIndex())];
    form.sheet = qMax(0, m_ui.sheetBox->currentIndex());
    form.hasHeadings = m_ui.headingsCheck->isChecked();
    m_reading.setForm(form, what);
}

void FormatBar::show()
{
    const ImportContents &contents = m_reading.contents();
    const TableForm &form = contents.form;
    m_isShowing = true;
    m_ui.encodingBox->setCurrentText(form.encoding);
    for (int i = 0; i < int(std::size(separatorSigns)); ++i) {
        if (separatorSigns[i] == form.separator)
            m_ui.separatorBox->setCurrentIndex(i);
    }
    QStringList sheets;
    for (int i = 0; i < m_ui.sheetBox->count(); ++i)
        sheets << m_ui.sheetBox->itemText(i);
    if (sheets != contents.sheets) {
        m_ui.sheetBox->clear();
        m_ui.sheetBox->addItems(contents.sheets);
    }
    m_ui.sheetBox->setCurrentIndex(form.sheet);
    m_ui.headingsCheck->setChecked(form.hasHeadings && !form.isCard);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui.encodingBoxLabel, m_ui.encodingBox})
        widget->setVisible(!form.isBook);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui.separatorBoxLabel, m_ui.separatorBox})
        widget->setVisible(!form.isBook && !form.isCard);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui.sheetBoxLabel, m_ui.sheetBox})
        widget->setVisible(form.isBook && contents.sheets.size() > 1);
    m_ui.headingsCheck->setVisible(!form.isCard);
    m_ui.mappingButton->setVisible(!form.isCard);
    //: %1 is the name of a program: Google Contacts
    m_ui.layoutLabel->setText(
        contents.layout.isEmpty() ? QString() : tr("Recognised: %1").arg(contents.layout));
    m_ui.layoutMark->setVisible(!contents.layout.isEmpty());
    m_ui.layoutMark->setPixmap(markIn(QStringLiteral("check"), Role::Success));
    m_isShowing = false;
}

void FormatBar::setEditable(bool editable)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui.encodingBox, m_ui.separatorBox,
                                                            m_ui.sheetBox, m_ui.headingsCheck})
        widget->setEnabled(editable);
    m_ui.mappingButton->setVisible(editable && !m_reading.contents().form.isCard);
}

} // namespace linktill::gui
