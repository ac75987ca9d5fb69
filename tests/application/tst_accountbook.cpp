// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the account file: changes, damage done by hand, and two writers at once.
#include "application/accounts/accountbook.h"
#include "application/wording/accountwording.h"
#include "support/parallel.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace linktill;
using namespace Qt::StringLiterals;
using Fault = AccountBook::Fault;

namespace {

Account account(const QString &name)
{
    Account made;
    made.name = name;
    made.key = u"sjcrvcbVYkFobHlx"_s;
    return made;
}

Account fullAccount()
{
    Account made = account(u"ร้านของฉัน"_s);
    made.colour = u"#123456"_s;
    made.environment = Environment::Live;
    made.access = Access::Token;
    made.tokenExpires = QDateTime::fromString(u"2024-07-20T06:00:00Z"_s, Qt::ISODate);
    made.country = u"TH"_s;
    made.currency = u"THB"_s;
    made.merchant = {u"Shop"_s, u"https://a.example/logo.png"_s, u"https://a.example"_s, u"P"_s,
                     u"1.5"_s, u"2"_s};
    made.successUrl = u"https://a.example/s"_s;
    made.failureUrl = u"https://a.example/f"_s;
    made.pendingUrl = u"https://a.example/p"_s;
    made.apiUrl = QUrl(u"http://127.0.0.1:8080/base"_s);
    made.subMerchantKey = u"sub"_s;
    made.checkoutDomain = u"pay.a.example"_s;
    made.remembersCustomers = false;
    made.preferences = {u"/home/shop/logo.png"_s, {{u"th"_s, u"จ่ายที่ {link}"_s}}, true};
    return made;
}

QStringList namesOf(const AccountBook &book)
{
    QStringList names;
    for (const Account &one : book.accounts())
        names << one.name;
    return names.mid(1);
}

QByteArray entry(const char *id, const char *name, const char *more = "")
{
    return QByteArray(R"({"id":")") + id + R"(","name":")" + name
        + R"(","key":"K","environment":"sandbox")" + more + "}";
}

} // namespace

class TestAccountBook : public QObject
{
    Q_OBJECT
    QTemporaryDir m_root;
    QString m_folder;
    int m_count = 0;

    QString file() const { return m_folder + u"/accounts.json"_s; }
    void write(const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(m_folder));
        QFile to(file());
        QVERIFY(to.open(QIODevice::WriteOnly));
        QCOMPARE(to.write(text), text.size());
    }
    static QByteArray contents(const QString &name)
    {
        QFile from(name);
        return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
    }
    QStringList copies() const { return QDir(m_folder).entryList({u"accounts-damaged-*"_s}); }

private Q_SLOTS:
    void init() { m_folder = m_root.filePath(QString::number(++m_count) + u"/profile"_s); }
    void startsWithThePracticeShop();
    void keepsEverything();
    void everyAccountHasReturnPages();
    void changesRemovesAndChooses();
    void faults();
    void coloursDiffer();
    void damage_data();
    void damage();
    void damageLosesNothing();
    void brokenFieldLeavesTheRest();
    void practiceShopKeepsItsPreferences();
    void brokenPreferencesLeaveTheRest();
    void sameNameTwice();
    void unknownMembersAreKept();
    void newerVersion();
    void cannotWrite();
    void unreadableFileIsNotReplaced();
    void twoBooks();
    void twoWritersAtOnce();
};

void TestAccountBook::startsWithThePracticeShop()
{
    const AccountBook book(m_folder);
    QCOMPARE(book.accounts().size(), 1);
    QCOMPARE(book.active().id, u"practice"_s);
    QVERIFY(book.active().isPractice());
    QVERIFY(book.damages().isEmpty());
    QVERIFY(!QFile::exists(m_folder)); // looking leaves no trace
}

void TestAccountBook::keepsEverything()
{
    AccountBook book(m_folder);
    const auto added = book.add(fullAccount());
    QVERIFY(added);
    QVERIFY(QRegularExpression(u"^a-[0-9a-f]{12}$"_s).match(added->id).hasMatch());
    Account expected = fullAccount();
    expected.id = added->id;
    QCOMPARE(*added, expected);
    const AccountBook again(m_folder);
    QCOMPARE(again.accounts().size(), 2);
    QCOMPARE(again.accounts().at(1), expected);
    QVERIFY(again.damages().isEmpty());
}

/// Every account has the return pages of the gateway's create page, also when its entry in the file is
/// older than these pages, so that it can make links at once. An empty address in the file means none.
void TestAccountBook::everyAccountHasReturnPages()
{
    const auto pages = [](const Account &one) {
        return QStringList{one.successUrl, one.failureUrl, one.pendingUrl};
    };
    const QStringList standard{u"https://checkout.portone.cloud/success.html"_s,
                               u"https://checkout.portone.cloud/failure.html"_s,
                               u"https://checkout.portone.cloud/pending.html"_s};
    QCOMPARE(pages(Account()), standard);
    QCOMPARE(pages(practiceAccount()), standard);
    write(R"({"accounts":[)" + entry("a-1", "Old", R"(,"success_url":"https://a.example/s")") + "]}");
    QStringList expected = standard;
    expected[0] = u"https://a.example/s"_s;
    QCOMPARE(pages(AccountBook(m_folder).accounts().at(1)), expected);
    AccountBook book(m_folder);
    Account without = account(u"New"_s);
    without.pendingUrl.clear();
    QVERIFY(book.add(without));
    expected = standard;
    expected[2].clear();
    QCOMPARE(pages(AccountBook(m_folder).accounts().at(2)), expected);
}

void TestAccountBook::changesRemovesAndChooses()
{
    AccountBook book(m_folder);
    Account one = *book.add(account(u"One"_s));
    const Account two = *book.add(account(u" Two "_s));
    QCOMPARE(two.name, u"Two"_s);
    QVERIFY(book.use(two.id));
    one.name = u"ONE"_s; // this is the account's own name in other letters
    one.environment = Environment::Live;
    QVERIFY(book.change(one));
    const AccountBook again(m_folder);
    QCOMPARE(again.active(), two);
    QCOMPARE(*again.byName(u"one"_s), one);
    QCOMPARE(*again.byId(one.id), one);
    QCOMPARE(*book.remove(two.id), two);
    QCOMPARE(book.active().id, u"practice"_s);
    QCOMPARE(namesOf(AccountBook(m_folder)), QStringList{u"ONE"_s});
    QVERIFY(book.use(u"practice"_s));
}

void TestAccountBook::faults()
{
    AccountBook book(m_folder);
    const Account one = *book.add(account(u"One"_s));
    const auto fault = [&book](Account wrong) { return book.add(wrong).error(); };
    QCOMPARE(fault(account(u" oNE "_s)), Fault::NameTaken);
    QCOMPARE(fault(account(u"Practice shop"_s)), Fault::NameTaken);
    QCOMPARE(fault(account(u"  "_s)), Fault::NameMissing);
    Account wrong = account(u"Two"_s);
    wrong.key.clear();
    QCOMPARE(fault(wrong), Fault::KeyMissing);
    wrong = account(u"Two"_s);
    wrong.apiUrl = QUrl(u"http://gateway.example"_s);
    QCOMPARE(fault(wrong), Fault::BadUrl);
    wrong.apiUrl.clear();
    wrong.checkoutDomain = u"com"_s;
    QCOMPARE(fault(wrong), Fault::BadDomain);
    wrong.environment = Environment::Practice;
    QCOMPARE(fault(wrong), Fault::IsPractice);
    QCOMPARE(book.remove(u"practice"_s).error(), Fault::IsPractice);
    QCOMPARE(book.remove(u"a-nobody"_s).error(), Fault::NotFound);
    QCOMPARE(book.use(u"a-nobody"_s).error(), Fault::NotFound);
    wrong = account(u"Two"_s);
    wrong.id = u"a-nobody"_s;
    QCOMPARE(book.change(wrong).error(), Fault::NotFound);
    QCOMPARE(namesOf(book), QStringList{u"One"_s});
    QCOMPARE(namesOf(AccountBook(m_folder)), QStringList{u"One"_s});
}

void TestAccountBook::coloursDiffer()
{
    AccountBook book(m_folder);
    QSet<QString> colours;
    for (int i = 0; i < 8; ++i)
        colours << book.add(account(QString::number(i)))->colour;
    QCOMPARE(colours.size(), 8);
    QVERIFY(book.add(account(u"ninth"_s)));
}

void TestAccountBook::damage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("names");   // of the accounts in the book
    QTest::addColumn<QStringList>("damaged"); // names of the damaged accounts; "" means the whole file
    const QByteArray a = entry("a-1", "A"), b = entry("a-2", "B"), c = entry("a-3", "C");
    const auto file = [](const QByteArray &list) { return R"({"accounts":[)" + list + "]}"; };
    const auto row = [](const char *name, const QByteArray &text, const QStringList &names,
                        const QStringList &damaged) {
        QTest::newRow(name) << text << names << damaged;
    };
    row("sound", file(a + ',' + b), {u"A"_s, u"B"_s}, {});
    row("empty", "", {}, {u""_s});
    row("not JSON", "hello", {}, {u""_s});
    row("binary", QByteArray("\0\xff\xfe\x01", 4), {}, {u""_s});
    row("another JSON", "[1,2]", {}, {u""_s});
    row("no accounts", "{}", {}, {});
    row("accounts is no list", R"({"accounts":{"A":1}})", {}, {u""_s});
    row("one bad of three", file(a + R"(,{"name":"B"},)" + c), {u"A"_s, u"C"_s}, {u"B"_s});
    row("one is no object", file(a + ",7," + c), {u"A"_s, u"C"_s}, {u"#2"_s});
    row("one without name", file(a + R"(,{"id":"a-9"},)" + c), {u"A"_s, u"C"_s}, {u"#2"_s});
    row("truncated in the last", R"({"accounts":[)" + a + ',' + b.chopped(9), {u"A"_s}, {u"B"_s});
    row("truncated between", R"({"accounts":[)" + a + ',' + b + ',', {u"A"_s, u"B"_s}, {u""_s});
    row("truncated at the end", R"({"accounts":[)" + a + ',' + b, {u"A"_s, u"B"_s}, {u""_s});
    row("comma forgotten within", file(a + R"(,{"id":"a-2" "name":"B"},)" + c), {u"A"_s, u"C"_s},
        {u"B"_s});
    row("brackets within texts", file(entry("a-1", "A]},{[") + R"(,{"name":"B" oops},)" + c),
        {u"A]},{["_s, u"C"_s}, {u"B"_s});
    row("id twice", file(a + ',' + entry("a-1", "B") + ',' + c), {u"A"_s, u"C"_s}, {u"B"_s});
    row("id of the practice shop", file(entry("practice", "B") + ',' + c), {u"C"_s}, {u"B"_s});
    row("environment unknown", file(entry("a-2", "B", R"(,"environment":"prod")")), {}, {u"B"_s});
    row("environment practice", file(entry("a-2", "B", R"(,"environment":"practice")")), {},
        {u"B"_s});
    row("address without https", file(entry("a-2", "B", R"(,"api_url":"http://a.example")")), {},
        {u"B"_s});
    row("access unknown", file(entry("a-2", "B", R"(,"access":"magic")")), {}, {u"B"_s});
    row("key is a number", file(R"({"id":"a-2","name":"B","key":5,"environment":"live"})"), {},
        {u"B"_s});
}

void TestAccountBook::damage()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, damaged);
    write(text);
    const AccountBook book(m_folder);
    QTEST(namesOf(book), "names");
    QStringList named;
    for (const AccountFileDamage &one : book.damages()) {
        named << one.account;
        QVERIFY(!one.reason.isEmpty());
        QCOMPARE(contents(one.copy), text);
    }
    QCOMPARE(named, damaged);
    QCOMPARE(copies().size(), damaged.isEmpty() ? 0 : 1);
    QCOMPARE(contents(file()), text); // reading changes nothing
    // Opening the file again finds the same damage and makes no other copy.
    const AccountBook again(m_folder);
    QCOMPARE(copies().size(), damaged.isEmpty() ? 0 : 1);
}

void TestAccountBook::damageLosesNothing()
{
    const QByteArray first = R"({"active":"a-3","accounts":[)" + entry("a-1", "A") + R"(,{"name":"B"},)"
        + entry("a-3", "C") + "]}";
    write(first);
    AccountBook book(m_folder);
    QVERIFY(book.add(account(u"D"_s)));
    QCOMPARE(namesOf(AccountBook(m_folder)), (QStringList{u"A"_s, u"C"_s, u"D"_s}));
    QCOMPARE(AccountBook(m_folder).active().name, u"C"_s);
    QVERIFY(AccountBook(m_folder).damages().isEmpty());
    QCOMPARE(book.damages().size(), 1); // the book that found the damage still tells it
    write("other damage");
    QCOMPARE(AccountBook(m_folder).damages().size(), 1);
    QCOMPARE(copies(), (QStringList{u"accounts-damaged-1.json"_s, u"accounts-damaged-2.json"_s}));
    QCOMPARE(contents(m_folder + u"/accounts-damaged-1.json"_s), first);
}

void TestAccountBook::practiceShopKeepsItsPreferences()
{
    const AccountPreferences preferences{u"/home/shop/logo.png"_s, {{u"en"_s, u"Pay at {link}"_s}}, true};
    QVERIFY(AccountBook(m_folder).changePreferences(u"practice"_s, preferences));
    QVERIFY(AccountBook(m_folder).add(account(u"B"_s)));
    AccountBook book(m_folder);
    QCOMPARE(book.accounts().first().preferences, preferences);
    QVERIFY(book.changePreferences(u"practice"_s, {}));
    QCOMPARE(AccountBook(m_folder).accounts().first(), practiceAccount());
    QVERIFY(!contents(book.file()).contains("\"practice\":"));
    QVERIFY(!book.changePreferences(u"a-none"_s, preferences));
}

void TestAccountBook::brokenPreferencesLeaveTheRest()
{
    write(R"({"practice":{"logo_file":5,"messages":{"en":"Pay","th":1},"prints_receipts":"yes"},"accounts":[)"
          + entry("a-1", "A", R"(,"messages":[])") + "]}");
    const AccountBook book(m_folder);
    QCOMPARE(book.accounts().first().preferences, (AccountPreferences{{}, {{u"en"_s, u"Pay"_s}}, false}));
    QCOMPARE(namesOf(book), QStringList{u"A"_s});
    QCOMPARE(book.damages().size(), 2);
}

void TestAccountBook::brokenFieldLeavesTheRest()
{
    write(R"({"accounts":[)"
          + entry("a-1", "A", R"(,"country":5,"merchant":[],"remembers_customers":1,"token_expires":"soon","currency":"THB")")
          + "]}");
    const AccountBook book(m_folder);
    QCOMPARE(namesOf(book), QStringList{u"A"_s});
    QCOMPARE(book.accounts().at(1).currency, u"THB"_s);
    QCOMPARE(book.accounts().at(1).country, QString());
    QCOMPARE(book.damages().size(), 1);
    QVERIFY(book.damages().first().inBook);
    QVERIFY(!book.accounts().at(1).remembersCustomers); // an unreadable value counts as false
    QVERIFY(damageSentence(book.damages().first()).startsWith(u"A part of the account “A”"));
    for (const char *field : {"country", "merchant", "token_expires", "remembers_customers"})
        QVERIFY2(book.damages().first().reason.contains(QLatin1String(field)), field);
}

void TestAccountBook::sameNameTwice()
{
    write(R"({"accounts":[)" + entry("a-1", "A") + ',' + entry("a-2", "a") + ',' + entry("a-3", "A")
          + "]}");
    QCOMPARE(namesOf(AccountBook(m_folder)), (QStringList{u"A"_s, u"a (2)"_s, u"A (3)"_s}));
}

void TestAccountBook::unknownMembersAreKept()
{
    write(R"({"later":[1],"accounts":[)"
          + entry("a-1", "A", R"(,"tint":7,"merchant":{"name":"M","motto":"x"})") + "]}");
    AccountBook book(m_folder);
    Account changed = book.accounts().at(1);
    changed.merchant.name = u"N"_s;
    QVERIFY(book.change(changed));
    QVERIFY(book.add(account(u"B"_s)));
    const QJsonObject root = QJsonDocument::fromJson(contents(file())).object();
    const QJsonObject first = root.value(u"accounts"_s).toArray().first().toObject();
    QCOMPARE(root.value(u"later"_s).toArray().size(), 1);
    QCOMPARE(first.value(u"tint"_s).toInt(), 7);
    QCOMPARE(first.value(u"merchant"_s).toObject(),
             (QJsonObject{{u"name"_s, u"N"_s}, {u"motto"_s, u"x"_s}}));
}

void TestAccountBook::newerVersion()
{
    write(R"({"version":9,"accounts":[)" + entry("a-1", "A") + "]}");
    AccountBook book(m_folder);
    QVERIFY(book.damages().isEmpty());
    QVERIFY(book.add(account(u"B"_s)));
    QCOMPARE(QJsonDocument::fromJson(contents(file())).object().value(u"version"_s).toInt(), 9);
    QCOMPARE(namesOf(AccountBook(m_folder)), (QStringList{u"A"_s, u"B"_s}));
}

void TestAccountBook::cannotWrite()
{
    // Nobody, not even root, can make a folder below a file.
    QVERIFY(QDir().mkpath(m_folder));
    QFile plug(m_folder + u"/plug"_s);
    QVERIFY(plug.open(QIODevice::WriteOnly));
    AccountBook book(plug.fileName() + u"/profile"_s);
    QCOMPARE(book.add(account(u"A"_s)).error(), Fault::CannotWrite);
    QCOMPARE(namesOf(book), QStringList());
    QCOMPARE(book.use(u"practice"_s).error(), Fault::CannotWrite);
}

void TestAccountBook::unreadableFileIsNotReplaced()
{
    QVERIFY(QDir().mkpath(file())); // a folder has the file's name
    AccountBook book(m_folder);
    QCOMPARE(book.damages().size(), 1);
    QCOMPARE(book.damages().first().account, QString());
    QVERIFY(damageSentence(book.damages().first()).contains(u"no copy"));
    QCOMPARE(book.add(account(u"A"_s)).error(), Fault::CannotWrite);
    QVERIFY(QFileInfo(file()).isDir());
}

void TestAccountBook::twoBooks()
{
    AccountBook one(m_folder), two(m_folder);
    QVERIFY(one.add(account(u"A"_s)));
    QVERIFY(two.add(account(u"B"_s)));
    QCOMPARE(namesOf(two), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(one.add(account(u"b"_s)).error(), Fault::NameTaken);
    QCOMPARE(namesOf(one), (QStringList{u"A"_s, u"B"_s}));
}

void TestAccountBook::twoWritersAtOnce()
{
    std::atomic<int> failed = 0;
    const auto writer = [&](const QString &prefix) {
        AccountBook book(m_folder);
        for (int i = 0; i < 15; ++i) {
            if (!book.add(account(prefix + QString::number(i))))
                ++failed;
        }
    };
    together({[&] { writer(u"one "_s); }, [&] { writer(u"two "_s); }});
    QCOMPARE(failed.load(), 0);
    QCOMPARE(AccountBook(m_folder).accounts().size(), 31);
    QVERIFY(copies().isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
