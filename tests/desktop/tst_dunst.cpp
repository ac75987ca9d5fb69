// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests notifications with a real service, dunst, which is asked by its own program what it shows. To be run by
// tests/support/dunst-session.
#include "desktop/busnotifier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;
using desktop::BusNotifier;

class TestDunst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isShownAsItIs();
    void anActionComesBack();
    void theSameKeyTakesItsPlace();
    void isWithdrawn();
    void dunstStartsLaterAndDies();

private:
    void startDunst();
    /// Returns what dunst's own program answers.
    static QByteArray ask(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"dunstctl"_s, arguments);
        // The service must be able to reach us meanwhile.
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 10'000))
            process.kill();
        return process.readAllStandardOutput();
    }
    static int displayed() { return ask({u"count"_s, u"displayed"_s}).trimmed().toInt(); }
    /// Takes the newest off the screen; returns its title and text as dunst had them.
    static QStringList newest()
    {
        ask({u"close"_s});
        const QJsonObject json = QJsonDocument::fromJson(ask({u"history"_s})).object();
        const QJsonObject first = json["data"_L1].toArray().first().toArray().first().toObject();
        return {first["summary"_L1].toObject()["data"_L1].toString(),
                first["body"_L1].toObject()["data"_L1].toString()};
    }
    static Notification paid(const QString &title = u"Paid: ฿1,850.00"_s)
    {
        return {u"paid/1"_s, title, u"มะลิ & Sons <b>shop</b>, order KF-1"_s,
                {{u"show"_s, u"Show"_s}, {u"print"_s, u"Print"_s}}};
    }

    std::unique_ptr<QProcess> m_dunst;
    std::unique_ptr<BusNotifier> m_notifier;
    std::unique_ptr<QSignalSpy> m_notShown;
};

void TestDunst::init()
{
    m_notifier = std::make_unique<BusNotifier>();
    m_notShown = std::make_unique<QSignalSpy>(m_notifier.get(), &Notifier::notShown);
    startDunst();
}

void TestDunst::startDunst()
{
    m_dunst = std::make_unique<QProcess>();
    m_dunst->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_dunst->start(u"dunst"_s, {});
    if (!QTest::qWaitFor([] { return ask({u"count"_s, u"displayed"_s}).trimmed() == "0"; }, 20'000))
        qFatal("dunst does not start");
}

void TestDunst::cleanup()
{
    m_notShown.reset();
    m_notifier.reset();
    m_dunst->kill();
    m_dunst->waitForFinished();
}

void TestDunst::isShownAsItIs()
{
    m_notifier->show(paid());
    QTRY_COMPARE(displayed(), 1);
    if (const QString picture = qEnvironmentVariable("LINKTILL_PICTURE"); !picture.isEmpty())
        QCOMPARE(QProcess::execute(u"import"_s, {u"-window"_s, u"root"_s, picture}), 0);
    const QStringList shown = newest();
    QCOMPARE(shown.value(0), u"Paid: ฿1,850.00"_s);
    QCOMPARE(shown.value(1), u"มะลิ &amp; Sons &lt;b&gt;shop&lt;/b&gt;, order KF-1"_s); // which dunst shows as it was
    QCOMPARE(m_notShown->size(), 0);
}

void TestDunst::anActionComesBack()
{
    QSignalSpy invoked(m_notifier.get(), &Notifier::actionInvoked);
    m_notifier->show(paid());
    QTRY_COMPARE(displayed(), 1);
    ask({u"action"_s, u"0"_s});
    QTRY_COMPARE(invoked.size(), 1);
    QCOMPARE(invoked[0], (QVariantList{u"paid/1"_s, u"show"_s}));
}

void TestDunst::theSameKeyTakesItsPlace()
{
    m_notifier->show(paid());
    QTRY_COMPARE(displayed(), 1);
    m_notifier->show(paid(u"2 payments"_s));
    QVERIFY(!QTest::qWaitFor([] { return displayed() != 1; }, 500)); // a second one would be there by then
    QCOMPARE(newest().value(0), u"2 payments"_s); // which puts it away
}

void TestDunst::isWithdrawn()
{
    m_notifier->show(paid());
    QTRY_COMPARE(displayed(), 1);
    m_notifier->withdraw(u"paid/1"_s);
    QTRY_COMPARE(displayed(), 0);
}

void TestDunst::dunstStartsLaterAndDies()
{
    m_notifier->show(paid());
    QTRY_COMPARE(displayed(), 1);
    m_dunst->kill();
    QVERIFY(m_dunst->waitForFinished());
    m_notifier->show(paid());
    QTRY_COMPARE(m_notShown->size(), 1);
    startDunst();
    m_notifier->show(paid());
    QTRY_COMPARE(displayed(), 1);
    QCOMPARE(m_notShown->size(), 1);
}

QTEST_GUILESS_MAIN(TestDunst)
#include "tst_dunst.moc"
