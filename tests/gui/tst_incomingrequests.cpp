// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what the window does with a request file that comes from outside: from a second start of the
// program, or from the system.
#include "application/ports/draftrepository.h"
#include "support/heldgateway.h"
#include "support/testpaths.h"
#include "support/windowfixture.h"

#include <QFileOpenEvent>
#include <QLabel>
#include <QMessageBox>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QString seedFile = QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json");

} // namespace

class TestIncomingRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_w.reset(); }

    void theSystemOpensAFile_data();
    void theSystemOpensAFile();
    void whatStoodInTheFormIsADraft();
    void anUntouchedFormIsNoDraft();
    void theFileWaitsForADialog();
    void filesThatWaitAreAllToldOf();
    void itWaitsForTheLastOfTwoDialogs();
    void nothingIsOpenedWhileALinkIsSent();
    void aMadeLinkGivesWay();
    void whatIsNoFileIsSaid();

private:
    QString request(const QString &name, const QByteArray &content) const
    {
        QFile file(m_w->folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test's own file cannot be written.");
        return file.fileName();
    }
    bool isSeed() const { return m_w->draft().description == seedDraft().description; }
    QString notice() const
    {
        return m_w->find("noticeFrame")->isVisible() ? m_w->find<QLabel>("noticeLabel")->text() : QString();
    }
    QStringList drafts() const
    {
        QStringList titles;
        const QList<SavedDraft> all = *m_w->ledger().drafts().all();
        for (const SavedDraft &draft : all)
            titles << draft.title;
        return titles;
    }
    QMessageBox *dialog(QWidget *over) const
    {
        auto *box = new QMessageBox(QMessageBox::NoIcon, u"A question"_s, u"Really?"_s,
                                    QMessageBox::Close, over);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return box;
    }
    void fillIn()
    {
        m_w->enter("amount", "120");
        m_w->enter("description", "Pad Thai");
    }

    const FixedClock m_clock{seedNow()};
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_w;
};

void TestIncomingRequests::init()
{
    m_gateway = std::make_unique<HeldGateway>();
    m_w = std::make_unique<WindowFixture>(*m_gateway, m_clock);
}

void TestIncomingRequests::theSystemOpensAFile_data()
{
    QTest::addColumn<bool>("isMinimised");
    QTest::addColumn<bool>("isOnLinks");
    QTest::newRow("in front") << false << false;
    QTest::newRow("on page Links") << false << true;
    QTest::newRow("minimised") << true << true;
}

void TestIncomingRequests::theSystemOpensAFile()
{
    QFETCH(bool, isMinimised);
    QFETCH(bool, isOnLinks);
    if (isOnLinks)
        m_w->window().showLinks();
    if (isMinimised)
        m_w->window().showMinimized();
    QFileOpenEvent event(seedFile);
    QCoreApplication::sendEvent(qApp, &event);
    QVERIFY(isSeed());
    QVERIFY(m_w->page().isVisible());
    QTRY_VERIFY(!m_w->window().isMinimized());
    QTRY_VERIFY(m_w->window().isActiveWindow());
    QCOMPARE(notice(), QString());
}

void TestIncomingRequests::whatStoodInTheFormIsADraft()
{
    fillIn();
    m_w->window().openRequest(seedFile);
    QVERIFY(isSeed());
    QCOMPARE(notice(), u"What was in the form before is in the list of drafts."_s);
    QTRY_VERIFY(drafts().join(u'\n').contains(u"Pad Thai"));
    m_w->window().openRequest(request(u"tea.json"_s, R"({"description": "Tea"})")); // so does a file's content
    QTRY_COMPARE(drafts().filter(seedDraft().description).size(), 1);
}

void TestIncomingRequests::anUntouchedFormIsNoDraft()
{
    m_w->window().openRequest(seedFile);
    QVERIFY(isSeed());
    QCOMPARE(notice(), QString());
}

void TestIncomingRequests::theFileWaitsForADialog()
{
    fillIn();
    m_w->window().showLinks();
    QMessageBox *box = dialog(&m_w->window());
    m_w->window().openRequest(seedFile);
    QCOMPARE(m_w->draft().description, u"Pad Thai"_s);
    QVERIFY(!m_w->page().isVisible());
    const auto *links = m_w->find<QLabel>("linksNoticeLabel");
    QVERIFY2(links->text().contains(u"seed_request.json will open"), qPrintable(links->text()));
    box->close();
    QTRY_VERIFY(isSeed());
    QVERIFY(m_w->page().isVisible());
    QCOMPARE(notice(), u"What was in the form before is in the list of drafts."_s);
}

void TestIncomingRequests::filesThatWaitAreAllToldOf()
{
    QMessageBox *box = dialog(&m_w->window());
    m_w->window().openRequest(m_w->folder.filePath(u"gone.linktill.json"_s));
    m_w->window().openRequest(request(u"tea.json"_s, R"({"description": "Tea"})"));
    m_w->window().openRequest(seedFile);
    QVERIFY(notice().contains(u"gone.linktill.json, tea.json, seed_request.json"));
    box->close();
    QTRY_VERIFY(isSeed());
    QVERIFY2(notice().contains(u"gone.linktill.json could not be read"), qPrintable(notice()));
    QVERIFY(notice().contains(u"is in the list of drafts."));
    QTRY_VERIFY(drafts().join(u'\n').contains(u"Tea"));
}

void TestIncomingRequests::itWaitsForTheLastOfTwoDialogs()
{
    QMessageBox *below = dialog(&m_w->window());
    QMessageBox *above = dialog(below);
    m_w->window().openRequest(seedFile);
    above->close();
    QTRY_VERIFY(QApplication::activeModalWidget() == below);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isSeed());
    below->close();
    QTRY_VERIFY(isSeed());
}

void TestIncomingRequests::nothingIsOpenedWhileALinkIsSent()
{
    fillIn();
    m_w->pressCreate();
    QTRY_VERIFY(m_gateway->creating);
    m_w->window().openRequest(seedFile);
    QCOMPARE(m_w->draft().description, u"Pad Thai"_s);
    QVERIFY2(notice().contains(u"seed_request.json was not opened, because a link is being sent."),
             qPrintable(notice()));
}

void TestIncomingRequests::aMadeLinkGivesWay()
{
    fillIn();
    m_w->pressCreate();
    QTRY_VERIFY(m_gateway->creating);
    m_gateway->creating->end(CreatedLink{u"https://pay.example/?ref=R1"_s, u"R1"_s, {}});
    QTRY_COMPARE(m_w->session().stage(), ComposeSession::Stage::Made);
    m_w->window().openRequest(seedFile);
    QVERIFY(isSeed());
    QCOMPARE(m_w->session().stage(), ComposeSession::Stage::Writing);
    QCOMPARE(notice(), QString()); // the link is no draft
}

void TestIncomingRequests::whatIsNoFileIsSaid()
{
    const QString folder = m_w->folder.path();
    m_w->window().openRequest(folder);
    QVERIFY2(notice().contains(folder + u" could not be read"_s), qPrintable(notice()));
}

QTEST_MAIN(TestIncomingRequests)
#include "tst_incomingrequests.moc"
