// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the command `edit` in this process: with a real ledger, our client, and the practice gateway.
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/ports/vault.h"
#include "cli/run.h"
#include "core/catalogue.h"
#include "ledger/ledgerfixture.h"
#include "portone/portonegateway.h"
#include "portone/requestjson.h"
#include "practice/practicegateway.h"
#include "support/seeddraft.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;
using Kind = LinkEventKind;

class TestEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changesTheLink();
    void showsOldAndNew();
    void anAmountFarBeyondTheUsualIsWarnedOf();
    void unchangedSendsNothing();
    void requestOfAFile();
    void requestFromStandardInput();
    void invalid_data();
    void invalid();
    void aPassedSendingTimeIsNoTrouble();
    void needsAYes();
    void ends_data();
    void ends();
    void lostThenSentAgain();
    void backToWhatItWasSettlesADoubt();
    void anOpenEditIsTold();
    void recoverTellsOfAnOpenEdit();
    void settles_data();
    void settles();
    void settlesAsksOnATerminal();
    void settlesWhatIsPaid_data();
    void settlesWhatIsPaid();
    void nothingToSettle();
    void notEditable_data();
    void notEditable();
    void usage_data();
    void usage();

private:
    int run(const QStringList &arguments, QIODevice &in);
    int run(const QStringList &arguments, const QByteArray &input = {})
    {
        QBuffer in;
        in.setData(input);
        in.open(QIODevice::ReadOnly);
        return run(arguments, in);
    }
    /// Runs `edit` for the link at the practice gateway.
    int edit(const QStringList &arguments, const QByteArray &input = {})
    {
        return run(QStringList{u"edit"_s, seedDraft().merchantOrderId, u"--api-url"_s,
                               m_url.toString()} + arguments, input);
    }
    QJsonObject json() const { return QJsonDocument::fromJson(m_out).object(); }
    QString outcome() const { return json().value(u"outcome"_s).toString(); }
    practice::PracticeLink atGateway() const { return m_practice->links().constFirst(); }
    QList<Kind> kinds();
    /// Sends an edit to 300 that arrives but whose answer is lost.
    void loseEdit();

    const FixedClock m_clock{seedNow()};
    portone::JsonRequestFormat m_format;
    std::unique_ptr<practice::PracticeGateway> m_practice;
    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Ledger> m_ledger;
    QHash<QByteArray, QString> m_environment;
    QUrl m_url;
    QString m_reference;
    LinkKey m_id;
    MemoryVault m_vault;
    QByteArray m_out, m_err;
};

void TestEdit::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    practice::Options options;
    options.now = [] { return seedNow(); };
    m_practice = std::make_unique<practice::PracticeGateway>(options);
    QVERIFY(m_practice->start());
    m_url = m_practice->url();
    m_environment = {{"LINKTILL_KEY", m_practice->key()}, {"LINKTILL_SECRET", m_practice->secret()}};
    m_fixture = std::make_unique<LedgerFixture>();
    m_ledger = m_fixture->open();
    Sending sending = sendingOf(u"-"_s);
    sending.draft = seedDraft();
    sending.request = m_format.write(seedDraft());
    portone::PortoneGateway client({m_url, m_practice->key(), m_practice->secret().toUtf8()}, {},
                                   m_clock);
    auto *job = client.create(seedDraft());
    QSignalSpy finished(job, &GatewayJob::finished);
    job->start();
    QTRY_COMPARE(finished.size(), 1);
    m_reference = atGateway().reference;
    m_id = make(*m_ledger, sending, m_reference);
    QVERIFY(m_id != 0);
}

void TestEdit::cleanup()
{
    m_ledger.reset();
    m_fixture.reset();
    m_practice.reset();
}

int TestEdit::run(const QStringList &arguments, QIODevice &in)
{
    QBuffer out, err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const cli::Services services{
        m_format, []() -> const Catalogue & { return Catalogue::bundled(); },
        [](const cli::GatewayChoice &choice, const Clock &clock) -> std::unique_ptr<Gateway> {
            return std::make_unique<portone::PortoneGateway>(
                portone::Credentials{choice.apiUrl, choice.key, choice.secret}, portone::Timeouts{},
                clock);
        },
        [this](const char *name) { return m_environment.value(name); },
        [this](const QString &) { return m_fixture->folder(); },
        [this]() -> Vault & { return m_vault; },
        [](const cli::GatewayChoice &, const Clock &) { return std::unique_ptr<AccountGateway>(); },
        [this]() -> Ledger & { return *m_ledger; }};
    QStringList all = QStringList{u"linktill-cli"_s} + arguments;
    if (arguments[0] == u"edit" && !arguments.contains(u"--clock"_s))
        all << u"--clock"_s << seedNow().toString(Qt::ISODate);
    const int status = cli::run(all, services, {in, out, err});
    m_out = out.data();
    m_err = err.data();
    return status;
}

QList<Kind> TestEdit::kinds()
{
    QList<Kind> all;
    for (const LinkEvent &event : m_ledger->links().link(m_id)->events.mid(2)) // all but Written and Created
        all << event.kind;
    return all;
}

void TestEdit::changesTheLink()
{
    QCOMPARE(edit({u"--set"_s, u"amount=300"_s, u"--set"_s, u"customer_details.name=สมชาย"_s, u"--yes"_s,
                   u"--json"_s}), 0);
    QCOMPARE(outcome(), u"edited"_s);
    const QJsonObject changes = json()[u"changes"].toObject();
    QCOMPARE(changes.keys(), (QStringList{u"amount"_s, u"customer_details.name"_s}));
    QCOMPARE(changes[u"amount"][u"old"], 2500);
    QCOMPARE(changes[u"amount"][u"new"], 300);
    QCOMPARE(json()[u"otherwise"].toObject(), QJsonObject());
    QCOMPARE(json()[u"recorded"], true);
    QCOMPARE(json()[u"link"][u"amount"], 300);
    QCOMPARE(atGateway().amount, u"300"_s);
    QCOMPARE(atGateway().request[u"customer_details"][u"name"], u"สมชาย"_s);
    const LinkHistory history = *m_ledger->links().link(m_id);
    QCOMPARE(history.link.facts.amount, 30000);
    QCOMPARE(history.link.facts.orderId, seedDraft().merchantOrderId);
    QCOMPARE(kinds(), (QList{Kind::EditSent, Kind::Edited}));
    QVERIFY(m_err.isEmpty());
}

void TestEdit::showsOldAndNew()
{
    QCOMPARE(edit({u"--set"_s, u"amount=300"_s, u"--set"_s, u"notes[0].value=red"_s, u"--yes"_s}), 0);
    const QString err = QString::fromLocal8Bit(m_err);
    QVERIFY2(err.contains(u"Amount: ฿300.00, before that ฿2,500.00\n"_s), m_err);
    QVERIFY2(err.contains(u"Note 1: key1: red, before that key1: value1\n"_s), m_err);
    QCOMPARE(QString::fromLocal8Bit(m_out),
             u"The link “%1” was changed.\n"_s.arg(seedDraft().merchantOrderId));
    QCOMPARE(run({u"show"_s, seedDraft().merchantOrderId}), 0);
    const QString shown = QString::fromLocal8Bit(m_out);
    QVERIFY2(shown.contains(u"Amount: ฿300.00, before that ฿2,500.00"_s), m_out);
    QVERIFY(!shown.contains(u"No answer came"_s)); // the end of the edit already tells that it was sent
}

void TestEdit::anAmountFarBeyondTheUsualIsWarnedOf()
{
    for (int i = 0; i < 5; ++i) // each link asks for 250.50
        QVERIFY(make(*m_ledger, sendingOf(u"U-%1"_s.arg(i)), u"R-%1"_s.arg(i)) != 0);
    QCOMPARE(edit({u"--set"_s, u"amount=36000291452"_s, u"--yes"_s}), 0);
    QVERIFY2(m_err.contains("100 times the usual amount"), m_err);
    QCOMPARE(edit({u"--set"_s, u"amount=25050"_s, u"--yes"_s}), 0);
    QVERIFY2(!m_err.contains("100 times the usual amount"), m_err);
}

void TestEdit::unchangedSendsNothing()
{
    const int before = m_practice->requestCount();
    QCOMPARE(edit({u"--set"_s, u"amount=2500.00"_s, u"--yes"_s, u"--json"_s}), 0);
    QCOMPARE(outcome(), u"unchanged"_s);
    QCOMPARE(m_practice->requestCount(), before);
    QVERIFY(kinds().isEmpty());
}

void TestEdit::requestOfAFile()
{
    LinkContent wanted = seedDraft();
    wanted.amount = u"12.5"_s;
    wanted.customer.phone.clear();
    wanted.notifyByPhone = false;
    QJsonObject json = QJsonDocument::fromJson(m_format.write(wanted)).object();
    json.remove(u"merchant_order_id"); // fields that cannot change may be left out
    json.remove(u"chosen_payment_methods");
    QFile file(m_fixture->dir.filePath(u"wanted.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(json).toJson());
    file.close();
    QCOMPARE(edit({u"--request"_s, file.fileName(), u"--yes"_s, u"--json"_s}), 0);
    QCOMPARE(outcome(), u"edited"_s);
    QCOMPARE(atGateway().amount, u"12.5"_s);
    QCOMPARE(atGateway().merchantOrderId, seedDraft().merchantOrderId);
    QCOMPARE(atGateway().request[u"chosen_payment_methods"].toArray().size(), 7);
    QCOMPARE(atGateway().request[u"customer_details"][u"phone_number"], u""_s);
    QVERIFY(m_format.read(m_ledger->links().link(m_id)->request).draft == wanted);
}

void TestEdit::requestFromStandardInput()
{
    LinkContent wanted = seedDraft();
    wanted.description = u"new words"_s;
    QCOMPARE(edit({u"--request"_s, u"-"_s, u"--yes"_s, u"--json"_s}, m_format.write(wanted)), 0);
    QCOMPARE(atGateway().request[u"description"], u"new words"_s);
}

void TestEdit::invalid_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *setting, const char *field, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(setting) << QString::fromLatin1(field)
                            << QString::fromLatin1(code);
    };
    row("amount", "amount=-5", "amount", "negative");
    row("decimals", "amount=2.345", "amount", "too_many_decimals");
    row("past", "expiry_date=2020-01-01T00:00:00.000Z", "expiry_date", "time_in_past");
    row("order number", "merchant_order_id=OTHER", "merchant_order_id", "fixed_once_made");
    row("environment", "environment=live", "environment", "fixed_once_made");
    row("methods", "chosen_payment_methods[7].payment_channel=X", "chosen_payment_methods",
        "fixed_once_made");
    row("sending", "send_immediately=true", "send_immediately", "fixed_once_made");
    row("unknown field", "planet=Mars", "planet", "unknown_field");
}

void TestEdit::invalid()
{
    QFETCH(QString, setting);
    QFETCH(QString, field);
    QFETCH(QString, code);
    const int before = m_practice->requestCount();
    QCOMPARE(edit({u"--set"_s, setting, u"--yes"_s, u"--json"_s}), 2);
    QCOMPARE(outcome(), u"invalid"_s);
    bool isNamed = false;
    for (const QJsonValue issue : json()[u"issues"].toArray())
        isNamed |= issue[u"field"] == field && issue[u"code"] == code
            && issue[u"severity"] == u"problem"_s;
    QVERIFY2(isNamed, m_out);
    QCOMPARE(m_practice->requestCount(), before);
    QVERIFY(kinds().isEmpty());
}

void TestEdit::aPassedSendingTimeIsNoTrouble()
{
    const QString later = seedDraft().scheduled.utc.addSecs(60).toString(Qt::ISODate);
    QCOMPARE(edit({u"--set"_s, u"amount=300"_s, u"--yes"_s, u"--json"_s, u"--clock"_s, later}), 0);
    QCOMPARE(outcome(), u"edited"_s);
    QCOMPARE(atGateway().request[u"scheduled_date"], seedDraft().scheduled.toIso()); // the time has stayed
}

void TestEdit::needsAYes()
{
    const int before = m_practice->requestCount();
    QCOMPARE(edit({u"--set"_s, u"amount=300"_s}), 64);
    QVERIFY2(m_err.contains("--yes"), m_err);
    QVERIFY2(QString::fromLocal8Bit(m_err).contains(u"฿300.00"_s), m_err); // the changes were shown before
    QCOMPARE(m_practice->requestCount(), before);
    QVERIFY(kinds().isEmpty());
}

void TestEdit::ends_data()
{
    QTest::addColumn<std::function<void(TestEdit &)>>("prepare");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QList<Kind>>("kinds");
    const auto row = [](const char *name, const std::function<void(TestEdit &)> &prepare, int status,
                        const char *outcome, const char *message, const QList<Kind> &kinds) {
        QTest::newRow(name) << prepare << status << QString::fromLatin1(outcome)
                            << QString::fromLatin1(message) << kinds;
    };
    row("paid by now", [](TestEdit &t) { t.m_practice->pay(t.m_reference); }, 4, "refused",
        "How the link stands: Paid.", {Kind::EditSent, Kind::EditRefused, Kind::Status});
    row("wrong secret", [](TestEdit &t) { t.m_environment["LINKTILL_SECRET"] = u"wrong"_s; }, 3,
        "refused", "The link was not changed.", {Kind::EditSent, Kind::EditRefused});
    row("nobody answers", [](TestEdit &t) { t.m_practice->stop(); }, 5, "not-sent",
        "The link was not changed.", {Kind::EditSent, Kind::EditNotSent});
    row("answer lost",
        [](TestEdit &t) { t.m_practice->setFault(practice::Fault::CreateThenDropAnswer); }, 6,
        "unknown", "The link may have been changed.",
        {Kind::EditSent, Kind::EditUnknown, Kind::Status});
    row("half JSON", [](TestEdit &t) { t.m_practice->setFault(practice::Fault::HalfJson); }, 6,
        "unknown", "The link may have been changed.",
        {Kind::EditSent, Kind::EditUnknown, Kind::Status});
}

void TestEdit::ends()
{
    QFETCH(std::function<void(TestEdit &)>, prepare);
    QFETCH(QString, message);
    prepare(*this);
    const int status = edit({u"--set"_s, u"amount=300"_s, u"--yes"_s, u"--json"_s});
    QTEST(status, "status");
    QTEST(outcome(), "outcome");
    QVERIFY2(m_out.contains(message.toUtf8()), m_out);
    QTEST(kinds(), "kinds");
    QCOMPARE(m_ledger->links().link(m_id)->link.facts.amount, 250000);
}

void TestEdit::lostThenSentAgain()
{
    m_practice->setFault(practice::Fault::CreateThenDropAnswer);
    QCOMPARE(edit({u"--set"_s, u"amount=300"_s, u"--yes"_s, u"--json"_s}), 6);
    QCOMPARE(edit({u"--set"_s, u"amount=300"_s, u"--yes"_s, u"--json"_s}), 0);
    QCOMPARE(outcome(), u"edited"_s);
    QCOMPARE(m_ledger->links().link(m_id)->link.facts.amount, 30000);
    QCOMPARE(atGateway().amount, u"300"_s);
}

void TestEdit::backToWhatItWasSettlesADoubt()
{
    m_practice->setFault(practice::Fault::CreateThenDropAnswer);
    QCOMPARE(edit({u"--set"_s, u"merchant_details.logo=https://shop.example/l.png"_s, u"--yes"_s,
                   u"--json"_s}), 6);
    QCOMPARE(atGateway().request[u"merchant_details"][u"logo"], u"https://shop.example/l.png"_s);
    QCOMPARE(edit({u"--set"_s, u"amount=2500"_s, u"--yes"_s, u"--json"_s}), 0);
    QCOMPARE(outcome(), u"edited"_s); // sent, though the ledger has no difference
    QCOMPARE(atGateway().request[u"merchant_details"][u"logo"], u""_s);
    QCOMPARE(kinds().constLast(), Kind::Edited);
    QCOMPARE(edit({u"--set"_s, u"amount=2500"_s, u"--yes"_s, u"--json"_s}), 0);
    QCOMPARE(outcome(), u"unchanged"_s);
}

void TestEdit::loseEdit()
{
    m_practice->setFault(practice::Fault::CreateThenDropAnswer);
    QCOMPARE(edit({u"--set"_s, u"amount=300"_s, u"--yes"_s, u"--json"_s}), 6);
    QCOMPARE(atGateway().amount, u"300"_s);
}

void TestEdit::anOpenEditIsTold()
{
    const QString order = seedDraft().merchantOrderId;
    QCOMPARE(run({u"list"_s, u"--json"_s}), 0);
    QVERIFY(json()[u"links"][0][u"open_edit"].isNull());
    loseEdit();
    QCOMPARE(run({u"list"_s, u"--json"_s}), 0);
    QCOMPARE(json()[u"links"][0][u"open_edit"][u"changes"][u"amount"][u"new"], 300);
    QCOMPARE(json()[u"links"][0][u"amount"], 2500);
    QCOMPARE(run({u"list"_s}), 0);
    QVERIFY2(m_out.contains("\tcreated,edit_unknown\t2500 THB\t"), m_out);
    QCOMPARE(run({u"show"_s, order}), 0);
    const QString shown = QString::fromLocal8Bit(m_out);
    QVERIFY2(shown.contains(u"State: Edit not confirmed · Waiting for payment (created,edit_unknown)\n"_s),
             m_out);
    QVERIFY2(shown.contains(u"Edit not confirmed: Amount: ฿300.00, before that ฿2,500.00\n"_s), m_out);
    QCOMPARE(run({u"export"_s, u"--csv"_s, u"-"_s}), 0);
    QVERIFY2(m_out.contains("\"Amount: ฿300.00, before that ฿2,500.00\""), m_out);
}

void TestEdit::recoverTellsOfAnOpenEdit()
{
    QCOMPARE(run({u"recover"_s}), 0);
    QVERIFY2(m_out.contains("the outcome of every link is known"), m_out);
    loseEdit();
    QCOMPARE(run({u"recover"_s}), 6);
    const QString order = seedDraft().merchantOrderId;
    QCOMPARE(QString::fromLocal8Bit(m_out),
             u"Order %1: we don't know whether an edit was saved (Amount: ฿300.00, before that ฿2,500.00). "
             "Run “linktill-cli edit %1 --settle new” to save it again, or “--settle old” to keep the "
             "link as before.\n"_s.arg(order));
    QCOMPARE(run({u"recover"_s, u"--json"_s}), 6);
    QCOMPARE(json()[u"edits"].toArray().size(), 1);
    QCOMPARE(json()[u"edits"][0][u"merchant_order_id"], order);
    QCOMPARE(json()[u"edits"][0][u"open_edit"][u"changes"][u"amount"][u"new"], 300);
}

void TestEdit::settles_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("amount");
    QTest::newRow("the same edit again") << u"new"_s << u"300"_s;
    QTest::newRow("as it was") << u"old"_s << u"2500"_s;
}

void TestEdit::settles()
{
    QFETCH(QString, end);
    QFETCH(QString, amount);
    loseEdit();
    QCOMPARE(edit({u"--settle"_s, end, u"--yes"_s, u"--json"_s}), 0);
    QCOMPARE(outcome(), u"edited"_s);
    QCOMPARE(atGateway().amount, amount);
    QCOMPARE(m_ledger->links().link(m_id)->link.facts.amount, amount.toInt() * 100);
    QVERIFY(m_ledger->links().link(m_id)->link.openEdit.isEmpty());
    QCOMPARE(run({u"recover"_s}), 0);
}

void TestEdit::settlesAsksOnATerminal()
{
    loseEdit();
    const int before = m_practice->requestCount();
    QCOMPARE(edit({u"--settle"_s, u"new"_s}), 64); // no terminal is there to ask on
    QVERIFY2(m_err.contains("--yes"), m_err);
    QVERIFY2(QString::fromLocal8Bit(m_err).contains(u"฿300.00"_s), m_err);
    QCOMPARE(m_practice->requestCount(), before);
}

void TestEdit::settlesWhatIsPaid_data()
{
    settles_data();
}

void TestEdit::settlesWhatIsPaid()
{
    QFETCH(QString, end);
    QFETCH(QString, amount);
    loseEdit();
    m_practice->pay(m_reference);
    QCOMPARE(run({u"status"_s, seedDraft().merchantOrderId, u"--api-url"_s, m_url.toString()}), 0);
    const int before = m_practice->requestCount();
    QCOMPARE(edit({u"--settle"_s, end, u"--yes"_s, u"--json"_s}), 0);
    QCOMPARE(outcome(), u"settled"_s);
    QCOMPARE(m_practice->requestCount(), before); // the gateway takes no edit any more
    const Link link = m_ledger->links().link(m_id)->link;
    QCOMPARE(link.facts.amount, amount.toInt() * 100);
    QCOMPARE(link.state, LinkState::Success);
    QVERIFY(link.openEdit.isEmpty());
    QCOMPARE(kinds().constLast(), Kind::EditSettled);
}

void TestEdit::nothingToSettle()
{
    const int before = m_practice->requestCount();
    QCOMPARE(edit({u"--settle"_s, u"new"_s, u"--yes"_s, u"--json"_s}), 0);
    QCOMPARE(outcome(), u"unchanged"_s);
    QCOMPARE(m_practice->requestCount(), before);
}

void TestEdit::notEditable_data()
{
    QTest::addColumn<LinkState>("state");
    QTest::newRow("cancelled") << LinkState::Cancelled;
    QTest::newRow("never made") << LinkState::Refused;
}

void TestEdit::notEditable()
{
    QFETCH(LinkState, state);
    Sending sending = sendingOf(u"O-2"_s);
    const LinkKey id = *m_ledger->links().begin(sending);
    if (state == LinkState::Refused)
        QVERIFY(m_ledger->links().settle(id, Refused{}));
    else
        QVERIFY(m_ledger->links().settle(id, createdOf(u"R-2"_s)));
    if (state == LinkState::Cancelled)
        QVERIFY(m_ledger->links().recordCancel(id));
    const int before = m_practice->requestCount();
    QCOMPARE(run({u"edit"_s, u"O-2"_s, u"--set"_s, u"amount=3"_s, u"--yes"_s, u"--json"_s, u"--api-url"_s,
                  m_url.toString()}), 5);
    QCOMPARE(outcome(), u"not-sent"_s);
    QVERIFY2(m_out.contains("O-2"), m_out);
    QCOMPARE(m_practice->requestCount(), before);
}

void TestEdit::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *name, const QStringList &arguments, const char *named) {
        QTest::newRow(name) << arguments << QByteArray(named);
    };
    row("no link", {u"--set"_s, u"amount=3"_s}, "edit ORDER");
    row("nothing to change", {u"O-1"_s, u"--yes"_s}, "--set path=value");
    row("no such link", {u"O-1"_s, u"--set"_s, u"amount=3"_s}, "O-1");
    row("setting without =", {u"O-1"_s, u"--set"_s, u"amount"_s}, "path=value");
    row("a gap", {seedDraft().merchantOrderId, u"--set"_s, u"notes[9].key=a"_s}, "notes[9].key");
    row("no such file", {seedDraft().merchantOrderId, u"--request"_s, u"/nowhere/a.json"_s},
        "/nowhere/a.json");
    row("practice", {u"O-1"_s, u"--set"_s, u"amount=3"_s, u"--practice"_s}, "--practice");
    row("QR", {u"O-1"_s, u"--set"_s, u"amount=3"_s, u"--qr"_s, u"a.png"_s}, "--qr");
    row("settled how", {u"O-1"_s, u"--settle"_s, u"maybe"_s}, "--settle is new or old");
    row("settled and set", {u"O-1"_s, u"--settle"_s, u"new"_s, u"--set"_s, u"amount=3"_s}, "--set");
    row("two links", {u"O-1"_s, u"O-2"_s, u"--set"_s, u"amount=3"_s}, "O-2");
}

void TestEdit::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const int before = m_practice->requestCount();
    QCOMPARE(run(QStringList{u"edit"_s} + arguments), 64);
    QVERIFY2(m_err.contains(named), m_err);
    QCOMPARE(m_practice->requestCount(), before);
}

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
