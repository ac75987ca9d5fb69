// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// What the page does with a link of which something is open. One that may exist or not is settled with its
// own order number, since another one beside it could bill the customer twice; an edit that may have been
// saved by saving it again, or the link as it was before.
#include "gui/links/linkspage.h"

#include "application/accounts/accountbook.h"
#include "application/links/editing.h"
#include "application/wording/linkwording.h"
#include "gui/links/linkselection.h"
#include "gui/links/linksmodel.h"
#include "gui/widgets/questions.h"

namespace linktill::gui {

bool LinksPage::mayDuplicate(const Link &link)
{
    if (!isOutcomeOpen(link.state))
        return true;
    m_services.questions.ask(
        this,
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

void LinksPage::sendAgain(const Link &link)
{
    if (EditPlan::canSettle(link))
        return askToSettle(link, LinkErrand::Kind::SaveEditAgain);
    if (!LinkCall::canSendAgain(link) || m_errand)
        return;
    const auto send = [this, link] { beginErrand(LinkErrand::Kind::SendAgain, {link}); };
    if (const Account *account = m_services.book.byId(link.accountId))
        m_services.liveDay.askFirst(m_services.questions, this, *account,
                                    shownAmount(link.facts.amount, link.facts.currency), send);
    else
        send(); // which says that it has gone
}

void LinksPage::askToGiveUp()
{
    const QList<Link> links = m_selection->links();
    if (links.size() == 1 && EditPlan::canSettle(links.first()))
        return askToSettle(links.first(), LinkErrand::Kind::TakeEditBack);
    if (links.size() != 1 || !LinkCall::canGiveUp(links.first()) || m_errand)
        return;
    const LinkFacts &facts = links.first().facts;
    m_services.questions.ask(
        this,
        {tr("Not wanted any more"),
         tr("The gateway is asked about order %1 over %2 once more. When it does not know it, the link is "
            "put down as not sent, and nothing reminds you of it any more. This cannot be undone.")
             .arg(facts.orderId, shownAmount(facts.amount, facts.currency)),
         tr("Not wanted any more"), tr("Keep it")},
        [this, links](bool yes) {
            if (yes)
                beginErrand(LinkErrand::Kind::GiveUp, links);
        });
}

Question LinksPage::settleQuestion(const Link &link, LinkErrand::Kind kind) const
{
    const QString &order = link.facts.orderId;
    const QString edit = openEditText(link);
    const bool isKept = kind == LinkErrand::Kind::SaveEditAgain;
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

void LinksPage::askToSettle(const Link &link, LinkErrand::Kind kind)
{
    if (m_errand)
        return;
    m_services.questions.ask(this, settleQuestion(link, kind), [this, link, kind](bool yes) {
        if (yes)
            beginErrand(kind, {link});
    });
}

QString LinksPage::howEditWasSettled(const LinkErrand &errand) const
{
    const Link &link = errand.links().constFirst();
    const bool isKept = errand.kind() == LinkErrand::Kind::SaveEditAgain;
    if (isFinal(link.state))
        return isKept ? tr("Order %1: edit marked as saved.").arg(link.facts.orderId)
                      : tr("Order %1: edit marked as not saved.").arg(link.facts.orderId);
    return isKept ? tr("Order %1: edit saved.").arg(link.facts.orderId)
                  : tr("Order %1: link kept as before.").arg(link.facts.orderId);
}

QString LinksPage::howItWasSettled(const LinkErrand &errand) const
{
    if (LinkCall::isOfEdit(errand.kind()))
        return howEditWasSettled(errand);
    const QString order = errand.links().constFirst().facts.orderId;
    const bool isGivenUp = errand.kind() == LinkErrand::Kind::GiveUp;
    if (errand.hasFound())
        return isGivenUp ? tr("Order %1: the gateway has this link, so it stays. Cancel it if it is not "
                              "wanted any more.")
                               .arg(order)
                         : tr("Order %1: the gateway has this link already, so it was not sent again.")
                               .arg(order);
    return isGivenUp ? tr("Order %1: the gateway does not know it. It is put down as not sent.").arg(order)
                     : tr("Order %1: the link was made.").arg(order);
}

} // namespace linktill::gui
