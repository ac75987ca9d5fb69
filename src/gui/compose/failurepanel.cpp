// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/failurepanel.h"

#include "application/links/linksending.h"
#include "application/wording/wording.h"
#include "gui/widgets/announce.h"

#include "ui_failurepanel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace linktill::gui {

FailurePanel::FailurePanel(QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::FailurePanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &FailurePanel::checkWanted);
    connect(m_ui->sendAgainButton, &QPushButton::clicked, this, &FailurePanel::sendAgainWanted);
    connect(m_ui->copyDetailsButton, &QPushButton::clicked, this, &FailurePanel::copyDetails);
}

FailurePanel::~FailurePanel() = default;

void FailurePanel::explain(const Explanation &explanation, const QString &details, Remedy remedy)
{
    m_ui->failureTitle->setText(explanation.title);
    m_ui->failureText->setText(explanation.text);
    m_ui->failureAdvice->setText(explanation.advice);
    m_ui->failureDetail->setText(explanation.detail);
    m_ui->failureDetail->setVisible(!explanation.detail.isEmpty());
    m_ui->checkButton->setVisible(remedy == Remedy::Check);
    m_ui->sendAgainButton->setVisible(remedy == Remedy::SendAgain);
    m_details = details;
    announce(this, QStringList{explanation.title, explanation.text, explanation.advice}.join(u'\n'));
}

void FailurePanel::copyDetails() const
{
    QGuiApplication::clipboard()->setText(m_details);
}

} // namespace linktill::gui
