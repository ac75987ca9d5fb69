// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Templates on the page: one fills the form, one is made of it, and one may begin every new link.
#include "gui/compose/newlinkpage.h"

#include "application/links/linktemplates.h"
#include "application/links/linkdesk.h"
#include "application/ports/requestformat.h"
#include "gui/templates/templatedialog.h"
#include "gui/widgets/keys.h"
#include "gui/compose/draftform.h"
#include "application/links/methodbook.h"

#include "ui_newlinkpage.h"

#include <QLineEdit>

#include <utility>

namespace linktill::gui {

namespace {
constexpr int templateNameWidth = 130; ///< a longer one would make the form wider than a small window
} // namespace

void NewLinkPage::buildTemplates()
{
    QToolButton *button = m_ui->templatesButton;
    button->setVisible(bool(m_services.ledger));
    button->setToolTip(withKey(button->text(), Key::Templates));
    connect(button, &QToolButton::clicked, this, &NewLinkPage::templatesWanted);
    onKey(Key::SaveTemplate, this, [this] { saveAsTemplate(this); });
}

/// What the account itself gives to a new link.
LinkDraft NewLinkPage::bareDraft() const
{
    LinkDraft draft = m_desk->newDraft();
    draft.methods = m_methods->defaultMethods();
    return draft;
}

/// The same with the default template in it: a form with this is one that nobody has touched.
LinkDraft NewLinkPage::freshDraft()
{
    const LinkDraft bare = bareDraft();
    m_filledFrom = m_default.id == 0
        ? LinkDraft() : templateDraft(m_default, m_services.format, m_desk->now());
    m_fresh = m_default.id == 0 ? bare : withTemplate(bare, m_filledFrom, {}, bare);
    return m_fresh;
}

void NewLinkPage::readTemplates()
{
    if (!m_services.ledger || !m_desk || !m_bringsBack)
        return;
    auto *job = reading<LinkTemplate>(
        m_services.ledger(),
        [id = accountId()](Ledger &ledger) { return ledger.templates().defaultOf(id); }, this);
    connect(job, &LedgerJob::finished, this, [this, job, id = accountId()] {
        if (!job->result() || id != accountId())
            return;
        m_default = *job->result();
        giveDefaults();
    });
    job->start();
}

/// Default template and methods of the account, into a form that nobody has touched.
void NewLinkPage::giveDefaults()
{
    if (!m_desk || m_shown != Side::Preview || !isUntouched())
        return;
    LinkDraft draft = freshDraft();
    draft.merchantOrderId = m_form->draft().merchantOrderId;
    if (draft == m_form->draft())
        return;
    m_form->setDraft(draft);
    forgetSteps();
    refreshIssues();
}

void NewLinkPage::applyTemplate(const LinkTemplate &chosen)
{
    if (isSending())
        return;
    if (m_shown == Side::Result) // what the form holds is a link already
        startNew();
    const LinkDraft from = templateDraft(chosen, m_services.format, m_desk->now());
    const LinkDraft last = std::exchange(m_filledFrom, from);
    m_form->change([&, bare = bareDraft()](LinkDraft &draft) {
        draft = withTemplate(draft, from, last, bare);
    });
    //: %1 is the name of a template
    hint(tr("Filled from “%1”").arg(shownName(chosen)));
    // What differs from link to link most often; all of it is chosen, to be typed over.
    QWidget *amount = m_form->editorFor(QStringLiteral("amount"));
    amount->setFocus(Qt::OtherFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(amount))
        edit->selectAll();
}

void NewLinkPage::saveAsTemplate(QWidget *over)
{
    if (!m_services.ledger || !m_desk)
        return;
    LinkTemplate made =
        templateOf(m_form->draft(), bareDraft(), m_services.format, m_desk->now());
    auto *dialog = new TemplateDialog(m_services.ledger(), made, accountId(), over);
    connect(dialog, &TemplateDialog::saved, this, [this](const LinkTemplate &saved) {
        hint(tr("Saved as template “%1”").arg(shownName(saved)));
        readTemplates(); // it may have taken the place of the default
        Q_EMIT templateSaved();
    });
    dialog->open();
}

QString NewLinkPage::shownName(const LinkTemplate &one) const
{
    return m_ui->pageHint->fontMetrics().elidedText(one.name, Qt::ElideRight, templateNameWidth);
}

/// The draft as its customer sees it, and as it is sent.
LinkDraft NewLinkPage::shownDraft() const
{
    return showsRequest() ? m_desk->filled(m_form->draft()) : m_form->draft();
}

} // namespace linktill::gui
