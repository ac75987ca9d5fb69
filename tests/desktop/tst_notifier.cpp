// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests notifications against a service of the test's own, on a session bus of the test's own.
#include "desktop/busnotifier.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace linktill;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using desktop::BusNotifier;

namespace {

/// Holds what a program sent to be shown.
struct Notified
{
    QString program;
    uint replaces = 0;
    QString icon, title, body;
    QStringList actions;
    QVariantMap hints;
    int timeout = 0;
    uint id = 0; ///< given by the service
};

/// A service org.freedesktop.Notifications on the session bus that shows nothing, remembers all, and behaves
/// as the test says. Each has a connection of its own, as another program would.
class NotificationService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    enum class Mood { Obliging, Refusing, Hanging };

    explicit NotificationService(const QStringList &abilities) : m_abilities(abilities)
    {
        static int number = 0;
        m_connection = QStringLiteral("service %1").arg(++number);
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connection);
        if (!bus.registerObject(path(), this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            || !bus.registerService(name()))
            qFatal("The service does not start.");
    }
    /// Dies: calls that it has not answered get an error from the bus.
    ~NotificationService() override { QDBusConnection::disconnectFromBus(m_connection); }

    static QString name() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }

    /// Answers the calls that it left waiting, as if it had only been slow.
    void answerLate()
    {
        mood = Mood::Obliging;
        for (const QDBusMessage &call : std::exchange(m_left, {}))
            QDBusConnection(m_connection).send(call);
    }

    Mood mood = Mood::Obliging;
    int asked = 0; ///< for what it can do
    QList<Notified> shown;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        ++asked;
        return behave({m_abilities}) ? m_abilities : QStringList();
    }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        const uint id = replaces ? replaces : ++m_last;
        if (mood != Mood::Refusing)
            shown << Notified{program, replaces, icon, title, body, actions, hints, timeout, id};
        return behave({id}) ? id : 0;
    }
    void CloseNotification(uint id) { closed << id; }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
    void ActivationToken(uint id, const QString &token);

private:
    /// Returns whether the slot's own answer is to be sent.
    bool behave(const QVariantList &answer)
    {
        if (mood == Mood::Refusing)
            sendErrorReply(QStringLiteral("org.freedesktop.Notifications.Error.Busy"), QStringLiteral("no"));
        if (mood == Mood::Hanging) {
            setDelayedReply(true);
            m_left << message().createReply(answer);
        }
        return mood == Mood::Obliging;
    }

    const QStringList m_abilities;
    QString m_connection;
    uint m_last = 40;
    QList<QDBusMessage> m_left;
};

using Mood = NotificationService::Mood;

const QStringList abilities{u"actions"_s, u"body"_s, u"body-markup"_s};

Notification paid(const QString &key = u"paid/1"_s)
{
    return {key, u"Paid: ฿1,850.00"_s, u"Mali & Sons <shop>\nOrder KF-1"_s,
            {{u"show"_s, u"Show"_s}, {u"print"_s, u"Print"_s}}};
}

} // namespace

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(20s); }
    void cleanup();

    void isShownWithItsActions();
    void fitsWhatTheServiceCan_data();
    void fitsWhatTheServiceCan();
    void textOfAnyKind_data();
    void textOfAnyKind();
    void anActionIsTold();
    void otherProgramsActionsAreNot();
    void nobodyElseCanInvoke();
    void theSameKeyTakesItsPlace();
    void changesWhileOnItsWay();
    void isWithdrawn();
    void isWithdrawnWhileOnItsWay();
    void closedByThePerson();
    void withoutAService();
    void withoutABus();
    void theServiceStartsLater();
    void theServiceRestarts();
    void theServiceDiesMeanwhile();
    void theServiceRefuses();
    void theServiceHangs_data();
    void theServiceHangs();
    void manyWhileItHangs();
    void theTokenIsForOneWindow();
    void endsWithTheProgram();

private:
    void open(std::chrono::milliseconds patience);
    void start(const QStringList &can = abilities) { m_service = std::make_unique<NotificationService>(can); }
    void show(const Notification &notification = paid()) { m_notifier->show(notification); }
    const Notified &last() { return m_service->shown.constLast(); }
    qsizetype shown() { return m_service->shown.size(); }

    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<BusNotifier> m_notifier;
    std::unique_ptr<QSignalSpy> m_invoked, m_notShown;
};

void TestNotifier::open(std::chrono::milliseconds patience)
{
    m_invoked.reset();
    m_notShown.reset();
    m_notifier = std::make_unique<BusNotifier>(QDBusConnection::sessionBus(), patience);
    m_invoked = std::make_unique<QSignalSpy>(m_notifier.get(), &Notifier::actionInvoked);
    m_notShown = std::make_unique<QSignalSpy>(m_notifier.get(), &Notifier::notShown);
}

void TestNotifier::cleanup()
{
    m_invoked.reset();
    m_notShown.reset();
    m_notifier.reset();
    m_service.reset();
}

void TestNotifier::isShownWithItsActions()
{
    start();
    QVERIFY(!m_notifier->isThere());
    show();
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(last().program, u"Linktill"_s);
    QCOMPARE(last().replaces, 0u);
    QCOMPARE(last().icon, u"io.github.linktill.Linktill"_s);
    QCOMPARE(last().title, u"Paid: ฿1,850.00"_s);
    QCOMPARE(last().body, u"Mali &amp; Sons &lt;shop&gt;\nOrder KF-1"_s);
    QCOMPARE(last().actions, (QStringList{u"default"_s, u"Show"_s, u"show"_s, u"Show"_s, u"print"_s, u"Print"_s}));
    QCOMPARE(last().hints["urgency"_L1].value<uchar>(), uchar(1));
    QCOMPARE(last().hints["desktop-entry"_L1], u"io.github.linktill.Linktill"_s);
    QCOMPARE(last().timeout, -1);
    QVERIFY(m_notifier->isThere());
    show(paid(u"paid/2"_s));
    QTRY_COMPARE(shown(), 2);
    QCOMPARE(m_service->asked, 1);
    QCOMPARE(m_notShown->size(), 0);
}

void TestNotifier::fitsWhatTheServiceCan_data()
{
    QTest::addColumn<QStringList>("can");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::addColumn<qsizetype>("actions");
    const QString title = u"Paid: ฿1,850.00"_s;
    QTest::newRow("everything") << abilities << title << u"Mali &amp; Sons &lt;shop&gt;\nOrder KF-1"_s << qsizetype(6);
    QTest::newRow("no markup") << QStringList{u"body"_s, u"actions"_s} << title << u"Mali & Sons <shop>\nOrder KF-1"_s
                               << qsizetype(6);
    QTest::newRow("no actions") << QStringList{u"body"_s} << title << u"Mali & Sons <shop>\nOrder KF-1"_s
                                << qsizetype(0);
    QTest::newRow("a title alone") << QStringList{} << u"Paid: ฿1,850.00 – Mali & Sons <shop> Order KF-1"_s << QString()
                                   << qsizetype(0);
}

void TestNotifier::fitsWhatTheServiceCan()
{
    QFETCH(QStringList, can);
    start(can);
    show();
    QTRY_COMPARE(shown(), 1);
    QTEST(last().title, "title");
    QTEST(last().body, "body");
    QTEST(last().actions.size(), "actions");
}

void TestNotifier::textOfAnyKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("body");
    QTest::newRow("Thai") << u"มะลิ วงศา"_s << u"มะลิ วงศา"_s;
    QTest::newRow("a tag") << u"<b onclick='x'>&lt;"_s << u"&lt;b onclick='x'&gt;&amp;lt;"_s;
    QTest::newRow("a zero and a bell") << u"a\0b\ac"_s << u"abc"_s;
    QTest::newRow("half a letter") << QString(u"a"_s + QChar(0xd83d)) << u"a\uFFFD"_s;
    QTest::newRow("endless") << QString(100'000, u'x') << QString(QString(999, u'x') + u'…');
    QTest::newRow("none") << QString() << QString();
}

void TestNotifier::textOfAnyKind()
{
    QFETCH(QString, text);
    start();
    Notification notification = paid();
    notification.text = text;
    show(notification);
    QTRY_COMPARE(shown(), 1);
    if (QByteArray(QTest::currentDataTag()) == "half a letter") // Qt writes "?" or the sign for no letter
        QVERIFY(last().body.startsWith(u'a') && last().body.size() == 2);
    else
        QTEST(last().body, "body");
}

void TestNotifier::anActionIsTold()
{
    start();
    show();
    QTRY_COMPARE(shown(), 1);
    Q_EMIT m_service->ActionInvoked(last().id, u"print"_s);
    QTRY_COMPARE(m_invoked->size(), 1);
    QCOMPARE(m_invoked->at(0), (QVariantList{u"paid/1"_s, u"print"_s}));
    Q_EMIT m_service->ActionInvoked(last().id, u"default"_s); // a click on the notification itself
    QTRY_COMPARE(m_invoked->size(), 2);
    QCOMPARE(m_invoked->at(1), (QVariantList{u"paid/1"_s, u"show"_s}));
    Q_EMIT m_service->ActionInvoked(last().id, u"format-disk"_s); // was never offered
    Q_EMIT m_service->ActionInvoked(last().id, u"show"_s);
    QTRY_COMPARE(m_invoked->size(), 3);
    QCOMPARE(m_invoked->at(2).at(1), u"show"_s);
}

void TestNotifier::otherProgramsActionsAreNot()
{
    start();
    show();
    QTRY_COMPARE(shown(), 1);
    Q_EMIT m_service->ActionInvoked(last().id + 1, u"show"_s);
    Q_EMIT m_service->ActionInvoked(0, u"show"_s);
    Q_EMIT m_service->ActionInvoked(last().id, u"print"_s);
    QTRY_COMPARE(m_invoked->size(), 1);
    QCOMPARE(m_invoked->at(0).at(1), u"print"_s);
}

/// Any program on the bus can send such a signal; it counts from the service only.
void TestNotifier::nobodyElseCanInvoke()
{
    start();
    show();
    QTRY_COMPARE(shown(), 1);
    QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"other"_s);
    QDBusMessage signal = QDBusMessage::createSignal(NotificationService::path(), NotificationService::name(),
                                                     u"ActionInvoked"_s);
    signal << last().id << u"print"_s;
    QVERIFY(other.send(signal));
    // An answered question shows that the bus has passed the signal on.
    other.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s,
                                              u"GetId"_s));
    Q_EMIT m_service->ActionInvoked(last().id, u"show"_s);
    QTRY_COMPARE(m_invoked->size(), 1);
    QCOMPARE(m_invoked->at(0).at(1), u"show"_s);
    QDBusConnection::disconnectFromBus(u"other"_s);
}

void TestNotifier::theSameKeyTakesItsPlace()
{
    start();
    show();
    QTRY_COMPARE(shown(), 1);
    const uint id = last().id;
    Notification two = paid();
    two.title = u"2 payments"_s;
    show(two);
    QTRY_COMPARE(shown(), 2);
    QCOMPARE(last().replaces, id);
    QCOMPARE(last().title, u"2 payments"_s);
}

void TestNotifier::changesWhileOnItsWay()
{
    start();
    show(paid(u"first"_s));
    QTRY_VERIFY(m_notifier->isThere());
    m_service->mood = Mood::Hanging;
    Notification changed = paid();
    show(changed);
    for (const QString &title : {u"two"_s, u"three"_s}) {
        changed.title = title;
        show(changed);
    }
    QTRY_COMPARE(shown(), 2);
    m_service->answerLate();
    QTRY_COMPARE(shown(), 3);
    QCOMPARE(last().title, u"three"_s);
    QCOMPARE(last().replaces, m_service->shown[1].id);
}

void TestNotifier::isWithdrawn()
{
    start();
    m_notifier->withdraw(u"paid/1"_s); // nothing is there
    show();
    QTRY_COMPARE(shown(), 1);
    show(paid(u"paid/2"_s));
    QTRY_COMPARE(shown(), 2); // so the first answer has come
    m_notifier->withdraw(u"paid/1"_s);
    QTRY_COMPARE(m_service->closed, QList<uint>{m_service->shown[0].id});
    show();
    QTRY_COMPARE(shown(), 3);
    QCOMPARE(last().replaces, 0u);
}

void TestNotifier::isWithdrawnWhileOnItsWay()
{
    start();
    show();
    m_notifier->withdraw(u"paid/1"_s); // before anybody was asked
    show(paid(u"paid/2"_s));
    QTRY_COMPARE(shown(), 1);
    m_service->mood = Mood::Hanging;
    show(paid(u"paid/3"_s));
    QTRY_COMPARE(shown(), 2);
    m_notifier->withdraw(u"paid/3"_s);
    QCOMPARE(m_service->closed.size(), 0);
    m_service->answerLate();
    QTRY_COMPARE(m_service->closed, QList<uint>{last().id});
    QCOMPARE(m_notShown->size(), 0);
}

void TestNotifier::closedByThePerson()
{
    start();
    show();
    show(paid(u"paid/2"_s));
    QTRY_COMPARE(shown(), 2);
    Q_EMIT m_service->NotificationClosed(m_service->shown[0].id, 2);
    Q_EMIT m_service->ActionInvoked(m_service->shown[0].id, u"show"_s); // too late
    Q_EMIT m_service->ActionInvoked(m_service->shown[1].id, u"show"_s);
    QTRY_COMPARE(m_invoked->size(), 1);
    QCOMPARE(m_invoked->at(0).at(0), u"paid/2"_s);
}

void TestNotifier::withoutAService()
{
    show();
    QTRY_COMPARE(m_notShown->size(), 1);
    QCOMPARE(m_notShown->at(0).at(0).value<Notification>(), paid());
    QVERIFY(!m_notifier->isThere());
}

void TestNotifier::withoutABus()
{
    BusNotifier notifier(QDBusConnection(u"none"_s), 300ms);
    QSignalSpy notShown(&notifier, &Notifier::notShown);
    notifier.show(paid());
    QTRY_COMPARE(notShown.size(), 1);
}

void TestNotifier::theServiceStartsLater()
{
    show();
    QTRY_COMPARE(m_notShown->size(), 1);
    start();
    show();
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(m_notShown->size(), 1);
}

/// Another service's numbers belong to other notifications, so none may be replaced or closed by these.
void TestNotifier::theServiceRestarts()
{
    start();
    show();
    show(paid(u"paid/2"_s));
    QTRY_COMPARE(shown(), 2);
    m_service.reset();
    QTRY_VERIFY(!m_notifier->isThere());
    start({u"body"_s});
    m_notifier->withdraw(u"paid/2"_s);
    show();
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(last().replaces, 0u);
    QCOMPARE(last().body, u"Mali & Sons <shop>\nOrder KF-1"_s); // what it can do was asked again
    QCOMPARE(m_service->closed, QList<uint>());
}

void TestNotifier::theServiceDiesMeanwhile()
{
    start();
    show(paid(u"first"_s));
    QTRY_COMPARE(shown(), 1);
    m_service->mood = Mood::Hanging;
    show();
    QTRY_COMPARE(shown(), 2);
    m_service.reset();
    QTRY_COMPARE(m_notShown->size(), 1);
    QCOMPARE(m_notShown->at(0).at(0).value<Notification>().key, u"paid/1"_s);
    QVERIFY(!m_notifier->isThere());
}

void TestNotifier::theServiceRefuses()
{
    start();
    m_service->mood = Mood::Refusing;
    show();
    QTRY_COMPARE(m_notShown->size(), 1);
    m_service->mood = Mood::Obliging;
    show(paid(u"paid/2"_s));
    QTRY_COMPARE(shown(), 1);
    m_service->mood = Mood::Refusing;
    show(paid(u"paid/3"_s));
    QTRY_COMPARE(m_notShown->size(), 2);
    QVERIFY(m_notShown->at(1).at(1).toString().contains(u"Error.Busy"_s));
}

void TestNotifier::theServiceHangs_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("from the start") << false;
    QTest::newRow("later") << true;
}

void TestNotifier::theServiceHangs()
{
    QFETCH(bool, isKnown);
    open(500ms);
    start();
    if (isKnown) {
        show(paid(u"first"_s));
        QTRY_COMPARE(shown(), 1);
    }
    m_service->mood = Mood::Hanging;
    show();
    // The caller went on at once: had it waited for the service, that would be given up by now.
    QCOMPARE(m_notShown->size(), 0);
    QTRY_COMPARE(m_notShown->size(), 1);
    QCOMPARE(m_notShown->at(0).at(0).value<Notification>().key, u"paid/1"_s);
    m_service->mood = Mood::Obliging;
    const qsizetype before = shown();
    show(paid(u"paid/2"_s));
    QTRY_COMPARE(shown(), before + 1);
}

void TestNotifier::manyWhileItHangs()
{
    open(500ms);
    start();
    m_service->mood = Mood::Hanging;
    for (int i = 0; i < 1000; ++i)
        show(paid(u"paid/%1"_s.arg(i)));
    QTRY_VERIFY(!m_notShown->isEmpty());
    QCOMPARE(m_notShown->size(), 20); // the newest; a thousand would help nobody
    QCOMPARE(m_notShown->last().at(0).value<Notification>().key, u"paid/999"_s);
}

void TestNotifier::theTokenIsForOneWindow()
{
    start();
    show();
    QTRY_COMPARE(shown(), 1);
    QByteArray token;
    connect(m_notifier.get(), &Notifier::actionInvoked, this, [&] { token = qgetenv("XDG_ACTIVATION_TOKEN"); });
    Q_EMIT m_service->ActivationToken(last().id, u"token-7"_s);
    Q_EMIT m_service->ActionInvoked(last().id, u"show"_s);
    QTRY_COMPARE(m_invoked->size(), 1);
    QCOMPARE(token, QByteArray("token-7"));
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
}

void TestNotifier::endsWithTheProgram()
{
    start();
    show();
    show(paid(u"paid/2"_s));
    QTRY_COMPARE(shown(), 2);
    m_notifier->withdraw(u"none"_s);
    Q_EMIT m_service->ActionInvoked(last().id, u"show"_s);
    QTRY_COMPARE(m_invoked->size(), 1); // so both answers have come
    m_notifier.reset();
    QTRY_COMPARE(m_service->closed.size(), 2);
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
