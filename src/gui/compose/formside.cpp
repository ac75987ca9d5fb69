// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/formside.h"

#include "application/links/linksending.h"
#include "gui/compose/failurepanel.h"
#include "gui/compose/linkform.h"
#include "gui/compose/previewpanel.h"
#include "gui/compose/sendingpanel.h"

#include <QPushButton>

namespace linktill::gui {

FormSide::FormSide(LinkForm &form, const Catalogue &catalogue, const Clock &clock,
                   std::function<QWidget *(QWidget *)> result, QObject *parent)
    : QObject(parent), m_form(form), m_clock(clock), m_makeResult(std::move(result)),
      m_preview(new PreviewPanel(catalogue, form.side()))
{
    m_form.addToSide(nullptr, m_preview);
    show(Part::Preview);
}

void FormSide::build(Part part)
{
    QWidget *made = nullptr;
    if (part == Part::Sending && !m_sending) {
        made = m_sending = new SendingPanel(m_clock, m_form.side());
        connect(m_sending, &SendingPanel::cancelWanted, this, &FormSide::cancelWanted);
    } else if (part == Part::Failure && !m_failure) {
        made = m_failure = new FailurePanel(m_form.side());
        connect(m_failure, &FailurePanel::checkWanted, this, &FormSide::checkWanted);
        connect(m_failure, &FailurePanel::sendAgainWanted, this, &FormSide::sendAgainWanted);
    } else if (part == Part::Result && !m_result) {
        made = m_result = m_makeResult(m_form.side());
    }
    if (made)
        m_form.addToSide(m_preview, made);
}

void FormSide::show(Part part)
{
    m_shown = part;
    build(part);
    m_form.setLocked(part == Part::Result || part == Part::Sending);
    m_preview->setVisible(part == Part::Preview || part == Part::Failure);
    m_form.setCreateShown(part != Part::Result);
    m_form.createButton()->setEnabled(part != Part::Sending);
    if (m_sending)
        m_sending->setVisible(part == Part::Sending);
    if (m_failure)
        m_failure->setVisible(part == Part::Failure);
    if (m_result)
        m_result->setVisible(part == Part::Result);
    Q_EMIT changed();
    m_form.fitSide();
    if (part != Part::Preview)
        m_form.showSide();
}

void FormSide::beginSending(const QString &title)
{
    m_sending->begin(title);
}

void FormSide::waitUntil(const QDateTime &until)
{
    m_sending->waitUntil(until);
}

void FormSide::explain(const SendFailure &failure)
{
    m_failure->explain(failure.explanation, failure.details, failure.remedy);
    m_form.fitSide();
}

} // namespace linktill::gui
