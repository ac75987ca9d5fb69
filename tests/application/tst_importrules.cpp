// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// The rules by which files of other programs are read, one by one: headings, heads of tables, prices, saved
// mappings. Whole files are in tests/data/import.
#include "application/files/customerheadings.h"
#include "application/files/headingmeaning.h"
#include "application/files/importmap.h"
#include "application/files/pricenotation.h"
#include "application/files/productheadings.h"
#include "application/files/tablehead.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestImportRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customerHeadings_data();
    void customerHeadings();
    void ranks_data();
    void ranks();
    void productHeadings_data();
    void productHeadings();
    void productCells_data();
    void productCells();
    void prices_data();
    void prices();
    void heads_data();
    void heads();
    void sums_data();
    void sums();
    void mapComesBack();
    void mapFaults_data();
    void mapFaults();
};

/// Makes a row of the headings, the fields and the cells, each separated by "|".
static void addRow(const char *name, const char16_t *headings, const char *fields, const char16_t *cells = u"")
{
    QTest::newRow(name) << QString::fromUtf16(headings).split(u'|') << QString::fromLatin1(fields).split(u'|')
                        << QString::fromUtf16(cells).split(u'|');
}

static void addColumns()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QStringList>("cells");
}

void TestImportRules::customerHeadings_data()
{
    addColumns();
    addRow("name or its parts", u"Name|First Name|M.I.|Surname", "name|first_name|middle_name|last_name");
    addRow("kinds of phones", u"Home Phone 2|Mobile|Work Fax|Assistant's Phone", "phone|phone||");
    addRow("numbers that are no phones", u"Invoice Number|Card number|Card Last4|Account Number", "|||");
    addRow("places", u"Bill City|Ship Zip|Home Street 2|Other Country/Region",
           "billing.city|shipping.postal_code|home.line2|other.country");
    addRow("camel case", u"POAddressLine1|POCity|SACity", "billing.line1|billing.city|other.city");
    addRow("the second of several", u"Address 1 - City|Address 2 - City|Address 3 - City",
           "billing.city|other.city|keep");
    addRow("plural", u"Addresses - Address Line 1|Addresses - City/Suburb", "billing.line1|billing.city");
    addRow("two names of one thing", u"City/Municipality|Phone/Fax", "billing.city|");
    addRow("German", u"Vorname|Nachname|Straße|PLZ|Ort|Handy|Telefon",
           "first_name|last_name|billing.line1|billing.postal_code|billing.city|phone|phone");
    addRow("a code beside the name", u"Province|Province Code|Country Code", "billing.state||billing.country");
    addRow("a code alone", u"Address1|Province Code", "billing.line1|billing.state");
    addRow("title of a person", u"Title|First Name", "prefix|first_name", u"Mr.|Ben");
    addRow("title of a job", u"Title|First Name", "keep|first_name", u"Buyer|Ben");
    addRow("job title", u"Job Title|First Name", "|first_name", u"Buyer|Ben");
    addRow("Thai", u"ชื่อ-นามสกุล|เบอร์บ้าน|ตำบล/แขวง|อำเภอ/เขต|ที่อยู่ในการจัดส่ง",
           "name|phone|shipping.district|shipping.city|shipping.line1");
    addRow("Vietnamese", u"Họ và tên|SĐT|Phường/Xã|Quận/Huyện|Mã bưu chính",
           "name|phone|billing.district|billing.city|billing.postal_code");
    addRow("Indonesian", u"Nama Lengkap|No. HP|Kelurahan|Kecamatan|Kota/Kabupaten",
           "name|phone|billing.district|billing.district|billing.city");
    addRow("Korean", u"고객명|휴대폰|주소|상세주소", "name|phone|billing.line1|billing.line2");
    addRow("Chinese", u"姓名|手機|縣市|鄉鎮市區|地址", "name|phone|billing.state|billing.city|billing.line1");
    addRow("a street before the place it is sent to", u"Street 1|Street 2|Ship City|Ship Zipcode|Ship Country",
           "shipping.line1|shipping.line2|shipping.city|shipping.postal_code|shipping.country");
    addRow("a place behind the street it is sent to", u"ที่อยู่จัดส่ง|อำเภอ|จังหวัด",
           "shipping.line1|shipping.city|shipping.state");
    addRow("a street of its own beside the place it is sent to", u"Street|City|Ship City|Ship Zipcode",
           "billing.line1|billing.city|shipping.city|shipping.postal_code");
    addRow("a person's, by a program of sales", u"Person - First name|Person - Phone - Mobile|Person - Organization|"
                                                u"Person - Postal address|Person - Notes|Person - Owner",
           "first_name|phone|company|billing.address|note|");
    addRow("Korean, as a market writes", u"성함|연락처|휴대폰번호|수취인명|수취인연락처1",
           "name|phone|phone|shipping.name|shipping.phone", u"김민수|010-1234-5678|010-1234-5678|이영희|010-2222-3333");
    addRow("Japanese, as a till writes", u"会員番号|氏名（漢字）|携帯番号", "|name|phone");
    addRow("Vietnamese, shortened", u"Tên khách hàng|ĐT|ĐT di động", "name|phone|phone");
    addRow("a receiver's mobile phone", u"收货人姓名|收货人手机号|Shipping mobile",
           "shipping.name|shipping.phone|shipping.phone");
    addRow("Spanish", u"Nombre|Apellidos|Teléfono|Móvil|Correo electrónico|Código postal|Ciudad|País",
           "name|last_name|phone|phone|email|billing.postal_code|billing.city|billing.country");
    addRow("a person beside a name", u"Customer|Primary Contact", "name|keep", u"Shop|Jo Doe");
    addRow("a contact that is a phone", u"Customer|Contact", "name|phone", u"Shop|081 234 5801");
    addRow("days are no phones", u"Email|Created (UTC)", "email|", u"a@example.com|2026-04-22 17:34");
    addRow("phones without their zero", u"이름|연락처", "name|phone", u"김견본|1012345678");
    addRow("postal addresses", u"postal_street|postal_city|postal_region|postal_code|postal_country",
           "billing.line1|billing.city|billing.state|billing.postal_code|billing.country");
    addRow("postal codes of kinds", u"Home Postal Code|Business Postal Code|Postal Code",
           "home.postal_code|work.postal_code|billing.postal_code");
    addRow("details of an address", u"Recipient|Phone #|Post Town|Detail Address|Provincia",
           "name|phone|billing.city|billing.line1|billing.state");
    addRow("an address behind who receives", u"구매자명|수취인명|우편번호|도로명주소",
           "name|shipping.name|shipping.postal_code|shipping.line1");
    addRow("pieces of numbers", u"注文者姓|注文者名|注文者郵便番号1|注文者郵便番号2|注文者住所都道府県|送付先姓|送付先電話番号1|送付先電話番号2",
           "last_name|first_name|billing.postal_code|billing.postal_code|billing.state|shipping.last_name|"
           "shipping.phone|shipping.phone");
    addRow("kinds in brackets", u"氏(請求先)|住所(請求先)|住所2(請求先)|住所2(配送先)|수령인 주소(전체)",
           "billing.last_name|billing.line1|billing.line2|shipping.line2|shipping.line1");
    addRow("a region of sales", u"Name|Address|Region", "name|billing.address|keep");
    addRow("who buys", u"구매자명|구매자연락처|購入者氏名", "name|phone|name", u"김견본|1012345678|");
    addRow("an address before who receives", u"Name|Address|City|Recipient name",
           "name|billing.line1|billing.city|shipping.name");
    addRow("an address by its cells", u"Name|Reach", "name|", u"Jo|somewhere");
}

void TestImportRules::customerHeadings()
{
    QFETCH(QStringList, headings);
    QFETCH(QStringList, fields);
    QFETCH(QStringList, cells);
    QCOMPARE(customerColumnsOf(headings, {cells}), fields);
}

void TestImportRules::ranks_data()
{
    QTest::addColumn<QString>("sooner");
    QTest::addColumn<QString>("later");
    QTest::newRow("mobile, primary") << u"Mobile Phone"_s << u"Primary Phone"_s;
    QTest::newRow("primary, home") << u"Primary Phone"_s << u"Home Phone"_s;
    QTest::newRow("home, work") << u"Home Phone"_s << u"Business Phone"_s;
    QTest::newRow("first, second") << u"Home Phone"_s << u"Home Phone 2"_s;
    QTest::newRow("one's own, an address's") << u"Phone"_s << u"Default Address Phone"_s;
    QTest::newRow("anything, a fax") << u"Other Phone"_s << QString();
    QTest::newRow("Thai") << u"เบอร์มือถือ"_s << u"เบอร์บ้าน"_s;
}

void TestImportRules::ranks()
{
    QFETCH(QString, sooner);
    QFETCH(QString, later);
    QVERIFY(contactRank(sooner).has_value());
    if (later.isEmpty())
        QVERIFY(!contactRank(u"Home Fax"_s) && !contactRank(u"Pager"_s));
    else
        QVERIFY(*contactRank(sooner) < contactRank(later).value_or(-1));
}

void TestImportRules::productHeadings_data()
{
    addColumns();
    addRow("simple", u"Name|Barcode|Price", "name|barcode|price");
    addRow("currency in the heading", u"Name|Price (THB)|Giá (VND)|USD", "name|price:THB|price:VND|price:USD");
    addRow("a shop in the heading", u"Name|Price [Baan Cafe]", "name|price");
    addRow("smallest unit", u"Description|Amount (In Paise)", "name|price_minor");
    addRow("article number", u"Name|SKU|Price", "name||price", u"Tea|A-1|20");
    addRow("barcodes under another word", u"Name|Product Code|Price", "name|barcode|price", u"Tea|8850123456787|20");
    addRow("product in front", u"Product Name|Product UPC/EAN|Price", "name|barcode|price");
    addRow("lines of an invoice", u"LineItem_Detail|LineItem_Rate|Currency", "name|price|currency");
    addRow("menu and its items", u"Menu|Menu Group|Menu Item|Price", "||name|price");
    addRow("menu alone", u"เมนู|ราคา", "name|price");
    addRow("options", u"Handle|Title|Option1 Name|Option1 Value|Variant Price", "handle|name||variant|price");
    addRow("options counted in words", u"handle|name|variant_option_one_name|variant_option_one_value|retail_price",
           "handle|name||variant|price");
    addRow("for each piece", u"รายการ|ราคา/หน่วย", "name|price");
    addRow("French", u"Référence|Désignation|Code-barres|Prix TTC|Prix HT", "|name|barcode|price|",
           u"R1|Stylo|3086123456786|1 250,00 €|1 041,67 €");
    addRow("names of options", u"ชื่อสินค้า|ชื่อตัวเลือก 1|ตัวเลือก 1|ราคา", "name||variant|price");
    addRow("names of options, in English", u"Product Name|Variation Name 1|Option for Variation 1|Price",
           "name||variant|price");
    addRow("an option called by its name", u"ชื่อสินค้า|ชื่อตัวเลือก|ราคา", "name|variant|price");
    addRow("values of options", u"Tên sản phẩm*|Thuộc tính 1|Giá trị thuộc tính 1|PL_Giá bán lẻ|Ảnh đại diện",
           "name||variant|price|picture");
    addRow("UPC and EAN", u"UPC|EAN|Item|Price", "barcode|barcode|name|price");
    addRow("a market's picture", u"상품명|판매가|대표이미지 URL", "name|price|picture");
    addRow("with tax", u"Name|RRP incl. VAT|Price excl. VAT", "name|price|");
    addRow("regular before sale", u"Name|Sale price|Regular price", "name||price");
}

void TestImportRules::productHeadings()
{
    QFETCH(QStringList, headings);
    QFETCH(QStringList, fields);
    QFETCH(QStringList, cells);
    QCOMPARE(productColumnsOf(headings, {cells}), fields);
}

void TestImportRules::productCells_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("a long number is no price") << QStringList{u"Tea"_s, u"3086123456786"_s, u"20"_s}
                                               << QStringList{u"name"_s, u"barcode"_s, u"price"_s};
    QTest::newRow("a barcode as it is printed") << QStringList{u"Tea"_s, u"8 850006 320013"_s, u"20"_s}
                                                << QStringList{u"name"_s, u"barcode"_s, u"price"_s};
    QTest::newRow("a price has a currency") << QStringList{u"Tea"_s, u"4"_s, u"1 250,00 €"_s}
                                            << QStringList{u"name"_s, u"barcode"_s, u"price"_s};
    QTest::newRow("words are no price") << QStringList{u"Tea"_s, u"T1"_s, u"20"_s}
                                        << QStringList{u"name"_s, u"barcode"_s, u"price"_s};
}

void TestImportRules::productCells()
{
    QFETCH(QStringList, cells);
    QFETCH(QStringList, fields);
    QCOMPARE(productColumnsByCells(cells.size(), {cells}), fields);
}

void TestImportRules::prices_data()
{
    QTest::addColumn<QStringList>("column");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QList<qint64>>("minor"); // -1 where the price is unclear, -2 where it is none
    QTest::newRow("plain") << QStringList{u"20"_s, u"20.50"_s} << u"THB"_s << QList<qint64>{2000, 2050};
    QTest::newRow("told by another row") << QStringList{u"15,000"_s, u"1.250,50"_s} << u"EUR"_s
                                         << QList<qint64>{1500, 125050};
    QTest::newRow("as in Jakarta") << QStringList{u"15.000"_s} << u"IDR"_s << QList<qint64>{1500000};
    QTest::newRow("without decimals") << QStringList{u"45.000"_s, u"45000.00"_s} << u"VND"_s
                                      << QList<qint64>{45000, 45000};
    QTest::newRow("unclear") << QStringList{u"15.000"_s} << u"EUR"_s << QList<qint64>{-1};
    QTest::newRow("with its sign") << QStringList{u"฿1,250.50"_s} << u"THB"_s << QList<qint64>{125050};
    QTest::newRow("none") << QStringList{u"ask"_s} << u"THB"_s << QList<qint64>{-2};
}

void TestImportRules::prices()
{
    QFETCH(QStringList, column);
    QFETCH(QString, currency);
    QFETCH(QList<qint64>, minor);
    PriceNotation notation;
    for (const QString &cell : column)
        notation.look(cell, currency);
    QList<qint64> read;
    for (const QString &cell : column) {
        const auto money = notation.read(cell, currency);
        read << (money ? money->minor() : money.error() == PriceFault::Unclear ? -1 : -2);
    }
    QCOMPARE(read, minor);
}

void TestImportRules::heads_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<int>("linesBefore");
    QTest::addColumn<bool>("hasHeadings");
    QTest::newRow("first row") << QStringList{u"Name|Email"_s, u"Jo|jo@example.com"_s} << 0 << true;
    QTest::newRow("below a title") << QStringList{u"My list"_s, u"Name|Email"_s, u"Jo|jo@example.com"_s} << 1 << true;
    QTest::newRow("below sep=") << QStringList{u"sep=,"_s, u"Name|Email"_s, u"Jo|jo@example.com"_s} << 1 << true;
    QTest::newRow("none") << QStringList{u"Jo|jo@example.com"_s, u"An|an@example.com"_s} << 0 << false;
    QTest::newRow("groups above the headings") << QStringList{u"Customer||Contact|"_s, u"First name|Last name|Phone|Email"_s,
                                                              u"Jo|Doe|0812345678|jo@example.com"_s}
                                               << 1 << true;
    QTest::newRow("a program's own words above") << QStringList{u"ps_a|ps_b|ps_c"_s, u"Name|Email|Phone"_s,
                                                                u"Jo|jo@example.com|0812345678"_s}
                                                 << 1 << true;
    QTest::newRow("a person called like a heading") << QStringList{u"Name|Note"_s, u"Customer|Company"_s, u"Jo|x"_s}
                                                    << 0 << true;
    QTest::newRow("told by the cells") << QStringList{u"Wer|Wo"_s, u"Jo|jo@example.com"_s} << 0 << true;
}

void TestImportRules::heads()
{
    QFETCH(QStringList, rows);
    QFETCH(int, linesBefore);
    QFETCH(bool, hasHeadings);
    QList<CsvRow> cells;
    for (const QString &row : rows)
        cells << CsvRow{int(cells.size()) + 1, row.split(u'|')};
    const TableHead head = headOf(cells, customerHeadingsIn);
    QCOMPARE(head.linesBefore, linesBefore);
    QCOMPARE(head.hasHeadings, hasHeadings);
}

void TestImportRules::sums_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("is");
    QTest::newRow("total") << QStringList{u"Total"_s, u""_s, u"$314.00"_s} << true;
    QTest::newRow("Thai") << QStringList{u""_s, u"รวม"_s, u"3,385.50"_s} << true;
    QTest::newRow("with a currency") << QStringList{u"Total"_s, u""_s, u"Rp 3.000"_s} << true;
    QTest::newRow("Korean") << QStringList{u"합계"_s, u""_s, u"12,000"_s} << true;
    QTest::newRow("Japanese") << QStringList{u"総計"_s, u""_s, u"12,000"_s} << true;
    QTest::newRow("time of a report") << QStringList{u"Monday, November 30, 2026 05:32 PM"_s, u""_s} << true;
    QTest::newRow("a product of that name") << QStringList{u"Total"_s, u"cereal"_s, u"45"_s} << false;
    QTest::newRow("a person") << QStringList{u"Jo Total"_s, u""_s} << false;
    QTest::newRow("a party in the evening") << QStringList{u"Party of 2026"_s, u""_s} << false;
}

void TestImportRules::sums()
{
    QFETCH(QStringList, cells);
    QFETCH(bool, is);
    QCOMPARE(isSum(cells) || isFooter(cells), is);
}

void TestImportRules::mapComesBack()
{
    const QStringList headings{u"Who"_s, u"Mail"_s, u"Mail"_s, u"Odd"_s};
    TableForm form;
    form.encoding = u"UTF-8"_s;
    form.separator = ';';
    form.linesBefore = 2;
    form.decimalSign = ',';
    form.columns = {u"name"_s, u"email"_s, u"keep"_s, QString()};
    TableForm guessed;
    guessed.columns = QStringList(4);
    const auto read = formFromMap(importMap(ImportKind::Customers, form, headings), ImportKind::Customers, guessed, headings);
    QVERIFY(read);
    QCOMPARE(read->columns, form.columns);
    QVERIFY(*read == form);
    const QStringList turned{u"Odd"_s, u"mail"_s, u"WHO"_s, u"Mail"_s};
    QCOMPARE(headingsName(turned), headingsName(headings));
    const auto other = formFromMap(importMap(ImportKind::Customers, form, headings), ImportKind::Customers, guessed, turned);
    QVERIFY(other);
    QCOMPARE(other->columns, (QStringList{QString(), u"email"_s, u"name"_s, u"keep"_s}));
}

void TestImportRules::mapFaults_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<int>("fault");
    QTest::newRow("nothing") << QByteArray() << int(MapFault::NotAMap);
    QTest::newRow("no JSON") << QByteArray("name,email") << int(MapFault::NotAMap);
    QTest::newRow("cut off") << QByteArray(R"({"kind":"customers","columns":[{"head)") << int(MapFault::NotAMap);
    QTest::newRow("a list") << QByteArray("[]") << int(MapFault::NotAMap);
    QTest::newRow("columns are no list") << QByteArray(R"({"kind":"customers","columns":{}})") << int(MapFault::NotAMap);
    QTest::newRow("of products") << QByteArray(R"({"kind":"products","columns":[]})") << int(MapFault::OtherKind);
    QTest::newRow("of other columns") << QByteArray(R"({"kind":"customers","columns":[{"heading":"Nope","field":"email"}]})")
                                      << int(MapFault::OtherHeadings);
    QTest::newRow("a field of tomorrow")
        << QByteArray(R"({"kind":"customers","columns":[{"heading":"A","field":"shoe size"}]})")
        << int(MapFault::UnknownField);
}

void TestImportRules::mapFaults()
{
    QFETCH(QByteArray, map);
    QFETCH(int, fault);
    const auto read = formFromMap(map, ImportKind::Customers, {}, {});
    QVERIFY(!read);
    QCOMPARE(int(read.error().fault), fault);
}

QTEST_GUILESS_MAIN(TestImportRules)
#include "tst_importrules.moc"
