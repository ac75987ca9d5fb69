// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/unresolvedlinks.h"

#include "application/accounts/accountbook.h"
#include "application/links/editplan.h"
#include "application/wording/linkwording.h"
#include "gui/links/linkbatchrunner.h"
#include "gui/links/linksmodel.h"
#include "gui/links/liveday.h"
#include "gui/widgets/questions.h"

namespace linktill::gui {

UnresolvedLinks::UnresolvedLinks(const LinksServices &services, LinkBatchRunner &batches, QWidget *page)
    : QObject(page), m_services(services), m_batches(batches), m_page(page)
{
}

bool UnresolvedLinks::mayDuplicate(const Link &link)
{
    if (!isOutcomeOpen(link.state))
        return true;
    m_services.questions.ask(
        m_page,
        {tr("Make another like this"),
         tr("It is not known yet whether the link of order %1 exists. Another one would have a new order "
            "number, and the customer might pay twice. Send this one again instead: the gateway is asked "
            "first, and the order number stays the same.")
             .arg(link.facts.orderId),
         tr("Send again"), tr("Go back")},
        [this, link](bool yes) {
            if (yes)
                sendAgain(link);
        });
    return false;
}

void UnresolvedLinks::sendAgain(const Link &link)
{
    if (EditPlan::canSettle(link))
        return askToSettle(link, LinkBatch::Kind::SaveEditAgain);
    if (!LinkOperation::canSendAgain(link) || m_batches.isBusy())
        return;
    const auto send = [this, link] { m_batches.begin(LinkBatch::Kind::SendAgain, {link}); };
    if (const Account *account = m_services.book.byId(link.accountId))
        m_services.liveDay.askFirst(m_services.questions, m_page, *account,
                                    shownAmount(link.facts.amount, link.facts.currency), send);
    else
        send(); // the batch reports that the account is gone
}

void UnresolvedLinks::askToGiveUp(const Link &link)
{
    if (EditPlan::canSettle(link))
        return askToSettle(link, LinkBatch::Kind::TakeEditBack);
    if (!LinkOperation::canGiveUp(link) || m_batches.isBusy())
        return;
    const LinkFacts &facts = link.facts;
    m_services.questions.ask(
        m_page,
        {tr("Not wanted any more"),
         tr("The gateway is asked about order %1 over %2 once more. When it does not know it, the link is "
            "put down as not sent, and nothing reminds you of it any more. This cannot be undone.")
             .arg(facts.orderId, shownAmount(facts.amount, facts.currency)),
         tr("Not wanted any more"), tr("Keep it")},
        [this, link](bool yes) {
            if (yes)
                m_batches.begin(LinkBatch::Kind::GiveUp, {link});
        });
}

Question UnresolvedLinks::settleQuestion(const Link &link, LinkBatch::Kind kind) const
{
    const QString &order = link.facts.orderId;
    const QString edit = openEditText(link);
    const bool isKept = kind == LinkBatch::Kind::SaveEditAgain;
    if (isFinal(link.state)) {
        const QString title = isKept ? tr("Mark edit as saved") : tr("Mark edit as not saved");
        //: %1 is an order number, %2 its status, %3 what an edit changed
        return {title,
                tr("Order %1 can no longer be edited (%2). Look at the PortOne portal to see whether this "
                   "edit was saved: %3.")
                    .arg(order, linkStateWord(link.state), edit),
                title, tr("Go back")};
    }
    if (isKept)
        return {tr("Save edit again"),
                tr("Save this edit of order %1 again: %2. This is safe even if it was already saved.")
                    .arg(order, edit),
                tr("Save edit again"), tr("Go back")};
    return {tr("Keep link as before"),
            tr("Save order %1 as it was before this edit: %2. If the edit was saved, this undoes it.")
                .arg(order, edit),
            tr("Keep as before"), tr("Go back")};
}

void UnresolvedLinks::askToSettle(const Link &link, LinkBatch::Kind kind)
{
    if (m_batches.isBusy())
        return;
    m_services.questions.ask(m_page, settleQuestion(link, kind), [this, link, kind](bool yes) {
        if (yes)
            m_batches.begin(kind, {link});
    });
}

} // namespace linktill::gui
