// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/composesession.h"
#include "gui/links/liveday.h"
#include "gui/widgets/page.h"
#include "gui/widgets/viewsettings.h"


namespace linktill {

class AccountBook;
class Ledger;
class Catalogue;
class CatalogueStore;
class Clock;
struct KnownCustomer;
}

namespace linktill::gui {

class CustomerFinder;
class DraftForm;
class FileDialogs;
class FormSide;
class LinkForm;
class MadeView;
class Questions;
class RecentLinks;
class RequestFiles;
class SendQuestions;

/// Lists the services that a page needs. All of them must outlive the page.
struct PageServices
{
    const RequestFormat &format;
    const Catalogue &catalogue;
    FileDialogs &dialogs;
    Questions &questions;
    const Clock &clock;
    LiveDay liveDay;
    /// Opens the ledger when first called. Without it no draft is kept and no order number known as used.
    std::function<Ledger &()> ledger = {};
    ViewSettings view = {};
    /// Stores a newer catalogue. When it is null, the catalogue stays as it is.
    CatalogueStore *store = nullptr;
    /// Is told about made links and tells about changes of links. When it is null, the result shows the
    /// link as it was made.
    LinkEvents *events = nullptr;
    /// Tells the time by which links of the active account live; null: the time of `clock`.
    const Clock *linkTime = nullptr;

    const Clock &timeOfLinks() const { return linkTime ? *linkTime : clock; }
    /// Has the templates of messages to customers. When it is null, messages are the program's own.
    AccountBook *book = nullptr;
};

/// Lets a person write, check, send and hand out a link. The form is on the left; the right side
/// shows the customer's view, then the sending, then the result or what went wrong. While a link is
/// sent, and once it is made, the form is locked: a made link is shown until it is edited or duplicated or
/// another link is begun. The page's session does all work on the draft.
class NewLinkPage : public Page
{
    Q_OBJECT
public:
    /// The page can be used once its session has a service.
    explicit NewLinkPage(PageServices services, QWidget *parent = nullptr);
    ~NewLinkPage() override;

    ComposeSession &session() const { return *m_session; }
    LinkForm &linkForm() const { return *m_form; }
    RequestFiles &files() const { return *m_files; }
    MadeView &madeView() const { return *m_made; }
    const DraftForm &form() const;
    /// Returns true while the result of that link is visible.
    bool showsResultOf(LinkId id) const;
    bool isBusy() const override { return m_session->isSending(); }
    void notify(NoticeLevel level, const QString &sentences) override;
    /// Adds good news to the notice that is shown; shows it alone when there is none.
    void news(const QString &sentence);
    void retranslate() override;
    /// Asks for the palette, in which a person finds a field.
    std::optional<Link> linkAtHand() const override;
    void find() override { Q_EMIT findWanted(); }
    void applyTemplate(const linktill::LinkTemplate &chosen);
    /// Asks for a name in a dialog over `over` and saves the draft as a template. Does nothing without a
    /// ledger.
    void saveAsTemplate(QWidget *over);

public Q_SLOTS:
    void create();
    void startNew();
    /// Begins a new link with all that is known of the customer.
    void startFor(const linktill::KnownCustomer &customer);
    /// Begins a link with the same content as an earlier one and a new order number.
    void startLike(const linktill::LinkContent &draft);
    /// Makes a fresh link in place of an expired one, at once unless something has to be asked or corrected.
    void startFresh(const linktill::LinkContent &draft, const linktill::LinkKey &expired);
    /// Begins a link like the one that the form holds or that was just made.
    void startAnother();
    /// Copies the made link; does nothing when there is none.

Q_SIGNALS:
    void sendingChanged(bool sending);
    /// Nothing was sent, because the ledger could not write the link down first.
    void ledgerFailed(const linktill::LedgerError &error);
    /// The link of this id is visible and waits for its payment, so its state should be watched; 0: none.
    void watchWanted(linktill::LinkId id);
    /// The person wants the gateway to be asked now for the state of the made link.
    void checkWanted();
    /// The person wants to edit the made link.
    void editWanted(linktill::LinkId id);
    /// The person wants to see the made link, or a recent link of the customer, on the page Links.
    void linkWanted(const linktill::Link &link);
    /// The person wants the made link, or its receipt, on paper; 0: it is in no ledger.
    void printWanted(linktill::LinkId id);
    /// The person wants the customer to see the made link.
    void displayWanted(const linktill::Link &link);
    /// The person wants to see the list of drafts.
    void draftsWanted();
    /// The person wants to find a field in the palette.
    void findWanted();
    /// The person wants to see the list of all goods.
    void goodsWanted();
    /// The person wants to see the list of templates.
    void templatesWanted();
    void templateSaved();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildForm();
    void buildHead();
    void buildMade();
    void buildKeys();
    void listenToForm();
    void listenToSession();
    void listenToSending();
    void buildCustomers();
    void lookAtCustomer();
    void showAccount();
    void showStage();
    void showTop();
    void askThenSend();
    QString shownName(const LinkTemplate &one) const;

    PageServices m_services;
    LinkForm *m_form = nullptr;
    ComposeSession *m_session = nullptr;
    FormSide *m_side = nullptr;
    MadeView *m_made = nullptr;
    RequestFiles *m_files = nullptr;
    SendQuestions *m_questions;
    CustomerFinder *m_customers = nullptr;
    RecentLinks *m_recent = nullptr; ///< null until the form has a customer
};

} // namespace linktill::gui
