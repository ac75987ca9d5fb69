// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what stands beside the form: the customer's view and, for support staff, the request.
#include "gui/compose/requestview.h"
#include "support/heldgateway.h"
#include "support/windowfixture.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_w.reset(); }

    void customersView();
    void itemsAndWhatIsLeftOut();
    void requestIsMadeWhenShown();
    void requestFollowsTheForm();
    void oncePerTurn();
    void placeInTheTextStays();
    void theTabIsRemembered();
    void secretsAreNowhere();
    void copies();

private:
    QString label(const char *name)
    {
        auto *found = m_w->find<QLabel>(name);
        return found->isVisible() ? found->text() : QString();
    }
    /// Goes to the request with the keyboard, as somebody without a mouse does.
    void showRequest()
    {
        m_w->find("previewTabs")->setFocus();
        m_w->key(Qt::Key_Right);
    }
    QPlainTextEdit *text() { return m_w->find<QPlainTextEdit>("requestText"); }
    QJsonObject json()
    {
        return QJsonDocument::fromJson(text()->toPlainText().toUtf8()).object();
    }

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_w;
};

void TestPreview::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_clock = std::make_unique<FixedClock>(seedNow());
    m_gateway = std::make_unique<HeldGateway>();
    m_w = std::make_unique<WindowFixture>(*m_gateway, *m_clock);
}

void TestPreview::customersView()
{
    m_w->page().startLike(seedDraft());
    QTRY_COMPARE(label("previewMerchant"), u"PortOne Demo Account"_s);
    QCOMPARE(label("previewLogo"), u"P"_s);
    QVERIFY(label("previewAmount").contains(u"2,500.00"_s));
    QCOMPARE(label("previewDescription"), seedDraft().description);
    QVERIFY(label("previewOrder").startsWith(u"#LT-"_s));
    QVERIFY(!label("previewMethods").isEmpty());
    QVERIFY(!label("previewMethods").contains(u"GBPRIMEPAY_"_s)); // the method is named, its key is not shown
    QVERIFY(label("previewExpiry").startsWith(u"Pay by"_s));
    QVERIFY(!m_w->window().findChild<gui::RequestView *>());
}

void TestPreview::itemsAndWhatIsLeftOut()
{
    LinkContent draft;
    draft.currency = u"THB"_s;
    draft.items = {{u"1"_s, u"Green tea"_s, u"120"_s, u"2"_s, {}, {}}, {u"2"_s, u"Cup"_s, {}, u"1"_s, {}, {}}};
    m_w->page().startLike(draft);
    QTRY_COMPARE(label("previewItems"), u"2 × Green tea · ฿120.00\nCup"_s);
    for (int i = 0; i < 5; ++i)
        draft.items.append(draft.items.constLast());
    m_w->page().startLike(draft);
    QTRY_VERIFY(label("previewItems").endsWith(u"and 2 more"_s));
    draft.items.clear();
    m_w->page().startLike(draft);
    QTRY_COMPARE(label("previewItems"), QString());
    QCOMPARE(label("previewAmount"), QString());
    QCOMPARE(label("previewExpiry"), QString());
}

void TestPreview::requestIsMadeWhenShown()
{
    QVERIFY(!m_w->window().findChild<gui::RequestView *>());
    showRequest();
    QVERIFY(m_w->window().findChild<gui::RequestView *>());
    QVERIFY(text()->isVisible());
    QVERIFY(!m_w->find("previewCard")->isVisible());
    QVERIFY(!text()->accessibleName().isEmpty());
    m_w->key(Qt::Key_Left);
    QVERIFY(!text()->isVisible());
    QVERIFY(m_w->find("previewCard")->isVisible());
}

/// A draft is tidied up before it is sent, and the request shows the tidied draft.
void TestPreview::requestFollowsTheForm()
{
    showRequest();
    m_w->enter("amount", "250.5");
    m_w->enter("description", "  School  ");
    QTRY_COMPARE(json().value(u"description"_s).toString(), u"School"_s);
    QCOMPARE(json().value(u"amount"_s).toDouble(), 250.5);
    QCOMPARE(json().value(u"merchant_order_id"_s).toString(), m_w->draft().merchantOrderId);
    QVERIFY(json().contains(u"notify_by_email"_s)); // a field that is always sent
    QVERIFY(!json().contains(u"customer_details"_s));
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(!json().contains(u"description"_s));
}

void TestPreview::oncePerTurn()
{
    showRequest();
    int drawn = 0;
    connect(text(), &QPlainTextEdit::textChanged, this, [&drawn] { ++drawn; });
    auto *line = m_w->editor("description");
    line->setFocus();
    for (int i = 0; i < 20; ++i) // all letters within one turn of the event loop, as a scanner may send them
        QCoreApplication::postEvent(line, new QKeyEvent(QEvent::KeyPress, Qt::Key_A, {}, u"a"_s));
    QTRY_COMPARE(json().value(u"description"_s).toString().size(), 20);
    QCOMPARE(drawn, 1);
}

void TestPreview::placeInTheTextStays()
{
    m_w->page().startLike(seedDraft());
    showRequest();
    QTRY_VERIFY(text()->verticalScrollBar()->maximum() > 10);
    text()->verticalScrollBar()->setValue(10);
    m_w->editor("description")->setFocus();
    m_w->keys("x");
    QTRY_VERIFY(text()->toPlainText().contains(u"descriptionx"_s));
    QCOMPARE(text()->verticalScrollBar()->value(), 10);
}

void TestPreview::theTabIsRemembered()
{
    showRequest();
    m_w->close();
    m_w->reopen();
    QTRY_VERIFY(m_w->window().findChild<gui::RequestView *>());
    QVERIFY(text()->isVisible());
    m_w->find("previewTabs")->setFocus();
    m_w->key(Qt::Key_Left);
    m_w->close();
    m_w->reopen();
    QTRY_VERIFY(m_w->find("previewCard")->isVisible());
    QVERIFY(!m_w->window().findChild<gui::RequestView *>());
}

/// Neither the key nor the secret of the account is shown or copied in any form.
void TestPreview::secretsAreNowhere()
{
    Account shop;
    shop.name = u"Tea house"_s;
    shop.key = u"sjcrvcbVYkFobHlx"_s;
    shop.subMerchantKey = u"subsubsubKEYKEYKEY"_s;
    shop.environment = Environment::Sandbox;
    const Account tea = *m_w->book().add(shop);
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    m_w->window().showNewLink();
    QVERIFY(m_w->book().use(tea.id));
    m_w->reopen();
    showRequest();
    QTRY_COMPARE(json().value(u"portone_key"_s).toString(), u"••••bHlx"_s);
    QCOMPARE(json().value(u"signature_hash"_s).toString(), u"made when it is sent"_s);
    auto *view = m_w->window().findChild<gui::RequestView *>();
    for (const QString &shown : {text()->toPlainText(), view->json(), view->curl()}) {
        QVERIFY(!shown.contains(shop.key));
        QVERIFY(!shown.contains(shop.subMerchantKey));
        QVERIFY(!shown.contains(u"KEYKEY"_s));
    }
    QVERIFY(view->curl().contains(u"$PORTONE_KEY"_s));
    QVERIFY(view->curl().contains(u"$SIGNATURE"_s));
    QVERIFY(view->curl().contains(u"Bearer $TOKEN"_s));
    QVERIFY(view->curl().contains(u"'https://api.portone.cloud/api/paymentLink'"_s));
}

void TestPreview::copies()
{
    showRequest();
    auto *copyJson = m_w->find<QAbstractButton>("copyJsonButton");
    m_w->click(copyJson);
    QCOMPARE(QGuiApplication::clipboard()->text(), text()->toPlainText());
    QCOMPARE(copyJson->text(), u"Copied"_s);
    m_w->find("copyCurlButton")->setFocus();
    m_w->key(Qt::Key_Space);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"curl -X POST "_s));
    QTRY_COMPARE(copyJson->text(), u"Copy JSON"_s);
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
