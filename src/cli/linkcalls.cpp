// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/calllimits.h"
#include "application/links/linkconcerns.h"
#include "application/links/linkoperation.h"
#include "application/links/paymentlinkservice.h"
#include "application/wording/linkwording.h"
#include "cli/await.h"
#include "cli/linkcommands.h"
#include "cli/linkgateway.h"
#include "cli/linktext.h"
#include "cli/question.h"
#include "cli/text.h"
#include "core/catalogue.h"
#include "core/clock.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace linktill::cli {

namespace {

/// Runs a LinkOperation, with sentences for people and an exit status for scripts.
class AskedLink
{
public:
    AskedLink(Link link, const Invocation &invocation, const Services &services, const Clock &clock,
              const Streams &streams, const Report &report)
        : m_link(std::move(link)), m_invocation(invocation), m_services(services), m_clock(clock),
          m_streams(streams), m_report(report)
    {
    }

    int status()
    {
        if (!LinkOperation::canRefresh(m_link))
            return no(CliText::tr("The link “%1” was never made (%2): there is nothing to ask for.")
                          .arg(name(), linkStateWord(m_link)));
        if (const auto wrong = chooseGateway())
            return no(*wrong);
        run(LinkOperation::Kind::Refresh);
        if (!m_fault)
            return told();
        return failed(CliText::tr("The status of “%1” could not be asked for").arg(name()),
                      CliText::tr("Asking changes nothing: try again."));
    }

    int cancel()
    {
        if (m_link.state == LinkState::Cancelled)
            return cancelled(CliText::tr("The link “%1” had been cancelled before.").arg(name()));
        if (!LinkOperation::canCancel(m_link))
            return no(CliText::tr("The link “%1” cannot be cancelled: %2. linktill-cli status asks the "
                                  "gateway how it stands.")
                          .arg(name(), linkStateWord(m_link)));
        if (const auto wrong = chooseGateway())
            return no(*wrong);
        if (const auto ends = askFirst())
            return *ends;
        run(LinkOperation::Kind::Cancel);
        if (!m_fault)
            return cancelled(CliText::tr("The link “%1” is cancelled.").arg(name()));
        const bool isOpen = m_fault->unknown() != nullptr;
        return failed((isOpen ? CliText::tr("The link “%1” may have been cancelled")
                              : CliText::tr("The link “%1” was not cancelled")).arg(name()),
                      CliText::tr("linktill-cli status asks the gateway how it stands."));
    }

private:
    QString name() const { return m_link.facts.orderId; }

    int no(const QString &sentence) const { return m_report.notDone(sentence, {}); }

    /// Makes the gateway of the link's account. The error is a sentence.
    std::optional<QString> chooseGateway()
    {
        auto found = gatewayOf(m_link, m_invocation, m_services, m_clock);
        if (!found)
            return found.error();
        m_gateway = std::move(found.value().gateway);
        return std::nullopt;
    }

    /// Runs the call. The gateway's answer counts even if it cannot be written down.
    void run(LinkOperation::Kind kind)
    {
        // The call needs only the account's gateway, not the account itself.
        const auto service =
            std::make_shared<PaymentLinkService>(*m_gateway, m_services.catalogue(), m_clock, Account());
        CallLimits limits;
        auto *call = LinkOperation::make(kind, m_link, {service, m_services.ledger(), &limits});
        sayWaits(*call, m_report);
        await(call, [&] {
            m_link = call->link();
            m_fault = call->fault();
            m_status = call->status();
            m_isRecorded = !call->notWritten();
            if (const auto skew = call->clockSkew())
                m_report.remark(clockSentence(*skew));
            if (!m_isRecorded)
                m_report.remark(CliText::tr("This could not be written down. %1")
                                    .arg(ledgerSentence(*call->notWritten())));
        });
    }

    int told() const
    {
        const LinkStatus &status = *m_status;
        QJsonArray transactions;
        QStringList lines{status.status, CliText::tr("Order number: %1").arg(name()),
                          CliText::tr("Reference: %1").arg(status.reference)};
        for (const LinkTransaction &transaction : status.transactions) {
            transactions << toJson(transaction);
            lines << transactionLine(transaction);
        }
        m_report.done("asked",
                      {{u"status"_s, status.status},
                       {u"state"_s, linkStateName(status.state)},
                       {u"transactions"_s, transactions},
                       {u"recorded"_s, m_isRecorded},
                       {u"link"_s, toJson(m_link, concernsOf(m_services.ledger(), m_link))}},
                      lines);
        return Done;
    }

    /// Asks, unless --yes was given, since cancelling is final. Returns the exit status when the
    /// command is not to go on.
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

    int cancelled(const QString &sentence) const
    {
        m_report.done("cancelled",
                      {{u"recorded"_s, m_isRecorded},
                       {u"link"_s, toJson(m_link, concernsOf(m_services.ledger(), m_link))}},
                      sentence);
        return Done;
    }

    /// Reports a failure with this call's own title and advice, since the application's sentences
    /// are about creating.
    int failed(const QString &title, const QString &advice) const
    {
        Explanation explanation = explain(*m_fault);
        explanation.title = title;
        const Refused *refused = m_fault->refused();
        if (m_fault->unknown() || (refused && !isAboutTheAccount(refused->kind)))
            explanation.advice = advice;
        // When a link is created these codes mean that a name is not allowed; here they mean that
        // no link has it.
        if (refused && saysNoLink(refused->kind))
            explanation.text = CliText::tr("The gateway does not know this link.");
        return m_report.failed(*m_fault, explanation, m_fault->unknown() ? name() : QString());
    }

    Link m_link;
    const Invocation &m_invocation;
    const Services &m_services;
    const Clock &m_clock;
    const Streams &m_streams;
    const Report &m_report;
    std::unique_ptr<Gateway> m_gateway;
    std::optional<CallFailure> m_fault; ///< these three members are results of the call
    std::optional<LinkStatus> m_status;
    bool m_isRecorded = true;
};

} // namespace

int runLinkCall(const Link &link, const Invocation &invocation, const Services &services,
                const Clock &clock, const Streams &streams, const Report &report)
{
    AskedLink asked(link, invocation, services, clock, streams, report);
    return invocation.command == Invocation::Command::Cancel ? asked.cancel() : asked.status();
}

} // namespace linktill::cli
