// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests how the ledger's goods are found, scanned, edited, learned and removed.
#include "application/files/productfile.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "ledger/ledgerfixture.h"
#include "sheet/csvrows.h"
#include "support/regions.h"

#include <QFile>
#include <QStringEncoder>

#include <algorithm>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QString shop = u"a-1"_s;

Product product(const QString &name, const QString &barcode = {}, qint64 baht = 0)
{
    Product product;
    product.name = name;
    product.barcode = barcode;
    if (baht)
        product.prices.insert(u"THB"_s, baht * 100);
    return product;
}

QStringList names(const LedgerResult<QList<Product>> &found)
{
    QStringList all;
    if (!found)
        return {u"failed: "_s + found.error().detail};
    for (const Product &product : *found)
        all << product.name;
    return all;
}

} // namespace

class TestGoods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void barcodesAreExact();
    void oneArticleInAllItsForms();
    void ofOneAccountOrOfAll();
    void addingIsGivenUp();
    void pages();
    void editing();
    void knownAgain();
    void variantsOfOneNameStayTwo();
    void removingAndRestoring();
    void asRows();
    void tenThousandAtOnce();
    void tables_data();
    void tables();
    void badRowsAreListed();
    void barcodes_data();
    void barcodes();
    void oneCodeIsNoTwoArticles();
    void cardsAreNoGoods();
    void changedByHand();
    void noTable();
    void writtenAndReadAgain_data() { addRegionRows(); }
    void writtenAndReadAgain();
};

void TestGoods::found_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("beginning of a word") << u"bea"_s << u"Coffee beans"_s;
    QTest::newRow("two words") << u"be cof"_s << u"Coffee beans"_s;
    QTest::newRow("without accents") << u"ca phe"_s << u"Cà phê sữa đá"_s;
    QTest::newRow("inside Thai") << u"เย็น"_s << u"กาแฟเย็น"_s;
    QTest::newRow("barcode") << u"40063"_s << u"Pencil"_s;
    QTest::newRow("nothing") << u"tea"_s << QString();
}

void TestGoods::found()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    LedgerFixture f;
    auto ledger = f.open();
    QVERIFY(ledger->products().add({product(u"Coffee beans"_s), product(u"Cà phê sữa đá"_s),
                                 product(u"กาแฟเย็น"_s), product(u"Pencil"_s, u"4006381333931"_s)}));
    QCOMPARE(names(ledger->products().find(shop, typed, 5)),
             name.isEmpty() ? QStringList() : QStringList{name});
}

void TestGoods::barcodesAreExact()
{
    LedgerFixture f;
    auto ledger = f.open();
    Product pencil = product(u"Pencil"_s, u"4006381333931"_s, 15);
    pencil.prices.insert(u"VND"_s, 12000);
    QVERIFY(ledger->products().save(pencil));
    const auto found = ledger->products().withBarcode(shop, u"4006381333931"_s);
    QVERIFY(found);
    QCOMPARE(found->name, u"Pencil"_s);
    QCOMPARE(found->prices, pencil.prices);
    QCOMPARE(ledger->products().withBarcode(shop, u"400638133393"_s)->id, 0);
    QCOMPARE(ledger->products().withBarcode(shop, QString())->id, 0);
    // One code belongs to one product.
    const auto twice = ledger->products().save(product(u"Other"_s, u"4006381333931"_s));
    QVERIFY(!twice);
    QCOMPARE(twice.error().fault, LedgerFault::Busy);
}

void TestGoods::oneArticleInAllItsForms()
{
    LedgerFixture f;
    auto ledger = f.open();
    ProductRepository &goods = ledger->products();
    QVERIFY(goods.add({product(u"Cereal"_s, u"036000291452"_s, 99)}));
    for (const char *form : {"36000291452", "036000291452", "0036000291452", "00036000291452"})
        QCOMPARE(goods.withBarcode(shop, QLatin1String(form))->name, u"Cereal"_s);
    QCOMPARE(names(goods.find(shop, u"0036000291452"_s, 5)), QStringList{u"Cereal"_s});
    // In a list, or typed in, it is the same product and keeps its form of the code.
    const auto again = goods.add({product(u"Cereal"_s, u"0036000291452"_s, 105)});
    QVERIFY(again);
    QCOMPARE(again->changed, 1);
    const Product cereal = *goods.withBarcode(shop, u"36000291452"_s);
    QCOMPARE(cereal.barcode, u"036000291452"_s);
    QCOMPARE(cereal.prices.value(u"THB"_s), 10500);
    const auto twice = goods.save(product(u"Other"_s, u"00036000291452"_s));
    QVERIFY(!twice);
    QCOMPARE(twice.error().fault, LedgerFault::Busy);
    // A number that is no GTIN, or that is a case's, belongs to another product.
    QCOMPARE(goods.withBarcode(shop, u"10036000291459"_s)->id, 0);
    QVERIFY(goods.save(product(u"Shelf 12"_s, u"12"_s)));
    QCOMPARE(goods.withBarcode(shop, u"0012"_s)->id, 0);
}

void TestGoods::ofOneAccountOrOfAll()
{
    LedgerFixture f;
    auto ledger = f.open();
    Product own = product(u"Tea for practice"_s, u"1"_s);
    own.accountId = u"practice"_s;
    QVERIFY(ledger->products().add({own, product(u"Tea"_s, u"1"_s)}));
    QCOMPARE(names(ledger->products().find(shop, u"tea"_s, 5)), QStringList{u"Tea"_s});
    QCOMPARE(names(ledger->products().find(u"practice"_s, u"tea"_s, 5)).size(), 2);
    QCOMPARE(ledger->products().withBarcode(shop, u"1"_s)->name, u"Tea"_s);
    QCOMPARE(ledger->products().withBarcode(u"practice"_s, u"1"_s)->name, u"Tea for practice"_s);
}

void TestGoods::addingIsGivenUp()
{
    LedgerFixture f;
    auto ledger = f.open();
    QList<Product> many;
    for (int i = 0; i < 250; ++i)
        many << product(u"Article %1"_s.arg(i));
    QList<int> told;
    QVERIFY(!ledger->products().add(many, {}, [&told](int added) {
        told << added;
        return added < 200;
    }));
    QCOMPARE(told, (QList<int>{100, 200}));
    QVERIFY(ledger->products().page(shop, {}, 10)->products.isEmpty());
    told.clear();
    QCOMPARE(ledger->products().add(many, {}, [&told](int added) { return told << added, true; })->fresh, 250);
    QCOMPARE(told, (QList<int>{100, 200, 250}));
}

void TestGoods::pages()
{
    LedgerFixture f;
    auto ledger = f.open();
    QList<Product> many;
    for (int i = 0; i < 25; ++i)
        many << product(u"Article %1"_s.arg(i, 2, 10, QLatin1Char('0')));
    QCOMPARE(ledger->products().add(many)->fresh, 25);
    QStringList all;
    PageMark mark;
    int pages = 0;
    do {
        const auto page = ledger->products().page(shop, mark, 10);
        QVERIFY(page);
        for (const Product &product : page->products)
            all << product.name;
        mark = page->next;
        ++pages;
    } while (!mark.isNull());
    QCOMPARE(pages, 3);
    QCOMPARE(all.size(), 25);
    QVERIFY(std::is_sorted(all.cbegin(), all.cend()));
}

void TestGoods::editing()
{
    LedgerFixture f;
    auto ledger = f.open();
    auto saved = ledger->products().save(product(u"Tea"_s, u"1"_s, 40));
    QVERIFY(saved);
    Product changed = *saved;
    changed.name = u"Green tea"_s;
    changed.barcode.clear();
    changed.prices = {{u"JPY"_s, 500}};
    QVERIFY(ledger->products().save(changed));
    const auto page = ledger->products().page(shop, {}, 5);
    QCOMPARE(page->products.size(), 1);
    QCOMPARE(page->products.constFirst().prices, changed.prices);
    QCOMPARE(names(ledger->products().find(shop, u"green"_s, 5)), QStringList{u"Green tea"_s});
    QCOMPARE(ledger->products().withBarcode(shop, u"1"_s)->id, 0);
    changed.id = 999;
    QCOMPARE(ledger->products().save(changed).error().fault, LedgerFault::NotFound);
}

void TestGoods::knownAgain()
{
    LedgerFixture f;
    auto ledger = f.open();
    Product tea = product(u"Tea"_s, u"1"_s, 40);
    tea.image = u"https://shop.example/tea.png"_s;
    QCOMPARE(ledger->products().add({tea, product(u"Cup"_s)})->fresh, 2);
    Product dear = product(u"Black tea"_s, u"1"_s, 45);
    QCOMPARE(ledger->products().add({dear, product(u"cup"_s, u"2"_s, 9)})->changed, 2);
    const auto now = ledger->products().withBarcode(shop, u"1"_s);
    QCOMPARE(now->name, u"Black tea"_s);
    QCOMPARE(now->prices.value(u"THB"_s), 4500);
    QCOMPARE(now->image, tea.image);
    QCOMPARE(ledger->products().withBarcode(shop, u"2"_s)->name, u"cup"_s);
    // The same name with another code is another product.
    QCOMPARE(ledger->products().add({product(u"cup"_s, u"3"_s)})->fresh, 1);
    // A product without a name cannot be chosen.
    QCOMPARE(ledger->products().add({product(QString(), u"4"_s)})->fresh, 0);
}

/// Case h21c: a file may have no column that tells these products apart.
void TestGoods::variantsOfOneNameStayTwo()
{
    LedgerFixture f;
    auto ledger = f.open();
    const QList<Product> teas{product(u"Tea"_s, {}, 20), product(u"Tea"_s, {}, 30)};
    QCOMPARE(ledger->products().add(teas)->fresh, 2);
    // The same list adds nothing the second time.
    QCOMPARE(ledger->products().add(teas)->same, 2);
    const auto prices = [&ledger] {
        QList<qint64> all;
        const auto page = ledger->products().page(shop, {}, 9);
        for (const Product &one : page->products)
            all << one.prices.value(u"THB"_s);
        std::sort(all.begin(), all.end());
        return all;
    };
    QCOMPARE(prices(), (QList<qint64>{2000, 3000}));
    // It would be a guess which of them costs 35 now.
    QCOMPARE(ledger->products().add({product(u"Tea"_s, {}, 35)})->fresh, 1);
    QCOMPARE(prices(), (QList<qint64>{2000, 3000, 3500}));
    // When only one product has the name, a new price changes it.
    QCOMPARE(ledger->products().add({product(u"Cup"_s, {}, 9)})->fresh, 1);
    QCOMPARE(ledger->products().add({product(u"Cup"_s, {}, 10)})->changed, 1);
    QCOMPARE(prices(), (QList<qint64>{1000, 2000, 3000, 3500}));
}

void TestGoods::removingAndRestoring()
{
    LedgerFixture f;
    auto ledger = f.open();
    const auto saved = ledger->products().save(product(u"Tea"_s, u"1"_s, 40));
    QVERIFY(ledger->products().remove({saved->id}));
    QVERIFY(names(ledger->products().find(shop, u"tea"_s, 5)).isEmpty());
    QCOMPARE(ledger->products().withBarcode(shop, u"1"_s)->id, 0);
    QVERIFY(ledger->products().page(shop, {}, 5)->products.isEmpty());
    QVERIFY(ledger->products().restore({saved->id}));
    QCOMPARE(names(ledger->products().find(shop, u"tea"_s, 5)), QStringList{u"Tea"_s});
    QCOMPARE(*ledger->products().withBarcode(shop, u"1"_s), *saved);
}

void TestGoods::asRows()
{
    const Product tea = product(u"Tea"_s, u"1"_s, 40);
    QList<LineItem> rows;
    QCOMPARE(addProduct(rows, tea, u"THB"_s, 1), 0);
    QCOMPARE(addProduct(rows, product(u"Cup"_s), u"THB"_s, 2), 1);
    QCOMPARE(addProduct(rows, tea, u"THB"_s, 3), 0);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].quantity, u"4"_s);
    QCOMPARE(rows[0].price, u"40"_s);
    QCOMPARE(rows[1].price, QString());
    // A changed price makes it a different row.
    rows[0].price = u"35"_s;
    QCOMPARE(addProduct(rows, tea, u"THB"_s, 1), 2);
    // The product fills the empty row that Add made.
    rows.append(LineItem());
    QCOMPARE(addProduct(rows, product(u"Bag"_s, {}, 5), u"THB"_s, 1), 3);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(productOf(rows[0], u"THB"_s).prices.value(u"THB"_s), 3500);
}

void TestGoods::tables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("baht");
    const auto utf16 = [](const QString &text) {
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        return QByteArray(encoder(text));
    };
    QTest::newRow("plain") << QByteArray("Name,Barcode,THB\nTea,1,40.50\n") << u"Tea"_s
                           << qint64(4050);
    QTest::newRow("semicolons") << QByteArray("Barcode;Name;Price\r\n1;Tea;40\r\n") << u"Tea"_s
                                << qint64(4000);
    QTest::newRow("tabs and a currency beside")
        << QByteArray("Item\tEAN\tPrice\tCurrency\nTea\t1\t7\tthb\n") << u"Tea"_s << qint64(700);
    QTest::newRow("price in the heading") << QByteArray("Name,Barcode,Price (THB)\nTea,1,7\n") << u"Tea"_s
                                          << qint64(700);
    QTest::newRow("mark of UTF-8") << QByteArray("\xef\xbb\xbfName,Barcode,THB\nCà phê,1,9\n")
                                   << u"Cà phê"_s << qint64(900);
    QTest::newRow("UTF-16") << utf16(u"ชื่อสินค้า;บาร์โค้ด;ราคา\nกาแฟ;1;55\n"_s) << u"กาแฟ"_s
                            << qint64(5500);
    QTest::newRow("windows-874") << QByteArray("\xaa\xd7\xe8\xcd\xca\xd4\xb9\xa4\xe9\xd2,code,THB\n"
                                               "\xa1\xd2\xe1\xbf\xe0\xc2\xe7\xb9,1,60\n"
                                               "\xa1\xd2\xe1\xbf\xc3\xe9\xcd\xb9,2,50\n")
                                 << u"กาแฟเย็น"_s << qint64(6000);
    QTest::newRow("groups") << QByteArray("Name,Barcode,THB\nTea,1,\"1,250.50\"\n") << u"Tea"_s
                            << qint64(125050);
    QTest::newRow("no headings") << QByteArray("Tea,7,1\n") << u"Tea"_s << qint64(700);
}

void TestGoods::tables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(qint64, baht);
    const ProductFile file(bytes, sheet::csvRows, shop, u"THB"_s);
    const ReadTable<Product> read = file.read(file.guessed());
    QVERIFY(read.bad.isEmpty());
    QVERIFY(!read.good.isEmpty());
    const Product &first = read.good.constFirst();
    QCOMPARE(first.name, name);
    QCOMPARE(first.barcode, u"1"_s);
    QCOMPARE(first.accountId, shop);
    QCOMPARE(first.prices, (QMap<QString, qint64>{{u"THB"_s, baht}}));
}

void TestGoods::badRowsAreListed()
{
    const ProductFile file("Name,Picture,THB,JPY,Price,Currency\n"
                         "Tea,https://shop.example/t.png,40,,,\n"
                         ",,1,,,\n"
                         "Cup,,dear,,,\n"
                         "Bag,http://shop.example/b.png,1,,,\n"
                         "Pen,,,0.5,,\n"
                         "Ink,,,,5,XYZ\n"
                         "\xff\xfe\x01,,1,,,\n"
                         "Cake,,,300,2.5,USD\n",
                         sheet::csvRows, {}, u"THB"_s);
    TableForm form = file.guessed();
    form.encoding = u"UTF-8"_s;
    const ReadTable<Product> read = file.read(form);
    QCOMPARE(read.good.size(), 2);
    QCOMPARE(read.good[1].prices, (QMap<QString, qint64>{{u"JPY"_s, 300}, {u"USD"_s, 250}}));
    using enum RowFault;
    const std::pair<int, RowFault> wanted[] = {{3, NoName},      {4, BadPrice},
                                                    {5, BadPicture},  {6, BadPrice},
                                                    {7, BadCurrency}, {8, BadText}};
    QCOMPARE(read.bad.size(), qsizetype(std::size(wanted)));
    for (qsizetype i = 0; i < read.bad.size(); ++i) {
        QCOMPARE(read.bad[i].line, wanted[i].first);
        QCOMPARE(read.bad[i].fault, wanted[i].second);
    }
    QCOMPARE(read.bad[1].what, u"dear"_s);
}

void TestGoods::barcodes_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("barcode"); // null: the row is left out
    QTest::newRow("EAN") << QByteArray("8851234567937") << u"8851234567937"_s;
    QTest::newRow("letters") << QByteArray("MUG-S") << u"MUG-S"_s;
    QTest::newRow("with decimals") << QByteArray("8851234567937.0") << u"8851234567937"_s;
    QTest::newRow("as a formula") << QByteArray("\"=\"\"0851234567944\"\"\"") << u"0851234567944"_s;
    QTest::newRow("with an apostrophe") << QByteArray("'8851234567913") << u"8851234567913"_s;
    QTest::newRow("shortened") << QByteArray("8.85E+12") << QString();
    QTest::newRow("shortened, all digits") << QByteArray("1.2345E+11") << QString();
    QTest::newRow("shortened, with a comma") << QByteArray("\"8,85E+12\"") << QString();
    QTest::newRow("shortened, small letter") << QByteArray("8.85e+12") << QString();
    for (const char *nothing : {"", "-", "--", "0", "000", "N/A", "n/a", "#N/A", "none", "ไม่มี"})
        QTest::addRow("placeholder %s", nothing) << QByteArray(nothing) << u""_s;
}

void TestGoods::barcodes()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, barcode);
    const ProductFile file("Name,Barcode,THB\nSalt," + written + ",10\n", sheet::csvRows, {}, u"THB"_s);
    const ReadTable<Product> read = file.read(file.guessed());
    if (barcode.isNull()) {
        QCOMPARE(read.good.size(), 0);
        QCOMPARE(read.bad.size(), 1);
        QCOMPARE(read.bad[0].fault, RowFault::BadBarcode);
        QVERIFY(rowSentence(read.bad[0]).contains(u"E+"_s, Qt::CaseInsensitive));
    } else {
        QCOMPARE(read.bad.size(), 0);
        QCOMPARE(read.good.value(0).barcode, barcode);
    }
}

void TestGoods::oneCodeIsNoTwoArticles()
{
    const ProductFile file("Name,Barcode,THB\nShirt S,885,10\nShirt L,885,12\nShirt S,885,10\n",
                           sheet::csvRows, {}, u"THB"_s);
    const ReadTable<Product> read = file.read(file.guessed());
    QCOMPARE(read.good.size(), 2); // one row says nothing new
    QCOMPARE(read.bad.size(), 1);
    QCOMPARE(read.bad[0].fault, RowFault::SameBarcode);
    QCOMPARE(read.bad[0].line, 3);
}

void TestGoods::cardsAreNoGoods()
{
    const ProductFile file("BEGIN:VCARD\nFN:Anna\nEND:VCARD\n", sheet::csvRows, {}, u"THB"_s);
    const ReadTable<Product> read = file.read(file.guessed());
    QVERIFY(read.good.isEmpty());
    QCOMPARE(read.fault, (BadFile{FileFault::Cards, 0}));
}

void TestGoods::changedByHand()
{
    const ProductFile file("What;How much\nTea;3\n", sheet::csvRows, {}, u"THB"_s);
    TableForm form = file.guessed();
    QCOMPARE(form.separator, ';');
    QVERIFY(form.hasHeadings); // words above figures
    form.columns = {u"name"_s, u"price:USD"_s};
    const ReadTable<Product> read = file.read(form);
    QCOMPARE(read.good.size(), 1);
    QCOMPARE(read.good[0].prices, (QMap<QString, qint64>{{u"USD"_s, 300}}));
    form.separator = ',';
    QCOMPARE(file.withColumns(form).columns.size(), 1);
}

void TestGoods::noTable()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\n\n"), QByteArray("Name\n")}) {
        const ProductFile file(bytes, sheet::csvRows, {}, u"THB"_s);
        QVERIFY(file.read(file.guessed()).good.isEmpty());
    }
}

/// Goods that are written to a file and imported again change nothing, even where names and barcodes repeat.
void TestGoods::writtenAndReadAgain()
{
    QFETCH(QString, region);
    const auto inUse = inRegion(region);
    LedgerFixture f;
    auto ledger = f.open();
    ProductRepository &goods = ledger->products();
    Product tea = product(u"Tea, \"green\""_s, u"0012345"_s, 40);
    tea.prices.insert(u"JPY"_s, 500);
    tea.prices.insert(u"KWD"_s, 1250); // three decimals
    Product cup = product(u"=ถ้วย"_s);
    cup.image = u"https://shop.example/cup.png"_s;
    QList<Product> all{tea, cup, product(u"Bag"_s, {}, 1), product(u"Bag"_s, {}, 2),
                       product(u"Bag"_s, u"77"_s, 3)};
    for (const Product &one : std::as_const(all))
        QVERIFY(goods.save(one));
    const QList<Product> before = goods.page(shop, {}, 99)->products;
    QCOMPARE(before.size(), all.size());
    const QString name = f.dir.filePath(u"goods.csv"_s);
    QCOMPARE(*exportGoods(*ledger, shop, name), 5);
    QFile written(name);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    for (const QString &account : {QString(), shop}) {
        const ProductFile file(bytes, sheet::csvRows, account, u"THB"_s);
        const ReadTable<Product> read = file.read(file.guessed());
        QVERIFY(read.bad.isEmpty());
        QCOMPARE(read.good.size(), 5);
        const auto added = goods.add(read.good);
        QVERIFY(added);
        QCOMPARE(added->fresh, 0);
        QCOMPARE(added->same, 5);
        QCOMPARE(goods.page(shop, {}, 99)->products, before);
    }
}

void TestGoods::tenThousandAtOnce()
{
    LedgerFixture f;
    auto ledger = f.open();
    QList<Product> many;
    for (int i = 0; i < 10'000; ++i)
        many << product(u"Ceramic cup %1 model %2"_s.arg(i % 97).arg(i),
                        QString::number(885'000'000 + i), 1 + i);
    QCOMPARE(ledger->products().add(many)->fresh, 10'000);
    for (const QString &typed : {u"c"_s, u"ce"_s, u"cup"_s, u"cup m"_s, u"model 77"_s, u"8"_s,
                                 u"8850"_s, u"885000777"_s, u"nothing"_s}) {
        const auto found = ledger->products().find(shop, typed, 8); // the benchmark measures the speed
        QVERIFY(found);
        QVERIFY2(found->isEmpty() == (typed == "nothing"_L1), qPrintable(typed));
    }
    QCOMPARE(ledger->products().withBarcode(shop, u"885009999"_s)->prices.value(u"THB"_s), 1'000'000);
}

QTEST_GUILESS_MAIN(TestGoods)
#include "tst_goods.moc"
