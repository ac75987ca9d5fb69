// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/await.h"
#include "cli/linkcommands.h"
#include "cli/linktext.h"
#include "cli/question.h"
#include "cli/sender.h"
#include "cli/text.h"
#include "core/clock.h"
#include "desk/accountbook.h"
#include "desk/linkwording.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace linktill::cli {

namespace {

/// One call to the gateway about a link, written into the ledger.
class LinkCall
{
public:
    LinkCall(Link link, const Invocation &invocation, const Services &services, const Clock &clock,
             const Streams &streams, const Report &report)
        : m_link(std::move(link)), m_invocation(invocation), m_services(services), m_clock(clock),
          m_streams(streams), m_report(report)
    {
    }

    int status()
    {
        if (!existsAtGateway(m_link.state) && m_link.state != LinkState::Unknown
            && m_link.state != LinkState::Sending)
            return no(CliText::tr("The link “%1” was never made (%2): there is nothing to ask for.")
                          .arg(name(), linkStateWord(m_link)));
        if (const auto wrong = chooseGateway())
            return no(*wrong);
        const Outcome<LinkStatus> outcome = askStatus();
        if (const auto *status = std::get_if<LinkStatus>(&outcome))
            return told(*status);
        return failed(outcome, CliText::tr("The status of “%1” could not be asked for").arg(name()),
                      CliText::tr("Asking changes nothing: try again."));
    }

    int cancel()
    {
        if (m_link.state == LinkState::Cancelled)
            return cancelled(CliText::tr("The link “%1” had been cancelled before.").arg(name()));
        if (isFinal(m_link.state) || m_link.reference.isEmpty())
            return no(CliText::tr("The link “%1” cannot be cancelled: %2. linktill-cli status asks the "
                                  "gateway how it stands.")
                          .arg(name(), linkStateWord(m_link)));
        if (const auto wrong = chooseGateway())
            return no(*wrong);
        if (const auto ends = askFirst())
            return *ends;
        const auto outcome = ask(m_gateway->cancelLink(m_link.reference));
        if (std::holds_alternative<LinkCancelled>(outcome))
            return recordCancel();
        if (!std::holds_alternative<NotSent>(outcome) && isCancelledAfterAll())
            return cancelled(CliText::tr("The link “%1” is cancelled.").arg(name()));
        const bool isOpen = std::holds_alternative<OutcomeUnknown>(outcome);
        return failed(outcome,
                      (isOpen ? CliText::tr("The link “%1” may have been cancelled")
                              : CliText::tr("The link “%1” was not cancelled")).arg(name()),
                      CliText::tr("linktill-cli status asks the gateway how it stands."));
    }

private:
    QString name() const { return m_link.facts.orderId; }

    int no(const QString &sentence) const { return m_report.notDone(sentence, {}); }

    /// That of the link's account. The error is a sentence.
    std::optional<QString> chooseGateway()
    {
        GatewayChoice choice = m_invocation.gateway;
        if (m_link.environment == Environment::Practice)
            return CliText::tr("The link “%1” is of a practice shop that ended with its program: nobody "
                               "can be asked about it.").arg(name());
        if (choice.key.isEmpty()) {
            const AccountBook book(m_services.profile(m_invocation.profile));
            const Account *account = book.byId(m_link.accountId);
            if (!account)
                return CliText::tr("The account “%1” of this link is not in the profile; set LINKTILL_KEY "
                                   "and LINKTILL_SECRET to use its key.").arg(m_link.accountName);
            choice.account = *account;
        } else if (m_link.reference.isEmpty()
                   && senderOf(m_invocation, m_services).id != m_link.accountId) {
            // Another merchant may have given the same order number to another link.
            return CliText::tr("The link “%1” is of the account “%2”, not of the one that LINKTILL_KEY "
                               "names.").arg(name(), m_link.accountName);
        }
        m_gateway = m_services.gateway(choice, m_clock);
        return std::nullopt;
    }

    template <class Success> Outcome<Success> ask(JobFor<Success> *job) const
    {
        std::optional<Outcome<Success>> outcome;
        sayWaits(*job, m_report);
        await(job, [&] {
            outcome = job->outcome();
            if (const auto skew = job->clockSkew())
                m_report.remark(clockSentence(*skew));
        });
        return *outcome;
    }

    Outcome<LinkStatus> askStatus() const
    {
        return ask(m_link.reference.isEmpty() ? m_gateway->statusByOrderId(m_link.facts.orderId)
                                              : m_gateway->statusByReference(m_link.reference));
    }

    /// What the gateway says counts, also when it cannot be written down.
    bool keep(const LedgerResult<Link> &written)
    {
        if (written)
            m_link = *written;
        else
            m_report.remark(CliText::tr("This could not be written down. %1")
                                .arg(ledgerSentence(written.error())));
        return bool(written);
    }

    bool record(const LinkStatus &status)
    {
        Ledger &ledger = m_services.ledger();
        const LinkState state = linkStateOfStatus(status.status);
        const QDateTime again = isFinal(state) ? QDateTime() : m_link.nextRefresh;
        const bool isKnown = existsAtGateway(m_link.state);
        return keep(isKnown ? ledger.recordStatus(m_link.id, status, again)
                            : ledger.adopt(m_link.id, status, {}));
    }

    int told(const LinkStatus &status)
    {
        const bool isRecorded = record(status);
        QJsonArray transactions;
        QStringList lines{status.status, CliText::tr("Order number: %1").arg(name()),
                          CliText::tr("Reference: %1").arg(status.reference)};
        for (const LinkTransaction &transaction : status.transactions) {
            transactions << toJson(transaction);
            lines << transactionLine(transaction);
        }
        m_report.done("asked",
                      {{u"status"_s, status.status},
                       {u"state"_s, linkStateName(linkStateOfStatus(status.status))},
                       {u"transactions"_s, transactions},
                       {u"recorded"_s, isRecorded},
                       {u"link"_s, toJson(m_link)}},
                      lines);
        return Done;
    }

    /// Cancelling is final, so a person says yes to it, or a script says --yes. Else how it ends.
    std::optional<int> askFirst() const
    {
        if (m_invocation.link.isConfirmed)
            return std::nullopt;
        const auto money = m_link.facts.money();
        const auto yes = askYes(
            m_streams.in, m_streams.err,
            //: %1 is an order number, %2 an amount, %3 an account, %4 sandbox or live
            CliText::tr("Cancel the link “%1” for %2 (%3, %4)? The customer cannot pay it any more, "
                        "and it cannot be undone.")
                .arg(name(), money ? money->display(QLocale()) : QString(), m_link.accountName,
                     environmentName(m_link.environment)));
        if (!yes)
            return m_report.wrongUsage(CliText::tr("Cancelling cannot be undone: say --yes when nobody "
                                                   "can be asked."));
        if (!*yes)
            return no(CliText::tr("The link was not cancelled."));
        return std::nullopt;
    }

    int recordCancel()
    {
        const bool isRecorded = keep(m_services.ledger().recordCancel(m_link.id));
        return cancelled(CliText::tr("The link “%1” is cancelled.").arg(name()), isRecorded);
    }

    /// An answer that was lost, or somebody else was quicker: how the link stands now decides.
    bool isCancelledAfterAll()
    {
        const Outcome<LinkStatus> outcome = askStatus();
        const auto *status = std::get_if<LinkStatus>(&outcome);
        if (!status)
            return false;
        record(*status);
        return linkStateOfStatus(status->status) == LinkState::Cancelled;
    }

    int cancelled(const QString &sentence, bool isRecorded = true) const
    {
        m_report.done("cancelled", {{u"recorded"_s, isRecorded}, {u"link"_s, toJson(m_link)}},
                      sentence);
        return Done;
    }

    /// The desk's sentences are on creating: title and advice are this call's own.
    template <class Success>
    int failed(const Outcome<Success> &outcome, const QString &title, const QString &advice) const
    {
        if (const auto *refused = std::get_if<Refused>(&outcome)) {
            Explanation explanation = explain(*refused);
            explanation.title = title;
            if (!isAboutTheAccount(refused->statusCode))
                explanation.advice = advice;
            // Of a create these codes say that a name is no good; here, that it names nothing.
            if (refused->statusCode == u"5001" || refused->statusCode == u"4050"
                || refused->statusCode == u"4083")
                explanation.text = CliText::tr("The gateway does not know this link.");
            return m_report.refused(*refused, explanation);
        }
        if (const auto *notSent = std::get_if<NotSent>(&outcome)) {
            Explanation explanation = explain(*notSent);
            explanation.title = title;
            return m_report.notDone(explanation);
        }
        Explanation explanation = explain(std::get<OutcomeUnknown>(outcome));
        explanation.title = title;
        explanation.advice = advice;
        return m_report.unknown(explanation, name());
    }

    Link m_link;
    const Invocation &m_invocation;
    const Services &m_services;
    const Clock &m_clock;
    const Streams &m_streams;
    const Report &m_report;
    std::unique_ptr<Gateway> m_gateway;
};

} // namespace

int runLinkCall(const Link &link, const Invocation &invocation, const Services &services,
                const Clock &clock, const Streams &streams, const Report &report)
{
    LinkCall call(link, invocation, services, clock, streams, report);
    return invocation.command == Invocation::Command::Cancel ? call.cancel() : call.status();
}

} // namespace linktill::cli
