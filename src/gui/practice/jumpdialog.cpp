// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/practice/jumpdialog.h"

#include "core/region.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/regiondate.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <utility>

namespace linktill::gui {

JumpDialog::JumpDialog(const QDateTime &now, std::function<bool(const QDateTime &)> jump, QWidget *parent)
    : QDialog(parent), m_jump(std::move(jump)), m_date(new QDateEdit(this)), m_time(new QTimeEdit(this)),
      m_fault(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("jumpDialog"));
    setWindowTitle(tr("Set the practice clock forward"));
    const QDateTime proposed = now.toLocalTime().addDays(1);
    m_date->setObjectName(QStringLiteral("jumpDateEdit"));
    m_date->setCalendarPopup(true);
    m_date->setDate(proposed.date());
    m_date->setAccessibleName(tr("Date"));
    useRegionDate(m_date);
    m_time->setObjectName(QStringLiteral("jumpTimeEdit"));
    m_time->setDisplayFormat(timeFormat());
    m_time->setTime(QTime(proposed.time().hour(), proposed.time().minute()));
    m_time->setAccessibleName(tr("Time"));
    m_fault->setObjectName(QStringLiteral("jumpFault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    setSeverityProperty(m_fault, severityName(Severity::Problem));
    auto *hint = new QLabel(
        tr("Everything on the way happens in its order: sendings, reminders, expiries."), this);
    hint->setWordWrap(true);
    hint->setProperty("role", QStringLiteral("hint"));
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_date, 1);
    fields->addWidget(m_time);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *go = new QPushButton(tr("Jump"), this);
    go->setObjectName(QStringLiteral("jumpButton"));
    go->setProperty("primary", true);
    go->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addLayout(fields);
    layout->addWidget(m_fault);
    layout->addLayout(buttons);
    setMinimumWidth(360);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &JumpDialog::tryJump);
}

void JumpDialog::tryJump()
{
    if (m_jump(QDateTime(m_date->date(), m_time->time()).toUTC()))
        return accept();
    m_fault->setText(tr("Choose a time that is still to come, up to 10 years ahead."));
    m_fault->show();
    announce(m_fault, m_fault->text());
}

} // namespace linktill::gui
