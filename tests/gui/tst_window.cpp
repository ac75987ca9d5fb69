// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the main job in the window with keyboard and mouse: the whole example of the create page is
// typed and sent to the practice gateway, and another library reads the QR code on the screen.
#include "gui/widgets/listeditor.h"
#include "gui/widgets/rowsmodel.h"
#include "support/drawnsvg.h"
#include "support/qrreader.h"
#include "support/testpaths.h"
#include "support/windowfixture.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

#include <memory>

namespace linktill {
namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject seedJson()
{
    return QJsonDocument::fromJson(
               fileBytes(QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json")))
        .object();
}

/// Returns the JSON without empty texts and without what the account adds.
QJsonObject bare(QJsonObject json)
{
    for (const QString &key : json.keys()) {
        const QJsonValue value = json.value(key);
        if (value.isObject())
            json.insert(key, bare(value.toObject()));
        else if (value == QJsonValue(QString()) || key == QLatin1String("portone_key") ||
                 key == QLatin1String("signature_hash"))
            json.remove(key);
    }
    return json;
}

QString text(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson());
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typesTheSeed();
    void showsTheResultInASmallWindow();
    void savesTheQr();
    void copiesTheQr();
    void anotherLikeThis();
    void startsAnew();
    void startsAnewFromTheAmount();
    void typesItems();
    void typesTheFieldsBeyondTheCreatePage();

private:
    void typeFirstCards();
    void typeParty(const char *section, const char *kind, const char *city, const char *line1);
    void typeMethods();
    void typeTimes();
    void typeReferences();
    void typeMoment(const char *path, const char *date, const char *time);
    void typeSeed();
    /// Makes a link from a few fields; returns true when its result is shown.
    bool makeLink();
    QString shownLink() { return m_window->find<QLineEdit>("linkEdit")->text(); }

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<PracticePair> m_shop;
    std::unique_ptr<WindowFixture> m_window;
};

void TestWindow::init()
{
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_clock = std::make_unique<FixedClock>(seedNow());
    m_shop = std::make_unique<PracticePair>(*m_clock);
    m_window = std::make_unique<WindowFixture>(m_shop->client, *m_clock);
}

void TestWindow::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void TestWindow::typeFirstCards()
{
    WindowFixture &w = *m_window;
    w.keys("2500"); // the cursor is in the amount from the start
    w.key(Qt::Key_Tab);
    w.enter("currency", "THB");
    w.enter("description", "test payment link description");
    w.enter("customer_details.name", "Test Customer Name");
    w.enter("customer_details.email_address", "testcustomer@gmail.com");
    w.enter("customer_details.phone_number", "+918767677665");
}

void TestWindow::typeParty(const char *section, const char *kind, const char *city,
                           const char *line1)
{
    WindowFixture &w = *m_window;
    w.open(section);
    const auto enter = [&](const char *field, const char *typed) {
        w.enter(QByteArray(field).replace('%', kind).constData(), typed);
    };
    enter("%_details.%_name", "Test Customer Name");
    enter("%_details.%_email", "testcustomer@gmail.com");
    enter("%_details.%_phone", "+918767677665");
    enter("%_details.%_address.line_1", line1);
    enter("%_details.%_address.line_2", "address_2");
    enter("%_details.%_address.postal_code", "400202");
    enter("%_details.%_address.city", city);
    enter("%_details.%_address.state", "Mah");
    enter("%_details.%_address.country_code", "TH");
    enter("%_details.%_address.locale", "TH");
}

void TestWindow::typeMethods()
{
    WindowFixture &w = *m_window;
    w.open("methodsSection");
    w.click(w.find("methodPicker"));
    for (const char *method : {"gbprimepay_credit", "CHILLPAY_QRCODE", "PS_PROMPTPAY"}) {
        w.keys(method);
        w.key(Qt::Key_Return);
    }
    auto *editor = w.find<gui::ListEditor>("methodsEditor");
    for (const char *method : {"Wechat", "rabbit", "TrueMoney", "ShopeePay"}) {
        w.click(w.find("addButton", editor));
        w.keys("GBPrimePay");
        w.key(Qt::Key_Tab);
        w.keys(method);
        w.key(Qt::Key_Return);
    }
}

void TestWindow::typeMoment(const char *path, const char *date, const char *time)
{
    WindowFixture &w = *m_window;
    QWidget *edit = w.editor(path);
    w.click(w.find("momentSwitch", edit));
    while (!w.find("momentDate", edit)->hasFocus())
        w.key(Qt::Key_Tab);
    // While the date is typed, the cursor goes from day to month and on to the year.
    w.keys(date);
    while (!w.find("momentTime", edit)->hasFocus())
        w.key(Qt::Key_Tab);
    w.keys(time);
    w.key(Qt::Key_Tab);
}

void TestWindow::typeTimes()
{
    WindowFixture &w = *m_window;
    // The local time in Bangkok is seven hours ahead of the time in the request.
    w.open("scheduleSection");
    typeMoment("scheduled_date", "27Jul2024", "013000");
    w.open("expirySection");
    typeMoment("expiry_date", "29Jul2024", "013000");
    w.enter("reminder_time", "1"); // hours are the first choice
}

void TestWindow::typeReferences()
{
    WindowFixture &w = *m_window;
    w.open("referencesSection");
    w.enter("merchant_order_id", "011352FD604A301");
    w.enter("custom_link_ref", "786283tghjwefdhvsdvbfnvbn");
    auto *notes = w.find<gui::ListEditor>("notesEditor");
    w.click(w.find("addButton", notes));
    w.keys("key1");
    w.key(Qt::Key_Tab);
    w.keys("value1");
    w.key(Qt::Key_Return);
    w.click(w.find("addButton", notes));
    w.keys("key2");
    w.key(Qt::Key_Return);
    w.keys("value2");
    w.key(Qt::Key_Return);
}

void TestWindow::typeSeed()
{
    WindowFixture &w = *m_window;
    typeFirstCards();
    w.open("merchantSection");
    w.enter("merchant_details.name", "PortOne Demo Account");
    w.enter("country_code", "TH");
    w.enter("merchant_details.promo_code", "NA");
    w.enter("merchant_details.promo_discount", "0");
    w.open("itemsSection");
    w.enter("merchant_details.shipping_charges", "0");
    typeParty("billingSection", "billing", "City", "address");
    typeParty("shippingSection", "shipping", "abc", "address_1");
    typeMethods();
    w.open("sendingSection");
    w.click(w.find("notifyByEmailCheck"));
    w.click(w.find("notifyByPhoneCheck"));
    typeTimes();
    w.open("returnPagesSection");
    w.enter("success_url", "https://checkout.portone.cloud/success.html");
    w.enter("failure_url", "https://checkout.portone.cloud/failure.html");
    w.enter("pending_url", "https://checkout.portone.cloud/pending.html");
    w.enter("merchant_details.back_url", "https://admin.portone.cloud");
    typeReferences();
    w.open("moreSection");
    w.click(w.find("environmentBox"));
    w.key(Qt::Key_Home); // the sandbox
    w.key(Qt::Key_Return);
    w.click(w.find("sourceBox"));
    w.key(Qt::Key_Home); // the default
    w.key(Qt::Key_Return);
}

void TestWindow::typesTheSeed()
{
    typeSeed();
    QCOMPARE(difference(m_window->draft(), seedDraft()), QString());
    QVERIFY(m_shop->server.links().isEmpty());

    m_window->pressCreate();
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->window().findChild<QLineEdit *>(QStringLiteral("linkEdit")),
                              "no result", 10000);
    const auto links = m_shop->server.links();
    QCOMPARE(links.size(), 1);
    QCOMPARE(difference(text(bare(links[0].request)), text(bare(seedJson()))), QString());

    const QString link = shownLink();
    QCOMPARE(QUrl(link), links[0].url);
    QVERIFY(link.startsWith(m_shop->server.url().toString()));
    // The code is read from the screen, not from the picture behind it.
    QTRY_COMPARE(readQr(m_window->window().grab().toImage()).text, link);
    QCOMPARE(difference(m_window->draft(), seedDraft()), QString()); // the form still holds everything

    m_window->click(m_window->find("copyLinkButton"));
    QCOMPARE(QApplication::clipboard()->text(), link);
}

bool TestWindow::makeLink()
{
    WindowFixture &w = *m_window;
    const auto before = m_shop->server.links().size();
    w.enter("amount", "120");
    w.enter("description", "Two coffees");
    w.key(Qt::Key_Return, Qt::ControlModifier);
    return QTest::qWaitFor([&] {
        return m_shop->server.links().size() > before &&
               w.window().findChild<QWidget *>(QStringLiteral("resultCard")) &&
               w.find("resultCard")->isVisible();
    });
}

void TestWindow::showsTheResultInASmallWindow()
{
    // This is a screen of 1366 by 768 pixels at twice the scale.
    m_window->window().resize(683, 384);
    QVERIFY(makeLink());
    QTRY_COMPARE(readQr(m_window->window().grab().toImage()).text, shownLink());
}

void TestWindow::savesTheQr()
{
    QVERIFY(makeLink());
    QTemporaryDir dir;
    const auto save = [&](const char *name) {
        m_window->dialogs.answer = dir.filePath(QString::fromLatin1(name));
        m_window->click(m_window->find("saveQrButton"));
        return fileBytes(m_window->dialogs.answer);
    };
    const QImage png = QImage::fromData(save("link.png"), "PNG");
    QVERIFY(png.width() >= 512);
    QCOMPARE(readQr(png).text, shownLink());
    QVERIFY(m_window->dialogs.proposed.contains(m_window->draft().merchantOrderId));
    QCOMPARE(readQr(drawnSvg(save("link.svg"), 512)).text, shownLink());
    // The window says so when the file cannot be written.
    save("no/such/folder.png");
    QVERIFY(m_window->find<QLabel>("resultHint")->text().contains(QLatin1String("folder.png")));
}

void TestWindow::copiesTheQr()
{
    QVERIFY(makeLink());
    m_window->click(m_window->find("copyQrButton"));
    QCOMPARE(readQr(QApplication::clipboard()->image()).text, shownLink());
}

void TestWindow::anotherLikeThis()
{
    typeSeed();
    m_window->pressCreate();
    QTRY_VERIFY(m_window->window().findChild<QWidget *>(QStringLiteral("anotherButton")));
    m_window->click(m_window->find("anotherButton"));

    LinkContent expected = seedDraft();
    expected.customLinkRef.clear(); // every link has a reference of its own, like its order number
    const QString order = m_window->draft().merchantOrderId;
    QVERIFY(!order.isEmpty() && order != expected.merchantOrderId);
    expected.merchantOrderId = order;
    QCOMPARE(difference(m_window->draft(), expected), QString());

    m_window->pressCreate();
    QTRY_COMPARE(m_shop->server.links().size(), 2);
    QTRY_VERIFY(shownLink() == m_shop->server.links()[1].url.toString());
}

void TestWindow::startsAnew()
{
    QVERIFY(makeLink());
    const QString order = m_window->draft().merchantOrderId;
    m_window->click(m_window->find("newLinkButton", m_window->find("resultCard")->parentWidget()));
    QVERIFY(m_window->draft().amount.isEmpty());
    QVERIFY(m_window->draft().description.isEmpty());
    QVERIFY(m_window->draft().merchantOrderId != order);
    QVERIFY(!m_window->find("resultCard")->isVisible());
    QCOMPARE(m_window->window().focusWidget(), m_window->editor("amount"));
    QCOMPARE(m_window->noteOf("amount"), QString());

    m_window->keys("5");
    m_window->key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_window->draft().amount.isEmpty());
}

/// An amount that is still being typed is never rewritten in its usual form, but another draft replaces
/// it.
void TestWindow::startsAnewFromTheAmount()
{
    auto *amount = qobject_cast<QLineEdit *>(m_window->editor("amount"));
    m_window->type(amount, "250");
    QVERIFY(amount->hasFocus());
    m_window->key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_window->draft().amount.isEmpty());
    QCOMPARE(amount->text(), QString());
    m_window->keys("12.");
    QCOMPARE(amount->text(), QStringLiteral("12."));
}

void TestWindow::typesItems()
{
    WindowFixture &w = *m_window;
    w.enter("amount", "250");
    w.open("itemsSection");
    auto *items = w.find<gui::ListEditor>("itemsEditor");
    w.click(w.find("addButton", items));
    for (const char *cell : {"Coffee", "60.50", "2", "SKU1"}) {
        w.keys(cell);
        w.key(Qt::Key_Tab);
    }
    w.key(Qt::Key_Escape);
    QCOMPARE(w.draft().items.size(), 1);
    const LineItem coffee = w.draft().items[0];
    QCOMPARE(coffee.name + u' ' + coffee.price.text() + u' ' + coffee.quantity + u' ' + coffee.id,
             QStringLiteral("Coffee 60.50 2 SKU1"));

    w.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_shop->server.links().isEmpty());
    // The two amounts differ, and the window names both.
    const QString note = w.noteOf("amount") + w.noteOf("order_details");
    QVERIFY2(note.contains(QLatin1String("121")) && note.contains(QLatin1String("129")),
             qPrintable(note));

    w.enter("merchant_details.shipping_charges", "129");
    w.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_shop->server.links().size(), 1);
    const QJsonArray sent =
        m_shop->server.links()[0].request.value(QLatin1String("order_details")).toArray();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent[0].toObject().value(QLatin1String("price")).toDouble(), 60.5);
}

void TestWindow::typesTheFieldsBeyondTheCreatePage()
{
    WindowFixture &w = *m_window;
    w.enter("amount", "250");
    w.open("billingSection");
    w.enter("billing_details.billing_name", "Mali");
    w.enter("billing_details.billing_surname", "Srisai");
    w.enter("billing_details.billing_address.country_name", "Thailand");
    w.open("moreSection");
    w.click(w.find("showBackButtonCheck"));
    w.enter("user_configured_field1", "till 4");
    w.enter("user_configured_field5", "rainy");
    w.click(w.find("addButton", w.find("webhooksEditor")));
    w.keys("https://shop.example/paid");
    w.key(Qt::Key_Return);
    const LinkContent &d = w.draft();
    QCOMPARE(d.billing.surname, QStringLiteral("Srisai"));
    QCOMPARE(d.billing.address.countryName, QStringLiteral("Thailand"));
    QVERIFY(d.showBackButton);
    QCOMPARE(d.userFields[0] + d.userFields[4], QStringLiteral("till 4rainy"));
    QCOMPARE(d.webhooks, QStringList(QStringLiteral("https://shop.example/paid")));
}

} // namespace linktill

QTEST_MAIN(linktill::TestWindow)
#include "tst_window.moc"
