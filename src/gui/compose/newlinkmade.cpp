// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// The page while its form is a link that was made: locked, with the link's state beside it, until
// one of Edit, Duplicate and New link is chosen.
#include "gui/compose/newlinkpage.h"

#include "application/links/editing.h"
#include "application/links/linkdesk.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keys.h"
#include "gui/compose/draftform.h"
#include "gui/compose/draftkeeper.h"
#include "gui/compose/formhistory.h"
#include "gui/compose/madelink.h"
#include "gui/compose/resultpanel.h"
#include "gui/links/resulttext.h"
#include "gui/widgets/fieldnote.h"

#include "ui_newlinkpage.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace linktill::gui {

namespace {

constexpr int markSide = 14;

/// What would change a text, were it in a field.
bool isTyping(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete)
        return true;
    return !event.text().isEmpty() && event.text().at(0).isPrint() &&
           !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

void NewLinkPage::buildMade()
{
    m_ui->madeMark->setPixmap(icon(QStringLiteral("lock")).pixmap(markSide, markSide));
    m_ui->editMadeButton->setIcon(icon(QStringLiteral("edit")));
    m_ui->editMadeButton->setToolTip(withKey(m_ui->editMadeButton->text(), Key::EditMade));
    m_ui->anotherButton->setIcon(icon(QStringLiteral("duplicate")));
    m_ui->anotherButton->setToolTip(withKey(m_ui->anotherButton->text(), Key::Another));
    connect(m_ui->editMadeButton, &QPushButton::clicked, this, &NewLinkPage::editMade);
    connect(m_ui->anotherButton, &QPushButton::clicked, this, &NewLinkPage::startAnother);
    connect(m_made, &MadeLink::changed, this, &NewLinkPage::madeChanged);
    connect(m_form, &DraftForm::refused, this, &NewLinkPage::sayLocked);
    onKey(Key::CopyMade, this, [this] { copyMade(); });
    onKey(Key::EditMade, this, [this] { editMade(); });
    onKey(Key::CheckMade, this, [this] {
        if (m_shown == Side::Result)
            Q_EMIT checkWanted();
    });
    onKey(Key::Another, this, [this] { startAnotherOfForm(); });
}

QWidget *NewLinkPage::buildResult()
{
    m_result = new ResultPanel(
        {*m_made, m_services.dialogs, m_services.questions, m_services.catalogue,
         [this] { return m_desk->now(); }},
        m_side);
    m_result->setNarrow(m_narrow);
    connect(m_result, &ResultPanel::newLinkWanted, this, &NewLinkPage::startNew);
    connect(m_result, &ResultPanel::freshLinkWanted, this, &NewLinkPage::startFresh);
    connect(m_result, &ResultPanel::checkWanted, this, &NewLinkPage::checkWanted);
    connect(m_result, &ResultPanel::showInLinksWanted, this,
            [this] { Q_EMIT linkWanted(m_made->link()); });
    connect(m_result, &ResultPanel::shared, this, [this](const QString &how) {
        m_desk->noteShared(m_made->created().merchantOrderId, how);
    });
    return m_result;
}

/// The link that was made last takes the place of what is in the form; nothing leads back from it.
void NewLinkPage::showMade()
{
    m_resultOf.clear();
    m_refusedField.reset();
    showSide(Side::Result);
    m_form->setDraft(m_made->draft());
    m_history->forget();
    m_madeForm = m_keeper->id();
    m_result->showLink();
    showHead();
    fitSide();
    if (isVisible())
        m_result->focusCopy();
    if (m_narrow) // once more: with the focus the person would have gone on
        bringIntoView(m_ui->narrowSlot);
    else // what it is and what can be done with it stands above the form
        m_ui->scrollArea->verticalScrollBar()->setValue(0);
    tellWatched();
}

void NewLinkPage::madeChanged(LinkState before)
{
    tellWatched();
    if (m_shown != Side::Result)
        return;
    if (!(m_form->draft() == m_made->draft())) { // edited on the page of its own
        m_form->setDraft(m_made->draft());
        m_history->forget();
    }
    m_result->showStanding();
    showHead();
    fitSide();
    const Link &link = m_made->link();
    if (before == link.state || !isFinal(link.state) || !isVisible()) // the window tells it elsewhere
        return;
    announce(m_result, endSentence(link, m_made->since(), m_desk->now()));
}

/// Title and buttons above the form.
void NewLinkPage::showHead()
{
    const bool isMade = m_shown == Side::Result;
    m_ui->madeMark->setVisible(isMade);
    m_ui->editMadeButton->setVisible(isMade && EditPlan::canEdit(m_made->link()));
    m_ui->anotherButton->setVisible(isMade);
    const bool keeps = bool(m_services.ledger) && !isMade;
    m_ui->templatesButton->setVisible(keeps);
    m_ui->draftsButton->setVisible(keeps);
    if (isMade) {
        //: %1 is an order number
        const QString title = tr("Link %1").arg(m_made->link().facts.orderId);
        m_ui->pageTitle->setElideMode(Qt::ElideMiddle); // an order number may be long
        m_ui->pageTitle->setText(title);
        m_ui->pageTitle->setToolTip(title);
        m_ui->pageHint->setText(lockReason(m_made->link(), m_desk->now()));
        m_ui->pageHint->setToolTip(m_ui->pageHint->text()); // cut short beside a long number
    } else if (!m_ui->pageTitle->toolTip().isEmpty()) {
        m_ui->pageTitle->setText(tr("New link"));
        m_ui->pageTitle->setToolTip({});
        m_ui->pageHint->clear();
        m_ui->pageHint->setToolTip({});
    }
}

/// Typed or chosen in a form that is a link already.
void NewLinkPage::sayLocked()
{
    if (m_shown != Side::Result)
        return;
    const QString edit = keyText(Key::EditMade), another = keyText(Key::Another),
                  fresh = keyText(Key::NewLink);
    if (EditPlan::canEdit(m_made->link()))
        //: %1, %2 and %3 are keys
        notify(NoticeLevel::Info,
               tr("This link is created. Edit it (%1), duplicate it (%2) or begin a "
                  "new link (%3).")
                   .arg(edit, another, fresh));
    else
        //: %1 and %2 are keys
        notify(NoticeLevel::Info,
               tr("This link is created. Duplicate it (%1) or begin a new link (%2).")
                   .arg(another, fresh));
}

void NewLinkPage::keyPressEvent(QKeyEvent *event)
{
    if (m_shown == Side::Result && isTyping(*event))
        sayLocked();
    else
        QWidget::keyPressEvent(event);
}

bool NewLinkPage::showsResultOf(LinkId id) const
{
    return m_shown == Side::Result && isVisible() && id != 0 && m_made->link().id == id;
}

void NewLinkPage::tellWatched()
{
    const Link &link = m_made->link();
    const bool waits = m_shown == Side::Result && isVisible() && !isFinal(link.state);
    Q_EMIT watchWanted(waits ? link.id : 0);
}

void NewLinkPage::copyMade()
{
    if (m_shown == Side::Result)
        m_result->copyLink();
}

void NewLinkPage::editMade()
{
    if (m_shown != Side::Result)
        return;
    const Link &link = m_made->link();
    if (!EditPlan::canEdit(link))
        notice(Severity::Warning, lockReason(link, m_desk->now()) + u'.');
    else if (link.id == 0)
        notice(Severity::Warning,
               tr("This link is not in your link history, so it can’t be edited here."));
    else
        Q_EMIT editWanted(link.id);
}

void NewLinkPage::startFresh()
{
    LinkDraft fresh = m_made->model();
    fresh.expiry = fresh.scheduled = {};
    fresh.reminderTime.clear();
    startLike(fresh);
}

void NewLinkPage::startAnotherOfForm()
{
    if (m_shown == Side::Result)
        startAnother();
    else
        startLike(m_form->draft());
}

} // namespace linktill::gui
