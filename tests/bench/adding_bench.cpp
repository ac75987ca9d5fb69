// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Measures how long a ledger takes to take in what a file of 100,000 customers or 10,000 products holds. Run it
// by hand:
//   linktill-adding-bench [--hard]
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/ports/productrepository.h"
#include "bench/shopmaker.h"
#include "core/clock.h"
#include "ledger/sqlledger.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

int peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toInt() / 1024;
    }
    return 0;
}

template <class T> void measure(const char *what, const std::function<LedgerResult<T>()> &add)
{
    const std::clock_t before = std::clock();
    QElapsedTimer timer;
    timer.start();
    const auto added = add();
    std::printf("%-18s %6.2f s (%.2f s of a processor), at most %4d MB", what, double(timer.elapsed()) / 1000,
                double(std::clock() - before) / CLOCKS_PER_SEC, peakMemory());
    if (added)
        std::printf(", %6d new, %6d the same, %6d changed\n", added->fresh, added->same, added->changed);
    else
        std::printf(", FAILED: %s\n", qPrintable(added.error().detail));
    std::fflush(stdout);
}

template <class T> void takeBack(const char *what, const std::function<LedgerResult<T>()> &undo)
{
    const std::clock_t before = std::clock();
    QElapsedTimer timer;
    timer.start();
    const auto left = undo();
    std::printf("%-18s %6.2f s (%.2f s of a processor), %d left\n", what, double(timer.elapsed()) / 1000,
                double(std::clock() - before) / CLOCKS_PER_SEC, left ? *left : -1);
}

/// Returns the longest time that a link took to be written down while a list was tried, in milliseconds.
void measureLinks(Ledger &ledger, const QList<KnownCustomer> &customers)
{
    std::atomic<bool> isTrying = true;
    const std::unique_ptr<QThread> trying(QThread::create([&] {
        (void)ledger.customers().add(customers, {OnMatch::FillGaps, true});
        isTrying = false;
    }));
    trying->start();
    qint64 longest = 0;
    int links = 0;
    for (; isTrying; ++links) {
        Sending sending;
        sending.accountId = u"a-1"_s;
        sending.draft.merchantOrderId = u"o-%1"_s.arg(links);
        sending.request = "{}";
        QElapsedTimer timer;
        timer.start();
        (void)ledger.links().begin(sending);
        longest = qMax(longest, timer.elapsed());
        QThread::msleep(20);
    }
    trying->wait();
    std::printf("%d links during a trial, each at most %lld ms\n", links, static_cast<long long>(longest));
}

QList<KnownCustomer> withOneName()
{
    QList<KnownCustomer> all = sampleCustomers(u"a-1"_s, 500'000, 100'000);
    for (KnownCustomer &one : all)
        one.contact.name = u"Nguyễn Văn Anh"_s;
    return all;
}

QList<KnownCustomer> withOnePhone(bool hasOneName)
{
    QList<KnownCustomer> all = sampleCustomers(u"a-1"_s, 700'000, 100'000);
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i].contact.phone = u"+66800000000"_s;
        all[i].contact.name = hasOneName ? u"Walk-in"_s : u"Guest %1"_s.arg(i);
        if (!hasOneName)
            all[i].contact.email.clear();
    }
    return all;
}

void measureCustomers(Ledger &ledger, const char *what, const QList<KnownCustomer> &list)
{
    CustomerRepository &customers = ledger.customers();
    std::printf("%s\n", what);
    CustomersAdded added;
    measure<CustomersAdded>("  tried", [&] { return customers.add(list, {OnMatch::FillGaps, true}); });
    measure<CustomersAdded>("  added", [&] {
        const auto result = customers.add(list);
        added = *result;
        return result;
    });
    measure<CustomersAdded>("  tried again", [&] { return customers.add(list, {OnMatch::FillGaps, true}); });
    measure<CustomersAdded>("  added again", [&] { return customers.add(list); });
    QList<KnownCustomer> other = list;
    for (KnownCustomer &one : other)
        one.notes = u"Regular"_s;
    CustomersAdded changed;
    measure<CustomersAdded>("  changed", [&] {
        const auto result = customers.add(other, {OnMatch::Replace});
        changed = *result;
        return result;
    });
    takeBack<int>("  change undone", [&] { return customers.undo(changed); });
    measureLinks(ledger, list);
    takeBack<int>("  undone", [&] { return customers.undo(added); });
}

void measureGoods(Ledger &ledger, const QList<Product> &goods)
{
    std::printf("10,000 products\n");
    ProductsAdded added;
    ProductRepository &products = ledger.products();
    measure<ProductsAdded>("  tried", [&] { return products.add(goods, {OnMatch::Replace, true}); });
    measure<ProductsAdded>("  added", [&] {
        const auto result = products.add(goods);
        added = *result;
        return result;
    });
    measure<ProductsAdded>("  tried again", [&] { return products.add(goods, {OnMatch::Replace, true}); });
    measure<ProductsAdded>("  added again", [&] { return products.add(goods); });
    takeBack<int>("  undone", [&] { return products.undo(added); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const SystemClock clock;
    ledger::SqlLedger ledger({folder.path(), u"bench"_s, &clock});
    measureCustomers(ledger, "100,000 customers", sampleCustomers(u"a-1"_s, 0, 100'000));
    measureGoods(ledger, sampleGoods(10'000));
    if (!app.arguments().contains(u"--hard"_s))
        return 0;
    measureCustomers(ledger, "100,000 customers with one name", withOneName());
    measureCustomers(ledger, "100,000 customers with one phone", withOnePhone(false));
    measureCustomers(ledger, "100,000 customers with one phone and one name", withOnePhone(true));
    return 0;
}
