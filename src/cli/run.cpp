// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"

#include "application/links/paymentlinkservice.h"
#include "application/wording/wording.h"
#include "cli/accountcommands.h"
#include "cli/await.h"
#include "cli/examine.h"
#include "cli/invocation.h"
#include "cli/ledgercommand.h"
#include "cli/linkcommands.h"
#include "cli/methodscommand.h"
#include "cli/recovercommand.h"
#include "cli/report.h"
#include "cli/sender.h"
#include "cli/tablecommand.h"
#include "cli/templatescommand.h"
#include "cli/text.h"
#include "core/clock.h"
#include "core/terminal.h"

#include <QBuffer>

namespace linktill::cli {

namespace {

/// Sends the draft. Sets its order number to the link's when the account's pattern gives the number.
Outcome<CreatedLink> send(PaymentLinkService &service, LinkContent &draft, bool isNumbered, const Report &report)
{
    std::optional<Outcome<CreatedLink>> outcome;
    auto *job = service.create(draft, {}, {isNumbered, [&draft](const QString &orderId) {
                                            draft.merchantOrderId = orderId;
                                        }});
    sayWaits(*job, report);
    await(job, [&] {
        outcome = job->outcome();
        if (const auto skew = job->clockSkew())
            report.remark(clockSentence(*skew));
    });
    return *outcome;
}

/// Returns the issue for a number that the account used before: it is a problem of the request like
/// any other.
std::optional<Issue> numberUsed(const Outcome<CreatedLink> &outcome, const LinkContent &draft)
{
    const NotSent *nothing = outcome ? nullptr : outcome.error().notSent();
    if (!nothing || nothing->fault != NetworkFault::Journal)
        return std::nullopt;
    if (nothing->journal == LedgerFault::OrderIdUsed)
        return Issue{QStringLiteral("merchant_order_id"), Severity::Problem, IssueCode::AlreadyUsed,
                     {draft.merchantOrderId}};
    if (nothing->journal == LedgerFault::LinkRefUsed)
        return Issue{QStringLiteral("custom_link_ref"), Severity::Problem, IssueCode::AlreadyUsed,
                     {draft.customLinkRef}};
    return std::nullopt;
}

int create(const Invocation &invocation, const Examined &examined, const Services &services,
           const Clock &clock, const Report &report)
{
    if (hasProblems(examined.issues))
        return report.checked(examined.issues);
    const auto gateway = services.gateway(invocation.gateway, clock);
    Account sender = senderOf(invocation, services);
    // With a key from the environment the request says whether it is for the sandbox or live.
    if (!sender.isPractice() && !invocation.gateway.account)
        sender.environment =
            environmentFromName(examined.draft.environment).value_or(Environment::Sandbox);
    const Journal journal{services.ledger, services.format};
    PaymentLinkService service(*gateway, services.catalogue(), clock, sender, services.ledger ? &journal : nullptr);
    LinkContent draft = examined.draft;
    const auto outcome = send(service, draft, examined.isNumbered, report);
    if (const auto used = numberUsed(outcome, draft))
        return report.checked(examined.issues + Issues{*used});
    return report.outcome(outcome, draft.merchantOrderId, sender, examined.issues,
                          invocation.qrFiles);
}

/// Examines a template in the same way as a request that is read from elsewhere.
Result<Examined, QString> examineTemplate(const Invocation &invocation, const Services &services,
                                          const Clock &clock)
{
    const auto bytes = requestOfTemplate(invocation, services, clock);
    if (!bytes)
        return Failure{bytes.error()};
    QBuffer request;
    request.setData(*bytes);
    request.open(QIODevice::ReadOnly);
    Invocation reading = invocation;
    reading.request = QStringLiteral("-");
    return examine(reading, services, clock, request);
}

int runCommand(Invocation &invocation, const Services &services, const Clock &clock,
               const Streams &streams, const Report &report)
{
    if (invocation.command == Invocation::Command::Account)
        return runAccount(invocation, services, clock, streams, report);
    if (invocation.command == Invocation::Command::Methods)
        return runMethods(invocation, services, report);
    if (invocation.command == Invocation::Command::Ledger)
        return runLedger(invocation.ledger, services, streams, report);
    if (invocation.isOnLinks())
        return runLinks(invocation, services, clock, streams, report);
    if (invocation.command == Invocation::Command::Recover)
        return runRecover(invocation, services, clock, report);
    if (const auto wrong = chooseAccount(invocation, services))
        return report.wrongUsage(*wrong);
    if (invocation.command == Invocation::Command::Templates)
        return runTemplates(invocation, services, report);
    if (invocation.command == Invocation::Command::Customers
        || invocation.command == Invocation::Command::Goods)
        return runTable(invocation, services, streams, report);
    const auto examined = invocation.templateName.isEmpty()
        ? examine(invocation, services, clock, streams.in)
        : examineTemplate(invocation, services, clock);
    if (!examined)
        return report.wrongUsage(examined.error());
    if (invocation.command == Invocation::Command::Check)
        return report.checked(examined->issues);
    return create(invocation, *examined, services, clock, report);
}

} // namespace

int outputLost(int status, QIODevice &err)
{
    err.write(terminalText(CliText::tr("The answer could not be written to the output; what was asked for "
                                       "was done all the same."))
              + '\n');
    return status == Done ? OutputLost : status;
}

int run(const QStringList &arguments, const Services &services, const Streams &streams)
{
    // Text that is not UTF-8 arrives as this character, which would then be sent.
    if (arguments.join(QChar()).contains(QChar::ReplacementCharacter))
        return Report(streams, false)
            .wrongUsage(CliText::tr("An argument is not text in UTF-8."));
    auto invocation = readArguments(arguments, services.environment);
    if (!invocation)
        return Report(streams, false).wrongUsage(invocation.error());
    const Report report(streams, invocation->json);
    if (invocation->command == Invocation::Command::Print)
        return report.print(invocation->text);

    const SystemClock system;
    const FixedClock fixed(invocation->clock.value_or(QDateTime()));
    const Clock &clock = invocation->clock ? static_cast<const Clock &>(fixed) : system;

    const int status = runCommand(invocation.value(), services, clock, streams, report);
    sayCatalogueFault(services, report);
    return status;
}

} // namespace linktill::cli
