// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/noticebar.h"

#include "gui/widgets/announce.h"
#include "gui/widgets/fieldnote.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>

namespace linktill::gui {

namespace {

/// Returns the value of the property `severity`; it is empty for Info, which has the usual text colour.
QString severityOf(NoticeLevel level)
{
    switch (level) {
    case NoticeLevel::Info:
        break;
    case NoticeLevel::Warning:
        return severityName(Severity::Warning);
    case NoticeLevel::Problem:
        return severityName(Severity::Problem);
    }
    return {};
}

} // namespace

NoticeBar::NoticeBar(QFrame *frame, QLabel *label, QAbstractButton *close)
    : m_frame(frame), m_label(label)
{
    m_frame->hide();
    if (close)
        QObject::connect(close, &QAbstractButton::clicked, frame, &QWidget::hide);
}

void NoticeBar::show(NoticeLevel level, const QString &sentences)
{
    m_label->setText(sentences);
    setSeverityProperty(m_label, severityOf(level));
    m_frame->show();
    announce(m_frame, sentences);
}

void NoticeBar::add(const QString &sentence)
{
    if (m_frame->isHidden())
        return show(NoticeLevel::Info, sentence);
    m_label->setText(m_label->text() + u'\n' + sentence);
    announce(m_frame, sentence);
}

void NoticeBar::hide()
{
    m_frame->hide();
}

} // namespace linktill::gui
