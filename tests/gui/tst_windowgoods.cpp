// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests items in the window: they are typed or scanned, may be unknown or without a price, and add up to
// the amount.
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "gui/products/productdialog.h"
#include "gui/products/productsdialog.h"
#include "gui/widgets/listeditor.h"
#include "gui/widgets/rowsmodel.h"
#include "sheet/csvrows.h"
#include "support/keycounter.h"
#include "support/windowfixture.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

Product product(const QString &name, const QString &barcode, qint64 minor,
                const QString &currency = u"THB"_s)
{
    Product product;
    product.name = name;
    product.barcode = barcode;
    if (minor)
        product.prices.insert(currency, minor);
    return product;
}

} // namespace

class TestWindowGoods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void scansAreAddedInOrder();
    void quantityBefore_data();
    void quantityBefore();
    void foundWhileTyping();
    void downChoosesAnother();
    void unknownIsNotLost();
    void unknownIsLeftOut();
    void withoutPriceInThisCurrency();
    void sumGoesIntoTheAmount();
    void typedAmountStays();
    void oneStepForUndo();
    void listOfGoods();
    void importedAndExported();
    void priceTypedLastIsKept();
    void scannedStory();

private:
    void enterItem(const char *text)
    {
        m_window->keys(text);
        m_window->key(Qt::Key_Return);
    }
    QLineEdit *entry() { return m_window->find<QLineEdit>("itemEntryEdit"); }
    QString note() { return m_window->find<gui::FieldNote>("itemEntryNote")->text(); }
    /// Returns the items as "Pencil 2×15, …".
    QString rows()
    {
        QStringList all;
        const QList<LineItem> items = m_window->draft().items;
        for (const LineItem &item : items)
            all << u"%1 %2×%3"_s.arg(item.name, item.quantity, item.price.text());
        return all.join(u", "_s);
    }

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowGoods::init()
{
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_clock = std::make_unique<FixedClock>(seedNow());
    m_gateway = std::make_unique<HeldGateway>();
    m_window = std::make_unique<WindowFixture>(*m_gateway, *m_clock);
    QVERIFY(m_window->ledger().products().add({product(u"Pencil"_s, u"4006381333931"_s, 1500),
                                            product(u"Coffee beans"_s, u"8850001"_s, 25000),
                                            product(u"Coffee cup"_s, u"8850002"_s, 9000),
                                            product(u"Tea"_s, u"8850003"_s, 500, u"JPY"_s)}));
    QTRY_VERIFY(m_window->window().findChild<gui::Section *>(u"itemsSection"_s));
    m_window->open("itemsSection");
    m_window->click(entry());
}

void TestWindowGoods::cleanup()
{
    m_window.reset();
    m_gateway.reset();
}

void TestWindowGoods::scansAreAddedInOrder()
{
    // The codes come as fast as from a scanner, and nobody waits for the answers.
    for (int i = 0; i < 5; ++i) {
        enterItem("4006381333931");
        enterItem("8850002");
    }
    enterItem("8850001");
    QCOMPARE(entry()->text(), QString());
    QTRY_COMPARE(rows(), u"Pencil 5×15, Coffee cup 5×90, Coffee beans 1×250"_s);
    QCOMPARE(m_window->draft().items.constFirst().id, u"4006381333931"_s);
    QVERIFY(entry()->hasFocus());
    QCOMPARE(note(), QString());
}

void TestWindowGoods::quantityBefore_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("row");
    QTest::newRow("times a barcode") << QByteArray("3*4006381333931") << u"Pencil 3×15"_s;
    QTest::newRow("times a name") << QByteArray("12 x coffee cu") << u"Coffee cup 12×90"_s;
    QTest::newRow("one") << QByteArray("pen") << u"Pencil 1×15"_s;
}

void TestWindowGoods::quantityBefore()
{
    QFETCH(QByteArray, typed);
    QFETCH(QString, row);
    enterItem(typed.constData());
    QTRY_COMPARE(rows(), row);
}

void TestWindowGoods::foundWhileTyping()
{
    auto *offers = m_window->find<QListWidget>("itemOffers");
    QVERIFY(!offers->isVisible());
    m_window->keys("coff");
    QTRY_COMPARE(offers->count(), 2);
    QVERIFY(offers->isVisible());
    QCOMPARE(offers->item(0)->text(), u"Coffee beans — ฿250.00"_s);
    m_window->key(Qt::Key_Return);
    QTRY_COMPARE(rows(), u"Coffee beans 1×250"_s);
    QVERIFY(!offers->isVisible());
    // Escape closes the offers and leaves what was typed.
    m_window->keys("coff");
    QTRY_VERIFY(offers->isVisible());
    m_window->key(Qt::Key_Escape);
    QVERIFY(!offers->isVisible());
    QCOMPARE(entry()->text(), u"coff"_s);
}

void TestWindowGoods::downChoosesAnother()
{
    m_window->keys("2x coffee");
    QTRY_COMPARE(m_window->find<QListWidget>("itemOffers")->count(), 2);
    m_window->key(Qt::Key_Down);
    m_window->key(Qt::Key_Return);
    QCOMPARE(rows(), u"Coffee cup 2×90"_s);
    QVERIFY(entry()->hasFocus());
}

void TestWindowGoods::unknownIsNotLost()
{
    enterItem("2x9999999");
    enterItem("4006381333931");
    QTRY_COMPARE(rows(), u"Pencil 1×15"_s);
    QVERIFY2(note().contains(u"9999999"_s), qPrintable(note()));
    m_window->click(m_window->find("addToGoodsButton"));
    QPointer<gui::ProductDialog> dialog;
    QTRY_VERIFY(dialog = m_window->window().findChild<gui::ProductDialog *>());
    QTRY_VERIFY(dialog->isActiveWindow());
    auto *name = m_window->find<QLineEdit>("articleNameEdit", dialog);
    QCOMPARE(m_window->find<QLineEdit>("articleBarcodeEdit", dialog)->text(), u"9999999"_s);
    // A product without a name cannot be kept, and the dialog says so.
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(!m_window->find<gui::FieldNote>("articleNote", dialog)->text().isEmpty());
    QTest::keyClicks(name, u"Eraser"_s);
    auto *prices = m_window->find<gui::ListEditor>("articlePrices", dialog)->model();
    QVERIFY(prices->setData(prices->index(0, 1), u"8.50"_s, Qt::EditRole));
    QTest::mouseClick(m_window->find("saveArticleButton", dialog), Qt::LeftButton);
    QTRY_COMPARE(rows(), u"Pencil 1×15, Eraser 2×8.5"_s);
    QCOMPARE(note(), QString());
    QCOMPARE(m_window->ledger().products().withBarcode(u"practice"_s, u"9999999"_s)->name, u"Eraser"_s);
}

void TestWindowGoods::unknownIsLeftOut()
{
    enterItem("9999999");
    QTRY_VERIFY(!note().isEmpty());
    m_window->click(m_window->find("leaveOutButton"));
    QCOMPARE(note(), QString());
    QCOMPARE(rows(), QString());
    QVERIFY(entry()->hasFocus());
}

void TestWindowGoods::withoutPriceInThisCurrency()
{
    // The codes are scanned: the next scan must not become the price.
    enterItem("8850003");
    enterItem("4006381333931");
    QTRY_COMPARE(rows(), u"Tea 1×, Pencil 1×15"_s);
    QVERIFY2(note().contains(u"Tea"_s), qPrintable(note()));
    m_window->click(m_window->find("enterPriceButton"));
    m_window->keys("40");
    m_window->key(Qt::Key_Return);
    QTRY_COMPARE(rows(), u"Tea 1×40, Pencil 1×15"_s);
    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    // The name is typed: the cursor goes to the price.
    m_window->click(m_window->find("newLinkButton"));
    m_window->open("itemsSection");
    m_window->click(entry());
    enterItem("tea");
    QTRY_COMPARE(rows(), u"Tea 1×"_s);
    m_window->keys("35");
    m_window->key(Qt::Key_Return);
    QTRY_COMPARE(rows(), u"Tea 1×35"_s);
}

void TestWindowGoods::sumGoesIntoTheAmount()
{
    enterItem("4006381333931");
    QTRY_COMPARE(m_window->draft().amount, u"15"_s);
    enterItem("2x8850002");
    QTRY_COMPARE(m_window->draft().amount, u"195"_s);
    m_window->enter("merchant_details.shipping_charges", "5.50");
    QCOMPARE(m_window->draft().amount, u"200.5"_s);
    QVERIFY(!m_window->find("useSumButton")->isVisible());
}

void TestWindowGoods::typedAmountStays()
{
    m_window->enter("amount", "200");
    m_window->click(entry());
    enterItem("4006381333931");
    QTRY_COMPARE(rows(), u"Pencil 1×15"_s);
    QCOMPARE(m_window->draft().amount, u"200"_s);
    QCOMPARE(m_window->noteOf("amount"),
             u"The items with shipping and discount come to ฿15.00, ฿185.00 less than the "
             "amount."_s);
    auto *use = m_window->find<QAbstractButton>("useSumButton");
    QCOMPARE(use->text(), u"Use ฿15.00"_s);
    m_window->click(use);
    QCOMPARE(m_window->draft().amount, u"15"_s);
    QVERIFY(!use->isVisible());
    QCOMPARE(m_window->noteOf("amount"), QString());
    // From now on the amount follows the sum.
    m_window->click(entry());
    enterItem("4006381333931");
    QTRY_COMPARE(m_window->draft().amount, u"30"_s);
}

void TestWindowGoods::oneStepForUndo()
{
    enterItem("4006381333931");
    QTRY_COMPARE(m_window->draft().amount, u"15"_s);
    enterItem("4006381333931");
    QTRY_COMPARE(m_window->draft().amount, u"30"_s);
    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows(), u"Pencil 1×15"_s);
    QCOMPARE(m_window->draft().amount, u"15"_s);
    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows(), QString());
    QCOMPARE(m_window->draft().amount, QString());
}

void TestWindowGoods::listOfGoods()
{
    m_window->key(Qt::Key_G, Qt::ControlModifier);
    QPointer<gui::ProductsDialog> dialog;
    QTRY_VERIFY(dialog = m_window->window().findChild<gui::ProductsDialog *>());
    QTRY_VERIFY(dialog->isActiveWindow());
    auto *table = m_window->find<QTableView>("goodsTable", dialog);
    const auto names = [table] {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all << table->model()->index(row, 0).data().toString();
        return all.join(u", "_s);
    };
    QTRY_COMPARE(names(), u"Coffee beans, Coffee cup, Pencil, Tea"_s);
    QTest::keyClicks(m_window->find<QLineEdit>("goodsSearchEdit", dialog), u"pen"_s);
    QTRY_COMPARE(names(), u"Pencil"_s);
    // The product is edited.
    QTest::mouseClick(m_window->find("editGoodsButton", dialog), Qt::LeftButton);
    QPointer<gui::ProductDialog> edit;
    QTRY_VERIFY(edit = dialog->findChild<gui::ProductDialog *>());
    QTRY_VERIFY(edit->isActiveWindow());
    auto *name = m_window->find<QLineEdit>("articleNameEdit", edit);
    QCOMPARE(name->text(), u"Pencil"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Pencil HB"_s);
    QTest::mouseClick(m_window->find("saveArticleButton", edit), Qt::LeftButton);
    QTRY_COMPARE(names(), u"Pencil HB"_s);
    // The product is deleted and brought back.
    QTest::mouseClick(m_window->find("deleteGoodsButton", dialog), Qt::LeftButton);
    QTRY_COMPARE(names(), QString());
    QTest::mouseClick(m_window->find("undoGoodsButton", dialog), Qt::LeftButton);
    QTRY_COMPARE(names(), u"Pencil HB"_s);
    QCOMPARE(m_window->ledger().products().withBarcode(u"practice"_s, u"4006381333931"_s)->name,
             u"Pencil HB"_s);
}

void TestWindowGoods::importedAndExported()
{
    m_window->readTables = sheet::csvRows;
    m_window->reopen();
    const QString in = m_window->folder.filePath(u"in.csv"_s);
    QFile file(in);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Item;Code;THB;JPY\nCake;8850009;120;500\nPie;;dear;\nPencil;4006381333931;15;\n");
    file.close();
    m_window->key(Qt::Key_G, Qt::ControlModifier);
    QPointer<gui::ProductsDialog> dialog;
    QTRY_VERIFY(dialog = m_window->window().findChild<gui::ProductsDialog *>());
    QTRY_VERIFY(dialog->isActiveWindow());
    m_window->dialogs.answer = in;
    QTest::mouseClick(m_window->find("importGoodsButton", dialog), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    m_window->window().activateWindow(); // a window manager does this
    QTRY_VERIFY(m_window->find("openFileButton")->isVisible());
    m_window->click(m_window->find("openFileButton"));
    auto *button = m_window->find<QPushButton>("importButton");
    QTRY_VERIFY(button->isEnabled());
    QCOMPARE(m_window->find<QComboBox>("separatorBox")->currentIndex(), 1);
    QCOMPARE(m_window->find<QLabel>("problemsNumber")->text(), u"1"_s);
    QCOMPARE(m_window->find<QTableView>("importTable")->model()->index(0, 1).data().toString(), u"Cake"_s);
    m_window->dialogs.answer = m_window->folder.filePath(u"left.csv"_s);
    m_window->click(m_window->find("saveReportButton"));
    QFile left(m_window->dialogs.answer);
    QVERIFY(left.open(QIODevice::ReadOnly));
    QVERIFY(left.readAll().contains("Pie"));
    m_window->click(button);
    QTRY_VERIFY(m_window->find("undoImportButton")->isVisible());
    m_window->click(button); // leads back to the list
    QTRY_VERIFY(dialog = m_window->window().findChild<gui::ProductsDialog *>());
    auto *table = m_window->find<QTableView>("goodsTable", dialog);
    QTRY_COMPARE(table->model()->rowCount(), 5);
    ProductRepository &goods = m_window->ledger().products();
    const auto cake = goods.withBarcode(u"practice"_s, u"8850009"_s);
    QCOMPARE(cake->accountId, u"practice"_s);
    QCOMPARE(cake->prices, (QMap<QString, qint64>{{u"JPY"_s, 500}, {u"THB"_s, 12000}}));
    m_window->dialogs.answer = m_window->folder.filePath(u"out.csv"_s);
    QTest::mouseClick(m_window->find("exportGoodsButton", dialog), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(m_window->dialogs.answer));
    QFile out(m_window->dialogs.answer);
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QByteArray written = out.readAll();
    QVERIFY(written.contains("Name,Barcode,Picture,JPY,THB\r\n"));
    QVERIFY(written.contains("Cake,8850009,,500,120\r\n"));
}

/// Return in a cell ends the cell; it once pressed the dialog's Save as well, before the price was
/// taken.
void TestWindowGoods::priceTypedLastIsKept()
{
    m_window->key(Qt::Key_G, Qt::ControlModifier);
    QPointer<gui::ProductsDialog> goods;
    QTRY_VERIFY(goods = m_window->window().findChild<gui::ProductsDialog *>());
    QTRY_VERIFY(goods->isActiveWindow());
    QTest::mouseClick(m_window->find("addGoodsButton", goods), Qt::LeftButton);
    QPointer<gui::ProductDialog> dialog;
    QTRY_VERIFY(dialog = goods->findChild<gui::ProductDialog *>());
    QTRY_VERIFY(dialog->isActiveWindow());
    const auto key = [&dialog](int code) { QTest::keyClick(dialog->windowHandle(), Qt::Key(code)); };
    // An empty product is reported at its name, and the mark goes once something else is wrong.
    auto *name = m_window->find<QLineEdit>("articleNameEdit", dialog);
    key(Qt::Key_Return);
    QCOMPARE(name->property("severity").toString(), u"problem"_s);
    QTest::keyClicks(name, u"Eraser"_s);
    auto *image = m_window->find<QLineEdit>("articleImageEdit", dialog);
    image->setText(u"eraser.png"_s);
    key(Qt::Key_Return);
    QCOMPARE(image->property("severity").toString(), u"problem"_s);
    QCOMPARE(name->property("severity").toString(), QString());
    image->clear();
    auto *prices = m_window->find<gui::ListEditor>("articlePrices", dialog);
    prices->editCell(0, 1);
    for (const char letter : {'8', '.', '5'})
        QTest::keyClick(dialog->windowHandle(), letter);
    key(Qt::Key_Return);
    QTRY_COMPARE(prices->model()->index(0, 1).data(Qt::EditRole).toString(), u"8.5"_s);
    QVERIFY(dialog && dialog->isVisible());
    name->setFocus();
    key(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    const auto found = m_window->ledger().products().find(u"practice"_s, u"eraser"_s, 1);
    QVERIFY(found);
    QCOMPARE(found->value(0).prices.value(u"THB"_s), 850);
}

/// Counts the keys from a new form to a link that is being made, without those that the scanner types.
void TestWindowGoods::scannedStory()
{
    m_window->reopen();
    QTRY_VERIFY(m_window->window().findChild<gui::Section *>(u"itemsSection"_s));
    KeyCounter counter;
    int scanned = 0;
    const auto scan = [&](const char *code) {
        enterItem(code);
        scanned += int(qstrlen(code)) + 1;
    };
    m_window->key(Qt::Key_I, Qt::ControlModifier);
    scan("4006381333931");
    scan("8850001");
    scan("4006381333931");
    QTRY_COMPARE(rows(), u"Pencil 2×15, Coffee beans 1×250"_s);
    m_window->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_gateway->drafts.size(), 1);
    QCOMPARE(m_gateway->drafts.constFirst().amount, u"280"_s);
    QCOMPARE(m_gateway->drafts.constFirst().items.size(), 2);
    const int own = counter.count() - scanned;
    QVERIFY2(own <= 6, qPrintable(counter.pressed()));
}

} // namespace linktill

QTEST_MAIN(linktill::TestWindowGoods)
#include "tst_windowgoods.moc"
