// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// How long one key takes while a customer is typed, among 100,000 of them. Run it by hand:
//   linktill-customers-bench
// Ends with 1 when the 99th percentile passes 30 ms.
#include "core/clock.h"
#include "desk/customers.h"
#include "ledger/sqlledger.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

QList<KnownCustomer> customers(int from, int count)
{
    static const QStringList first{u"Nguyễn"_s, u"Trần"_s, u"สมชาย"_s, u"วิภา"_s, u"Anna"_s,
                                   u"さくら"_s, u"김"_s, u"Иван"_s, u"José"_s};
    static const QStringList last{u"Văn Đức"_s, u"Thị Linh"_s, u"ใจดี"_s, u"ศรีสุข"_s, u"Smith"_s,
                                  u"はなこ"_s, u"민수"_s, u"Петров"_s, u"García"_s, u"Müller"_s,
                                  u"Phan"_s};
    QList<KnownCustomer> all;
    for (int i = from; i < from + count; ++i) {
        KnownCustomer customer;
        customer.accountId = u"a-1"_s;
        customer.contact = {first[i % first.size()] + u' ' + last[i / 7 % last.size()],
                            u"c%1@example.com"_s.arg(i), u"+668%1"_s.arg(10000000 + i)};
        all << customer;
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const SystemClock clock;
    ledger::SqlLedger ledger({folder.path(), u"bench"_s, &clock});
    for (int from = 0; from < 100'000; from += 10'000) {
        if (!ledger.customers().add(customers(from, 10'000)))
            return 2;
    }
    QList<double> times;
    double most = 0;
    for (const QString &whole : {u"nguyen van duc"_s, u"anna smith"_s, u"somchai"_s, u"สมชาย ใจดี"_s,
                                 u"さくら"_s, u"김 민수"_s, u"petrov"_s, u"Петров"_s, u"c99999@example.com"_s,
                                 u"0810099999"_s, u"garcia jose"_s, u"linh"_s}) {
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            if (!ledger.customers().find(u"a-1"_s, whole.left(length), 8))
                return 2;
            times << double(timer.nsecsElapsed()) / 1e6;
            most = qMax(most, times.constLast());
        }
    }
    std::sort(times.begin(), times.end());
    const double p99 = times[times.size() * 99 / 100];
    std::printf("100,000 customers, %d keys: median %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms\n",
                int(times.size()), times[times.size() / 2], times[times.size() * 95 / 100], p99, most);
    return p99 < 30 ? 0 : 1;
}
