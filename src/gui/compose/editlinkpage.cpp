// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/editlinkpage.h"

#include "application/links/methodpresets.h"
#include "application/links/paymentlinkservice.h"
#include "application/wording/changewording.h"
#include "application/wording/linkwording.h"
#include "core/editable.h"
#include "gui/compose/draftform.h"
#include "gui/compose/formcursor.h"
#include "gui/compose/formside.h"
#include "gui/compose/linkform.h"
#include "gui/compose/previewpanel.h"
#include "gui/compose/reviewdialog.h"
#include "gui/links/linksmodel.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/questions.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace linktill::gui {

EditLinkPage::EditLinkPage(PageServices services, Ledger &ledger, std::shared_ptr<PaymentLinkService> service,
                           EditPlan plan, QWidget *parent)
    : Page(parent), m_services(std::move(services)), m_methods(new MethodPresets({}, this))
{
    setObjectName(QStringLiteral("EditLinkPage"));
    buildForm();
    m_session = new EditSession({m_services.format, ledger, m_services.events}, std::move(service),
                                std::move(plan), m_form->content(), this);
    listenToForm();
    listenToSession();
    listenToSending();
    buildKeys();
    showLink();
}

EditLinkPage::~EditLinkPage()
{
    keepChanges();
    delete m_form; // while the session, which the form calls, still exists
}

void EditLinkPage::buildForm()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_form = new LinkForm({.catalogue = m_services.catalogue,
                           .clock = m_services.timeOfLinks(),
                           .dialogs = m_services.dialogs,
                           .issues = [this] { return m_session->issues(); },
                           .methods = m_methods,
                           .store = m_services.store},
                          this);
    layout->addWidget(m_form);
    m_form->draftForm().setFixed(&isFixed, fixedOnceMadeSentence());
    m_side = new FormSide(*m_form, m_services.catalogue, m_services.clock, {}, this);
    m_stopButton = new QPushButton(this);
    m_stopButton->setObjectName(QStringLiteral("stopEditingButton"));
    m_stopButton->setToolTip(keyText(Key::LeaveEdit));
    m_form->addToCreatePanel(m_stopButton);
    connect(m_stopButton, &QPushButton::clicked, this, &EditLinkPage::leave);
    connect(m_form, &FormFrame::createWanted, this, &EditLinkPage::review);
}

void EditLinkPage::listenToForm()
{
    const DraftForm &form = m_form->draftForm();
    connect(m_form, &LinkForm::edited, this, [this, &form] {
        m_session->edited(form.pathOf(QApplication::focusWidget()));
        m_side->preview().showDraft(form.draft());
    });
    connect(&form, &DraftForm::typed, m_session, &EditSession::typed);
    connect(&form, &DraftForm::settled, &m_session->history(), &DraftHistory::settle);
    connect(m_form, &LinkForm::fieldEntered, &m_session->history(), &DraftHistory::enterField);
    connect(&m_form->cursor(), &FormCursor::moved, &m_session->keeper(), &DraftKeeper::cursorMoved);
}

void EditLinkPage::listenToSession()
{
    connect(m_session, &EditSession::issuesChanged, m_form, &LinkForm::refreshIssues);
    connect(m_session, &EditSession::placeWanted, m_form, &LinkForm::showPlace);
    connect(m_session, &EditSession::changesNotKept, this, [this](const LedgerError &error) {
        notify(NoticeLevel::Problem, tr("The changes are not saved.") + u' ' + ledgerSentence(error));
    });
    connect(m_session, &EditSession::changesReturned, this, [this](const QDateTime &when) {
        m_form->news(tr("Your changes from %1 are back. “Stop editing” puts them away.")
                         .arg(shownInstant(when)));
    });
    connect(m_session, &EditSession::editedElsewhere, this, [this] {
        notify(NoticeLevel::Warning, tr("This link is being edited in another window as well. What is "
                                     "changed here is not kept until it is sent."));
    });
}

void EditLinkPage::listenToSending()
{
    connect(m_session, &EditSession::sendingBegun, this, [this] {
        m_side->show(FormSide::Part::Sending);
        m_side->beginSending(tr("Changing the link…"));
        m_stopButton->setEnabled(false);
    });
    connect(m_session, &EditSession::sendingWaits, m_side, &FormSide::waitUntil);
    connect(m_session, &EditSession::sendingEnded, this, [this](const auto &skew) {
        m_form->setLocked(false);
        if (skew)
            notify(NoticeLevel::Warning, clockSentence(*skew));
        m_stopButton->setEnabled(true);
    });
    connect(m_session, &EditSession::done, this, &EditLinkPage::tellDone);
    connect(m_session, &EditSession::failed, this, &EditLinkPage::fail);
    connect(m_session, &EditSession::fieldRefused, m_form, &LinkForm::revealRefused);
    connect(m_side, &FormSide::cancelWanted, m_session, &EditSession::cancelSending);
}

void EditLinkPage::buildKeys()
{
    onKey(Key::LeaveEdit, this, [this] { leave(); });
    onKey(Key::Undo, this, [this] { m_session->step(-1); });
    onKey(Key::Redo, this, [this] { m_session->step(1); });
    onKey(Key::FindField, this, [this] { find(); });
    onKey(Key::AddItem, this, [this] { m_form->addItems(); });
    onKey(Key::Create, this, [this] { review(); });
}

void EditLinkPage::showTexts()
{
    //: %1 is an order number, %2 an account
    m_form->setHint(tr("Order %1 of “%2”").arg(link().facts.orderId, link().accountName));
    m_form->setTitle(tr("Edit link"));
    m_form->createButton()->setText(tr("Review changes…"));
    m_stopButton->setText(tr("Stop editing"));
}

/// Shows the link. The session put it into the form before this page listened to the session.
void EditLinkPage::showLink()
{
    showTexts();
    m_form->setEnvironment(m_session->account().environment);
    m_form->refreshIssues();
    m_side->preview().showDraft(form().draft());
    if (m_session->isInDoubt())
        notify(NoticeLevel::Warning, tr("An earlier change of this link had no answer and may have come "
                                     "through. Below it stands as before that change; sending settles "
                                     "how it is."));
}

const DraftForm &EditLinkPage::form() const
{
    return m_form->draftForm();
}

void EditLinkPage::notify(NoticeLevel level, const QString &sentences)
{
    m_form->notify(level, sentences);
}

void EditLinkPage::retranslate()
{
    m_form->retranslate();
    showTexts();
    m_form->refreshIssues();
}

void EditLinkPage::keepChanges()
{
    m_session->keeper().save();
}

void EditLinkPage::discard()
{
    m_session->discard();
    Q_EMIT left();
}

void EditLinkPage::leave()
{
    if (isBusy())
        return;
    if (!isTouched())
        return discard();
    m_services.questions.ask(this,
                             {tr("Stop editing"),
                              tr("The changes to order %1 have not been sent. The link stays as it was.")
                                  .arg(link().facts.orderId),
                              tr("Discard changes"), tr("Go on editing")},
                             [this](bool yes) {
                                 if (yes && !isBusy())
                                     discard();
                             });
}

/// Shows the changes in a dialog, which sends them when the person accepts.
void EditLinkPage::review()
{
    if (isBusy())
        return;
    m_session->refused().clear(); // an earlier refusal must not stop a new attempt
    if (!m_form->isReady())
        return;
    const LinkChanges changes = m_session->changes();
    if (changes.isEmpty() && !m_session->isInDoubt()) {
        notify(NoticeLevel::Warning, tr("Nothing was changed, so there is nothing to send."));
        return;
    }
    auto *dialog = new ReviewDialog(link(), changeWords(changes), this);
    connect(dialog, &QDialog::accepted, m_session, &EditSession::send);
    dialog->open();
}

void EditLinkPage::tellDone(const LinkEdited &edited)
{
    QStringList lines{tr("Order %1 was changed.").arg(edited.link.facts.orderId)};
    if (!edited.otherwise.isEmpty())
        lines << takenOtherwiseSentence(edited.otherwise);
    if (edited.notWritten)
        lines << tr("The list of your links still shows it as before.") + u' '
                + ledgerSentence(*edited.notWritten);
    const bool isAsWished = lines.size() == 1;
    Q_EMIT done(isAsWished, lines.join(QLatin1Char('\n')));
}

void EditLinkPage::fail(const SendFailure &failure)
{
    m_side->show(FormSide::Part::Failure);
    m_side->explain(failure);
    if (!isVisible())
        Q_EMIT failedUnseen(
            tr("Order %1: %2").arg(link().facts.orderId, oneLine(failure.explanation)));
}

} // namespace linktill::gui
