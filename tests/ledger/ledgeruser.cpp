// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// This program uses a ledger as the tests ask, so that they can start and kill many such programs:
//   ledgeruser FOLDER begin DRAFT N   begins N links of the draft ("-": of none), and prints for each:
//                                     "begun ID" or "fault NUMBER"
//   ledgeruser FOLDER churn           begins and settles links until it is killed, and prints after each
//                                     step that was acknowledged: "begun ID", "settled ID"
//   ledgeruser FOLDER number SERIES N begins N links, each with the next number of the series
//   ledgeruser FOLDER hold            begins one link and waits to be killed
//   ledgeruser FOLDER restore FILE    prints "open FAULT", restores: "restored 1" or "fault NUMBER"
//   ledgeruser FOLDER afresh          likewise begins an empty ledger: "begun 1"
//   ledgeruser FOLDER backup          likewise makes a backup: "backed 1"
//   ledgeruser FOLDER look [nobody]   prints "state FAULT", "links N"; "nobody" may not write
#include "application/ports/ledgermaintenance.h"
#include "application/ports/linkrepository.h"
#include "ledger/ledgerfixture.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

void say(const char *word, qint64 number)
{
    std::printf("%s %lld\n", word, static_cast<long long>(number));
    std::fflush(stdout);
}

QString freshOrder()
{
    static int number = 0;
    return u"o-%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(++number);
}

void begin(Ledger &ledger, const QString &draft, int times)
{
    for (int i = 0; i < times; ++i) {
        const auto id = ledger.links().begin(sendingOf(freshOrder(), draft == u"-" ? QString() : draft));
        say(id ? "begun" : "fault", id ? *id : qint64(id.error().fault));
    }
}

void churn(Ledger &ledger)
{
    for (;;) {
        const auto id = ledger.links().begin(sendingOf(freshOrder()));
        say(id ? "begun" : "fault", id ? *id : qint64(id.error().fault));
        if (!id)
            return;
        if (ledger.links().settle(*id, createdOf(u"R-"_s + freshOrder())))
            say("settled", *id);
    }
}

bool number(Ledger &ledger, const QString &series, int times)
{
    for (int i = 0; i < times;) {
        const auto next = ledger.links().nextOrderNumber(u"a-1"_s, series);
        if (!next)
            return false;
        Sending sending = sendingOf(*next);
        sending.orderSeries = series;
        const auto id = ledger.links().begin(sending);
        if (!id && id.error().fault != LedgerFault::OrderIdUsed)
            return false;
        i += bool(id);
    }
    return true;
}

template <class T> void say(const char *word, const LedgerResult<T> &result)
{
    say(result ? word : "fault", result ? 1 : qint64(result.error().fault));
}

/// Moves files; returns whether `what` is one of these commands.
bool move(Ledger &ledger, const QString &what, const QString &file)
{
    const bool isOne = what == u"restore" || what == u"afresh" || what == u"backup";
    if (!isOne)
        return false;
    const auto state = ledger.state();
    say("open", state ? -1 : qint64(state.error().fault));
    if (what == u"restore")
        say("restored", ledger.maintenance()->restore(file));
    else if (what == u"afresh")
        say("begun", ledger.maintenance()->startAfresh());
    else
        say("backed", ledger.maintenance()->backUpNow());
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
#ifdef Q_OS_UNIX
    if (arguments.last() == u"nobody" && getuid() == 0 && (setgid(65534) || setuid(65534)))
        return 2;
#endif
    const SystemClock clock;
    ledger::SqlLedger ledger({arguments[1], u"tester"_s, &clock});
    const QString what = arguments[2];
    if (move(ledger, what, arguments.value(3)))
        return 0;
    if (what == u"begin") {
        begin(ledger, arguments[3], arguments[4].toInt());
    } else if (what == u"churn") {
        churn(ledger);
    } else if (what == u"number") {
        return number(ledger, arguments[3], arguments[4].toInt()) ? 0 : 3;
    } else if (what == u"hold") {
        begin(ledger, u"-"_s, 1);
        std::getchar();
    } else if (what == u"look") {
        const auto state = ledger.state();
        say("state", state ? -1 : qint64(state.error().fault));
        const auto begun = ledger.links().begin(sendingOf(u"look"_s));
        say("begin", begun ? -1 : qint64(begun.error().fault));
        const auto page = ledger.links().page({});
        say("links", page ? page->links.size() : -1);
    }
    return 0;
}
