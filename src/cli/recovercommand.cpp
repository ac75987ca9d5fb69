// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/recovercommand.h"

#include "application/accounts/accountbook.h"
#include "application/links/calllimits.h"
#include "application/links/linkconcerns.h"
#include "application/links/paymentlinkservice.h"
#include "application/links/recovery.h"
#include "application/wording/linkwording.h"
#include "application/wording/wording.h"
#include "cli/await.h"
#include "cli/linktext.h"
#include "cli/sender.h"
#include "cli/text.h"
#include "core/catalogue.h"
#include "core/linktrust.h"

#include <QJsonArray>

#include <map>

namespace linktill::cli {

namespace {

/// Makes the gateways of the links that are asked for, each one once.
class Askers
{
public:
    Askers(const Invocation &invocation, const Services &services, const Clock &clock)
        : m_invocation(invocation), m_services(services), m_clock(clock),
          m_book(services.profile(invocation.profile))
    {
        if (!invocation.gateway.key.isEmpty())
            m_sender = senderOf(invocation, services);
    }

    std::shared_ptr<PaymentLinkService> serviceFor(const Link &link)
    {
        auto &service = m_byAccount[link.accountId];
        if (!service)
            service = make(link);
        return service;
    }

private:
    struct Asker
    {
        std::unique_ptr<Gateway> gateway;
        PaymentLinkService service;
    };

    std::shared_ptr<PaymentLinkService> make(const Link &link) const
    {
        GatewayChoice choice = m_invocation.gateway;
        Account account = m_sender;
        if (m_sender.id.isEmpty() || link.accountId != m_sender.id) {
            const Account *kept = m_book.byId(link.accountId);
            if (!kept)
                return {};
            account = *kept;
            choice = {};
            choice.answerTimeout = m_invocation.gateway.answerTimeout;
            choice.practice = account.isPractice();
            if (!choice.practice)
                choice.account = account;
        }
        choice.isForRun = true;
        auto gateway = m_services.gateway(choice, m_clock);
        Gateway &port = *gateway;
        const auto asker = std::shared_ptr<Asker>(
            new Asker{std::move(gateway), {port, m_services.catalogue(), m_clock, account}});
        return {asker, &asker->service};
    }

    const Invocation &m_invocation;
    const Services &m_services;
    const Clock &m_clock;
    const AccountBook m_book;
    Account m_sender; ///< from key and secret in the environment; without id when there are none
    std::map<QString, std::shared_ptr<PaymentLinkService>> m_byAccount;
};

QJsonArray linksJson(const QList<Link> &links, Ledger &ledger)
{
    QJsonArray list;
    for (const Link &link : links)
        list << QJsonObject{{QStringLiteral("merchant_order_id"), link.facts.orderId},
                            {QStringLiteral("account"), link.accountName},
                            {QStringLiteral("state"), linkStateName(link.state)},
                            {QStringLiteral("payment_link_ref"), link.reference},
                            {QStringLiteral("payment_link"), link.url},
                            {QStringLiteral("payment_link_assembled"), link.isAssembled},
                            {QStringLiteral("open_edit"), openEditJson(link)},
                            {QStringLiteral("issues"), toJson(concernsOf(ledger, link))}};
    return list;
}

QStringList linesOf(const Recovered &recovered, Ledger &ledger)
{
    QStringList lines;
    for (const Link &link : recovered.found) {
        lines << (link.url.isEmpty()
                      ? CliText::tr(
                            "Order %1: the link exists, reference %2. Its address is not known; "
                            "the PortOne portal shows it.")
                            .arg(link.facts.orderId, link.reference)
                      : CliText::tr("Order %1: the link exists: %2")
                            .arg(link.facts.orderId, printedLink(link.url, concernsOf(ledger, link))));
        if (link.isAssembled)
            lines << assembledSentence();
    }
    for (const Link &link : recovered.missing)
        lines << CliText::tr("Order %1: the gateway does not know it. Send it again if it is still "
                             "wanted, with the same order number.")
                     .arg(link.facts.orderId);
    for (const Link &link : recovered.open)
        lines << CliText::tr("Order %1: still not known, the gateway could not be asked.")
                     .arg(link.facts.orderId);
    for (const Link &link : recovered.edits)
        lines << CliText::tr("Order %1: we don't know whether an edit was saved (%2). Run “linktill-cli edit "
                             "%1 --settle new” to save it again, or “--settle old” to keep the link as "
                             "before.")
                     .arg(link.facts.orderId, openEditText(link));
    if (lines.isEmpty())
        lines << CliText::tr("Nothing is open: the outcome of every link is known.");
    return lines;
}

} // namespace

int runRecover(const Invocation &invocation, const Services &services, const Clock &clock,
               const Report &report)
{
    Askers askers(invocation, services, clock);
    Ledger &ledger = services.ledger();
    Recovered recovered;
    CallLimits limits;
    auto *recovery =
        new Recovery(ledger, [&askers](const Link &link) { return askers.serviceFor(link); }, 0, nullptr,
                     &limits);
    await(recovery, [&] { recovered = recovery->result(); });
    const auto &error = recovered.error;
    const bool isAllKnown = recovered.open.isEmpty() && recovered.edits.isEmpty();
    if (error && isAllKnown && recovered.found.isEmpty() && recovered.missing.isEmpty())
        return report.notDone(ledgerSentence(*error), error->detail);
    if (error)
        report.remark(ledgerSentence(*error));
    const QList<Issues> concerns = concernsOf(ledger, recovered.found + recovered.edits);
    report.remark(doubtfulSentence(concerns.size() - concerns.count(Issues())));
    report.done("recovered",
                {{QStringLiteral("found"), linksJson(recovered.found, ledger)},
                 {QStringLiteral("missing"), linksJson(recovered.missing, ledger)},
                 {QStringLiteral("open"), linksJson(recovered.open, ledger)},
                 {QStringLiteral("edits"), linksJson(recovered.edits, ledger)}},
                linesOf(recovered, ledger));
    return error ? NothingSent : isAllKnown ? Done : Unknown;
}

} // namespace linktill::cli
