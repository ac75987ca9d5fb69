// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/sendingpanel.h"

#include "ui_sendingpanel.h"

namespace linktill::gui {

SendingPanel::SendingPanel(QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::SendingPanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SendingPanel::cancelWanted);
}

SendingPanel::~SendingPanel() = default;

void SendingPanel::begin(const QString &title)
{
    m_ui->sendingTitle->setText(title);
}

} // namespace linktill::gui
