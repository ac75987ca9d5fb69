// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/newlinkpage.h"

#include "application/links/linktemplates.h"
#include "application/links/paymentlinkservice.h"
#include "application/ports/knowncustomer.h"
#include "application/ports/ledger.h"
#include "application/ports/linktemplate.h"
#include "gui/compose/composenotices.h"
#include "gui/compose/customerfinder.h"
#include "gui/compose/draftform.h"
#include "gui/compose/formcursor.h"
#include "gui/compose/formside.h"
#include "gui/compose/linkform.h"
#include "gui/compose/madeview.h"
#include "gui/compose/previewpanel.h"
#include "gui/compose/recentlinks.h"
#include "gui/compose/requestfiles.h"
#include "gui/compose/sendquestions.h"
#include "gui/templates/templatedialog.h"
#include "gui/widgets/keys.h"

#include <QApplication>
#include <QToolButton>
#include <QVBoxLayout>

namespace linktill::gui {

namespace {

constexpr int templateNameWidth = 130; ///< pixels; a longer name would widen the form beyond a small window

FormSide::Part partOf(ComposeSession::Stage stage)
{
    switch (stage) {
    case ComposeSession::Stage::Writing:
        break;
    case ComposeSession::Stage::Sending:
        return FormSide::Part::Sending;
    case ComposeSession::Stage::Failed:
        return FormSide::Part::Failure;
    case ComposeSession::Stage::Made:
        return FormSide::Part::Result;
    }
    return FormSide::Part::Preview;
}

} // namespace

NewLinkPage::NewLinkPage(PageServices services, QWidget *parent)
    : Page(parent), m_services(std::move(services)),
      m_questions(new SendQuestions(m_services.ledger, m_services.questions, m_services.liveDay, this))
{
    setObjectName(QStringLiteral("NewLinkPage"));
    buildForm();
    m_session = new ComposeSession({m_services.format, m_services.ledger, m_services.events},
                                   m_form->content(), this);
    m_form->useMethods(m_session->defaults().methods());
    m_files = new RequestFiles(*m_form, *m_session, m_services.format, m_services.dialogs, this);
    buildMade();
    new ComposeNotices(*m_form, *m_session, m_services.clock, this);
    listenToForm();
    listenToSession();
    listenToSending();
    buildCustomers();
    buildHead();
    buildKeys();
}

NewLinkPage::~NewLinkPage()
{
    m_session->keeper().save();
    delete m_customers; // it would react when the fields lose the focus
    delete m_form;      // while the session, which the form calls, still exists
}

void NewLinkPage::buildForm()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_form = new LinkForm({.catalogue = m_services.catalogue,
                           .clock = m_services.timeOfLinks(),
                           .dialogs = m_services.dialogs,
                           .issues = [this] { return m_session->issues(); },
                           .freshOrderId = [this] { return m_session->checks().order().offerAnother(); },
                           .ledger = m_services.ledger,
                           .accountId = [this] { return m_session->accountId(); },
                           .store = m_services.store},
                          this);
    m_form->setTitle(tr("New link"));
    layout->addWidget(m_form);
    connect(m_form, &FormFrame::createWanted, this, &NewLinkPage::create);
    connect(m_form, &FormFrame::newLinkWanted, this, &NewLinkPage::startNew);
    connect(m_form, &LinkForm::goodsWanted, this, &NewLinkPage::goodsWanted);
}

void NewLinkPage::buildMade()
{
    m_made = new MadeView(*m_form, *m_session,
                          {m_services.dialogs, m_services.questions, m_services.catalogue,
                           bool(m_services.ledger), m_services.book, m_services.view},
                          this);
    m_side = new FormSide(*m_form, m_services.catalogue, m_services.clock,
                          [this](QWidget *parent) { return m_made->buildResult(parent); }, this);
    m_made->showHead();
    connect(m_made, &MadeView::newLinkWanted, this, &NewLinkPage::startNew);
    connect(m_made, &MadeView::anotherWanted, this, &NewLinkPage::startAnother);
    connect(m_made, &MadeView::freshLinkWanted, this,
            [this] {
                if (m_made->isShown()) // a second click comes when the fresh link is on its way
                    startFresh(m_session->made().freshModel(m_session->service()->now()),
                               m_session->made().link().key());
            });
    connect(m_made, &MadeView::watchWanted, this, &NewLinkPage::watchWanted);
    connect(m_made, &MadeView::checkWanted, this, &NewLinkPage::checkWanted);
    connect(m_made, &MadeView::editWanted, this, &NewLinkPage::editWanted);
    connect(m_made, &MadeView::linkWanted, this, &NewLinkPage::linkWanted);
    connect(m_made, &MadeView::printWanted, this, &NewLinkPage::printWanted);
    connect(m_made, &MadeView::displayWanted, this, &NewLinkPage::displayWanted);
    connect(&m_form->draftForm(), &DraftForm::refused, m_made, &MadeView::sayLocked);
}

void NewLinkPage::listenToForm()
{
    const DraftForm &form = m_form->draftForm();
    connect(m_form, &LinkForm::edited, this, [this, &form] {
        m_session->edited(form.pathOf(QApplication::focusWidget()));
        m_side->preview().showDraft(m_session->checks().filled());
    });
    connect(&form, &DraftForm::typed, m_session, &ComposeSession::typed);
    connect(&form, &DraftForm::settled, &m_session->history(), &DraftHistory::settle);
    connect(m_form, &LinkForm::fieldEntered, &m_session->history(), &DraftHistory::enterField);
    connect(&m_form->cursor(), &FormCursor::moved, &m_session->keeper(), &DraftKeeper::cursorMoved);
    connect(&form, &DraftForm::fieldLeft, m_session,
            [this](const QString &path) { m_session->checks().fieldLeft(path); });
}

void NewLinkPage::listenToSession()
{
    connect(m_session, &ComposeSession::serviceChanged, this, &NewLinkPage::showAccount);
    connect(m_session, &ComposeSession::stageChanged, this, &NewLinkPage::showStage);
    connect(m_session, &ComposeSession::issuesChanged, m_form, &LinkForm::refreshIssues);
    connect(m_session, &ComposeSession::placeWanted, m_form, &LinkForm::showPlace);
    connect(m_session, &ComposeSession::draftShown, m_form, &LinkForm::refreshIssues);
    connect(m_session, &ComposeSession::begun, m_form, [this] {
        m_form->cursor().forget();
        m_form->refreshIssues();
    });
}

void NewLinkPage::listenToSending()
{
    const LinkSending &sending = m_session->sending();
    connect(&sending, &LinkSending::begun, this, [this](bool isCheck) {
        m_side->beginSending(isCheck ? tr("Asking the gateway…") : tr("Creating the link…"));
        Q_EMIT sendingChanged(true);
    });
    connect(&sending, &LinkSending::waiting, m_side, &FormSide::waitUntil);
    connect(&sending, &LinkSending::notWrittenDown, this, &NewLinkPage::ledgerFailed);
    connect(m_session, &ComposeSession::sendingEnded, this, [this] {
        m_form->setLocked(false);
        Q_EMIT sendingChanged(false);
    });
    connect(m_session, &ComposeSession::sendingFailed, m_side, &FormSide::explain);
    connect(m_session, &ComposeSession::fieldRefused, m_form, &LinkForm::revealRefused);
    connect(m_side, &FormSide::cancelWanted, &sending, &LinkSending::cancel);
    connect(m_side, &FormSide::checkWanted, &sending, &LinkSending::check);
    connect(m_side, &FormSide::sendAgainWanted, &sending, &LinkSending::sendAgain);
}

void NewLinkPage::buildHead()
{
    const FormFrame::Head head = m_form->head();
    head.drafts->setToolTip(withKey(head.drafts->text(), Key::Drafts));
    connect(head.drafts, &QToolButton::clicked, this, &NewLinkPage::draftsWanted);
    head.templates->setToolTip(withKey(head.templates->text(), Key::Templates));
    connect(head.templates, &QToolButton::clicked, this, &NewLinkPage::templatesWanted);
}

void NewLinkPage::buildKeys()
{
    onKey(Key::Undo, this, [this] { m_session->step(-1); });
    onKey(Key::Redo, this, [this] { m_session->step(1); });
    onKey(Key::FindField, this, [this] { find(); });
    onKey(Key::AddItem, this, [this] { m_form->addItems(); });
    onKey(Key::SaveTemplate, this, [this] { saveAsTemplate(this); });
    onKey(Key::CopyMade, this, [this] { m_made->copy(); });
    onKey(Key::EditMade, this, [this] { m_made->edit(); });
    onKey(Key::PrintMade, this, [this] { m_made->print(); });
    onKey(Key::CheckMade, this, [this] {
        if (m_made->isShown())
            Q_EMIT checkWanted();
    });
    onKey(Key::Another, this, [this] { startAnother(); });
    onKey(Key::Create, this, [this] { create(); });
}

const DraftForm &NewLinkPage::form() const
{
    return m_form->draftForm();
}

void NewLinkPage::showAccount()
{
    const Account &account = m_session->service()->account();
    QPushButton *button = m_form->createButton();
    switch (account.environment) {
    case Environment::Practice:
        button->setText(tr("Create practice link"));
        break;
    case Environment::Sandbox:
        button->setText(tr("Create sandbox link"));
        break;
    case Environment::Live:
        button->setText(tr("Create live link"));
        break;
    }
    m_form->setEnvironment(account.environment);
    m_customers->setAccount(account.id);
    m_side->preview().offerRequest(m_services.format, account, m_services.view);
}

void NewLinkPage::showStage()
{
    m_made->showHead();
    m_side->show(partOf(m_session->stage()));
}

void NewLinkPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_made->tellWatched();
}

void NewLinkPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_made->tellWatched();
}

void NewLinkPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_made->takesKey(*event))
        Page::keyPressEvent(event);
}

void NewLinkPage::buildCustomers()
{
    m_customers = new CustomerFinder(m_form->draftForm(), m_services.ledger, this);
    connect(m_customers, &CustomerFinder::filled, this, &NewLinkPage::lookAtCustomer);
    connect(&m_form->draftForm(), &DraftForm::replaced, this, &NewLinkPage::lookAtCustomer);
    connect(&m_form->draftForm(), &DraftForm::fieldLeft, this, [this](const QString &path) {
        if (path.startsWith(QLatin1String("customer_details.")))
            lookAtCustomer();
    });
}

void NewLinkPage::lookAtCustomer()
{
    const Customer &customer = form().draft().customer;
    if (!m_services.ledger || (!m_recent && customer == Customer()))
        return;
    if (!m_recent) {
        m_recent = new RecentLinks(m_services.ledger, m_form->side());
        m_form->addToSide(&m_side->preview(), m_recent);
        const auto show = [this] {
            m_recent->setVisible(m_side->shown() == FormSide::Part::Preview && !m_recent->isEmpty());
        };
        connect(m_recent, &RecentLinks::linkWanted, this, &NewLinkPage::linkWanted);
        connect(m_recent, &RecentLinks::looked, this, show);
        connect(m_side, &FormSide::changed, m_recent, show);
    }
    m_recent->look(customer);
}

std::optional<Link> NewLinkPage::linkAtHand() const { return m_made->link(); }

bool NewLinkPage::showsResultOf(LinkId id) const
{
    return m_made->shows(id);
}

void NewLinkPage::notify(NoticeLevel level, const QString &sentences)
{
    m_form->notify(level, sentences);
}

void NewLinkPage::retranslate()
{
    m_form->retranslate();
    if (!m_made->isShown())
        m_form->setTitle(tr("New link"));
    if (!m_session->service())
        return;
    showAccount();
    m_made->showHead();
    m_form->refreshIssues();
}

void NewLinkPage::news(const QString &sentence)
{
    m_form->news(sentence);
}

void NewLinkPage::create()
{
    if (m_session->isSending())
        return;
    if (m_made->isShown()) // never make a second link from the same form
        return m_made->sayLocked();
    m_session->checks().refused().clear(); // an earlier refusal must not stop a new attempt
    if (!m_form->isReady())
        return;
    // An unusual amount is asked about before sending, so the usual amounts must have been read.
    m_session->checks().usual().whenAnswered([this, checked = form().draft()] {
        if (m_session->isSending() || m_made->isShown())
            return;
        if (form().draft() == checked)
            askThenSend();
        else // something was typed meanwhile
            create();
    });
}

void NewLinkPage::askThenSend()
{
    const auto service = m_session->service();
    m_questions->ask(*service, form().draft(), form().fieldIssues().all(), [this, asked = form().draft(), service] {
        if (m_session->isSending() || m_made->isShown() || service != m_session->service())
            return;
        if (form().draft() == asked)
            m_session->send();
        else // what was typed meanwhile is not checked yet
            create();
    });
}

/// Scrolls a form that was filled anew to its top and puts the cursor into the amount, which differs most
/// from link to link.
void NewLinkPage::showTop()
{
    m_form->scrollToTop();
    m_form->focusAmount();
}

void NewLinkPage::startNew()
{
    if (m_session->isSending())
        return;
    m_session->startNew();
    showTop();
}

void NewLinkPage::startFor(const KnownCustomer &customer)
{
    startNew();
    m_customers->fill(customer);
    m_form->focusAmount();
}

void NewLinkPage::startLike(const LinkContent &draft)
{
    if (m_session->isSending())
        return;
    m_session->startLike(draft);
    showTop();
}

void NewLinkPage::startFresh(const LinkContent &draft, const LinkKey &expired)
{
    if (m_session->isSending())
        return;
    m_session->startLike(draft, expired);
    showTop();
    create();
}

void NewLinkPage::startAnother()
{
    if (m_session->isSending())
        return;
    m_session->startAnother();
    showTop();
}

void NewLinkPage::applyTemplate(const LinkTemplate &chosen)
{
    if (m_session->isSending())
        return;
    if (m_made->isShown())
        startNew();
    m_session->applyTemplate(chosen);
    //: %1 is the name of a template
    m_form->hint(tr("Filled from “%1”").arg(shownName(chosen)));
    m_form->chooseAmount(); // the amount differs most from link to link
}

void NewLinkPage::saveAsTemplate(QWidget *over)
{
    if (!m_services.ledger || !m_session->service())
        return;
    const LinkTemplate made = templateOf(form().draft(), m_session->defaults().bare(), m_services.format,
                                         m_session->service()->now());
    auto *dialog = new TemplateDialog(m_services.ledger(), made, m_session->accountId(), over);
    connect(dialog, &TemplateDialog::saved, this, [this](const LinkTemplate &saved) {
        m_form->hint(tr("Saved as template “%1”").arg(shownName(saved)));
        m_session->defaults().readTemplate(); // the saved template may be the new default
        Q_EMIT templateSaved();
    });
    dialog->open();
}

QString NewLinkPage::shownName(const LinkTemplate &one) const
{
    return m_form->shortened(one.name, templateNameWidth);
}

} // namespace linktill::gui
