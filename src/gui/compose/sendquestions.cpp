// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/sendquestions.h"

#include "application/links/paymentlinkservice.h"
#include "application/links/repeatedlink.h"
#include "application/ports/ledgerjob.h"
#include "application/wording/linkwording.h"
#include "application/wording/wording.h"
#include "gui/links/linksmodel.h"
#include "gui/links/resulttext.h"
#include "gui/links/sectionsummary.h"
#include "gui/widgets/questions.h"

#include <QWidget>

#include <algorithm>

namespace linktill::gui {

SendQuestions::SendQuestions(std::function<Ledger &()> ledger, Questions &questions,
                             const LiveDay &liveDay, QWidget *page)
    : QObject(page), m_ledger(std::move(ledger)), m_questions(questions), m_liveDay(liveDay),
      m_page(page)
{
}

void SendQuestions::ask(const PaymentLinkService &service, const LinkContent &draft,
                        const Issues &issues, const std::function<void()> &then)
{
    if (m_isAsking)
        return;
    const auto unusual = std::find_if(issues.begin(), issues.end(), [](const Issue &issue) {
        return issue.code == IssueCode::AmountUnusual;
    });
    if (unusual == issues.end())
        return lookForRepeat(service, draft, then);
    // `then` holds the service, so the reference stays valid until the answer.
    askOfAmount(*unusual, shownAmount(draft.amount, draft.currency),
                [this, &service, draft, then] { lookForRepeat(service, draft, then); });
}

void SendQuestions::askOfAmount(const Issue &unusual, const QString &amount,
                                const std::function<void()> &then)
{
    m_isAsking = true;
    //: %1 is an amount
    const QString yes = tr("Create a link over %1").arg(amount);
    m_questions.ask(m_page, {tr("Unusual amount"), issueSentence(unusual), yes, tr("Go back")},
                    [this, then](bool isMeant) {
                        m_isAsking = false;
                        if (isMeant)
                            then();
                    });
}

void SendQuestions::lookForRepeat(const PaymentLinkService &service, const LinkContent &draft,
                                  const std::function<void()> &then)
{
    const auto askOfDay = [this, account = service.account(), then,
                           amount = shownAmount(draft.amount, draft.currency)] {
        m_liveDay.askFirst(m_questions, m_page, account, amount, then);
    };
    if (!m_ledger || !namesCustomer(draft))
        return askOfDay();
    using Found = std::optional<Link>;
    auto *job = reading<Found>(
        m_ledger(),
        [account = service.account().id, ready = normalised(draft), now = service.now()](Ledger &ledger) {
            return repeatedLink(ledger, account, ready, now);
        },
        this);
    m_isAsking = true;
    connect(job, &LedgerJob::finished, this, [this, job, askOfDay, now = service.now()] {
        if (job->result() && *job->result())
            return askOfRepeat(**job->result(), now, askOfDay);
        m_isAsking = false;
        askOfDay(); // a ledger that failed here is reported when the link is sent
    });
    job->start();
}

void SendQuestions::askOfRepeat(const Link &earlier, const QDateTime &now,
                                const std::function<void()> &then)
{
    const int minutes = int(std::max<qint64>(earlier.created.secsTo(now) / 60, 1));
    const QString amount = shownAmount(earlier.facts.amount, earlier.facts.currency);
    //: %1 is an amount, %2 a customer, %3 an order number, %4 the state of that link
    const QString text =
        tr("A link over %1 for %2 was created %n minute(s) ago: order %3, %4.", nullptr, minutes)
            .arg(amount, customerWord(earlier.facts.customer), earlier.facts.orderId,
                 linkStateWord(earlier));
    m_questions.ask(m_page,
                    {tr("Create another link"), text + u' ' + tr("The customer could pay twice."),
                     tr("Create another link"), tr("Go back")},
                    [this, then](bool yes) {
                        m_isAsking = false;
                        if (yes)
                            then();
                    });
}

} // namespace linktill::gui
