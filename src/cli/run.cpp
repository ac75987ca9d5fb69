// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"

#include "cli/examine.h"
#include "cli/interrupt.h"
#include "cli/invocation.h"
#include "cli/report.h"
#include "core/clock.h"
#include "desk/linkdesk.h"

#include <QEventLoop>

namespace linktill::cli {

namespace {

/// Runs the event loop of the program, which has no other, until the job is over.
Outcome<CreatedLink> send(LinkDesk &desk, const LinkDraft &draft)
{
    QEventLoop loop;
    std::optional<Outcome<CreatedLink>> outcome;
    auto *job = desk.create(draft);
    QObject::connect(job, &GatewayJob::finished, &loop, [&] {
        outcome = job->outcome();
        loop.quit();
    });
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::raised, job, &GatewayJob::cancel);
    job->start();
    while (!outcome)
        loop.exec();
    return *outcome;
}

int create(const Invocation &invocation, const Examined &examined, const Services &services,
           const Clock &clock, const Report &report)
{
    if (hasProblems(examined.issues))
        return report.checked(examined.issues);
    const auto gateway = services.gateway(invocation.gateway, clock);
    LinkDesk desk(*gateway, services.catalogue(), clock, isPractising(invocation.gateway));
    const auto outcome = send(desk, examined.draft);
    return report.outcome(outcome, examined.draft.merchantOrderId, examined.issues,
                          invocation.qrFiles);
}

} // namespace

int run(const QStringList &arguments, const Services &services, const Streams &streams)
{
    const auto invocation = readArguments(arguments, services.environment);
    if (!invocation)
        return Report(streams, false).wrongUsage(invocation.error());
    const Report report(streams, invocation->json);
    if (invocation->command == Invocation::Command::Print)
        return report.print(invocation->text);

    const SystemClock system;
    const FixedClock fixed(invocation->clock.value_or(QDateTime()));
    const Clock &clock = invocation->clock ? static_cast<const Clock &>(fixed) : system;

    const auto examined = examine(*invocation, services, clock, streams.in);
    if (!examined)
        return report.wrongUsage(examined.error());
    if (invocation->command == Invocation::Command::Check)
        return report.checked(examined->issues);
    return create(*invocation, *examined, services, clock, report);
}

} // namespace linktill::cli
