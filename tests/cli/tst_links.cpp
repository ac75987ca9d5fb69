// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the commands on links in this process: with a real ledger, and a gateway that ends as it is told.
#include "application/accounts/accountbook.h"
#include "application/files/csvtable.h"
#include "application/links/linktemplates.h"
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/ports/productrepository.h"
#include "application/ports/templaterepository.h"
#include "application/ports/vault.h"
#include "cli/run.h"
#include "core/catalogue.h"
#include "ledger/ledgerfixture.h"
#include "portone/requestjson.h"
#include "sheet/csvrows.h"
#include "sheet/xlsxtable.h"
#include "support/seeddraft.h"
#include "support/testpaths.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

template <class Success> class ToldJob final : public JobFor<Success>
{
public:
    explicit ToldJob(Outcome<Success> outcome) : m_outcome(std::move(outcome)) {}
    void start() override
    {
        QMetaObject::invokeMethod(this, [this] { this->conclude(m_outcome); }, Qt::QueuedConnection);
    }
    void cancel() override {}

private:
    Outcome<Success> m_outcome;
};

struct Told
{
    Outcome<LinkStatus> status = NotSent{NetworkFault::Other, u"nothing was told"_s};
    Outcome<LinkCancelled> cancel = LinkCancelled{};
    std::optional<Outcome<CreatedLink>> create; ///< empty: the link is made
    QList<Outcome<LinkStatus>> next; ///< answers before `status`, one for each question
    QStringList asked, created;
    LinkContent draft; ///< of the link that was created last
    cli::GatewayChoice choice;
};

class ToldGateway final : public Gateway
{
public:
    explicit ToldGateway(Told &told) : m_told(told) {}
    JobFor<CreatedLink> *create(const LinkContent &draft) override
    {
        m_told.created << draft.merchantOrderId;
        m_told.draft = draft;
        if (m_told.create)
            return new ToldJob<CreatedLink>(*m_told.create);
        const QString reference = u"R-"_s + draft.merchantOrderId;
        return new ToldJob<CreatedLink>(
            CreatedLink{u"https://pay.example/?ref="_s + reference, reference, draft.merchantOrderId});
    }
    JobFor<LinkStatus> *statusByReference(const QString &reference) override
    {
        m_told.asked << u"reference "_s + reference;
        if (!m_told.next.isEmpty())
            return new ToldJob<LinkStatus>(m_told.next.takeFirst());
        return new ToldJob<LinkStatus>(m_told.status);
    }
    JobFor<LinkStatus> *statusByOrderId(const QString &order) override
    {
        m_told.asked << u"order "_s + order;
        return new ToldJob<LinkStatus>(m_told.status);
    }
    JobFor<LinkCancelled> *cancelLink(const QString &reference) override
    {
        m_told.asked << u"cancel "_s + reference;
        return new ToldJob<LinkCancelled>(m_told.cancel);
    }
    JobFor<LinkUpdated> *updateLink(const LinkEdit &) override { return nullptr; }

private:
    Told &m_told;
};

LinkStatus statusOf(const QString &word)
{
    return {
        u"R-1"_s, u"O-1"_s, word, {}, linkStateFromName(word.toLower()).value_or(LinkState::Other)};
}

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT
    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Ledger> m_ledger;
    QString m_account; ///< id of "Coffee shop"
    Told m_told;
    QByteArray m_in; ///< on standard input of the next run
    QByteArray m_out, m_err;
    QHash<QByteArray, QString> m_environment;
    MemoryVault m_vault;
    QList<QUrl> m_opened; ///< by `share`
    bool m_opens = true;

    Ledger &ledger()
    {
        if (!m_ledger)
            m_ledger = m_fixture->open();
        return *m_ledger;
    }
    int run(const QStringList &arguments);
    QJsonObject json() const { return QJsonDocument::fromJson(m_out).object(); }
    QString outcome() const { return json().value(u"outcome"_s).toString(); }
    Sending sending(const QString &order, const QString &account = {}) const
    {
        Sending sending = sendingOf(order);
        sending.accountId = account.isEmpty() ? m_account : account;
        return sending;
    }
    /// Returns the issues of the last run that have the code.
    QJsonArray issuesOf(const QString &code) const
    {
        QJsonArray found;
        const QJsonObject answer = json();
        for (const char *list : {"issues", "warnings"}) {
            for (const QJsonValue issue : answer.value(QLatin1String(list)).toArray()) {
                if (issue[u"code"_s].toString() == code)
                    found << issue;
            }
        }
        return found;
    }
    LinkKey link(const Sending &sending, const QString &reference)
    {
        m_fixture->clock.pass(60);
        return make(ledger(), sending, reference);
    }
    LinkState state(LinkId id) { return ledger().links().link(id)->link.state; }
    /// Adds a template of the account, "School fees", with the seed's request in it.
    void addFees(const QString &account)
    {
        LinkContent draft = seedDraft();
        draft.description = u"Fees of {customer}, {date}"_s;
        draft.customLinkRef = u"fees-{order}"_s;
        LinkTemplate made = templateOf(draft, {}, portone::JsonRequestFormat(), seedNow());
        made.accountId = account;
        made.name = u"School fees"_s;
        QVERIFY(ledger().templates().save(made));
    }
    QStringList orders() const; ///< Returns the order number of each printed line.
    QString file(const QString &name) const { return m_fixture->dir.filePath(name); }
    QByteArray read(const QString &name) const
    {
        QFile file(this->file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void listsNewestFirst();
    void emptyList();
    void filters_data();
    void filters();
    void morePagesThanOne();
    void listCannotSteerTheTerminal();
    void showTellsAll();
    void doubtfulLinks_data();
    void doubtfulLinks();
    void listNamesTheAccountsOfSeveral();
    void sameOrderOfTwoAccounts();
    void statusIsRecorded();
    void statusOfUnknownAdopts();
    void statusEnds_data();
    void statusEnds();
    void nothingToAsk_data();
    void nothingToAsk();
    void practiceLinksAreAskedFor();
    void cancelIsRecorded();
    void cancelEnds_data();
    void cancelEnds();
    void cancelAfterAll();
    void cancelNeedsAYes();
    void csv();
    void csvToStandardOutput();
    void harmlessCells_data();
    void harmlessCells();
    void workbook();
    void workbookGoesOnOnAnotherSheet();
    void workbookTakesAnyText();
    void workbookThatFailsLeavesTheOld();
    void damagedLedger();
    void theSameCustomerAndAmountIsWarnedOf();
    void anAmountFarBeyondTheUsualIsWarnedOf();
    void usedNumbers_data();
    void usedNumbers();
    void numberedByTheAccount();
    void numberThatIsMadeUp();
    void numberOfALinkThatWasNotMade_data();
    void numberOfALinkThatWasNotMade();
    void listsTemplates();
    void createsFromATemplate();
    void templatesThatAreNone();
    void customersInAndOut();
    void importsAsWished();
    void importsThatAreWrong_data();
    void importsThatAreWrong();
    void goodsInAndOut();
    void stockUsage_data();
    void stockUsage();
    void stockFilesThatFail();
    void sharesByEachWay_data();
    void sharesByEachWay();
    void sharesInTheLanguageOfTheShop();
    void sharesNothing_data();
    void sharesNothing();
    void doubtfulLinksAreSharedAfterAYes();
    void aWayThatCannotBeOpened();
    void watches_data();
    void watches();
    void watchingEndsInTime();
    void watchTellsOfFaults();
    void usage_data();
    void usage();
};

void TestLinks::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_told = {};
    m_opened.clear();
    m_opens = true;
    m_environment.clear();
    m_fixture = std::make_unique<LedgerFixture>();
    AccountBook book(m_fixture->folder());
    Account account;
    account.name = u"Coffee shop"_s;
    account.key = u"coffeekey"_s;
    const auto added = book.add(account);
    QVERIFY(bool(added));
    m_account = added->id;
}

void TestLinks::cleanup()
{
    m_ledger.reset();
    m_fixture.reset();
}

int TestLinks::run(const QStringList &arguments)
{
    QBuffer in(&m_in), out, err;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const portone::JsonRequestFormat format;
    const cli::Services services{
        format, []() -> const Catalogue & { return Catalogue::bundled(); },
        [this](const cli::GatewayChoice &choice, const Clock &) {
            m_told.choice = choice;
            return std::make_unique<ToldGateway>(m_told);
        },
        [this](const char *name) { return m_environment.value(name); },
        [this](const QString &) { return m_fixture->folder(); },
        [this]() -> Vault & { return m_vault; },
        [](const cli::GatewayChoice &, const Clock &) { return std::unique_ptr<AccountGateway>(); },
        [this]() -> Ledger & { return ledger(); },
        [](const QString &name) { return std::unique_ptr<TableWriter>(new sheet::XlsxTable(name)); },
        {}, [] { return TableReaders(&sheet::csvRows); }, {},
        [this](const QUrl &address) {
            m_opened << address;
            return m_opens;
        },
        std::chrono::milliseconds(1)};
    const int status = cli::run(QStringList{u"linktill-cli"_s} + arguments, services, {in, out, err});
    m_out = out.data();
    m_err = err.data();
    return status;
}

QStringList TestLinks::orders() const
{
    QStringList found;
    for (const QByteArray &line : m_out.split('\n')) {
        if (!line.isEmpty())
            found << QString::fromUtf8(line.split('\t').value(4));
    }
    return found;
}

void TestLinks::listsNewestFirst()
{
    link(sending(u"O-1"_s), u"R-1"_s);
    Sending second = sending(u"O-2"_s);
    second.draft.customer.name = u"สมชาย"_s;
    second.draft.description = u"a\tb\nc"_s;
    const LinkKey id = link(second, u"R-2"_s);
    QCOMPARE(run({u"list"_s}), 0);
    QCOMPARE(orders(), (QStringList{u"O-2"_s, u"O-1"_s}));
    const QStringList cells = QString::fromUtf8(m_out.split('\n')[0]).split(u'\t');
    QCOMPARE(cells.size(), 7);
    QCOMPARE(cells[0], QString::number(id));
    QCOMPARE(QDateTime::fromString(cells[1], Qt::ISODate), m_fixture->clock.now());
    QVERIFY(cells[1].size() > 19); // the time is printed with its zone
    QCOMPARE(cells.mid(2), (QStringList{u"created"_s, u"250.5 THB"_s, u"O-2"_s, u"สมชาย"_s, u"a b c"_s}));
    QCOMPARE(run({u"list"_s, u"--json"_s}), 0);
    QCOMPARE(outcome(), u"listed"_s);
    const QJsonArray links = json().value(u"links"_s).toArray();
    QCOMPARE(links.size(), 2);
    QCOMPARE(links[0][u"merchant_order_id"_s].toString(), u"O-2"_s);
    QCOMPARE(links[0][u"amount"_s].toDouble(), 250.5);
    QCOMPARE(links[0][u"created_at"_s].toString(), u"2026-05-04T09:02:00Z"_s);
    QCOMPARE(links[1][u"payment_link_ref"_s].toString(), u"R-1"_s);
}

void TestLinks::emptyList()
{
    QCOMPARE(run({u"list"_s}), 0);
    QVERIFY(m_out.isEmpty() && m_err.isEmpty());
    QCOMPARE(run({u"list"_s, u"--json"_s}), 0);
    QCOMPARE(outcome(), u"listed"_s);
    QVERIFY(json().value(u"links"_s).isArray());
}

void TestLinks::filters_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &arguments, const QStringList &expected) {
        QTest::newRow(name) << arguments << expected;
    };
    row("none", {}, {u"tea-2"_s, u"coffee-3"_s, u"coffee-2"_s, u"coffee-1"_s});
    row("state", {u"--state"_s, u"refused"_s}, {u"coffee-3"_s});
    row("hyphen", {u"--state"_s, u"NOT-SENT"_s}, {u"tea-2"_s});
    row("two states", {u"--state"_s, u"refused"_s, u"--state"_s, u"cancelled"_s},
        {u"coffee-3"_s, u"coffee-2"_s});
    row("search", {u"--search"_s, u"COFFEE"_s}, {u"coffee-3"_s, u"coffee-2"_s, u"coffee-1"_s});
    row("search reference", {u"--search"_s, u"R-1"_s}, {u"coffee-1"_s});
    row("account", {u"--account"_s, u"coffee SHOP"_s}, {u"coffee-3"_s, u"coffee-2"_s, u"coffee-1"_s});
    row("practice", {u"--account"_s, u"practice"_s}, {u"tea-2"_s});
    row("all", {u"--account"_s, u"coffee shop"_s, u"--search"_s, u"-2"_s, u"--state"_s,
                u"cancelled"_s}, {u"coffee-2"_s});
    row("archive", {u"--archived"_s}, {u"old"_s});
    row("nothing", {u"--search"_s, u"no such thing"_s}, {});
}

void TestLinks::filters()
{
    QFETCH(QStringList, arguments);
    const auto plain = [this](const QString &order, const QString &account = {}) {
        Sending made = sending(order, account);
        made.draft.description.clear();
        return made;
    };
    link(plain(u"coffee-1"_s), u"R-1"_s);
    const LinkKey second = link(plain(u"coffee-2"_s), u"R-2"_s);
    QVERIFY(bool(ledger().links().recordCancel(second)));
    QVERIFY(bool(ledger().links().setArchived(link(plain(u"old"_s), u"R-0"_s), true)));
    m_fixture->clock.pass(60);
    QVERIFY(bool(ledger().links().settle(*ledger().links().begin(plain(u"coffee-3"_s)), Refused{})));
    m_fixture->clock.pass(60);
    QVERIFY(bool(ledger().links().settle(*ledger().links().begin(plain(u"tea-2"_s, u"practice"_s)), NotSent{})));
    QCOMPARE(run(QStringList{u"list"_s} + arguments), 0);
    QTEST(orders(), "expected");
    // The command exports the same links.
    QCOMPARE(run(QStringList{u"export"_s, u"--csv"_s, u"-"_s} + arguments), 0);
    QFETCH(QStringList, expected);
    QCOMPARE(m_out.count("\r\n"), expected.size() + 1);
}

void TestLinks::morePagesThanOne()
{
    constexpr int links = 510;
    QStringList expected;
    for (int i = 0; i < links; ++i) {
        QVERIFY(bool(ledger().links().begin(sending(u"O-%1"_s.arg(i)))));
        expected.prepend(u"O-%1"_s.arg(i));
    }
    QCOMPARE(run({u"list"_s}), 0);
    QCOMPARE(orders(), expected);
    QCOMPARE(run({u"list"_s, u"--json"_s}), 0);
    QCOMPARE(json().value(u"links"_s).toArray().size(), links);
}

void TestLinks::listCannotSteerTheTerminal()
{
    Sending made = sending(u"O-1"_s);
    made.draft.description = u"\x1b[2Jgone\u009b"_s;
    link(made, u"R-1"_s);
    for (const QString &command : {u"list"_s, u"show"_s}) {
        QCOMPARE(run(command == u"list" ? QStringList{command} : QStringList{command, u"O-1"_s}), 0);
        QVERIFY(m_out.contains("gone") && !m_out.contains('\x1b') && !m_out.contains("\xc2\x9b"));
    }
}

void TestLinks::showTellsAll()
{
    const LinkKey id = link(sending(u"O-1"_s), u"R-1"_s);
    for (const QString &name : {u"O-1"_s, u"R-1"_s, QString::number(id)}) {
        QCOMPARE(run({u"show"_s, name}), 0);
        QVERIFY2(m_out.startsWith("https://pay.example/?ref=R-1\nOrder number: O-1\n"), m_out);
        QVERIFY(m_out.contains("Made by the gateway"));
        QVERIFY(m_out.contains("250.50"));
    }
    QCOMPARE(run({u"show"_s, u"O-1"_s, u"--json"_s}), 0);
    QCOMPARE(outcome(), u"shown"_s);
    const QJsonArray events = json().value(u"events"_s).toArray();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0][u"kind"_s].toString(), u"written"_s);
    QCOMPARE(events[1][u"detail"_s][u"reference"_s].toString(), u"R-1"_s);
    QCOMPARE(json().value(u"request"_s)[u"merchant_order_id"_s].toString(), u"O-1"_s);
    QCOMPARE(run({u"show"_s, u"O-2"_s}), 64);
    QVERIFY(m_err.contains("“O-2”"));
}

void TestLinks::doubtfulLinks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("command");
    const struct
    {
        const char *name;
        QString url, code;
    } links[] = {{"plain http", u"http://pay.example/?ref=R-9"_s, u"url_not_https"_s},
                 {"other host", u"https://pay.example.evil.example/?ref=R-9"_s, u"url_other_host"_s},
                 {"control character", u"https://pay.example/\u202e\u0007?ref=R-9"_s,
                  u"control_character"_s}};
    for (const auto &link : links) {
        QTest::addRow("%s, show", link.name) << link.url << link.code << QStringList{u"show"_s, u"O-9"_s};
        QTest::addRow("%s, list", link.name) << link.url << link.code << QStringList{u"list"_s};
        QTest::addRow("%s, recover", link.name) << link.url << link.code << QStringList{u"recover"_s};
        QTest::addRow("%s, export", link.name)
            << link.url << link.code << QStringList{u"export"_s, u"--csv"_s, u"-"_s};
    }
}

/// No output shows the link as if it could be handed out, and what is wrong with it is said.
void TestLinks::doubtfulLinks()
{
    QFETCH(QString, url);
    QFETCH(QString, code);
    QFETCH(QStringList, command);
    for (int i = 1; i <= 3; ++i)
        link(sending(u"O-%1"_s.arg(i)), u"R-%1"_s.arg(i));
    Sending made = sending(u"O-9"_s);
    made.draft.customer.name = u"Malee\u202eirusirS"_s;
    const auto key = ledger().links().begin(made);
    QVERIFY(key);
    QVERIFY(ledger().links().settle(*key, CreatedLink{url, u"R-9"_s, u"O-9"_s}));
    QVERIFY(ledger().links().beginEdit(*key, made.request, R"({"amount":777,"merchant_order_id":"O-9"})"));
    QVERIFY(ledger().links().recordEditFailure(*key, OutcomeUnknown{})); // recover tells of an open edit
    const QString &name = command[0];
    const int status = name == "recover"_L1 ? 6 : 0;
    QCOMPARE(run(command), status);
    const QString said = QString::fromUtf8(m_err), told = QString::fromUtf8(m_out);
    if (name == "show"_L1) {
        QVERIFY2(said.contains(u"payment_link"_s), qPrintable(said));
        QVERIFY2(told.startsWith(url.section(u'?', 0, 0).section(u'\u202e', 0, 0)), qPrintable(told));
    } else {
        QVERIFY2(said.startsWith(u"1 link"_s) && said.endsWith(u"“linktill-cli show” says why.\n"_s),
                 qPrintable(said));
    }
    for (const char16_t hidden : {u'\u202e', u'\u0007'})
        QVERIFY2(!told.contains(hidden) && !said.contains(hidden), qPrintable(told + said));
    if (name == "export"_L1 || name == "show"_L1)
        QVERIFY2(told.contains(u"Malee<U+202E>irusirS"_s), qPrintable(told));
    if (name == "export"_L1)
        return;
    QCOMPARE(run(command + QStringList{u"--json"_s}), status);
    const QJsonObject object = name == "show"_L1 ? json()[u"link"_s].toObject()
        : name == "list"_L1                      ? json()[u"links"_s][0].toObject()
                                                 : json()[u"edits"_s][0].toObject();
    QCOMPARE(object[u"payment_link"_s].toString(), url); // JSON has the address as it is
    QStringList codes;
    for (const QJsonValue issue : object[u"issues"_s].toArray())
        codes << issue[u"code"_s].toString();
    QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
    if (name == "list"_L1)
        QCOMPARE(json()[u"links"_s][1][u"issues"_s].toArray().size(), 0);
}

void TestLinks::listNamesTheAccountsOfSeveral()
{
    link(sending(u"O-1"_s), u"R-1"_s);
    const auto lastCells = [this] {
        return QString::fromUtf8(m_out.split('\n')[0]).split(u'\t').mid(7);
    };
    QCOMPARE(run({u"list"_s}), 0);
    QCOMPARE(lastCells(), QStringList());
    Sending practised = sending(u"O-2"_s, u"practice"_s);
    practised.accountName = u"Practice\tshop"_s;
    practised.environment = Environment::Practice;
    link(practised, u"R-2"_s);
    QCOMPARE(run({u"list"_s}), 0);
    QCOMPARE(lastCells(), (QStringList{u"Practice shop"_s, u"practice"_s}));
    QVERIFY2(m_out.contains("\tCoffee shop\tsandbox\n"), m_out);
    QCOMPARE(run({u"list"_s, u"--account"_s, u"Coffee shop"_s}), 0);
    QCOMPARE(lastCells(), QStringList());
    Sending real = sending(u"O-3"_s); // the account has been switched to live
    real.environment = Environment::Live;
    link(real, u"R-3"_s);
    QCOMPARE(run({u"list"_s, u"--account"_s, u"Coffee shop"_s}), 0);
    QCOMPARE(lastCells(), (QStringList{u"Coffee shop"_s, u"live"_s}));
}

void TestLinks::sameOrderOfTwoAccounts()
{
    link(sending(u"O-1"_s), u"R-1"_s);
    const LinkKey other = link(sending(u"O-1"_s, u"a-other"_s), u"R-2"_s);
    QCOMPARE(run({u"show"_s, u"O-1"_s}), 64);
    QVERIFY2(m_err.contains("--account"), m_err);
    QCOMPARE(run({u"show"_s, u"O-1"_s, u"--account"_s, u"Coffee shop"_s, u"--json"_s}), 0);
    QCOMPARE(json().value(u"link"_s)[u"payment_link_ref"_s].toString(), u"R-1"_s);
    QCOMPARE(run({u"show"_s, QString::number(other), u"--json"_s}), 0);
    QCOMPARE(json().value(u"link"_s)[u"payment_link_ref"_s].toString(), u"R-2"_s);
    QCOMPARE(run({u"status"_s, u"R-2"_s}), 5); // no account here has its id
    QVERIFY(m_told.asked.isEmpty());
}

void TestLinks::statusIsRecorded()
{
    const LinkKey id = link(sending(u"O-1"_s), u"R-1"_s);
    LinkStatus paid = statusOf(u"Success"_s);
    paid.transactions << LinkTransaction{u"SUCCESS"_s, u"2000"_s, u"fine"_s, {}, {},
                                         m_fixture->clock.now()};
    m_told.status = paid;
    QCOMPARE(run({u"status"_s, u"O-1"_s}), 0);
    QCOMPARE(m_told.asked, QStringList{u"reference R-1"_s});
    QCOMPARE(m_told.choice.account->name, u"Coffee shop"_s);
    QVERIFY2(m_out.startsWith("Success\n") && m_out.contains("SUCCESS fine"), m_out);
    QCOMPARE(state(id), LinkState::Success);
    m_told.status = statusOf(u"Deleted"_s);
    QCOMPARE(run({u"status"_s, u"O-1"_s, u"--json"_s}), 0);
    QCOMPARE(outcome(), u"asked"_s);
    QCOMPARE(json().value(u"status"_s).toString(), u"Deleted"_s);
    QCOMPARE(json().value(u"recorded"_s).toBool(), true);
    QCOMPARE(run({u"list"_s}), 0);
    QVERIFY(m_out.contains("\tDeleted\t")); // the word is shown as it came
}

void TestLinks::statusOfUnknownAdopts()
{
    const auto id = ledger().links().begin(sending(u"O-1"_s));
    QVERIFY(bool(ledger().links().settle(*id, OutcomeUnknown{})));
    m_told.status = statusOf(u"Created"_s);
    QCOMPARE(run({u"status"_s, u"O-1"_s}), 0);
    QCOMPARE(m_told.asked, QStringList{u"order O-1"_s});
    QCOMPARE(state(*id), LinkState::Created);
    QCOMPARE(ledger().links().link(*id)->link.reference, u"R-1"_s);
    // Another merchant's order of the same number is another link.
    const auto second = ledger().links().begin(sending(u"O-2"_s));
    QVERIFY(bool(ledger().links().settle(*second, OutcomeUnknown{})));
    m_environment = {{"LINKTILL_KEY", u"otherkey"_s}, {"LINKTILL_SECRET", u"secret"_s}};
    QCOMPARE(run({u"status"_s, u"O-2"_s}), 5);
    m_environment = {{"LINKTILL_KEY", u"coffeekey"_s}, {"LINKTILL_SECRET", u"secret"_s}};
    QCOMPARE(run({u"status"_s, u"O-2"_s}), 0);
    QCOMPARE(m_told.choice.key, u"coffeekey"_s);
    QCOMPARE(m_told.asked, (QStringList{u"order O-1"_s, u"order O-2"_s}));
}

void TestLinks::statusEnds_data()
{
    QTest::addColumn<Outcome<LinkStatus>>("told");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, Outcome<LinkStatus> told, int status, const QString &word) {
        QTest::newRow(name) << told << status << word;
    };
    row("key", Refused{401, u"4010"_s, {}, {}, {}, RefusalKind::UnknownKey}, 3, u"refused"_s);
    row("no such link", Refused{400, u"5001"_s, {}, {}, {}, RefusalKind::NoRecord}, 4,
        u"refused"_s);
    row("no network", NotSent{NetworkFault::Offline, {}}, 5, u"not-sent"_s);
    row("no answer", OutcomeUnknown{UnknownCause::AnswerTimeout, 0, {}}, 6, u"unknown"_s);
}

void TestLinks::statusEnds()
{
    QFETCH(Outcome<LinkStatus>, told);
    const LinkKey id = link(sending(u"O-1"_s), u"R-1"_s);
    m_told.status = told;
    QTEST(run({u"status"_s, u"O-1"_s, u"--json"_s}), "status");
    QTEST(outcome(), "word");
    QTEST(run({u"status"_s, u"O-1"_s}), "status");
    QVERIFY(m_out.isEmpty());
    QVERIFY2(m_err.contains("could not be asked for") && !m_err.contains("create the link"), m_err);
    QCOMPARE(state(id), LinkState::Created);
}

void TestLinks::nothingToAsk_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<Outcome<CreatedLink>>("outcome");
    QTest::addColumn<QString>("account");
    const Outcome<CreatedLink> created = createdOf(u"R-1"_s);
    for (const QString &command : {u"status"_s, u"cancel"_s}) {
        const auto row = [&](const char *name, const Outcome<CreatedLink> &outcome,
                             const QString &account) {
            QTest::addRow("%s: %s", qPrintable(command), name) << command << outcome << account;
        };
        row("refused", Refused{}, {});
        row("not sent", NotSent{}, {});
        row("account removed", created, u"a-gone"_s);
    }
    QTest::newRow("cancel: unknown") << u"cancel"_s << Outcome<CreatedLink>(OutcomeUnknown{})
                                     << QString();
}

void TestLinks::nothingToAsk()
{
    QFETCH(QString, command);
    QFETCH(Outcome<CreatedLink>, outcome);
    QFETCH(QString, account);
    const Sending made = sending(u"O-1"_s, account);
    QVERIFY(bool(ledger().links().settle(*ledger().links().begin(made), outcome)));
    QStringList arguments{command, u"O-1"_s, u"--json"_s};
    if (command == u"cancel")
        arguments << u"--yes"_s;
    QCOMPARE(run(arguments), 5);
    QCOMPARE(this->outcome(), u"not-sent"_s);
    QVERIFY(json().value(u"message"_s).toString().size() > 20);
    QVERIFY(m_told.asked.isEmpty());
}

/// The practice shop remembers its links, so it is asked like any other gateway.
void TestLinks::practiceLinksAreAskedFor()
{
    Sending made = sending(u"O-1"_s, u"practice"_s);
    made.environment = Environment::Practice;
    link(made, u"R-1"_s);
    m_told.status = statusOf(u"Created"_s);
    QCOMPARE(run({u"status"_s, u"O-1"_s}), 0);
    QVERIFY(m_told.choice.practice);
    QCOMPARE(m_told.asked, QStringList{u"reference R-1"_s});
    QCOMPARE(run({u"cancel"_s, u"O-1"_s, u"--yes"_s}), 0);
    QCOMPARE(m_told.asked.last(), u"cancel R-1"_s);
}

void TestLinks::cancelIsRecorded()
{
    const LinkKey id = link(sending(u"O-1"_s), u"R-1"_s);
    QCOMPARE(run({u"cancel"_s, u"R-1"_s, u"--yes"_s, u"--json"_s}), 0);
    QCOMPARE(m_told.asked, QStringList{u"cancel R-1"_s});
    QCOMPARE(outcome(), u"cancelled"_s);
    QCOMPARE(json().value(u"link"_s)[u"state"_s].toString(), u"cancelled"_s);
    QCOMPARE(state(id), LinkState::Cancelled);
    // Cancelling once more is no mistake and asks nobody.
    QCOMPARE(run({u"cancel"_s, u"R-1"_s, u"--yes"_s}), 0);
    QCOMPARE(m_told.asked.size(), 1);
}

void TestLinks::cancelEnds_data()
{
    QTest::addColumn<Outcome<LinkCancelled>>("told");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("refused") << Outcome<LinkCancelled>(Refused{
                                    400, u"4096"_s, {}, {}, {}, RefusalKind::ReferenceNumber})
                             << 4 << u"was not cancelled"_s;
    QTest::newRow("key") << Outcome<LinkCancelled>(
                                Refused{401, u"4010"_s, {}, {}, {}, RefusalKind::UnknownKey})
                         << 3 << u"was not cancelled"_s;
    QTest::newRow("not sent") << Outcome<LinkCancelled>(NotSent{}) << 5 << u"was not cancelled"_s;
    QTest::newRow("unknown") << Outcome<LinkCancelled>(OutcomeUnknown{}) << 6
                             << u"may have been cancelled"_s;
}

void TestLinks::cancelEnds()
{
    QFETCH(Outcome<LinkCancelled>, told);
    QFETCH(QString, sentence);
    const LinkKey id = link(sending(u"O-1"_s), u"R-1"_s);
    m_told.cancel = told;
    QTEST(run({u"cancel"_s, u"O-1"_s, u"--yes"_s}), "status");
    QVERIFY2(QString::fromUtf8(m_err).contains(sentence), m_err);
    QVERIFY(m_out.isEmpty());
    QCOMPARE(state(id), LinkState::Created);
}

void TestLinks::cancelAfterAll()
{
    m_told.cancel = OutcomeUnknown{};
    m_told.status = statusOf(u"Cancelled"_s);
    const LinkKey id = link(sending(u"O-1"_s), u"R-1"_s);
    QCOMPARE(run({u"cancel"_s, u"O-1"_s, u"--yes"_s}), 0);
    QCOMPARE(state(id), LinkState::Cancelled);
    // A link that was paid meanwhile is refused, and its payment is known from then on.
    m_told.cancel = Refused{400, u"4096"_s, {}, {}, {}, RefusalKind::ReferenceNumber};
    m_told.status = LinkStatus{u"R-2"_s, u"O-2"_s, u"Success"_s, {}, LinkState::Success};
    const LinkKey paid = link(sending(u"O-2"_s), u"R-2"_s);
    QCOMPARE(run({u"cancel"_s, u"O-2"_s, u"--yes"_s}), 4);
    QCOMPARE(state(paid), LinkState::Success);
    QCOMPARE(run({u"cancel"_s, u"O-2"_s, u"--yes"_s}), 5);
}

void TestLinks::cancelNeedsAYes()
{
    const LinkKey id = link(sending(u"O-1"_s), u"R-1"_s);
    QCOMPARE(run({u"cancel"_s, u"O-1"_s}), 64);
    QVERIFY(m_err.contains("--yes"));
    QVERIFY(m_told.asked.isEmpty());
    QCOMPARE(state(id), LinkState::Created);
}

void TestLinks::csv()
{
    Sending made = sending(u"=1+1"_s);
    made.draft.description = u"Coffee, \"black\"\nต้ม"_s;
    made.draft.customer.phone = u"+66812345678"_s;
    link(made, u"R-1"_s);
    QCOMPARE(run({u"export"_s, u"--csv"_s, file(u"a.csv"_s), u"--json"_s}), 0);
    QCOMPARE(outcome(), u"exported"_s);
    QCOMPARE(json().value(u"links"_s).toInt(), 1);
    const QByteArray text = read(u"a.csv"_s);
    QVERIFY(text.startsWith("\xef\xbb\xbfNumber,Created,State,Amount,Currency,Order number,"));
    QVERIFY(text.endsWith("\r\n"));
    const QDateTime local = m_fixture->clock.now().toLocalTime();
    const QString time = local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
    const QByteArray row = text.mid(text.indexOf("\r\n") + 2);
    QVERIFY2(row.startsWith("1," + time.toUtf8() + ",created,250.5,THB,'=1+1,"
                            "\"Coffee, \"\"black\"\"\nต้ม\",,,'+66812345678,,https://pay.example/"),
             row);
    QVERIFY(time.endsWith(u'Z') || time.contains(QRegularExpression(u"[+-]\\d\\d:\\d\\d$"_s)));
}

void TestLinks::csvToStandardOutput()
{
    link(sending(u"O-1"_s), u"R-1"_s);
    QCOMPARE(run({u"export"_s, u"--csv"_s, file(u"a.csv"_s)}), 0);
    QVERIFY2(m_out.startsWith("1 link") && m_out.contains(file(u"a.csv"_s).toUtf8()), m_out);
    QCOMPARE(run({u"export"_s, u"--csv"_s, u"-"_s}), 0);
    QCOMPARE(m_out, read(u"a.csv"_s));
}

void TestLinks::harmlessCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("changes");
    for (const char *text : {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1",
                             "＋1", "－1", "＠a"})
        QTest::newRow(text) << QString::fromUtf8(text) << true;
    for (const char *text : {"", "a=b", "'=1", "1-2", "กาแฟ", " =1"})
        QTest::addRow("'%s'", text) << QString::fromUtf8(text) << false;
}

void TestLinks::harmlessCells()
{
    QFETCH(QString, text);
    QFETCH(bool, changes);
    QCOMPARE(harmless(text), changes ? u'\'' + text : text);
}

/// Returns a part of a workbook, unpacked by another program.
static QString partOf(const QString &workbook, const QString &part)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, workbook, part});
    return unzip.waitForFinished() && unzip.exitCode() == 0
        ? QString::fromUtf8(unzip.readAllStandardOutput()) : QString();
}

void TestLinks::workbook()
{
    Sending made = sending(u"=1+1"_s);
    made.draft.description = u"Tea & <cake>\u0001"_s;
    made.draft.customer.name = QString(40'000, u'x');
    link(made, u"R-1"_s);
    QCOMPARE(run({u"export"_s, u"--xlsx"_s, file(u"a.xlsx"_s)}), 0);
    QVERIFY2(m_out.startsWith("1 link") && m_out.contains(file(u"a.xlsx"_s).toUtf8()), m_out);
    const QString sheet = partOf(file(u"a.xlsx"_s), u"xl/worksheets/sheet1.xml"_s);
    QVERIFY2(sheet.contains(QRegularExpression(u"<c r=\"A1\" s=\"\\d+\" t=\"inlineStr\"><is><t>Number"_s)),
             qPrintable(sheet.left(800)));
    QVERIFY(sheet.contains(QRegularExpression(u"<c r=\"D2\" s=\"\\d+\"><v>250.5</v>"_s))); // a number
    QVERIFY(sheet.contains(u"<c r=\"F2\" t=\"inlineStr\"><is><t>=1+1</t>"_s)); // a text
    QVERIFY(!sheet.contains(u"<f>"_s));
    QVERIFY(sheet.contains(u"Tea &amp; &lt;cake&gt;_x0001_"_s));
    QVERIFY(!sheet.contains(QString(32'768, u'x')) && sheet.contains(QString(32'767, u'x')));
    // 2026-05-04 is day 46146; the format of the cell has the zone.
    const QDateTime local = m_fixture->clock.now().toLocalTime();
    QVERIFY(sheet.contains(QRegularExpression(
        u"<c r=\"B2\" s=\"\\d+\"><v>%1[.]"_s.arg(QDate(1899, 12, 30).daysTo(local.date())))));
    const QString styles = partOf(file(u"a.xlsx"_s), u"xl/styles.xml"_s);
    const int minutes = local.offsetFromUtc() / 60;
    const QString zone = u"%1%2:%3"_s.arg(minutes < 0 ? u"-"_s : u"+"_s)
                             .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
                             .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    QVERIFY2(styles.contains(u"yyyy-mm-dd hh:mm:ss &quot;%1&quot;"_s.arg(zone)), qPrintable(styles));
    QVERIFY(QDir(m_fixture->folder()).entryList({u"*.part"_s}).isEmpty());
}

void TestLinks::workbookGoesOnOnAnotherSheet()
{
    {
        sheet::XlsxTable table(file(u"a.xlsx"_s));
        table.setMaxRows(3);
        table.add({u"Heading"_s});
        for (int i = 1; i <= 5; ++i)
            table.add({TableNumber{QString::number(i), 0}});
        QVERIFY(table.finish());
    }
    const auto last = [this](int sheet) {
        return partOf(file(u"a.xlsx"_s), u"xl/worksheets/sheet%1.xml"_s.arg(sheet));
    };
    QVERIFY(last(1).contains(u"<v>2</v>"_s) && !last(1).contains(u"<v>3</v>"_s));
    QVERIFY(last(2).contains(u"Heading"_s) && last(2).contains(u"<v>4</v>"_s));
    QVERIFY(last(3).contains(u"Heading"_s) && last(3).contains(u"<v>5</v>"_s));
}

void TestLinks::workbookTakesAnyText()
{
    const QString name = file(u"a.xlsx"_s);
    QFile old(name);
    QVERIFY(old.open(QIODevice::WriteOnly));
    QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    old.close();
    sheet::XlsxTable table(name);
    table.add({u"Heading"_s});
    table.add({u"a\uffffb\ufffec\x01 d"_s});
    QVERIFY(table.finish());
    QXmlStreamReader xml(partOf(name, u"xl/worksheets/sheet1.xml"_s));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(partOf(name, u"xl/worksheets/sheet1.xml"_s).contains(u"a\ufffdb\ufffdc"_s));
}

void TestLinks::workbookThatFailsLeavesTheOld()
{
    QFile old(file(u"a.xlsx"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    {
        sheet::XlsxTable given(file(u"a.xlsx"_s));
        given.add({u"Heading"_s}); // the table is never finished
    }
    QCOMPARE(read(u"a.xlsx"_s), "old");
    QVERIFY(QDir(m_fixture->folder()).entryList({u"*.part"_s}).isEmpty());
    sheet::XlsxTable nowhere(file(u"none/a.xlsx"_s));
    nowhere.add({u"Heading"_s});
    QVERIFY(!nowhere.finish());
    QVERIFY(!nowhere.detail().isEmpty());
}

void TestLinks::damagedLedger()
{
    QFile damaged(m_fixture->file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    QVERIFY(damaged.write(QByteArray(20'000, 'x')) > 0);
    damaged.close();
    for (const QStringList &arguments :
         {QStringList{u"list"_s}, QStringList{u"show"_s, u"O-1"_s}, QStringList{u"status"_s, u"O-1"_s},
          QStringList{u"cancel"_s, u"O-1"_s, u"--yes"_s},
          QStringList{u"export"_s, u"--csv"_s, file(u"a.csv"_s)}}) {
        QCOMPARE(run(arguments), 5);
        QVERIFY2(m_err.contains("is damaged"), m_err);
        QVERIFY(m_out.isEmpty());
    }
    QVERIFY(!QFile::exists(file(u"a.csv"_s)));
    QCOMPARE(run({u"list"_s, u"--json"_s}), 5);
    QCOMPARE(outcome(), u"not-sent"_s);
}

/// A script may run twice by mistake or on purpose, so a repeated link is a warning and no problem.
void TestLinks::theSameCustomerAndAmountIsWarnedOf()
{
    const QDateTime now = m_fixture->clock.now();
    const auto warnings = [this] { return issuesOf(u"repeats_link"_s); };
    const QStringList request{u"--json"_s, u"--request"_s,
                              QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"), u"--clock"_s,
                              u"2024-07-20T00:00:00Z"_s, u"--account"_s, u"Coffee shop"_s, u"--set"_s,
                              u"custom_link_ref="_s, u"--set"_s};
    Sending earlier = sending(u"O-1"_s);
    earlier.draft.amount = seedDraft().amount;
    earlier.draft.currency = seedDraft().currency;
    earlier.draft.customer = {{}, seedDraft().customer.email, {}};
    QVERIFY(link(earlier, u"R-1"_s));
    m_fixture->clock.pass(now.secsTo(QDateTime::fromString(u"2024-07-20T00:00:00Z"_s, Qt::ISODate)));
    QCOMPARE(run(QStringList{u"check"_s} + request + QStringList{u"merchant_order_id=O-2"_s}), 0);
    QVERIFY(warnings().isEmpty()); // O-1 was made years later
    m_fixture->clock.pass(-240);
    earlier.draft.merchantOrderId = u"O-3"_s;
    QVERIFY(link(earlier, u"R-3"_s)); // each link takes a minute
    for (const QString &command : {u"check"_s, u"create"_s}) {
        QCOMPARE(run(QStringList{command} + request + QStringList{u"merchant_order_id=O-4"_s}), 0);
        QCOMPARE(warnings().size(), 1);
        QCOMPARE(warnings()[0][u"severity"_s].toString(), u"warning"_s);
        const QString said = warnings()[0][u"message"_s].toString();
        QVERIFY2(said.contains(u"O-3"_s) && said.contains(u"2 minute"_s), qPrintable(said));
    }
    QCOMPARE(m_told.created, QStringList{u"O-4"_s});
    QCOMPARE(run(QStringList{u"check"_s} + request
                 + QStringList{u"merchant_order_id=O-5"_s, u"--set"_s,
                               u"customer_details.email_address=another@shop.example"_s, u"--set"_s,
                               u"customer_details.name=Another"_s, u"--set"_s,
                               u"customer_details.phone_number=+918767677666"_s}), 0);
    QVERIFY(warnings().isEmpty());
}

/// The amount may be a barcode or it may be meant, so it is a warning and no problem.
void TestLinks::anAmountFarBeyondTheUsualIsWarnedOf()
{
    for (int i = 0; i < 5; ++i) {
        const QString order = u"U-%1"_s.arg(i);
        QVERIFY(link(sending(order), u"R-"_s + order));
    }
    for (const QString &command : {u"check"_s, u"create"_s}) {
        for (const auto &[amount, isMarked] : {std::pair(u"25050"_s, false),
                                               std::pair(u"36000291452"_s, true)}) {
            const QString order = command + amount;
            QCOMPARE(run({command, u"--json"_s, u"--request"_s,
                          QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"), u"--clock"_s,
                          u"2024-07-20T00:00:00Z"_s, u"--account"_s, u"Coffee shop"_s, u"--set"_s,
                          u"custom_link_ref="_s, u"--set"_s, u"amount="_s + amount, u"--set"_s,
                          u"merchant_order_id="_s + order}), 0);
            const QJsonArray marked = issuesOf(u"unusual_amount"_s);
            QCOMPARE(marked.size(), int(isMarked));
            if (isMarked) {
                QCOMPARE(marked[0][u"severity"_s].toString(), u"warning"_s);
                const QString said = marked[0][u"message"_s].toString();
                QVERIFY2(said.contains(u"36,000,291,452.00"_s) && said.contains(u"250.50"_s),
                         qPrintable(said));
            }
        }
    }
    QCOMPARE(m_told.created.size(), 2);
}

void TestLinks::usedNumbers_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QStringList>("set");
    QTest::addColumn<QStringList>("problems");
    const QString coffee = u"Coffee shop"_s;
    QTest::newRow("a number that is new") << coffee << QStringList{} << QStringList{};
    QTest::newRow("an order of before") << coffee << QStringList{u"merchant_order_id=O-1"_s}
                                        << QStringList{u"merchant_order_id"_s};
    QTest::newRow("with spaces about it") << coffee << QStringList{u"merchant_order_id= O-1 "_s}
                                          << QStringList{u"merchant_order_id"_s};
    QTest::newRow("one that was refused is sent again")
        << coffee << QStringList{u"merchant_order_id=O-2"_s} << QStringList{};
    QTest::newRow("one whose outcome is open is for the journal")
        << coffee << QStringList{u"merchant_order_id=O-3"_s} << QStringList{};
    QTest::newRow("a link reference") << coffee << QStringList{u"custom_link_ref=spring"_s}
                                      << QStringList{u"custom_link_ref"_s};
    QTest::newRow("of another account") << u"Tea house"_s << QStringList{u"merchant_order_id=O-1"_s}
                                        << QStringList{};
    QTest::newRow("of no account") << QString() << QStringList{u"merchant_order_id=O-1"_s}
                                   << QStringList{};
}

/// check and create both say that a number is used before anything is sent.
void TestLinks::usedNumbers()
{
    QFETCH(QString, account);
    QFETCH(QStringList, set);
    QFETCH(QStringList, problems);
    AccountBook book(m_fixture->folder());
    Account tea;
    tea.name = u"Tea house"_s;
    tea.key = u"teakey"_s;
    QVERIFY(book.add(tea));
    Sending first = sending(u"O-1"_s);
    first.draft.customLinkRef = u"spring"_s;
    QVERIFY(link(first, u"R-1"_s));
    const auto refused = ledger().links().begin(sending(u"O-2"_s));
    QVERIFY(ledger().links().settle(*refused,
                            Refused{400, u"4001"_s, {}, {}, {}, RefusalKind::InvalidRequest}));
    const auto open = ledger().links().begin(sending(u"O-3"_s));
    QVERIFY(ledger().links().settle(*open, OutcomeUnknown{}));
    QStringList arguments{u"check"_s, u"--json"_s, u"--request"_s,
                          QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"), u"--clock"_s,
                          u"2024-07-20T00:00:00Z"_s};
    if (!account.isEmpty())
        arguments += {u"--account"_s, account};
    for (const QString &setting : set)
        arguments += {u"--set"_s, setting};
    QCOMPARE(run(arguments), problems.isEmpty() ? 0 : 2);
    QStringList found;
    for (const QJsonValue issue : json().value(u"issues"_s).toArray()) {
        if (issue[u"code"_s].toString() == u"already_used"_s)
            found << issue[u"field"_s].toString();
    }
    QCOMPARE(found, problems);
}

/// A request without an order number gets the next number of the account's pattern; a number that is used
/// by then is passed over.
void TestLinks::numberedByTheAccount()
{
    AccountBook book(m_fixture->folder());
    Account account = *book.byId(m_account);
    account.orderPattern = u"N-{###}"_s;
    QVERIFY(book.change(account));
    const QStringList arguments{u"--json"_s, u"--request"_s,
                                QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"), u"--clock"_s,
                                u"2024-07-20T00:00:00Z"_s, u"--account"_s, u"Coffee shop"_s, u"--set"_s,
                                u"custom_link_ref="_s, u"--set"_s};
    const QStringList unnumbered = arguments + QStringList{u"merchant_order_id="_s};
    QVERIFY(link(sending(u"N-002"_s), u"R-1"_s)); // somebody typed this number
    for (int i = 0; i < 3; ++i)
        QCOMPARE(run(QStringList{u"check"_s} + unnumbered), 0); // check takes no number
    QVERIFY(m_told.created.isEmpty());
    QCOMPARE(run(QStringList{u"create"_s} + unnumbered), 0);
    QCOMPARE(run(QStringList{u"create"_s} + arguments + QStringList{u"merchant_order_id=MINE"_s}), 0);
    QCOMPARE(run(QStringList{u"create"_s} + unnumbered), 0);
    QVERIFY2(m_out.contains("N-003"), m_out.constData());
    QCOMPARE(m_told.created, (QStringList{u"N-001"_s, u"MINE"_s, u"N-003"_s}));
}

/// For an account without a pattern the program makes a number up.
void TestLinks::numberThatIsMadeUp()
{
    const QStringList arguments{u"--request"_s, QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"),
                                u"--account"_s, u"Coffee shop"_s, u"--clock"_s,
                                u"2024-07-20T00:00:00Z"_s, u"--set"_s, u"merchant_order_id="_s,
                                u"--set"_s, u"custom_link_ref="_s, u"--set"_s,
                                u"description=Order {order}"_s};
    QCOMPARE(run(QStringList{u"check"_s} + arguments), 0);
    QVERIFY(m_told.created.isEmpty());
    QCOMPARE(run(QStringList{u"create"_s} + arguments), 0);
    const QString first = m_told.created.constLast();
    QVERIFY2(first.startsWith(u"LT-20240720-"_s), qPrintable(first));
    QVERIFY2(m_out.contains("Order number: " + first.toUtf8() + '\n'), m_out);
    QCOMPARE(m_told.draft.description, u"Order "_s + first);
    QCOMPARE(run(QStringList{u"create"_s, u"--json"_s} + arguments), 0);
    QVERIFY(m_told.created.constLast() != first);
    QCOMPARE(json()[u"merchant_order_id"].toString(), m_told.created.constLast());
    QCOMPARE(ledger().links().find(first)->size(), 1);
}

/// Another try needs the number, because with another number it would be another link.
void TestLinks::numberOfALinkThatWasNotMade_data()
{
    QTest::addColumn<Outcome<CreatedLink>>("end");
    QTest::addColumn<QString>("expected");
    QTest::newRow("refused") << Outcome<CreatedLink>(Refused{
                                    400, u"4041"_s, {}, u"amount"_s, {}, RefusalKind::Amount})
                             << u"refused"_s;
    QTest::newRow("not sent") << Outcome<CreatedLink>(NotSent{NetworkFault::Offline, {}})
                              << u"not-sent"_s;
    QTest::newRow("unknown") << Outcome<CreatedLink>(OutcomeUnknown{}) << u"unknown"_s;
}

void TestLinks::numberOfALinkThatWasNotMade()
{
    QFETCH(Outcome<CreatedLink>, end);
    const QStringList arguments{u"create"_s, u"--request"_s,
                                QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"),
                                u"--account"_s, u"Coffee shop"_s, u"--clock"_s,
                                u"2024-07-20T00:00:00Z"_s, u"--set"_s, u"merchant_order_id="_s,
                                u"--set"_s, u"custom_link_ref="_s};
    m_told.create = end;
    QVERIFY(run(arguments) != 0);
    QVERIFY2(m_err.contains("Order number: " + m_told.created.constLast().toUtf8() + '\n'), m_err);
    QVERIFY(run(arguments + QStringList{u"--json"_s}) != 0);
    QTEST(outcome(), "expected");
    QCOMPARE(json()[u"merchant_order_id"].toString(), m_told.created.constLast());
}

void TestLinks::listsTemplates()
{
    QCOMPARE(run({u"templates"_s, u"--account"_s, u"Coffee shop"_s}), 0);
    QVERIFY(m_out.isEmpty());
    addFees(m_account);
    LinkTemplate shared;
    shared.name = u"Deposit\tin\nadvance"_s;
    const auto saved = ledger().templates().save(shared);
    QVERIFY(saved && ledger().templates().makeDefault(m_account, saved->id));
    QCOMPARE(run({u"templates"_s, u"--account"_s, u"Coffee shop"_s}), 0);
    const QList<QByteArray> lines = m_out.split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QByteArray("Deposit in advance\tdefault\t"));
    QVERIFY2(lines[1].startsWith("School fees\t-\t") && lines[1].contains("Fees of {customer}"),
             lines[1].constData());
    QCOMPARE(run({u"templates"_s, u"--json"_s, u"--account"_s, u"Coffee shop"_s}), 0);
    QCOMPARE(outcome(), u"listed"_s);
    const QJsonArray all = json().value(u"templates"_s).toArray();
    QCOMPARE(all.size(), 2);
    QVERIFY(all[0][u"default"_s].toBool() && all[0][u"all_accounts"_s].toBool());
    QVERIFY(!all[1][u"default"_s].toBool() && !all[1][u"all_accounts"_s].toBool());
    QCOMPARE(all[1][u"request"_s][u"amount"_s].toDouble(), seedDraft().amount.text().toDouble());
    // The practice shop has only the templates that belong to all accounts.
    QCOMPARE(run({u"templates"_s, u"--account"_s, u"practice"_s}), 0);
    QCOMPARE(m_out.count('\n'), 1);
}

void TestLinks::createsFromATemplate()
{
    addFees(m_account);
    const QStringList arguments{u"--template"_s, u"school FEES"_s, u"--json"_s, u"--account"_s,
                                u"Coffee shop"_s, u"--clock"_s, u"2024-07-20T00:00:00Z"_s};
    QCOMPARE(run(QStringList{u"check"_s} + arguments), 0);
    QVERIFY(m_told.created.isEmpty());
    QCOMPARE(run(QStringList{u"create"_s} + arguments
                 + QStringList{u"--set"_s, u"customer_details.name=Anong"_s, u"--set"_s,
                               u"notes[0].value={order}"_s}),
             0);
    QCOMPARE(m_told.draft.description, u"Fees of Anong, 2024-07-20"_s);
    const QString order = m_told.created.constLast();
    QVERIFY2(order.startsWith(u"LT-20240720-"_s), qPrintable(order));
    QCOMPARE(m_told.draft.customLinkRef, u"fees-"_s + order);
    QCOMPARE(m_told.draft.notes.constFirst().value, order);
    QCOMPARE(m_told.draft.environment, u"sandbox"_s);
    // A number by the account's pattern replaces {order} in the fields.
    AccountBook book(m_fixture->folder());
    Account account = *book.byId(m_account);
    account.orderPattern = u"N-{###}"_s;
    QVERIFY(book.change(account));
    QCOMPARE(run(QStringList{u"create"_s} + arguments), 0);
    QCOMPARE(m_told.created.constLast(), u"N-001"_s);
    QCOMPARE(m_told.draft.customLinkRef, u"fees-N-001"_s);
}

void TestLinks::customersInAndOut()
{
    QFile in(file(u"in.csv"_s));
    QVERIFY(in.open(QIODevice::WriteOnly));
    in.write("Name;E-mail;City\nMai Le;mai@example.com;Hue\nBert;bert;\nSom\x1b[2J;som@example.com;\nSomchai;som@example.com;\n");
    in.close();
    const QStringList shop{u"--account"_s, u"Coffee shop"_s};
    QCOMPARE(run(QStringList{u"customers"_s, u"import"_s, in.fileName(), u"--json"_s} + shop), 0);
    QCOMPARE(outcome(), u"imported"_s);
    QCOMPARE(json().value(u"new"_s).toInt(), 2);
    const QJsonArray wrong = json().value(u"wrong"_s).toArray();
    QCOMPARE(wrong.size(), 2);
    QCOMPARE(wrong[0][u"row"_s].toInt(), 3);
    QCOMPARE(wrong[0][u"column"_s].toString(), u"E-mail"_s);
    QVERIFY(wrong[0][u"reason"_s].toString().contains(u"bert"_s));
    QCOMPARE(run(QStringList{u"customers"_s, u"list"_s, u"--search"_s, u"le"_s} + shop), 0);
    QCOMPARE(m_out, "Mai Le\tmai@example.com\t\t0\n");
    // Importing what was exported changes nothing.
    const QString out = file(u"out.csv"_s);
    QCOMPARE(run(QStringList{u"customers"_s, u"export"_s, out} + shop), 0);
    const auto before = ledger().customers().page(m_account, {}, 9)->customers;
    QCOMPARE(before.size(), 2);
    m_fixture->clock.pass(60);
    QCOMPARE(run(QStringList{u"customers"_s, u"import"_s, out} + shop), 0);
    QVERIFY2(m_out.contains("New: 0") && m_err.isEmpty(), m_out.constData());
    QCOMPARE(ledger().customers().page(m_account, {}, 9)->customers, before);
    QCOMPARE(run(QStringList{u"customers"_s, u"export"_s, file(u"out.vcf"_s)} + shop), 0);
    QVERIFY(read(u"out.vcf"_s).contains("BEGIN:VCARD"));
    // "-" stands for standard input and output, not for a file.
    QCOMPARE(run(QStringList{u"customers"_s, u"export"_s, u"-"_s} + shop), 0);
    QCOMPARE(m_out, read(u"out.csv"_s));
    m_in = m_out;
    QCOMPARE(run(QStringList{u"customers"_s, u"import"_s, u"-"_s} + shop), 0);
    QVERIFY2(m_out.contains("New: 0"), m_out.constData());
    QCOMPARE(run(QStringList{u"customers"_s, u"export"_s, u"-"_s, u"--json"_s} + shop), 64);
    QVERIFY(!QFile::exists(u"-"_s));
}

void TestLinks::importsAsWished()
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile to(file(name));
        return to.open(QIODevice::WriteOnly) && to.write(bytes) == bytes.size();
    };
    const auto import = [this](const QString &name, const QStringList &more) {
        const QStringList words{u"customers"_s, u"import"_s, file(name), u"--json"_s, u"--account"_s, u"Coffee shop"_s};
        return run(words + more);
    };
    QVERIFY(write(u"one.csv"_s, "Who,Mail,Birthday,Company\nMai Le,mai@example.com,1990-01-02,Beans\n"));
    QVERIFY(write(u"map.json"_s, R"({"kind":"customers","columns":[{"heading":"Who","field":"name"},
        {"heading":"Mail","field":"email"},{"heading":"Company","field":"keep"}]})"));
    QCOMPARE(import(u"one.csv"_s, {u"--map"_s, file(u"map.json"_s), u"--dry-run"_s}), 0);
    QCOMPARE(json().value(u"new"_s).toInt(), 1);
    QVERIFY(ledger().customers().page(m_account, {}, 9)->customers.isEmpty());
    QCOMPARE(import(u"one.csv"_s, {u"--map"_s, file(u"map.json"_s)}), 0);
    QCOMPARE(json().value(u"columns"_s)[2][u"not_taken"_s].toInt(), 1);
    QCOMPARE(json().value(u"kept_aside"_s)[0][u"text"_s].toString(), u"Beans"_s);
    QCOMPARE(ledger().customers().page(m_account, {}, 9)->customers.value(0).notes, u"Company: Beans"_s);

    const auto phone = [this] { return ledger().customers().page(m_account, {}, 9)->customers.value(0).contact.phone; };
    QVERIFY(write(u"two.csv"_s, "Name,Email,Phone\nMai Le,mai@example.com,+66812345601\n"));
    QVERIFY(write(u"three.csv"_s, "Name,Email,Phone\nMai Le,mai@example.com,+66812345602\n"));
    QCOMPARE(import(u"two.csv"_s, {u"--on-match"_s, u"keep"_s}), 0);
    QCOMPARE(json().value(u"changed"_s).toInt(), 0);
    QCOMPARE(json().value(u"kept"_s).toInt(), 1);
    QCOMPARE(phone(), QString());
    QCOMPARE(import(u"two.csv"_s, {}), 0);
    QCOMPARE(phone(), u"+66812345601"_s);
    QCOMPARE(import(u"three.csv"_s, {}), 0);
    QCOMPARE(phone(), u"+66812345601"_s);
    QCOMPARE(import(u"three.csv"_s, {u"--on-match"_s, u"replace"_s}), 0);
    QCOMPARE(json().value(u"changed"_s).toInt(), 1);
    QCOMPARE(json().value(u"kept"_s).toInt(), 0);
    QCOMPARE(phone(), u"+66812345602"_s);
    QCOMPARE(import(u"three.csv"_s, {}), 0);
    QCOMPARE(json().value(u"same"_s).toInt(), 1);

    // A phone is completed from what the headings tell, and that is said.
    QVERIFY(write(u"zero.csv"_s, "ชื่อ,อีเมล,เบอร์โทร\nAn Le,an@example.com,812345603\n"));
    QCOMPARE(import(u"zero.csv"_s, {u"--dry-run"_s}), 0);
    QCOMPARE(json().value(u"read_as"_s)[0][u"row"_s].toInt(), 2);
    QCOMPARE(json().value(u"read_as"_s)[0][u"as"_s].toString(), u"+66812345603"_s);

    // "สมชาย" in windows-874 is read as somebody else in the encoding that was asked for.
    QVERIFY(write(u"four.csv"_s, "Name,Email\n\xca\xc1\xaa\xd2\xc2,som@example.com\n"));
    QCOMPARE(import(u"four.csv"_s, {u"--encoding"_s, u"WINDOWS-874"_s}), 0);
    QCOMPARE(json().value(u"encoding"_s).toString(), u"windows-874"_s);
    QCOMPARE(ledger().customers().find(m_account, u"สมชาย"_s, 9)->size(), 1);
}

void TestLinks::importsThatAreWrong_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::newRow("no such wish") << QStringList{u"--on-match"_s, u"burn"_s} << 64;
    QTest::newRow("no such encoding") << QStringList{u"--encoding"_s, u"klingon"_s} << 64;
    QTest::newRow("no sheet") << QStringList{u"--sheet"_s, u"0"_s} << 64;
    QTest::newRow("sheet of a table") << QStringList{u"--sheet"_s, u"2"_s} << 5;
    QTest::newRow("no map") << QStringList{u"--map"_s, u"/no/map.json"_s} << 5;
    QTest::newRow("decimals of customers") << QStringList{u"--decimal-sign"_s, u"comma"_s} << 64;
}

void TestLinks::importsThatAreWrong()
{
    QFETCH(QStringList, options);
    QFETCH(int, status);
    QFile in(file(u"in.csv"_s));
    QVERIFY(in.open(QIODevice::WriteOnly));
    in.write("Name,Email\nMai Le,mai@example.com\n");
    in.close();
    QCOMPARE(run(QStringList{u"customers"_s, u"import"_s, in.fileName(), u"--account"_s, u"Coffee shop"_s} + options),
             status);
    QVERIFY(!m_err.isEmpty());
    QVERIFY(ledger().customers().page(m_account, {}, 9)->customers.isEmpty());
}

void TestLinks::goodsInAndOut()
{
    QFile in(file(u"in.csv"_s));
    QVERIFY(in.open(QIODevice::WriteOnly));
    in.write("Item\tCode\tTHB\tJPY\nCake\t885\t120.5\t500\nPie\t\tdear\t\n");
    in.close();
    const QStringList shop{u"--account"_s, u"Coffee shop"_s};
    QCOMPARE(run(QStringList{u"goods"_s, u"import"_s, in.fileName()} + shop), 0);
    QVERIFY2(m_out.contains("New: 1") && m_out.contains("Left out: 1"), m_out.constData());
    QVERIFY2(m_err.contains("3") && m_err.contains("dear"), m_err.constData());
    QCOMPARE(run(QStringList{u"goods"_s, u"list"_s} + shop), 0);
    QCOMPARE(m_out, "Cake\t885\tJPY 500, THB 120.5\t\n");
    QVERIFY(AccountBook(m_fixture->folder()).use(m_account));
    QCOMPARE(run({u"goods"_s, u"list"_s}), 0);
    QCOMPARE(m_out, "Cake\t885\tJPY 500, THB 120.5\t\n");
    QCOMPARE(run(QStringList{u"goods"_s, u"list"_s, u"--json"_s} + shop), 0);
    QCOMPARE(json().value(u"goods"_s)[0][u"prices"_s][u"THB"_s].toString(), u"120.5"_s);
    const auto before = ledger().products().page(m_account, {}, 9)->products;
    QCOMPARE(before.constFirst().accountId, QString()); // the product belongs to all accounts
    QCOMPARE(run(QStringList{u"goods"_s, u"export"_s, file(u"out.csv"_s)} + shop), 0);
    m_fixture->clock.pass(60);
    QCOMPARE(run(QStringList{u"goods"_s, u"import"_s, file(u"out.csv"_s)} + shop), 0);
    QCOMPARE(ledger().products().page(m_account, {}, 9)->products, before);
}

void TestLinks::stockUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing to do") << QStringList{u"customers"_s};
    QTest::newRow("no such act") << QStringList{u"goods"_s, u"burn"_s};
    QTest::newRow("no file") << QStringList{u"goods"_s, u"import"_s};
    QTest::newRow("two files") << QStringList{u"goods"_s, u"export"_s, u"a"_s, u"b"_s};
    QTest::newRow("search in an export")
        << QStringList{u"customers"_s, u"export"_s, u"a"_s, u"--search"_s, u"x"_s};
}

void TestLinks::stockUsage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments), 64);
    QVERIFY(!m_err.isEmpty());
    QVERIFY(!QFile::exists(u"a"_s));
}

void TestLinks::stockFilesThatFail()
{
    const QStringList shop{u"--account"_s, u"Coffee shop"_s};
    QCOMPARE(run(QStringList{u"goods"_s, u"import"_s, file(u"none.csv"_s)} + shop), 5);
    QVERIFY2(m_err.contains("none.csv"), m_err.constData());
    QFile bad(file(u"bad.csv"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("Name,E-mail\nBert,bert\n");
    bad.close();
    QCOMPARE(run(QStringList{u"customers"_s, u"import"_s, bad.fileName()} + shop), 5);
    QVERIFY2(m_err.contains("bert"), m_err.constData());
    QCOMPARE(run(QStringList{u"customers"_s, u"export"_s, file(u"no/where.csv"_s)} + shop), 5);
}

void TestLinks::templatesThatAreNone()
{
    addFees(u"of another account"_s);
    QCOMPARE(run({u"create"_s, u"--template"_s, u"School fees"_s, u"--account"_s, u"Coffee shop"_s}), 64);
    QVERIFY2(m_err.contains("“School fees”") && m_err.contains("“Coffee shop”"), m_err.constData());
    QVERIFY(m_told.created.isEmpty());
    // An unknown word in braces is told of but stops nothing.
    QCOMPARE(run({u"check"_s, u"--json"_s, u"--request"_s,
                  QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"), u"--clock"_s,
                  u"2024-07-20T00:00:00Z"_s, u"--set"_s, u"description={invoice} of {order}"_s}),
             0);
    QVERIFY2(m_out.contains("\"placeholder_unknown\"") && m_out.contains("{invoice}"),
             m_out.constData());
}

void TestLinks::sharesByEachWay_data()
{
    QTest::addColumn<QString>("via");
    QTest::addColumn<QString>("start"); // of the address; empty: the message is printed
    QTest::newRow("mail") << u"mail"_s << u"mailto:mali@example.com?subject="_s;
    QTest::newRow("sms") << u"SMS"_s << u"sms:+66812345602?body="_s;
    QTest::newRow("whatsapp") << u"whatsapp"_s << u"https://wa.me/66812345602?text="_s;
    QTest::newRow("zalo") << u"zalo"_s << u"https://zalo.me/66812345602"_s;
    QTest::newRow("kakaotalk") << u"kakaotalk"_s << QString();
    QTest::newRow("message") << u"message"_s << QString();
}

void TestLinks::sharesByEachWay()
{
    QFETCH(QString, via);
    QFETCH(QString, start);
    Sending sent = sending(u"O-1"_s);
    sent.draft.customer = {u"Mali"_s, u"mali@example.com"_s, u"+66812345602"_s};
    const LinkKey id = link(sent, u"R-1"_s);
    const QString url = ledger().links().link(id)->link.url;
    QCOMPARE(run({u"share"_s, u"O-1"_s, u"--via"_s, via, u"--print-url"_s}), 0);
    const QString printed = QString::fromUtf8(m_out);
    QVERIFY2(start.isEmpty() ? printed.contains(url) : printed.startsWith(start), m_out);
    QVERIFY(m_opened.isEmpty());
    QCOMPARE(run({u"share"_s, u"O-1"_s, u"--via"_s, via, u"--json"_s, u"--language"_s, u"th"_s}), 0);
    QCOMPARE(outcome(), u"shared"_s);
    QCOMPARE(m_opened.size(), start.isEmpty() ? 0 : 1);
    QCOMPARE(json()[u"opened"_s].toBool(), !start.isEmpty());
    QVERIFY(json()[u"message"_s].toString().startsWith(u"สวัสดี คุณ Mali"_s));
    QVERIFY(json()[u"message"_s].toString().contains(url));
    const QList<LinkEvent> events = ledger().links().link(id)->events;
    QCOMPARE(events.constLast().detail, "{\"how\":\"" + via.toLower().toUtf8() + "\"}");
    QCOMPARE(events[events.size() - 2].kind, LinkEventKind::Shared);
}

void TestLinks::sharesInTheLanguageOfTheShop()
{
    AccountBook book(m_fixture->folder());
    AccountPreferences preferences;
    preferences.messages.insert(u"vi"_s, u"Chào {customer}! {order}"_s);
    QVERIFY(book.changePreferences(m_account, preferences));
    Sending sent = sending(u"O-1"_s);
    sent.draft.customer = {u"Mai"_s, {}, u"+84912345678"_s};
    const LinkKey id = link(sent, u"R-1"_s);
    QCOMPARE(run({u"share"_s, u"O-1"_s, u"--via"_s, u"message"_s}), 0);
    QCOMPARE(QString::fromUtf8(m_out), u"Chào Mai! O-1\n%1\n"_s.arg(ledger().links().link(id)->link.url));
}

void TestLinks::sharesNothing_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("said");
    QTest::newRow("without email") << u"email"_s << u"no email address"_s;
    QTest::newRow("paid") << u"paid"_s << u"can't be shared: Paid"_s;
    QTest::newRow("a character that nobody sees") << u"hidden"_s << u"must not be shared"_s;
}

void TestLinks::sharesNothing()
{
    QFETCH(QString, change);
    QFETCH(QString, said);
    Sending sent = sending(u"O-1"_s);
    sent.draft.customer = {u"Mali"_s, change == u"email"_s ? QString() : u"mali@example.com"_s, {}};
    m_fixture->clock.pass(60);
    const auto key = ledger().links().begin(sent);
    QVERIFY(key);
    const QString url = change == u"hidden"_s ? u"https://pay.example/?r=\u202E1"_s : u"https://pay.example/?r=1"_s;
    QVERIFY(ledger().links().settle(*key, CreatedLink{url, u"R-1"_s, u"O-1"_s}));
    if (change == u"paid"_s)
        QVERIFY(ledger().links().recordStatus(*key, statusOf(u"Success"_s)));
    const qsizetype events = ledger().links().link(*key)->events.size();
    QCOMPARE(run({u"share"_s, u"O-1"_s, u"--via"_s, u"mail"_s, u"--yes"_s}), int(cli::NothingSent));
    QVERIFY2(QString::fromUtf8(m_err).contains(said), m_err);
    QVERIFY(m_opened.isEmpty() && m_out.isEmpty());
    QCOMPARE(ledger().links().link(*key)->events.size(), events);
}

void TestLinks::doubtfulLinksAreSharedAfterAYes()
{
    const auto create = [this](const QString &order, const QString &url) {
        m_fixture->clock.pass(60);
        const auto key = ledger().links().begin(sending(order));
        QVERIFY(key);
        QVERIFY(ledger().links().settle(*key, CreatedLink{url, u"R-"_s + order, order}));
    };
    create(u"O-1"_s, u"https://pay.example/?r=1"_s);
    create(u"O-2"_s, u"https://pay.elsewhere/?r=2"_s);
    const QStringList share{u"share"_s, u"O-2"_s, u"--via"_s, u"line"_s};
    QCOMPARE(run(share), int(cli::WrongUsage)); // nobody can be asked
    QVERIFY(m_opened.isEmpty());
    QCOMPARE(run(share + QStringList{u"--yes"_s}), 0);
    QCOMPARE(m_opened.size(), 1);
}

void TestLinks::aWayThatCannotBeOpened()
{
    const LinkKey id = link(sending(u"O-1"_s), u"R-1"_s);
    m_opens = false;
    QCOMPARE(run({u"share"_s, u"O-1"_s, u"--via"_s, u"line"_s}), int(cli::NothingSent));
    QVERIFY(m_err.contains("--print-url"));
    QVERIFY(ledger().links().link(id)->events.constLast().kind != LinkEventKind::Shared);
}

void TestLinks::watches_data()
{
    QTest::addColumn<QStringList>("words"); // of the gateway, one after the other
    QTest::addColumn<QString>("until");
    QTest::addColumn<QStringList>("states"); // printed
    QTest::addColumn<int>("status");
    QTest::newRow("until paid") << QStringList{u"Created"_s, u"Processing"_s, u"Processing"_s, u"Success"_s}
                                << u"paid"_s << QStringList{u"created"_s, u"processing"_s, u"success"_s} << 0;
    QTest::newRow("until anything") << QStringList{u"Cancelled"_s} << QString()
                                    << QStringList{u"created"_s, u"cancelled"_s} << 0;
    QTest::newRow("expired instead") << QStringList{u"Expired"_s} << u"paid"_s
                                     << QStringList{u"created"_s, u"expired"_s} << int(cli::NoMore);
    QTest::newRow("there already") << QStringList{} << u"created"_s << QStringList{u"created"_s} << 0;
    QTest::newRow("a word of the gateway's own") << QStringList{u"Held"_s, u"Success"_s} << u"success"_s
                                                 << QStringList{u"created"_s, u"Held"_s, u"success"_s} << 0;
}

void TestLinks::watches()
{
    QFETCH(QStringList, words);
    QFETCH(QString, until);
    QFETCH(QStringList, states);
    link(sending(u"O-1"_s), u"R-1"_s);
    for (const QString &word : words)
        m_told.next << statusOf(word);
    QStringList arguments{u"watch"_s, u"O-1"_s};
    if (!until.isEmpty())
        arguments << u"--until"_s << until;
    QTEST(run(arguments), "status");
    QStringList printed;
    for (const QByteArray &line : m_out.trimmed().split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        QCOMPARE(cells.size(), 4);
        QCOMPARE(cells[2], "O-1");
        printed << QString::fromUtf8(cells[1]);
    }
    QCOMPARE(printed, states);
    QTEST(run(arguments + QStringList{u"--json"_s}), "status");
    QCOMPARE(m_out.count('\n'), 1); // what is over is told without a question
    const QString last = json()[u"state"_s].toString();
    QCOMPARE(last, states.constLast());
    QCOMPARE(json()[u"link"_s][u"merchant_order_id"_s].toString(), u"O-1"_s);
}

void TestLinks::watchingEndsInTime()
{
    link(sending(u"O-1"_s), u"R-1"_s);
    m_told.status = statusOf(u"Created"_s);
    QCOMPARE(run({u"watch"_s, u"O-1"_s, u"--until"_s, u"paid"_s, u"--timeout"_s, u"0.2"_s}), int(cli::TimeOver));
    QCOMPARE(m_out.count('\n'), 1);
    QVERIFY(m_told.asked.size() > 1);
}

void TestLinks::watchTellsOfFaults()
{
    link(sending(u"O-1"_s), u"R-1"_s);
    const Outcome<LinkStatus> nothing = NotSent{NetworkFault::Other, u"no network"_s};
    m_told.next << nothing << nothing << statusOf(u"Success"_s);
    QCOMPARE(run({u"watch"_s, u"O-1"_s}), 0);
    QCOMPARE(m_err.count("Trying again"), 1);
    QCOMPARE(m_out.count('\n'), 2);
}

void TestLinks::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *arguments) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ');
    };
    row("list takes no word", "list O-1");
    row("state", "list --state paid");
    row("unknown account", "list --account Nobody");
    row("csv elsewhere", "list --csv a.csv");
    row("request elsewhere", "list --request -");
    row("show nothing", "show");
    row("show two", "show A B");
    row("show is quiet", "show A --yes");
    row("filter elsewhere", "status A --state created");
    row("api-url without key", "status A --api-url https://a.example");
    row("practice", "cancel A --practice --yes");
    row("export to nowhere", "export");
    row("no such folder", "export --csv /no/such/folder/a.csv");
    row("no name", "export --xlsx=");
    row("a folder", "export --csv /");
    row("both to standard output", "export --csv - --json");
    row("two kinds in one file", "export --csv a.table --xlsx ./a.table");
    row("not UTF-8", "show Caf\xff");
    row("twice", "list --search a --search b");
    row("template and request", "create --template A --request -");
    row("template without a name", "create --template=");
    row("template elsewhere", "edit O-1 --template A --set amount=1");
    row("templates takes no word", "templates A");
    row("templates of nobody", "templates --account Nobody");
    row("no way", "share A");
    row("unknown way", "share A --via pigeon");
    row("way elsewhere", "show A --via mail");
    row("print-url elsewhere", "watch A --print-url");
    row("unknown end", "watch A --until never");
    row("no end", "watch A --until refused");
    row("watched too long", "watch A --timeout 604801");
    row("asked too long", "status A --timeout 3601");
}

void TestLinks::usage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments), 64);
    QVERIFY(m_out.isEmpty());
    QCOMPARE(m_err.count('\n'), 2);
    QVERIFY(m_told.asked.isEmpty());
    QVERIFY(!m_ledger); // the command made no ledger
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
