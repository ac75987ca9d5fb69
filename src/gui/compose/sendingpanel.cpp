// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/sendingpanel.h"

#include "core/clock.h"
#include "gui/widgets/announce.h"

#include "ui_sendingpanel.h"

namespace linktill::gui {

SendingPanel::SendingPanel(const Clock &clock, QWidget *parent)
    : QFrame(parent), m_clock(clock), m_ui(std::make_unique<Ui::SendingPanel>())
{
    m_ui->setupUi(this);
    m_text = m_ui->sendingText->text();
    m_ticks.setInterval(250); // ms, so that no second is skipped
    connect(&m_ticks, &QTimer::timeout, this, &SendingPanel::countDown);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SendingPanel::cancelWanted);
}

SendingPanel::~SendingPanel() = default;

void SendingPanel::begin(const QString &title)
{
    m_ticks.stop();
    m_ui->sendingTitle->setText(title);
    m_ui->progressBar->setAccessibleName(title);
    m_ui->sendingText->setText(m_text);
    m_ui->cancelButton->setText(tr("Cancel"));
}

void SendingPanel::waitUntil(const QDateTime &until)
{
    m_until = until;
    m_ui->cancelButton->setText(tr("Stop"));
    m_ticks.start();
    countDown();
    announce(this, m_ui->sendingText->text()); // only once, not every second
}

void SendingPanel::countDown()
{
    const qint64 left = m_clock.now().msecsTo(m_until);
    if (left <= 0) {
        m_ticks.stop();
        m_ui->sendingText->setText(m_text);
        m_ui->cancelButton->setText(tr("Cancel"));
        return;
    }
    m_ui->sendingText->setText(
        tr("The gateway is busy and asks to wait. It goes on by itself in %n second(s).", nullptr,
           int((left + 999) / 1000)));
}

} // namespace linktill::gui
