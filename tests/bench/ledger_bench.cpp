// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Measures how fast the ledger is with a million links: pages, filters, every letter of a search, and sums.
// It compares the 95th percentile with a limit, and the total time with that of the sqlite3 shell for the
// same statements. Run it by hand:
//   linktill-ledger-bench [FOLDER [LINKS [ONLY]]]
// FOLDER keeps its ledger for the next run. ONLY limits the run to measurements whose names begin with it.
// The program ends with 1 when a limit is passed.
#include "application/ports/ledger.h"
#include "application/ports/ledgerqueue.h"
#include "application/ports/linkrepository.h"
#include "bench/ledgermaker.h"
#include "ledger/records.h"
#include "ledger/sql.h"
#include "ledger/sqlledger.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimeZone>

#include <cstdio>
#include <numeric>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QDateTime first(QDate(2023, 11, 1), QTime(0, 0), QTimeZone::utc());

/// Returns the statement with its values written out, as the shell needs it.
QString literal(QString sql, const QVariantList &values)
{
    qsizetype from = 0;
    for (const QVariant &value : values) {
        const bool isText = value.typeId() == QMetaType::QString;
        const QString text = isText
            ? u'\'' + value.toString().replace(u'\'', "''"_L1) + u'\''
            : value.toString();
        from = sql.indexOf(u'?', from);
        sql.replace(from, 1, text);
        from += text.size();
    }
    return sql + u';';
}

/// Returns the statement with the plain names of the columns, as a person at the shell would ask for them.
/// The ledger itself reads them in another form.
QString byColumns(QString sql)
{
    return sql.replace(ledger::linkColumns(), ledger::linkColumnNames().join(", "_L1));
}

class Bench
{
public:
    Bench(ledger::SqlLedger &ledger, QString file, QString only)
        : m_ledger(ledger), m_file(std::move(file)), m_only(std::move(only))
    {
        m_ledger.run(LedgerQueue::Reading, [this] {
            ledger::Sql::listen([this](const QString &sql, const QVariantList &values) {
                if (m_listens)
                    m_script += literal(byColumns(sql), values).toUtf8() + '\n';
            });
        });
    }

    /// Runs each question several times. The 95th percentile of all times must not pass `limit`, in ms;
    /// here the questions come from another thread, as in the window. All questions together may also take
    /// no longer than 1.5 times what the shell takes; there, neither changes threads.
    void measure(const char *name, const QList<std::function<void()>> &questions, double limit)
    {
        if (!QString::fromUtf8(name).startsWith(m_only))
            return;
        constexpr int rounds = 20;
        for (const auto &question : questions)
            question();
        QList<double> times;
        const auto timed = [&questions](qsizetype i) {
            QElapsedTimer timer;
            timer.start();
            questions[i]();
            return double(timer.nsecsElapsed()) / 1e6;
        };
        for (int round = 0; round < rounds; ++round) {
            for (qsizetype i = 0; i < questions.size(); ++i)
                times << timed(i);
        }
        const double round = std::accumulate(times.begin(), times.end(), 0.0) / rounds;
        std::sort(times.begin(), times.end());
        const double p95 = times[times.size() * 95 / 100];
        const double ratio = ratioToShell(questions, qBound(1, int(150 / qMax(round, 0.1)), 400));
        const bool fine = p95 <= limit && ratio <= 1.5;
        m_fine = m_fine && fine;
        std::printf("%-34s %8.2f %8.2f %8.2f %6.0f  %5.2f %s\n", name,
                    times[times.size() / 2], p95, times.constLast(), limit, ratio,
                    fine ? "" : "MISSED");
        std::fflush(stdout);
    }
    bool isFine() const { return m_fine; }

private:
    /// Returns the ledger's time divided by the shell's. To leave out the shell's start, its time is that
    /// of twice the statements minus that of once. The three are measured in turns and the quickest turn of
    /// each counts, since a machine does other things as well.
    double ratioToShell(const QList<std::function<void()>> &questions, int times)
    {
        takeDown(questions);
        double own = 1e9, once = 1e9, twice = 1e9;
        for (int i = 0; i < turns; ++i) {
            own = qMin(own, inQueue([&] {
                for (int time = 0; time < times; ++time) {
                    for (const auto &question : questions)
                        question();
                }
            }));
            once = qMin(once, runShell(times));
            twice = qMin(twice, runShell(2 * times));
        }
        return own / (twice - once);
    }
    /// Fills `m_script` with the statements of one round.
    void takeDown(const QList<std::function<void()>> &questions)
    {
        inQueue([&] {
            m_script.clear();
            m_listens = true;
            for (const auto &question : questions)
                question();
            m_listens = false;
        });
    }
    /// Runs `work` in the ledger's reading queue and returns how long it took there, in ms.
    double inQueue(const std::function<void()> &work)
    {
        QSemaphore done;
        double took = 0;
        m_ledger.run(LedgerQueue::Reading, [&] {
            QElapsedTimer timer;
            timer.start();
            work();
            took = double(timer.nsecsElapsed()) / 1e6;
            done.release();
        });
        done.acquire();
        return took;
    }
    double runShell(int times) const
    {
        QProcess shell;
        shell.setStandardOutputFile(QProcess::nullDevice());
        shell.start(u"sqlite3"_s, {u"-readonly"_s, u"-batch"_s, m_file});
        if (!shell.waitForStarted())
            return 0;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < times; ++i)
            shell.write(m_script);
        shell.closeWriteChannel();
        shell.waitForFinished(-1);
        if (const QByteArray errors = shell.readAllStandardError(); !errors.isEmpty())
            std::printf("%s\n", errors.left(400).constData());
        return double(timer.nsecsElapsed()) / 1e6;
    }

    static constexpr int turns = 7;

    ledger::SqlLedger &m_ledger;
    const QString m_file, m_only;
    QByteArray m_script;
    bool m_listens = false;
    bool m_fine = true;
};

LinkFilter with(const std::function<void(LinkFilter &)> &set)
{
    LinkFilter filter;
    set(filter);
    return filter;
}

struct NamedFilter
{
    const char *name;
    LinkFilter filter;
};

QList<NamedFilter> filters()
{
    QList<NamedFilter> all;
    const auto add = [&all](const char *name, const auto &set) { all << NamedFilter{name, with(set)}; };
    add("state success", [](LinkFilter &f) { f.states = {LinkState::Success}; });
    add("state not sent (rare)", [](LinkFilter &f) { f.states = {LinkState::NotSent}; });
    add("state unknown (none)", [](LinkFilter &f) { f.states = {LinkState::Unknown}; });
    add("states created, expired, refused", [](LinkFilter &f) {
        f.states = {LinkState::Created, LinkState::Expired, LinkState::Refused};
    });
    add("environment sandbox", [](LinkFilter &f) { f.environment = Environment::Sandbox; });
    add("currency KRW", [](LinkFilter &f) { f.currency = u"KRW"_s; });
    add("a day long ago", [](LinkFilter &f) { f.from = first.addDays(90); f.to = first.addDays(91); });
    add("a year", [](LinkFilter &f) { f.from = first.addDays(200); f.to = first.addDays(565); });
    add("creator", [](LinkFilter &f) { f.creator = u"linh"_s; });
    add("account", [](LinkFilter &f) { f.accountId = u"a-tokyo0000003"_s; });
    add("amount, wide", [](LinkFilter &f) { f.currency = u"THB"_s; f.least = 100'000; f.limit = 900'000; });
    add("amount, narrow", [](LinkFilter &f) { f.currency = u"THB"_s; f.least = 100'000; f.limit = 100'020; });
    add("amount, highest", [](LinkFilter &f) { f.currency = u"THB"_s; f.least = 2'400'000; });
    add("archived", [](LinkFilter &f) { f.archive = LinkFilter::Archive::Only; });
    add("success, live, THB, creator", [](LinkFilter &f) {
        f.states = {LinkState::Success}; f.environment = Environment::Live;
        f.currency = u"THB"_s; f.creator = u"linh"_s;
    });
    return all;
}

/// Returns every beginning of the search words that has `least` to `limit` letters.
QList<QString> typed(int least, int limit)
{
    QList<QString> all;
    for (const QString &word :
         {u"กาแฟ คั่วบด"_s, u"ทุเรียน"_s, u"สมชาย"_s, u"cà phê rang"_s, u"nguyễn"_s, u"điện thoại"_s,
          u"抹茶ケーキ"_s, u"自転車"_s, u"김민준"_s, u"커피 원두"_s, u"coffee beans"_s, u"John Smith"_s,
          u"c12345@example"_s, u"LT-20250312-7F"_s, u"+66812345"_s, u"zzqx"_s, u"table: 42"_s}) {
        for (int length = least; length <= qMin(limit, int(word.size())); ++length)
            all << word.left(length);
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    bool isNumber = true;
    const int links = arguments.size() > 2 ? arguments[2].toInt(&isNumber) : 1'000'000;
    if (arguments.size() > 4 || arguments.value(1).startsWith(u'-') || !isNumber || links < 1) {
        std::fprintf(stderr, "Usage: linktill-ledger-bench [FOLDER [LINKS [ONLY]]]\n");
        return 64;
    }
    QTemporaryDir temporary;
    const QString folder = arguments.size() > 1 ? arguments[1] : temporary.path();
    QDir().mkpath(folder);
    const QString file = folder + u"/ledger.sqlite"_s;
    if (!QFile::exists(file)) {
        QElapsedTimer timer;
        timer.start();
        if (const auto made = makeLedger(file, links, first); !made)
            qFatal("%s", qPrintable(made.error().detail));
        std::printf("made %d links in %.0f s, %.0f MB\n", links, double(timer.elapsed()) / 1000,
                    double(QFile(file).size()) / 1e6);
    }
    SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    ledger::SqlLedger ledger({folder, u"bench"_s, &clock});
    if (const auto state = ledger.state(); !state)
        qFatal("%s", qPrintable(state.error().detail));
    std::printf("open: %.1f ms\n", double(timer.nsecsElapsed()) / 1e6);

    Bench bench(ledger, file, arguments.value(3));
    const auto page = [&ledger](const LinkFilter &filter, LinkOrder order = {}) {
        return std::function<void()>([&ledger, query = LinkQuery{filter, order, {}, 100}] {
            if (const auto answer = ledger.links().page(query); !answer)
                qFatal("%s", qPrintable(answer.error().detail));
        });
    };
    const auto sum = [&ledger](const LinkFilter &filter) {
        return std::function<void()>([&ledger, filter] {
            if (const auto answer = ledger.links().sums(filter); !answer)
                qFatal("%s", qPrintable(answer.error().detail));
        });
    };
    const auto searches = [&](int least, int limit, const auto &ask) {
        QList<std::function<void()>> all;
        for (const QString &text : typed(least, limit))
            all << ask(with([&](LinkFilter &f) { f.search = text; }));
        return all;
    };
    const auto pageOf = [&page](const LinkFilter &filter) { return page(filter); };
    std::printf("%-34s %8s %8s %8s %6s  %5s\n", "ms", "median", "p95", "most", "limit", "shell");
    bench.measure("first page", {page({})}, 16);
    for (const NamedFilter &filter : filters())
        bench.measure(filter.name, {page(filter.filter)}, 16);
    for (int column = 0; column <= int(LinkColumn::OrderId); ++column)
        bench.measure(qPrintable(u"sorted by column %1, up and down"_s.arg(column)),
                      {page({}, {LinkColumn(column), Qt::AscendingOrder}),
                       page({}, {LinkColumn(column), Qt::DescendingOrder})}, 16);
    bench.measure("search, 1 letter", searches(1, 1, pageOf), 60);
    bench.measure("search, 2 letters", searches(2, 2, pageOf), 60);
    bench.measure("search, 3 letters", searches(3, 3, pageOf), 16);
    bench.measure("search, 4 and 5 letters", searches(4, 5, pageOf), 16);
    bench.measure("search, 6 letters and more", searches(6, 99, pageOf), 16);
    bench.measure("sums of all", {sum({})}, 60);
    for (const NamedFilter &filter : filters())
        bench.measure(qPrintable("sums: "_L1 + QLatin1String(filter.name)), {sum(filter.filter)}, 60);
    bench.measure("sums, 1 and 2 letters", searches(1, 2, sum), 60);
    bench.measure("sums, 3 letters and more", searches(3, 99, sum), 60);
    return bench.isFine() ? 0 : 1;
}
