// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/formsources.h"

#include "application/accounts/accountbook.h"
#include "application/links/freshlink.h"
#include "application/links/leftform.h"
#include "application/ports/draftrepository.h"
#include "application/ports/knowncustomer.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkhistory.h"
#include "application/ports/linktemplate.h"
#include "application/ports/requestformat.h"
#include "core/clock.h"
#include "gui/compose/draftform.h"
#include "gui/compose/newlinkpage.h"
#include "gui/customers/customerspage.h"
#include "gui/drafts/draftsdialog.h"
#include "gui/links/linkspage.h"
#include "gui/products/productsdialog.h"
#include "gui/templates/templatesdialog.h"
#include "gui/widgets/keys.h"
#include "gui/window/linkediting.h"
#include "gui/window/windowpages.h"
#include "gui/window/windowservices.h"

namespace linktill::gui {

FormSources::FormSources(WindowPages &pages, LinkEditing &editing, const WindowServices &services,
                         QWidget *window)
    : QObject(window), m_pages(pages), m_editing(editing), m_services(services), m_window(window)
{
    const NewLinkPage *form = &pages.newLink();
    connect(form, &NewLinkPage::draftsWanted, this, &FormSources::showDrafts);
    connect(form, &NewLinkPage::goodsWanted, this, &FormSources::showGoods);
    connect(form, &NewLinkPage::templatesWanted, this, &FormSources::showTemplates);
    onKey(Key::Drafts, window, [this] { showDrafts(); });
    onKey(Key::Goods, window, [this] { showGoods(); });
    onKey(Key::Templates, window, [this] { showTemplates(); });
    connect(&pages, &WindowPages::linksMade, this, [this](LinksPage *links) {
        connect(links, &LinksPage::newLinkWanted, this, &FormSources::newLink);
        connect(links, &LinksPage::duplicateWanted, this, &FormSources::duplicate);
        connect(links, &LinksPage::freshWanted, this, &FormSources::fresh);
    });
    connect(&pages, &WindowPages::customersMade, this, [this](CustomersPage *customers) {
        connect(customers, &CustomersPage::linkWanted, this, &FormSources::startFor);
    });
}

void FormSources::newLink()
{
    NewLinkPage &form = m_pages.newLink();
    const bool wasShown = m_pages.current() == &form;
    m_pages.show(form);
    if (wasShown || !form.session().hasDraft())
        form.startNew();
}

void FormSources::duplicate(const LinkContent &draft, const Link &from)
{
    if (!m_pages.mayFillForm())
        return;
    m_pages.show(m_pages.newLink());
    m_pages.newLink().startLike(draft);
    const Account &account = m_services.accounts.book.active();
    if (account.id != from.accountId)
        m_pages.notify(NoticeLevel::Warning,
                       tr("The link that this one is like was made in “%1”. This one will be "
                          "made in “%2”.")
                           .arg(from.accountName, account.name));
}

void FormSources::fresh(const LinkHistory &expired)
{
    const LinkContent content = freshContent(m_services.page.format.readSent(expired.request), expired.link,
                                             m_services.page.clock.now());
    if (m_services.accounts.book.active().id != expired.link.accountId)
        return duplicate(content, expired.link);
    if (!m_pages.mayFillForm())
        return;
    m_pages.show(m_pages.newLink());
    m_pages.newLink().startFresh(content, expired.link.key());
}

void FormSources::startFor(const KnownCustomer &customer)
{
    if (!m_pages.mayFillForm())
        return;
    m_pages.show(m_pages.newLink());
    m_pages.newLink().startFor(customer);
}

void FormSources::useTemplate(const LinkTemplate &chosen)
{
    if (!m_pages.mayFillForm())
        return;
    m_pages.show(m_pages.newLink());
    m_pages.newLink().applyTemplate(chosen);
}

void FormSources::showDrafts()
{
    if (!m_services.ledger || !m_pages.mayFillForm())
        return;
    ComposeSession &session = m_pages.newLink().session();
    session.keeper().save();
    m_editing.keepChanges();
    auto *dialog = new DraftsDialog(m_services.ledger(), m_services.accounts.book,
                                    session.keeper().id(), m_window);
    connect(dialog, &DraftsDialog::deleting, &session, &ComposeSession::dropDraft);
    connect(dialog, &DraftsDialog::deleting, &m_editing, &LinkEditing::dropChanges);
    connect(dialog, &DraftsDialog::taken, this, &FormSources::openDraft);
    dialog->open();
}

void FormSources::openDraft(const SavedDraft &draft)
{
    if (const LinkId link = changedLink(draft))
        return m_editing.resume(link);
    const AccountBook &book = m_services.accounts.book;
    if (draft.accountId != book.active().id && book.byId(draft.accountId))
        Q_EMIT accountWanted(draft.accountId);
    m_pages.show(m_pages.newLink());
    m_pages.newLink().session().openDraft(draft);
}

void FormSources::showTemplates()
{
    if (!m_services.ledger || m_window->findChild<TemplatesDialog *>())
        return;
    NewLinkPage *form = &m_pages.newLink();
    auto *dialog = new TemplatesDialog(m_services.ledger(), form->session().accountId(), m_window);
    connect(dialog, &TemplatesDialog::chosen, this, &FormSources::useTemplate);
    connect(dialog, &TemplatesDialog::changed, &form->session().defaults(),
            &NewLinkDefaults::readTemplate);
    connect(dialog, &TemplatesDialog::saveWanted, form,
            [form, dialog] { form->saveAsTemplate(dialog); });
    connect(form, &NewLinkPage::templateSaved, dialog, &TemplatesDialog::load);
    dialog->open();
}

void FormSources::showGoods()
{
    if (!m_services.ledger || m_window->findChild<ProductsDialog *>())
        return;
    const NewLinkPage &form = m_pages.newLink();
    const QString currency = form.form().draft().currency.trimmed();
    auto *dialog = new ProductsDialog({m_services.ledger(), m_services.page.dialogs, bool(m_services.tableReaders)},
                                      form.session().accountId(), currency, m_window);
    connect(dialog, &ProductsDialog::importWanted, this, [this, currency] { Q_EMIT goodsImportWanted(currency); });
    dialog->open();
}

void FormSources::lookForChanges()
{
    if (!m_services.ledger)
        return;
    // A writing job waits for the question about the draft that was left, whose answer must come first.
    auto *job = writing<QList<SavedDraft>>(
        m_services.ledger(), [](Ledger &l) { return l.drafts().all(); }, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        int left = 0;
        for (const SavedDraft &draft : job->result() ? *job->result() : QList<SavedDraft>())
            left += changedLink(draft) && draft.lock == DraftLock::Nobody;
        if (left > 0)
            m_pages.newLink().news(
                tr("Changes of %n link(s) were not sent. They are in the list of drafts.", nullptr, left));
    });
    job->start();
}

} // namespace linktill::gui
