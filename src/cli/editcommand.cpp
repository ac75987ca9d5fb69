// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/editcommand.h"

#include "cli/await.h"
#include "cli/examine.h"
#include "cli/linkgateway.h"
#include "cli/linktext.h"
#include "cli/question.h"
#include "cli/report.h"
#include "cli/text.h"
#include "core/catalogue.h"
#include "core/clock.h"
#include "desk/changewording.h"
#include "desk/editing.h"
#include "desk/linkdesk.h"
#include "desk/linkwording.h"

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
        if (!EditPlan::canEdit(m_plan.link()))
            return m_report.notDone(
                CliText::tr("The link “%1” cannot be changed: %2. linktill-cli status asks the gateway "
                            "how it stands.").arg(name(), linkStateWord(m_plan.link())), {});
        auto found = gatewayOf(m_plan.link(), m_invocation, m_services, m_clock);
        if (!found)
            return m_report.notDone(found.error(), {});
        const LinkGateway gateway = std::move(found.value());
        m_invocation.gateway = gateway.choice;
        const auto examined = examineEdit(m_plan, m_invocation, m_services, m_clock, m_streams.in);
        if (!examined)
            return m_report.wrongUsage(examined.error());
        if (hasProblems(examined->issues))
            return m_report.checked(examined->issues);
        const LinkChanges changes = m_plan.changesTo(examined->draft);
        if (changes.isEmpty() && !m_plan.isInDoubt())
            return unchanged();
        if (const auto ends = review(changes, examined->issues))
            return *ends;
        return send(*gateway.gateway, examined->draft, changes);
    }

private:
    QString name() const { return m_plan.link().facts.orderId; }

    void remarkLines(const QString &lines) const
    {
        for (const QString &line : lines.split(u'\n'))
            m_report.remark(line);
    }

    int unchanged() const
    {
        m_report.done("unchanged", {{u"link"_s, toJson(m_plan.link())}},
                      CliText::tr("Nothing of the link “%1” would change; nothing was sent.").arg(name()));
        return Done;
    }

    /// Old and new are seen before anything is sent. Gives how it ends when it is not to be sent.
    std::optional<int> review(const LinkChanges &changes, const Issues &warnings) const
    {
        if (!m_report.isJson()) {
            m_report.warn(warnings);
            for (const ChangeWords &change : changeWords(changes))
                remarkLines(changeLine(change));
        }
        if (m_invocation.link.isConfirmed)
            return std::nullopt;
        const auto money = m_plan.link().facts.money();
        const auto yes = askYes(
            m_streams.in, m_streams.err,
            //: %1 is an order number, %2 an amount, %3 an account, %4 sandbox or live
            CliText::tr("Change the link “%1” for %2 (%3, %4) so?")
                .arg(name(), money ? money->display(QLocale()) : QString(),
                     m_plan.link().accountName, environmentName(m_plan.link().environment)));
        if (!yes)
            return m_report.wrongUsage(CliText::tr("Say --yes when nobody can be asked whether the link "
                                                   "is to be changed."));
        if (!*yes)
            return m_report.notDone(CliText::tr("The link was not changed."), {});
        return std::nullopt;
    }

    int send(Gateway &gateway, const LinkDraft &edited, const LinkChanges &changes) const
    {
        // Of the account the call needs nothing but its gateway.
        const auto desk = std::make_shared<LinkDesk>(gateway, m_services.catalogue(), m_clock, Account());
        auto *job = new JournaledEdit(m_services.ledger(), desk, m_plan, edited, nullptr);
        sayWaits(*job, m_report);
        std::optional<Outcome<LinkEdited>> outcome;
        Link now;
        await(job, [&] {
            outcome = job->outcome();
            now = job->link();
            if (const auto skew = job->clockSkew())
                m_report.remark(clockSentence(*skew));
        });
        if (const auto *done = std::get_if<LinkEdited>(&*outcome))
            return this->edited(*done, changes);
        if (const auto *refused = std::get_if<Refused>(&*outcome))
            return m_report.refused(*refused, explainEdit(*refused, now));
        if (const auto *notSent = std::get_if<NotSent>(&*outcome))
            return m_report.notDone(explainEdit(*notSent, now));
        return m_report.unknown(explainEdit(std::get<OutcomeUnknown>(*outcome), now), name());
    }

    int edited(const LinkEdited &edited, const LinkChanges &changes) const
    {
        if (!edited.isRecorded)
            m_report.remark(CliText::tr("This could not be written down: the ledger has the link as before."));
        if (!edited.otherwise.isEmpty())
            remarkLines(takenOtherwiseSentence(edited.otherwise));
        m_report.done("edited",
                      {{u"changes"_s, changesDetail(changes).value("changes"_L1)},
                       {u"otherwise"_s, changesDetail(edited.otherwise).value("changes"_L1)},
                       {u"recorded"_s, edited.isRecorded},
                       {u"link"_s, toJson(edited.link)}},
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
    const auto made = services.ledger().link(link.id);
    if (!made)
        return report.notDone(ledgerSentence(made.error()), made.error().detail);
    return Editing(*made, invocation, services, clock, streams, report).run();
}

} // namespace linktill::cli
