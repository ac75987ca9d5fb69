// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests accounts in the window: they are added, changed, removed and chosen, their secrets go where they
// belong, and a draft stays with its account.
#include "gui/accounts/accountdialog.h"
#include "gui/compose/sendingpanel.h"
#include "gui/widgets/codebox.h"
#include "support/heldgateway.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

constexpr auto secret = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
constexpr auto key = "sjcrvcbVYkFobHlx";

Account shop(const QString &name, Environment environment)
{
    Account account;
    account.name = name;
    account.key = QString::fromLatin1(key);
    account.environment = environment;
    account.country = u"TH"_s;
    account.currency = u"THB"_s;
    account.merchant.name = name;
    account.successUrl = u"https://shop.example/paid"_s;
    account.failureUrl = u"https://shop.example/failed"_s;
    return account;
}

} // namespace

class TestWindowAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { gui::Theme::apply(*qobject_cast<QApplication *>(qApp), gui::Appearance::Light); }
    void init() { m_w = std::make_unique<WindowFixture>(m_gateway, m_clock); }
    void cleanup() { m_w.reset(); }

    void startsInThePracticeShop();
    void adding();
    void aNewAccountMakesALinkAtOnce();
    void countryAndCurrencyAreAskedFor();
    void theCurrencyFollowsTheCountry();
    void theKeyIsTriedOnSaving_data();
    void theKeyIsTriedOnSaving();
    void savedAnyway();
    void onlyWhatIsNewIsTried();
    void cancelledDuringTheTest();
    void theSecretIsInNoFile();
    void pastedSpacesAreTakenOffAndSaid();
    void swappedIsAskedAbout();
    void incomplete_data();
    void incomplete();
    void keychainFaults_data();
    void keychainFaults();
    void sessionOnly();
    void sessionOnlyKeepsWhatWasTypedMeanwhile();
    void cancelledAfterAFaultLeavesNothing();
    void cancelledAfterAFaultChangesNothing();
    void testingTheConnection_data();
    void testingTheConnection();
    void changingKeepsTheSecret();
    void removing();
    void removingWaitsForTheKeychain();
    void aDraftStaysWithItsAccount();
    void noOtherAccountWhileSending();
    void theFirstLiveLinkOfADayIsAskedAbout();
    void environmentsAreTold_data();
    void environmentsAreTold();
    void aRefusedFieldIsOpenedAndMarked();
    void waitingCountsDown();
    void waitingCanBeStopped();
    void aWrongClockIsSaid();
    void offlineIsSaid();
    void theEndOfATokenIsSaid();
    void aDamagedFileIsSaid();

private:
    template <class Widget = QWidget> Widget *find(const char *name) { return m_w->find<Widget>(name); }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    QAction *action(const QString &begin)
    {
        for (QAction *a : find<QToolButton>("accountButton")->menu()->actions()) {
            if (a->text().startsWith(begin))
                return a;
        }
        return nullptr;
    }
    gui::AccountDialog *openDialog(const QString &entry)
    {
        action(entry)->trigger();
        auto *dialog = m_w->window().findChild<gui::AccountDialog *>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            qFatal("The dialog does not open.");
        return dialog;
    }
    void fill(const char *edit, const char *value)
    {
        auto *field = find<QLineEdit>(edit);
        field->clear();
        field->setFocus();
        QTest::keyClicks(field, QString::fromUtf8(value));
        field->clearFocus();
    }
    void press(const char *button)
    {
        auto *found = find<QPushButton>(button);
        QVERIFY2(found->isVisible() && found->isEnabled(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void fillAll()
    {
        fill("nameEdit", "Tea house");
        fill("keyEdit", key);
        fill("secretEdit", secret);
        find<gui::CodeBox>("countryChoice")->setCode(u"TH"_s);
        find<gui::CodeBox>("currencyChoice")->setCode(u"THB"_s);
    }
    /// Presses the button, and the gateway accepts key and secret.
    void save(const char *button = "keepButton")
    {
        press(button);
        QVERIFY(m_w->provider.checking);
        m_w->provider.checking->end(TokenGranted{m_clock.now().addSecs(21600)});
    }
    bool isClosed() { return !m_w->window().findChild<gui::AccountDialog *>(); }
    QByteArray kept(const QString &id)
    {
        VaultJob *job = m_w->keychain.look(id);
        QByteArray found;
        bool over = false;
        connect(job, &VaultJob::finished, this, [&] {
            if (job->result())
                found = *job->result();
            over = true;
        });
        job->start();
        return QTest::qWaitFor([&] { return over; }) ? found : QByteArray("no answer");
    }
    /// Adds the account with its secret and makes it the active one; returns it as added.
    Account have(const Account &account)
    {
        const Account added = *m_w->book().add(account);
        m_w->keychain.write(added.id, secret)->start();
        const auto used = m_w->book().use(added.id);
        Q_UNUSED(used);
        m_w->reopen();
        return added;
    }
    QString noteBeside(const char *name)
    {
        auto *note = find<gui::FieldNote>(name);
        return note->isVisible() ? note->text() : QString();
    }
    void makeLink()
    {
        m_w->enter("amount", "250");
        m_w->pressCreate();
    }

    HeldGateway m_gateway;
    FixedClock m_clock{seedNow()};
    std::unique_ptr<WindowFixture> m_w;
};

void TestWindowAccounts::startsInThePracticeShop()
{
    QCOMPARE(find<QToolButton>("accountButton")->text(), u"Practice shop"_s);
    QCOMPARE(text("environmentBadge"), u"PRACTICE"_s);
    QCOMPARE(find<QPushButton>("createButton")->text(), u"Create practice link"_s);
    QVERIFY(!action(u"Remove"_s)->isVisible());
}

void TestWindowAccounts::adding()
{
    openDialog(u"Add"_s);
    fillAll();
    save();
    QTRY_VERIFY(isClosed());
    const Account &added = m_w->book().active();
    QCOMPARE(added.name, u"Tea house"_s);
    QCOMPARE(added.key, QString::fromLatin1(key));
    QCOMPARE(added.environment, Environment::Sandbox);
    QCOMPARE(kept(added.id), QByteArray(secret));
    QCOMPARE(find<QToolButton>("accountButton")->text(), u"Tea house"_s);
    QCOMPARE(text("environmentBadge"), u"SANDBOX"_s);
    QCOMPARE(find<QPushButton>("createButton")->text(), u"Create sandbox link"_s);
    QCOMPARE(m_w->draft().environment, u"sandbox"_s);
}

/// An account needs only a name, a key, a secret, a country and a currency to make a link.
void TestWindowAccounts::aNewAccountMakesALinkAtOnce()
{
    adding();
    QCOMPARE(m_w->draft().successUrl, u"https://checkout.portone.cloud/success.html"_s);
    QCOMPARE(m_w->draft().failureUrl, u"https://checkout.portone.cloud/failure.html"_s);
    QCOMPARE(m_w->draft().pendingUrl, u"https://checkout.portone.cloud/pending.html"_s);
    m_w->enter("amount", "250");
    m_w->enter("description", "Green tea");
    m_w->pressCreate();
    QVERIFY2(m_gateway.creating, qPrintable(find<QPushButton>("issuesButton")->text()));
    m_gateway.creating->end(NotSent{NetworkFault::Unreachable, {}});
}

void TestWindowAccounts::countryAndCurrencyAreAskedFor()
{
    openDialog(u"Add"_s);
    fillAll();
    auto *country = find<gui::CodeBox>("countryChoice"), *currency = find<gui::CodeBox>("currencyChoice");
    for (const QString &typed : {QString(), u"Atlantis"_s}) {
        country->setCode(typed);
        currency->setCode(typed);
        press("keepButton");
        QVERIFY(!noteBeside("countryChoiceNote").isEmpty());
        QVERIFY(!noteBeside("currencyChoiceNote").isEmpty());
        QVERIFY(!m_w->provider.checking);
    }
    country->setCode(u"TH"_s);
    press("keepButton");
    QVERIFY(noteBeside("countryChoiceNote").isEmpty());
    QVERIFY(!noteBeside("currencyChoiceNote").isEmpty());
    currency->setCode(u"THB"_s);
    save();
    QTRY_VERIFY(isClosed());
    QCOMPARE(m_w->book().active().country, u"TH"_s);
    QCOMPARE(m_w->book().active().currency, u"THB"_s);
}

void TestWindowAccounts::theCurrencyFollowsTheCountry()
{
    openDialog(u"Add"_s);
    auto *country = find<gui::CodeBox>("countryChoice"), *currency = find<gui::CodeBox>("currencyChoice");
    country->setFocus();
    country->setEditText(u"Vietnam"_s);
    currency->setFocus();
    QCOMPARE(currency->code(), u"VND"_s);
    currency->setCode(u"USD"_s); // a currency that the person has chosen stays
    country->setCode(u"TH"_s);
    country->setFocus();
    currency->setFocus();
    QCOMPARE(currency->code(), u"USD"_s);
}

void TestWindowAccounts::theKeyIsTriedOnSaving_data()
{
    QTest::addColumn<Outcome<TokenGranted>>("outcome");
    QTest::addColumn<QString>("says");
    QTest::newRow("wrong secret")
        << Outcome<TokenGranted>(
               Refused{401, u"4099"_s, u"REASON"_s, u"m"_s, {}, RefusalKind::WrongSecret})
        << u"secret"_s;
    QTest::newRow("offline") << Outcome<TokenGranted>(NotSent{NetworkFault::Offline, {}}) << u"offline"_s;
    QTest::newRow("no answer") << Outcome<TokenGranted>(OutcomeUnknown{UnknownCause::AnswerTimeout, 0, {}})
                               << u"not saved yet"_s;
}

void TestWindowAccounts::theKeyIsTriedOnSaving()
{
    QFETCH(Outcome<TokenGranted>, outcome);
    QFETCH(QString, says);
    openDialog(u"Add"_s);
    fillAll();
    QVERIFY(!find("saveAnywayButton")->isVisible());
    press("keepButton");
    QVERIFY(m_w->provider.checking);
    QCOMPARE(m_w->provider.checkedSecret, QByteArray(secret));
    QCOMPARE(m_w->book().accounts().size(), 1);
    m_w->provider.checking->end(outcome);
    QVERIFY2(text("accountStatus").contains(says), qPrintable(text("accountStatus")));
    QVERIFY(text("accountStatus").contains(u"not saved yet"_s));
    QCOMPARE(m_w->book().accounts().size(), 1);
    QVERIFY(find("saveAnywayButton")->isVisible() && !isClosed());
    save(); // with the secret corrected, the key is tried once more
    QTRY_VERIFY(isClosed());
    QCOMPARE(kept(m_w->book().active().id), QByteArray(secret));
}

void TestWindowAccounts::savedAnyway()
{
    openDialog(u"Add"_s);
    fillAll();
    press("keepButton");
    m_w->provider.checking->end(NotSent{NetworkFault::Offline, {}});
    m_w->provider.checking.clear();
    press("saveAnywayButton");
    QVERIFY(!m_w->provider.checking);
    QTRY_VERIFY(isClosed());
    QCOMPARE(m_w->book().active().name, u"Tea house"_s);
    QCOMPARE(kept(m_w->book().active().id), QByteArray(secret));
}

void TestWindowAccounts::onlyWhatIsNewIsTried()
{
    const Account before = have(shop(u"Tea house"_s, Environment::Sandbox));
    openDialog(u"Change"_s);
    fill("keyEdit", "anotherKeyOfTheShop");
    press("keepButton");
    QVERIFY(m_w->provider.checking); // the kept secret is used
    QCOMPARE(m_w->provider.checkedSecret, QByteArray());
    QCOMPARE(m_w->provider.checkedAccount.key, u"anotherKeyOfTheShop"_s);
    m_w->provider.checking->end(TokenGranted{{}});
    QTRY_VERIFY(isClosed());
    QCOMPARE(m_w->book().byId(before.id)->key, u"anotherKeyOfTheShop"_s);
}

void TestWindowAccounts::cancelledDuringTheTest()
{
    openDialog(u"Add"_s);
    fillAll();
    press("keepButton");
    QVERIFY(m_w->provider.checking);
    press("discardButton");
    QTRY_VERIFY(isClosed());
    QCOMPARE(m_w->book().accounts().size(), 1);
}

void TestWindowAccounts::theSecretIsInNoFile()
{
    adding();
    int files = 0;
    QDirIterator all(m_w->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
    for (const QWidget *window : QApplication::topLevelWidgets())
        QVERIFY(!window->windowTitle().contains(QLatin1String(secret)));
}

void TestWindowAccounts::pastedSpacesAreTakenOffAndSaid()
{
    openDialog(u"Add"_s);
    find<QLineEdit>("keyEdit")->setText(u"\u00a0 %1\n"_s.arg(QLatin1String(key)));
    find<QLineEdit>("keyEdit")->setFocus();
    find<QLineEdit>("secretEdit")->setFocus();
    QCOMPARE(find<QLineEdit>("keyEdit")->text(), QString::fromLatin1(key));
    QVERIFY(noteBeside("keyEditNote").contains(u"taken off"_s));
}

void TestWindowAccounts::swappedIsAskedAbout()
{
    openDialog(u"Add"_s);
    fill("nameEdit", "Tea house");
    fill("keyEdit", secret);
    fill("secretEdit", key);
    find<gui::CodeBox>("countryChoice")->setCode(u"TH"_s);
    find<gui::CodeBox>("currencyChoice")->setCode(u"THB"_s);
    press("keepButton");
    QVERIFY(noteBeside("keyEditNote").contains(u"swapped"_s));
    QCOMPARE(m_w->book().accounts().size(), 1);
    press("swapButton");
    save();
    QTRY_VERIFY(isClosed());
    QCOMPARE(m_w->book().active().key, QString::fromLatin1(key));
    QCOMPARE(kept(m_w->book().active().id), QByteArray(secret));
}

void TestWindowAccounts::incomplete_data()
{
    QTest::addColumn<QByteArray>("edit");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("no name") << QByteArray("nameEdit") << QByteArray() << QByteArray("nameEditNote");
    QTest::newRow("name taken") << QByteArray("nameEdit") << QByteArray("practice SHOP")
                                << QByteArray("nameEditNote");
    QTest::newRow("no key") << QByteArray("keyEdit") << QByteArray() << QByteArray("keyEditNote");
    QTest::newRow("no secret") << QByteArray("secretEdit") << QByteArray()
                               << QByteArray("secretEditNote");
    QTest::newRow("plain http") << QByteArray("apiUrlEdit") << QByteArray("http://shop.example")
                                << QByteArray("apiUrlEditNote");
    QTest::newRow("no domain") << QByteArray("checkoutDomainEdit") << QByteArray("http://shop.example")
                               << QByteArray("checkoutDomainEditNote");
}

void TestWindowAccounts::incomplete()
{
    QFETCH(QByteArray, edit);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, note);
    openDialog(u"Add"_s);
    fillAll();
    fill(edit.constData(), value.constData());
    press("keepButton");
    QVERIFY(!noteBeside(note.constData()).isEmpty());
    QCOMPARE(m_w->book().accounts().size(), 1);
    QVERIFY(!isClosed());
    QTRY_VERIFY(find<QLineEdit>(edit.constData())->hasFocus());
}

void TestWindowAccounts::keychainFaults_data()
{
    QTest::addColumn<VaultFault>("fault");
    QTest::addColumn<QString>("says");
    QTest::newRow("locked") << VaultFault::Locked << u"keychain is locked"_s;
    QTest::newRow("refused") << VaultFault::RefusedByUser << u"allow"_s;
    QTest::newRow("absent") << VaultFault::Absent << u"GNOME Keyring"_s;
    QTest::newRow("broken") << VaultFault::Broken << u"moody"_s;
}

void TestWindowAccounts::keychainFaults()
{
    QFETCH(VaultFault, fault);
    QFETCH(QString, says);
    openDialog(u"Add"_s);
    m_w->keychain.fault = fault;
    fillAll();
    save();
    QTRY_VERIFY2(text("accountStatus").contains(says), qPrintable(text("accountStatus")));
    QCOMPARE(find<QLineEdit>("secretEdit")->text(), QString::fromLatin1(secret)); // the secret is not lost
    m_w->keychain.fault.reset();
    press("keepButton"); // the keychain works now; the gateway accepted the key before
    QTRY_VERIFY(isClosed());
    QCOMPARE(m_w->book().accounts().size(), 2);
    QCOMPARE(kept(m_w->book().active().id), QByteArray(secret));
}

void TestWindowAccounts::sessionOnly()
{
    openDialog(u"Add"_s);
    m_w->keychain.fault = VaultFault::Absent;
    fillAll();
    QVERIFY(!find<QPushButton>("sessionButton")->isVisible());
    save();
    QTRY_VERIFY(find<QPushButton>("sessionButton")->isVisible());
    press("sessionButton");
    QTRY_VERIFY(isClosed());
    const QString id = m_w->book().active().id;
    QVERIFY(m_w->vault.isForSessionOnly(id));
    QCOMPARE(kept(id), QByteArray()); // the secret is not in the keychain
}

/// The address of the gateway was once lost this way, and the link went to the real gateway.
void TestWindowAccounts::sessionOnlyKeepsWhatWasTypedMeanwhile()
{
    openDialog(u"Add"_s);
    m_w->keychain.fault = VaultFault::Absent;
    fillAll();
    save();
    QTRY_VERIFY(find<QPushButton>("sessionButton")->isVisible());
    find<gui::Section>("accountMore")->setOpen(true);
    fill("apiUrlEdit", "https://gateway.shop.example");
    fill("nameEdit", "Coffee house");
    fill("secretEdit", "1123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
    save("sessionButton"); // gateway and secret have changed, so the key is tried once more
    QCOMPARE(m_w->provider.checkedAccount.apiUrl, QUrl(u"https://gateway.shop.example"_s));
    QTRY_VERIFY(isClosed());
    const Account &active = m_w->book().active();
    QCOMPARE(active.name, u"Coffee house"_s);
    QCOMPARE(active.apiUrl, QUrl(u"https://gateway.shop.example"_s));
    QCOMPARE(m_w->provider.asked.constLast().apiUrl, active.apiUrl); // links go to that gateway
    QCOMPARE(m_w->book().accounts().size(), 2);
    QVERIFY(m_w->vault.isForSessionOnly(active.id));
}

void TestWindowAccounts::cancelledAfterAFaultLeavesNothing()
{
    openDialog(u"Add"_s);
    m_w->keychain.fault = VaultFault::Locked;
    fillAll();
    save();
    QTRY_VERIFY(text("accountStatus").contains(u"keychain is locked"_s));
    press("discardButton");
    QTRY_VERIFY(isClosed());
    QCOMPARE(m_w->book().accounts().size(), 1);
}

void TestWindowAccounts::cancelledAfterAFaultChangesNothing()
{
    const Account before = have(shop(u"Tea house"_s, Environment::Sandbox));
    openDialog(u"Change"_s);
    m_w->keychain.fault = VaultFault::Locked;
    fill("keyEdit", "anotherKeyOfTheShop");
    fill("secretEdit", secret);
    save();
    QTRY_VERIFY(text("accountStatus").contains(u"keychain is locked"_s));
    press("discardButton");
    QTRY_VERIFY(isClosed());
    QCOMPARE(m_w->book().byId(before.id)->key, before.key);
}

void TestWindowAccounts::testingTheConnection_data()
{
    QTest::addColumn<std::optional<RefusalKind>>("refused");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, std::optional<RefusalKind> refused, const QString &says) {
        QTest::newRow(name) << refused << says;
    };
    row("good", std::nullopt, u"belong together"_s);
    row("unknown key", RefusalKind::UnknownMerchant, u"no merchant"_s);
    row("wrong secret", RefusalKind::WrongSecret, u"secret"_s);
    row("inactive", RefusalKind::InactiveMerchant, u"not active"_s);
    row("other environment", RefusalKind::WrongEnvironment, u"sandbox key"_s);
}

void TestWindowAccounts::testingTheConnection()
{
    QFETCH(std::optional<RefusalKind>, refused);
    QFETCH(QString, says);
    openDialog(u"Add"_s);
    fillAll();
    press("testButton");
    QVERIFY(m_w->provider.checking);
    QCOMPARE(m_w->provider.checking->starts, 1);
    QCOMPARE(m_w->provider.checkedSecret, QByteArray(secret));
    QVERIFY(!find<QPushButton>("keepButton")->isEnabled());
    if (!refused)
        m_w->provider.checking->end(TokenGranted{m_clock.now().addSecs(21600)});
    else
        m_w->provider.checking->end(Refused{401, u"4999"_s, u"REASON"_s, u"message"_s, {}, *refused});
    QVERIFY2(text("accountStatus").contains(says), qPrintable(text("accountStatus")));
    QVERIFY(find<QPushButton>("keepButton")->isEnabled());
    QCOMPARE(m_w->book().accounts().size(), 1); // testing saves no account
}

void TestWindowAccounts::changingKeepsTheSecret()
{
    const Account before = have(shop(u"Tea house"_s, Environment::Sandbox));
    openDialog(u"Change"_s);
    QCOMPARE(find<QLineEdit>("keyEdit")->text(), before.key);
    QVERIFY(find<QLineEdit>("secretEdit")->text().isEmpty());
    fill("nameEdit", "Coffee house");
    press("keepButton");
    QTRY_VERIFY(isClosed());
    QCOMPARE(m_w->book().active().id, before.id);
    QCOMPARE(m_w->book().active().name, u"Coffee house"_s);
    QCOMPARE(find<QToolButton>("accountButton")->text(), u"Coffee house"_s);
    QCOMPARE(kept(before.id), QByteArray(secret));
}

void TestWindowAccounts::removing()
{
    const Account account = have(shop(u"Tea house"_s, Environment::Live));
    action(u"Remove"_s)->trigger();
    QVERIFY(m_w->questions.asked.last().text.contains(u"Tea house"_s));
    m_w->questions.answer(false);
    QCOMPARE(m_w->book().accounts().size(), 2);
    action(u"Remove"_s)->trigger();
    m_w->questions.answer(true);
    QTRY_COMPARE(m_w->book().accounts().size(), 1);
    QCOMPARE(kept(account.id), QByteArray());
    QCOMPARE(find<QToolButton>("accountButton")->text(), u"Practice shop"_s);
}

void TestWindowAccounts::removingWaitsForTheKeychain()
{
    have(shop(u"Tea house"_s, Environment::Live));
    m_w->keychain.fault = VaultFault::Locked;
    action(u"Remove"_s)->trigger();
    m_w->questions.answer(true);
    QTRY_VERIFY(text("noticeLabel").contains(u"not removed"_s));
    QCOMPARE(m_w->book().accounts().size(), 2);
}

void TestWindowAccounts::aDraftStaysWithItsAccount()
{
    have(shop(u"Tea house"_s, Environment::Sandbox));
    m_w->enter("amount", "250");
    m_w->enter("description", "Green tea");
    const LinkContent tea = m_w->draft();
    m_w->key(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(text("environmentBadge"), u"PRACTICE"_s);
    QVERIFY(m_w->draft().amount.isEmpty());
    m_w->enter("amount", "99");
    m_w->key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(text("environmentBadge"), u"SANDBOX"_s);
    QCOMPARE(difference(m_w->draft(), tea), QString());
    m_w->key(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(m_w->draft().amount, u"99"_s);
}

void TestWindowAccounts::noOtherAccountWhileSending()
{
    have(shop(u"Tea house"_s, Environment::Sandbox));
    makeLink();
    QVERIFY(m_gateway.creating);
    QVERIFY(!find<QToolButton>("accountButton")->isEnabled());
    m_w->key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(text("environmentBadge"), u"SANDBOX"_s);
    m_gateway.creating->end(NotSent{NetworkFault::Unreachable, {}});
    QVERIFY(find<QToolButton>("accountButton")->isEnabled());
    QCOMPARE(m_w->draft().amount, u"250"_s);
}

void TestWindowAccounts::theFirstLiveLinkOfADayIsAskedAbout()
{
    const Account account = have(shop(u"Tea house"_s, Environment::Live));
    makeLink();
    QVERIFY(m_w->questions.isOpen());
    QVERIFY(m_w->questions.asked.last().text.contains(u"Tea house"_s));
    QVERIFY(!m_gateway.creating);
    m_w->questions.answer(false);
    QVERIFY(!m_gateway.creating);
    m_w->pressCreate();
    m_w->questions.answer(true);
    QVERIFY(m_gateway.creating);
    m_gateway.creating->end(NotSent{NetworkFault::Unreachable, {}});
    const auto asked = m_w->questions.asked.size();
    m_w->pressCreate();
    QVERIFY(m_gateway.creating);
    QCOMPARE(m_w->questions.asked.size(), asked); // the question comes only once a day
    QCOMPARE(m_w->askedToday, QStringList{account.id});
    m_gateway.creating->end(NotSent{NetworkFault::Unreachable, {}});
}

void TestWindowAccounts::environmentsAreTold_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("button");
    QTest::newRow("sandbox") << Environment::Sandbox << u"SANDBOX"_s << u"Create sandbox link"_s;
    QTest::newRow("live") << Environment::Live << u"LIVE"_s << u"Create live link"_s;
}

void TestWindowAccounts::environmentsAreTold()
{
    QFETCH(Environment, environment);
    QFETCH(QString, word);
    QFETCH(QString, button);
    const Account account = have(shop(u"Tea house"_s, environment));
    m_w->askedToday = {account.id};
    QCOMPARE(text("environmentBadge"), word);
    QCOMPARE(find<QPushButton>("createButton")->text(), button);
    makeLink();
    QVERIFY(m_gateway.creating);
    QCOMPARE(m_gateway.drafts.last().environment, environmentName(environment));
    m_gateway.creating->end(CreatedLink{u"https://pay.example/1"_s, u"REF"_s, u"LT-1"_s});
    QCOMPARE(text("resultEnvironment"), word);
    QVERIFY(find("resultEnvironment")->isVisible());
}

void TestWindowAccounts::aRefusedFieldIsOpenedAndMarked()
{
    makeLink();
    m_gateway.creating->end(Refused{400, u"4001"_s, u"INVALID"_s, u"success_url is not allowed"_s,
                                    u"success_url"_s, RefusalKind::InvalidRequest});
    QTRY_VERIFY(m_w->editor("success_url")->isVisible());
    QVERIFY2(m_w->noteOf("success_url").contains(u"success_url is not allowed"_s),
             qPrintable(m_w->noteOf("success_url")));
    m_w->type(m_w->editor("success_url"), "https://shop.example/new");
    m_w->key(Qt::Key_Tab);
    QTRY_VERIFY(m_w->noteOf("success_url").isEmpty());
}

void TestWindowAccounts::waitingCountsDown()
{
    class MovedClock final : public Clock
    {
    public:
        QDateTime now() const override { return time; }
        QDateTime time = seedNow();
    } clock;
    gui::SendingPanel panel(clock);
    auto *shown = panel.findChild<QLabel *>(u"sendingText"_s);
    const QString before = shown->text();
    panel.waitUntil(clock.time.addMSecs(2400));
    QVERIFY(shown->text().contains(u"3 second"_s));
    clock.time = clock.time.addMSecs(1500);
    QTRY_VERIFY(shown->text().contains(u"1 second"_s));
    clock.time = clock.time.addMSecs(900);
    QTRY_COMPARE(shown->text(), before);
}

void TestWindowAccounts::waitingCanBeStopped()
{
    makeLink();
    Q_EMIT m_gateway.creating->waiting(m_clock.now().addDays(1));
    QVERIFY(text("sendingText").contains(u"It goes on by itself"_s));
    QCOMPARE(find<QPushButton>("cancelButton")->text(), u"Stop"_s);
    m_w->click(find("cancelButton"));
    QVERIFY(!m_gateway.creating || find("failureTitle")->isVisible());
}

void TestWindowAccounts::aWrongClockIsSaid()
{
    makeLink();
    m_gateway.creating->skew = std::chrono::minutes(-10);
    m_gateway.creating->end(CreatedLink{u"https://pay.example/1"_s, u"REF"_s, u"LT-1"_s});
    QVERIFY2(text("noticeLabel").contains(u"10 minute"_s), qPrintable(text("noticeLabel")));
    QVERIFY(find("noticeLabel")->isVisible());
}

void TestWindowAccounts::offlineIsSaid()
{
    QVERIFY(!find("offlineLabel")->isVisible());
    m_w->window().setOnline(false);
    QVERIFY(find("offlineLabel")->isVisible());
    m_w->window().setOnline(true);
    QVERIFY(!find("offlineLabel")->isVisible());
}

void TestWindowAccounts::theEndOfATokenIsSaid()
{
    Account account = shop(u"Tea house"_s, Environment::Sandbox);
    account.access = Access::Token;
    account.tokenExpires = m_clock.now().addSecs(-60);
    have(account);
    QVERIFY2(text("accountHint").contains(u"has ended"_s), qPrintable(text("accountHint")));
}

void TestWindowAccounts::aDamagedFileIsSaid()
{
    have(shop(u"Tea house"_s, Environment::Sandbox));
    QFile file(m_w->book().file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("\"Tea house\"", "12345");
    QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    m_w->reopen();
    QVERIFY2(text("noticeLabel").contains(u"could not be read"_s), qPrintable(text("noticeLabel")));
    QVERIFY(find("noticeLabel")->isVisible());
}

QTEST_MAIN(TestWindowAccounts)
#include "tst_windowaccounts.moc"
