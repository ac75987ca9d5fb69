// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/updatebar.h"

#include "gui/widgets/flowlayout.h"

#include "ui_updatebar.h"

namespace linktill::gui {

namespace {

std::unique_ptr<Ui::UpdateBar> setUp(UpdateBar *bar)
{
    auto ui = std::make_unique<Ui::UpdateBar>();
    ui->setupUi(bar);
    return ui;
}

} // namespace

UpdateBar::UpdateBar(QWidget *parent)
    : QFrame(parent), m_ui(setUp(this)), m_notice(this, m_ui->updateLabel, m_ui->updateCloseButton)
{
    auto *line = new FlowLayout(m_ui->updateButtons);
    line->setContentsMargins({});
    for (QWidget *button :
         {m_ui->whatsNewButton, m_ui->downloadPageButton, m_ui->notNowButton, m_ui->updateCloseButton})
        line->addWidget(button);
    connect(m_ui->whatsNewButton, &QPushButton::toggled, m_ui->updateNotes, &QWidget::setVisible);
    connect(m_ui->downloadPageButton, &QPushButton::clicked, this, &UpdateBar::pageWanted);
    connect(m_ui->notNowButton, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT notNow();
    });
}

UpdateBar::~UpdateBar() = default;

void UpdateBar::offer(const QString &sentence, const QString &notes)
{
    m_ui->updateNotes->setPlainText(notes);
    tell(NoticeLevel::Info, sentence, true);
}

void UpdateBar::say(NoticeLevel level, const QString &sentence)
{
    tell(level, sentence, false);
}

void UpdateBar::tell(NoticeLevel level, const QString &sentence, bool isOffer)
{
    for (QWidget *offering : {m_ui->whatsNewButton, m_ui->downloadPageButton, m_ui->notNowButton})
        offering->setVisible(isOffer);
    m_ui->updateCloseButton->setVisible(!isOffer);
    m_ui->whatsNewButton->setChecked(false);
    m_ui->updateNotes->hide();
    m_notice.show(level, sentence);
}

} // namespace linktill::gui
