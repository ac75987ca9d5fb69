// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/printwording.h"

#include "application/wording/wordingtr.h"

namespace linktill {

namespace {

QString whatFailed(const PrintFailure &failure, const QString &name)
{
    using Kind = PrintFailure::Kind;
    switch (failure.kind) {
    case Kind::NoHost:
        return Wording::tr("There is no printer “%1” on the network. Check its name or number.").arg(name);
    case Kind::NotReached:
        return Wording::tr("The printer %1 can't be reached. Check that it is on and connected.").arg(name);
    case Kind::TimedOut:
        return Wording::tr("The printer %1 didn't answer in time. Check that it is on and connected.").arg(name);
    case Kind::Stuck:
        return Wording::tr("The printer %1 takes nothing more. It may be out of paper, or its lid is open.")
            .arg(name);
    case Kind::NoDevice:
        return Wording::tr("There is no printer at %1. Check that it is on and connected.").arg(name);
    case Kind::NotAllowed:
        return Wording::tr("You may not print on %1. On Linux, printers belong to the group “lp”.").arg(name);
    case Kind::Busy:
        return Wording::tr("Another program is printing on %1. Try again when it is done.").arg(name);
    case Kind::NoQueue:
        return Wording::tr("This computer has no printer “%1”.").arg(name);
    case Kind::QueueFailed:
        return Wording::tr("This computer's printing did not take the pages for “%1”.").arg(name);
    case Kind::NotHere:
        return Wording::tr("Printing on %1 isn't possible on this system. Choose one of the system's printers.")
            .arg(name);
    case Kind::Cancelled:
        return Wording::tr("Printing was cancelled.");
    }
    return {};
}

} // namespace

QString printSentence(const PrintTarget &target, const PrintFailure &failure)
{
    QString sentence = whatFailed(failure, rawTargetText(target));
    if (failure.written > 0)
        sentence += u' ' + Wording::tr("Part of it may be on paper.");
    return sentence;
}

QString stoppedPrinterSentence(const QString &printer)
{
    return Wording::tr("The printer “%1” is stopped: it may be off or out of paper. The pages wait until it goes on.")
        .arg(printer);
}

} // namespace linktill
