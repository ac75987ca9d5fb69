// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Measures how long the search takes for each key while a customer is typed, among 100,000 of them. Run it
// by hand:
//   linktill-customers-bench
// It ends with 1 when the 99th percentile is 30 ms or more, and with 2 when the ledger fails.
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "bench/shopmaker.h"
#include "core/clock.h"
#include "ledger/sqlledger.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace linktill;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const SystemClock clock;
    ledger::SqlLedger ledger({folder.path(), u"bench"_s, &clock});
    if (!makeCustomers(ledger, u"a-1"_s, 100'000))
        return 2;
    QList<double> times;
    double limit = 0;
    for (const QString &whole : {u"nguyen van duc"_s, u"anna smith"_s, u"somchai"_s, u"สมชาย ใจดี"_s,
                                 u"さくら"_s, u"김 민수"_s, u"petrov"_s, u"Петров"_s, u"c99999@example.com"_s,
                                 u"0810099999"_s, u"garcia jose"_s, u"linh"_s}) {
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            if (!ledger.customers().find(u"a-1"_s, whole.left(length), 8))
                return 2;
            times << double(timer.nsecsElapsed()) / 1e6;
            limit = qMax(limit, times.constLast());
        }
    }
    std::sort(times.begin(), times.end());
    const double p99 = times[times.size() * 99 / 100];
    std::printf("100,000 customers, %d keys: median %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms\n",
                int(times.size()), times[times.size() / 2], times[times.size() * 95 / 100], p99, limit);
    return p99 < 30 ? 0 : 1;
}
