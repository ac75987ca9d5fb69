// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/linkactions.h"

#include "application/links/editplan.h"
#include "application/links/linkoperation.h"
#include "gui/widgets/keys.h"

#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace linktill::gui {

namespace {

struct Named
{
    LinkActions::Act act;
    const char *name; ///< objectName of the action
    QString text;
    Key key;
};

} // namespace

LinkActions::LinkActions(QWidget *where) : QObject(where)
{
    const Named all[] = {
        {Copy, "copyLinkAction", tr("Copy link"), Key::CopyLink},
        {Open, "openLinkAction", tr("Open in browser"), Key::OpenLink},
        {Refresh, "refreshAction", tr("Refresh status"), Key::Refresh},
        {Cancel, "cancelLinkAction", tr("Cancel link…"), Key::CancelLink},
        {Edit, "editLinkAction", tr("Edit…"), Key::EditLink},
        {Duplicate, "duplicateAction", tr("Make another like this"), Key::Duplicate},
        {ShowQr, "showQrAction", tr("Show QR code"), Key::ShowQr},
        {Print, "printLinkAction", tr("Print…"), Key::PrintLink},
        {Archive, "archiveAction", tr("Archive"), Key::Archive},
        {Unarchive, "unarchiveAction", tr("Take out of the archive"), Key::Unarchive},
        {Undo, "undoAction", tr("Undo"), Key::UndoLinks},
        {SendAgain, "sendAgainAction", tr("Send again"), Key::SendAgain},
        {GiveUp, "giveUpAction", tr("Not wanted any more…"), Key::GiveUp},
        {Fresh, "freshLinkAction", tr("Create fresh link"), Key::FreshLink},
        {ToCustomers, "sendRoundAction", tr("Send to the customer again…"), Key::SendRound},
    };
    for (const Named &named : all) {
        auto *action = new QAction(named.text, this);
        action->setObjectName(QString::fromLatin1(named.name));
        action->setShortcuts(keysOf(named.key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        where->addAction(action);
        connect(action, &QAction::triggered, this, [this, act = named.act] { Q_EMIT wanted(act); });
        m_actions[named.act] = action;
    }
    m_actions[Undo]->setEnabled(false);
    enable();
}

bool LinkActions::canArchive(const Link &link)
{
    return !link.archived && !isOutcomeOpen(link.state) && link.openEdit.isEmpty();
}

bool LinkActions::canSendToCustomer(const Link &link)
{
    const Customer &customer = link.facts.customer;
    return link.state == LinkState::Created && !link.archived && !link.url.isEmpty()
        && !(customer.email.isEmpty() && customer.phone.isEmpty());
}

void LinkActions::setSelected(const QList<Link> &links)
{
    m_links = links;
    enable();
}

void LinkActions::setBusy(bool busy)
{
    m_busy = busy;
    enable();
}

void LinkActions::enable()
{
    const auto any = [this](auto &&fits) { return std::any_of(m_links.begin(), m_links.end(), fits); };
    const bool one = m_links.size() == 1;
    const bool hasUrl = any([](const Link &link) { return !link.url.isEmpty(); });
    m_actions[Copy]->setEnabled(hasUrl);
    m_actions[Open]->setEnabled(hasUrl);
    m_actions[ShowQr]->setEnabled(one && hasUrl);
    const bool isPaid = one && m_links.first().state == LinkState::Success;
    m_actions[Print]->setEnabled(isPaid || (one && hasUrl && !isFinal(m_links.first().state)));
    m_actions[Print]->setText(isPaid ? tr("Print receipt…") : tr("Print…"));
    m_actions[Refresh]->setEnabled(!m_busy && any(LinkOperation::canRefresh));
    m_actions[Cancel]->setEnabled(!m_busy && any(LinkOperation::canCancel));
    m_actions[Edit]->setEnabled(one && EditPlan::canEdit(m_links.first()));
    m_actions[Duplicate]->setEnabled(one);
    m_actions[Fresh]->setEnabled(one && m_links.first().state == LinkState::Expired);
    m_actions[ToCustomers]->setEnabled(any(canSendToCustomer));
    m_actions[Archive]->setEnabled(any(canArchive));
    enableSettling();
    m_actions[Unarchive]->setEnabled(any([](const Link &link) { return link.archived; }));
}

/// Enables the actions that settle a link, and names them by what is open: whether the link exists, or
/// whether an edit of it was saved.
void LinkActions::enableSettling()
{
    const bool one = m_links.size() == 1, mayAct = one && !m_busy;
    const Link link = m_links.value(0);
    const bool canSettle = EditPlan::canSettle(link);
    m_actions[SendAgain]->setEnabled(mayAct && (canSettle || LinkOperation::canSendAgain(link)));
    m_actions[GiveUp]->setEnabled(mayAct && (canSettle || LinkOperation::canGiveUp(link)));
    const bool isEdit = one && !link.openEdit.isEmpty(), isToMark = isEdit && isFinal(link.state);
    m_actions[SendAgain]->setText(isToMark ? tr("Mark edit as saved…")
                                  : isEdit ? tr("Save edit again…")
                                           : tr("Send again"));
    m_actions[GiveUp]->setText(isToMark ? tr("Mark edit as not saved…")
                               : isEdit ? tr("Keep link as before…")
                                        : tr("Not wanted any more…"));
}

void LinkActions::addTo(QMenu *menu) const
{
    for (const Act act : {Copy, Open, ShowQr, Print})
        menu->addAction(m_actions[act]);
    menu->addSeparator();
    for (const Act act : {Refresh, Edit, Duplicate})
        menu->addAction(m_actions[act]);
    menu->addSeparator();
    for (const Act act : {Fresh, ToCustomers, SendAgain, GiveUp}) {
        if (m_actions[act]->isEnabled())
            menu->addAction(m_actions[act]);
    }
    menu->addAction(m_actions[m_actions[Unarchive]->isEnabled() ? Unarchive : Archive]);
    menu->addAction(m_actions[Cancel]);
}

} // namespace linktill::gui
