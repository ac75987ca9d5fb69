// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/composesession.h"
#include "gui/links/liveday.h"
#include "gui/widgets/page.h"
#include "gui/widgets/viewsettings.h"


namespace linktill {

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

/// Services that the page borrows; all of them outlive it.
struct PageServices
{
    const RequestFormat &format;
    const Catalogue &catalogue;
    FileDialogs &dialogs;
    Questions &questions;
    const Clock &clock;
    LiveDay liveDay;
    /// Opened when it is first asked for. Without it no form is kept and no number known as used.
    std::function<Ledger &()> ledger = {};
    ViewSettings view = {};
    /// Where a newer catalogue is put. Without it the catalogue stays as it is.
    CatalogueStore *store = nullptr;
    /// Told of what is made, and listened to. Without it a result stays as it was made.
    LinkEvents *events = nullptr;
};

/// The page on which a link is written, checked, sent and handed over. The form is on the left; the
/// right side shows the customer's view, then the sending, then the result or what went wrong. While a
/// link is sent, and once it is made, the form is locked: a made link stays until it is edited,
/// duplicated, or another one is begun. What is done with the draft is done by its session.
class NewLinkPage : public Page
{
    Q_OBJECT
public:
    /// Can be used once its session has a service.
    explicit NewLinkPage(PageServices services, QWidget *parent = nullptr);
    ~NewLinkPage() override;

    ComposeSession &session() const { return *m_session; }
    LinkForm &linkForm() const { return *m_form; }
    RequestFiles &files() const { return *m_files; }
    const DraftForm &form() const;
    /// Whether a person sees that one there now.
    bool showsResultOf(LinkId id) const;
    bool isBusy() const override { return m_session->isSending(); }
    void notify(NoticeLevel level, const QString &sentences) override;
    /// Good news joins the sentences that stand there already.
    void news(const QString &sentence);
    void retranslate() override;
    /// Looks for a field, in the palette.
    void find() override { Q_EMIT findWanted(); }
    void applyTemplate(const linktill::LinkTemplate &chosen);
    /// Asks for a name, in a dialog over `over`.
    void saveAsTemplate(QWidget *over);

public Q_SLOTS:
    void create();
    void startNew();
    /// A new link with all that is known of the customer.
    void startFor(const linktill::KnownCustomer &customer);
    /// A link like one that was made before, with a new order number.
    void startLike(const linktill::LinkContent &draft);
    /// A link like the one that the form holds, or has just made.
    void startAnother();
    /// Nothing when the form has made none yet.
    void copyMade();
    /// The made link is to be edited, or why it cannot be.
    void editMade();

Q_SIGNALS:
    void sendingChanged(bool sending);
    /// Nothing was sent, since it could not be written down.
    void ledgerFailed(const linktill::LedgerError &error);
    /// The link whose result is on the screen, and waits for its payment; 0: none.
    void watchWanted(linktill::LinkId id);
    /// How that one stands is to be asked for now.
    void checkWanted();
    /// The made link is to be edited.
    void editWanted(linktill::LinkId id);
    /// The made link, or one of the customer in the form, is to be looked at.
    void linkWanted(const linktill::Link &link);
    /// The list of drafts is asked for.
    void draftsWanted();
    /// A field is looked for.
    void findWanted();
    /// The list of all goods is asked for.
    void goodsWanted();
    /// The list of templates is asked for.
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
    RecentLinks *m_recent = nullptr; ///< made when a customer is looked at
};

} // namespace linktill::gui
