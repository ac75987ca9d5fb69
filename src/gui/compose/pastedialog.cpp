// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/pastedialog.h"

#include "ui_pastedialog.h"

#include <QHeaderView>

namespace linktill::gui {

PasteDialog::PasteDialog(const QString &text, bool asItIs,
                         std::function<Fields(const QString &)> read, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PasteDialog>()), m_read(std::move(read))
{
    m_ui->setupUi(this);
    m_ui->pasteAsItIsButton->setVisible(asItIs);
    m_ui->pasteEdit->setPlainText(text);
    m_ui->pasteTree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(m_ui->pasteEdit, &QPlainTextEdit::textChanged, this, &PasteDialog::showFields);
    connect(m_ui->pasteFillButton, &QPushButton::clicked, this, [this] {
        Q_EMIT fillWanted(m_ui->pasteEdit->toPlainText());
        accept();
    });
    connect(m_ui->pasteAsItIsButton, &QPushButton::clicked, this, [this] {
        Q_EMIT asItIsWanted();
        accept();
    });
    connect(m_ui->pasteCancelButton, &QPushButton::clicked, this, &QDialog::reject);
    showFields();
    if (!text.isEmpty()) // so that Return fills in at once
        m_ui->pasteFillButton->setFocus();
    m_ui->pasteEdit->setMaximumHeight(8 * fontMetrics().lineSpacing());
    resize(560, 540);
}

PasteDialog::~PasteDialog() = default;

void PasteDialog::showFields()
{
    m_ui->pasteTree->clear();
    const Fields fields = m_read(m_ui->pasteEdit->toPlainText());
    for (const auto &[name, value] : fields)
        new QTreeWidgetItem(m_ui->pasteTree, {name, value});
    m_ui->pasteFillButton->setEnabled(!fields.isEmpty());
}

} // namespace linktill::gui
