// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/madeview.h"

#include "application/links/composesession.h"
#include "application/links/editplan.h"
#include "application/links/paymentlinkservice.h"
#include "gui/compose/linkform.h"
#include "gui/compose/resultpanel.h"
#include "gui/links/resulttext.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keys.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace linktill::gui {

namespace {

constexpr int markSide = 14;

/// Returns true when the key would change the text of a field.
bool isTyping(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete)
        return true;
    return !event.text().isEmpty() && event.text().at(0).isPrint() &&
           !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

MadeView::MadeView(LinkForm &form, ComposeSession &session, const Services &services, QObject *parent)
    : QObject(parent), m_form(form), m_session(session), m_services(services)
{
    buildHead();
    connect(&session, &ComposeSession::madeShown, this, &MadeView::show);
    connect(&session.made(), &MadeLink::changed, this, &MadeView::changed);
    connect(&session, &ComposeSession::linkIsMade, this, &MadeView::sayLocked);
}

void MadeView::buildHead()
{
    const FormFrame::Head head = m_form.head();
    head.madeMark->setPixmap(icon(QStringLiteral("lock")).pixmap(markSide, markSide));
    head.edit->setIcon(icon(QStringLiteral("edit")));
    head.edit->setToolTip(withKey(head.edit->text(), Key::EditMade));
    head.another->setIcon(icon(QStringLiteral("duplicate")));
    head.another->setToolTip(withKey(head.another->text(), Key::Another));
    connect(head.edit, &QPushButton::clicked, this, &MadeView::edit);
    connect(head.another, &QPushButton::clicked, this, &MadeView::anotherWanted);
}

QWidget *MadeView::buildResult(QWidget *parent)
{
    m_result = new ResultPanel({made(), m_services.dialogs, m_services.questions, m_services.catalogue,
                                [this] { return now(); }, m_services.book, m_services.view},
                               parent);
    m_result->setNarrow(m_form.isNarrow());
    connect(&m_form, &FormFrame::narrowChanged, m_result, &ResultPanel::setNarrow);
    connect(m_result, &ResultPanel::newLinkWanted, this, &MadeView::newLinkWanted);
    connect(m_result, &ResultPanel::freshLinkWanted, this, &MadeView::freshLinkWanted);
    connect(m_result, &ResultPanel::checkWanted, this, &MadeView::checkWanted);
    connect(m_result, &ResultPanel::showInLinksWanted, this,
            [this] { Q_EMIT linkWanted(made().link()); });
    connect(m_result, &ResultPanel::displayWanted, this, [this] {
        if (const auto made = link())
            Q_EMIT displayWanted(*made);
    });
    connect(m_result, &ResultPanel::printWanted, this, &MadeView::print);
    connect(m_result, &ResultPanel::shared, this, [this](const QString &how) {
        m_session.service()->noteShared(made().created().merchantOrderId, how);
    });
    return m_result;
}

const MadeLink &MadeView::made() const
{
    return m_session.made();
}

QDateTime MadeView::now() const
{
    return m_session.service()->now();
}

bool MadeView::isShown() const
{
    return m_session.stage() == ComposeSession::Stage::Made;
}

std::optional<Link> MadeView::link() const
{
    return isShown() && made().link().id != 0 ? std::optional(made().link()) : std::nullopt;
}

bool MadeView::shows(LinkId id) const
{
    return isShown() && m_form.isVisible() && id != 0 && made().link().id == id;
}

void MadeView::show()
{
    m_result->showLink();
    showHead();
    m_form.fitSide();
    if (m_form.isVisible())
        m_result->focusCopy();
    if (m_form.isNarrow()) // again, since the change of focus has ended keeping the side in view
        m_form.showSide();
    else // title and buttons of the link are above the form
        m_form.scrollToTop();
    tellWatched();
}

void MadeView::changed(LinkState before)
{
    tellWatched();
    if (!isShown())
        return;
    m_result->showStanding();
    showHead();
    m_form.fitSide();
    const Link &link = made().link();
    const bool isSeen = m_form.isVisible(); // otherwise the window announces the end
    if (before != link.state && isFinal(link.state) && isSeen)
        announce(m_result, endSentence(link, made().since(), now()));
}

void MadeView::showHead()
{
    const bool isMade = isShown();
    const FormFrame::Head head = m_form.head();
    head.madeMark->setVisible(isMade);
    head.edit->setVisible(isMade && EditPlan::canEdit(made().link()));
    head.another->setVisible(isMade);
    head.templates->setVisible(m_services.keepsDrafts && !isMade);
    head.drafts->setVisible(m_services.keepsDrafts && !isMade);
    if (isMade) {
        //: %1 is an order number
        const QString title = tr("Link %1").arg(made().link().facts.orderId);
        const QString reason = lockReason(made().link(), now());
        m_form.setTitle(title, title); // the tool tip shows a long order number whole
        m_form.setHint(reason, reason); // the hint may be cut short beside a long number
    } else if (m_hasHead) {
        m_form.setTitle(tr("New link"));
        m_form.setHint({});
    }
    m_hasHead = isMade;
}

void MadeView::sayLocked()
{
    if (!isShown())
        return;
    const QString edit = keyText(Key::EditMade), another = keyText(Key::Another),
                  fresh = keyText(Key::NewLink);
    if (EditPlan::canEdit(made().link()))
        //: %1, %2 and %3 are keys
        m_form.notify(NoticeLevel::Info, tr("This link is created. Edit it (%1), duplicate it (%2) or begin a "
                         "new link (%3).")
                          .arg(edit, another, fresh));
    else
        //: %1 and %2 are keys
        m_form.notify(NoticeLevel::Info, tr("This link is created. Duplicate it (%1) or begin a new link (%2).")
                          .arg(another, fresh));
}

bool MadeView::takesKey(const QKeyEvent &event)
{
    if (!isShown() || !isTyping(event))
        return false;
    sayLocked();
    return true;
}

void MadeView::tellWatched()
{
    const Link &link = made().link();
    const bool waits = isShown() && m_form.isVisible() && !isFinal(link.state);
    Q_EMIT watchWanted(waits ? link.id : 0);
}

void MadeView::copy()
{
    if (isShown())
        m_result->copyLink();
}

void MadeView::print()
{
    if (isShown())
        Q_EMIT printWanted(made().link().id);
}

void MadeView::edit()
{
    if (!isShown())
        return;
    const Link &link = made().link();
    if (!EditPlan::canEdit(link))
        m_form.notify(NoticeLevel::Warning, lockReason(link, now()) + u'.');
    else if (link.id == 0)
        m_form.notify(NoticeLevel::Warning,
                      tr("This link is not in your link history, so it can’t be edited here."));
    else
        Q_EMIT editWanted(link.id);
}

} // namespace linktill::gui
