// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/editcommand.h"

#include "application/links/editoperation.h"
#include "application/links/linkconcerns.h"
#include "application/links/paymentlinkservice.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/wording/changewording.h"
#include "application/wording/linkwording.h"
#include "cli/await.h"
#include "cli/examine.h"
#include "cli/linkgateway.h"
#include "cli/linktext.h"
#include "cli/question.h"
#include "cli/report.h"
#include "cli/text.h"
#include "core/catalogue.h"
#include "core/clock.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace linktill::cli {

namespace {

class Editing
{
public:
    Editing(LinkHistory made, Invocation invocation, const Services &services, const Clock &clock,
            const Streams &streams, const Report &report)
        : m_plan(services.format, std::move(made)), m_invocation(std::move(invocation)),
          m_services(services), m_clock(clock), m_streams(streams), m_report(report)
    {
    }

    int run()
    {
        if (m_invocation.link.settle)
            return settle(*m_invocation.link.settle);
        if (!EditPlan::canEdit(m_plan.link()))
            return notEditable();
        const auto gateway = gatewayOfLink();
        if (!gateway)
            return m_report.notDone(gateway.error(), {});
        const auto examined = examineEdit(m_plan, m_invocation, m_services, m_clock, m_streams.in);
        if (!examined)
            return m_report.wrongUsage(examined.error());
        if (hasProblems(examined->issues))
            return m_report.checked(examined->issues);
        const LinkChanges changes = m_plan.changesTo(examined->draft);
        if (changes.isEmpty() && !m_plan.isInDoubt())
            return unchanged();
        if (const auto ends = review(changes, examined->issues, applyQuestion()))
            return *ends;
        return send(*gateway->gateway, examined->draft, changes);
    }

private:
    QString name() const { return m_plan.link().facts.orderId; }

    int notEditable() const
    {
        return m_report.notDone(
            CliText::tr("The link “%1” cannot be changed: %2. linktill-cli status asks the gateway "
                        "how it stands.").arg(name(), linkStateWord(m_plan.link())), {});
    }

    Result<LinkGateway, QString> gatewayOfLink()
    {
        auto found = gatewayOf(m_plan.link(), m_invocation, m_services, m_clock);
        if (found)
            m_invocation.gateway = found->choice;
        return found;
    }

    /// Settles an edit that had no answer.
    int settle(EditEnd end)
    {
        if (!m_plan.isInDoubt())
            return unchanged();
        if (!EditPlan::canSettle(m_plan.link()))
            return notEditable();
        const SentContent content = m_plan.settled(end);
        const LinkChanges changes = m_plan.changesTo(content.draft);
        if (isFinal(m_plan.link().state))
            return mark(end, content, changes);
        const auto gateway = gatewayOfLink();
        if (!gateway)
            return m_report.notDone(gateway.error(), {});
        if (const auto ends = review(changes, {}, applyQuestion()))
            return *ends;
        return send(*gateway->gateway, content.draft, changes);
    }

    /// Marks the edit as saved or not, as the merchant says, since the gateway edits no final link,
    /// for example a paid one.
    int mark(EditEnd end, const SentContent &content, const LinkChanges &changes) const
    {
        const bool isTaken = end == EditEnd::AsEdited;
        const QString question = isTaken
            //: %1 is an order number, %2 a status
            ? CliText::tr("The link “%1” can no longer be edited (%2). Mark the edit as saved?")
            : CliText::tr("The link “%1” can no longer be edited (%2). Mark the edit as not saved?");
        if (const auto ends = review(changes, {},
                                     question.arg(name(), linkStateWord(m_plan.link().state))))
            return *ends;
        const auto settled = m_services.ledger().links().settleEdit(
            m_plan.link().key(), isTaken ? std::optional(content) : std::nullopt);
        if (!settled)
            return m_report.notDone(ledgerSentence(settled.error()), settled.error().detail);
        m_report.done("settled", {{u"link"_s, toJson(*settled, concernsOf(*settled))}},
                      isTaken ? CliText::tr("Edit of “%1” marked as saved. Nothing was sent.").arg(name())
                              : CliText::tr("Edit of “%1” marked as not saved. Nothing was sent.")
                                    .arg(name()));
        return Done;
    }

    void remarkLines(const QString &lines) const
    {
        for (const QString &line : lines.split(u'\n'))
            m_report.remark(line);
    }

    Issues concernsOf(const Link &link) const
    {
        return linktill::concernsOf(m_services.ledger(), link);
    }

    int unchanged() const
    {
        m_report.done("unchanged", {{u"link"_s, toJson(m_plan.link(), concernsOf(m_plan.link()))}},
                      CliText::tr("Nothing of the link “%1” would change; nothing was sent.").arg(name()));
        return Done;
    }

    /// Shows old and new values before anything is sent, and asks. Returns the exit status when
    /// nothing is to be sent.
    std::optional<int> review(const LinkChanges &changes, const Issues &warnings,
                              const QString &question) const
    {
        if (!m_report.isJson()) {
            m_report.warn(warnings);
            for (const ChangeWords &change : changeWords(changes))
                remarkLines(changeLine(change));
        }
        if (m_invocation.link.isConfirmed)
            return std::nullopt;
        const auto yes = askYes(m_streams.in, m_streams.err, question);
        if (!yes)
            return m_report.wrongUsage(CliText::tr("Say --yes when nobody can be asked whether the link "
                                                   "is to be changed."));
        if (!*yes)
            return m_report.notDone(CliText::tr("The link was not changed."), {});
        return std::nullopt;
    }

    QString applyQuestion() const
    {
        const Link &link = m_plan.link();
        const auto money = link.facts.money();
        //: %1 is an order number, %2 an amount, %3 an account, %4 sandbox or live
        return CliText::tr("Change the link “%1” for %2 (%3, %4) so?")
            .arg(name(), money ? money->display(QLocale()) : QString(), link.accountName,
                 environmentName(link.environment));
    }

    int send(Gateway &gateway, const LinkContent &edited, const LinkChanges &changes) const
    {
        // The call needs only the account's gateway, not the account itself.
        const auto service = std::make_shared<PaymentLinkService>(gateway, m_services.catalogue(), m_clock, Account());
        auto *job = new EditOperation(m_services.ledger(), service, m_plan, edited, nullptr);
        sayWaits(*job, m_report);
        std::optional<Outcome<LinkEdited>> outcome;
        Link now;
        await(job, [&] {
            outcome = job->outcome();
            now = job->link();
            if (const auto skew = job->clockSkew())
                m_report.remark(clockSentence(*skew));
        });
        if (*outcome)
            return this->edited(**outcome, changes);
        const CallFailure &failure = outcome->error();
        return m_report.failed(failure, explainEdit(failure, now),
                               failure.unknown() ? name() : QString());
    }

    int edited(const LinkEdited &edited, const LinkChanges &changes) const
    {
        if (edited.notWritten)
            m_report.remark(CliText::tr("This could not be written down. %1")
                                .arg(ledgerSentence(*edited.notWritten)));
        if (!edited.otherwise.isEmpty())
            remarkLines(takenOtherwiseSentence(edited.otherwise));
        m_report.done("edited",
                      {{u"changes"_s, changesDetail(changes).value("changes"_L1)},
                       {u"otherwise"_s, changesDetail(edited.otherwise).value("changes"_L1)},
                       {u"recorded"_s, !edited.notWritten},
                       {u"link"_s, toJson(edited.link, concernsOf(edited.link))}},
                      CliText::tr("The link “%1” was changed.").arg(name()));
        return Done;
    }

    const EditPlan m_plan;
    Invocation m_invocation;
    const Services &m_services;
    const Clock &m_clock;
    const Streams &m_streams;
    const Report &m_report;
};

} // namespace

int runEdit(const Link &link, const Invocation &invocation, const Services &services,
            const Clock &clock, const Streams &streams, const Report &report)
{
    const auto made = services.ledger().links().link(link.id);
    if (!made)
        return report.notDone(ledgerSentence(made.error()), made.error().detail);
    return Editing(*made, invocation, services, clock, streams, report).run();
}

} // namespace linktill::cli
