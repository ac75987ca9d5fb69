// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests files of customers: tables in every encoding and with every separator, vCards of every version.
#include "application/files/csvtable.h"
#include "application/files/contacttables.h"
#include "application/files/customercolumns.h"
#include "application/files/customerfile.h"
#include "application/ports/customerrules.h"
#include "application/files/vcard.h"
#include "core/textencoding.h"
#include "sheet/csvrows.h"
#include "support/regions.h"

#include <QBuffer>
#include <QTest>

#include <unicode/ucnv.h>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

QByteArray with(const char *converter, const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *to = ucnv_open(converter, &status);
    QByteArray bytes(text.size() * 4 + 16, Qt::Uninitialized);
    const int32_t length =
        ucnv_fromUChars(to, bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(to);
    return bytes.left(length);
}

/// Returns `text` with each tone mark as a character behind its letter, as windows-1258 needs it.
QString withTonesApart(const QString &text)
{
    static const QString tones = u"\u0300\u0301\u0303\u0309\u0323"_s;
    QString out, cluster, tone;
    const auto flush = [&] {
        out += cluster.normalized(QString::NormalizationForm_C) + tone;
        cluster.clear();
        tone.clear();
    };
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            flush();
        (tones.contains(c) ? tone : cluster) += c;
    }
    flush();
    return out;
}

CustomerFile file(const QByteArray &bytes)
{
    return CustomerFile(bytes, sheet::csvRows, u"a-1"_s, u"TH"_s);
}

class TestCustomerFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_data();
    void tables();
    void headings_data();
    void headings();
    void badRowsAreListed();
    void cellsWithLineEnds();
    void changedByHand();
    void withoutHeadings();
    void namesInTwoColumns();
    void phonesWithoutPlus();
    void writtenAndReadAgain_data() { addRegionRows(); }
    void writtenAndReadAgain();
    void cards_data();
    void cards();
    void cardInAnotherEncoding();
    void cardWrittenAndReadAgain();
    void writtenForOthersAndReadAgain_data();
    void writtenForOthersAndReadAgain();
    void nonsense_data();
    void nonsense();
};

void TestCustomerFile::tables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QStringList>("names");
    struct Text
    {
        const char *language;
        QString heading; ///< of name, e-mail, phone and town, with "," between them
        QStringList names, towns;
        QList<const char *> encodings; ///< ICU's names
    };
    const Text texts[] = {
        {"Thai", u"ชื่อ,อีเมล,เบอร์โทร,จังหวัด"_s, {u"สมชาย ใจดี"_s, u"วิภาวดี ศรีสุข"_s, u"ณัฐพงษ์ น้ำทิพย์"_s},
         {u"กรุงเทพมหานคร"_s, u"เชียงใหม่"_s, u"ภูเก็ต"_s}, {"windows-874"}},
        {"Vietnamese", u"Họ tên,Email,Số điện thoại,Thành phố"_s,
         {u"Nguyễn Văn Đức"_s, u"Trần Thị Thuỷ"_s, u"Lê Hoàng Ánh"_s},
         {u"Hà Nội"_s, u"Đà Nẵng"_s, u"Cần Thơ"_s}, {"windows-1258"}},
        {"Japanese", u"Name,E-mail,Phone,City"_s, {u"山田 太郎"_s, u"さくら 花子"_s, u"スズキ イチロー"_s},
         {u"東京都"_s, u"大阪市"_s, u"札幌市"_s}, {"Shift_JIS"}},
        {"Korean", u"Name,E-mail,Phone,City"_s, {u"김민수"_s, u"이서연"_s, u"박지훈"_s},
         {u"서울특별시"_s, u"부산광역시"_s, u"대구"_s}, {"EUC-KR"}},
    };
    for (const Text &text : texts) {
        QList<const char *> encodings = text.encodings;
        encodings << "UTF-8" << "UTF-8 with mark" << "UTF-16LE" << "UTF-16LE without mark" << "UTF-16BE";
        for (const char *name : encodings) {
            for (const char separator : {',', ';', '\t', '|'}) {
                QString table = text.heading + u"\r\n"_s;
                for (int i = 0; i < 3; ++i)
                    table += u"%1,c%2@example.com,+6681234567%2,%3\r\n"_s.arg(
                        text.names[i], QString::number(i), text.towns[i]);
                table.replace(u',', QLatin1Char(separator));
                const QString encoding = QString::fromLatin1(name).section(u' ', 0, 0);
                if (encoding == "windows-1258"_L1)
                    table = withTonesApart(table);
                if ((encoding.startsWith("UTF-16"_L1) && !QString::fromLatin1(name).contains("without"_L1))
                    || QString::fromLatin1(name).endsWith("with mark"_L1))
                    table.prepend(QChar(0xfeff));
                const char *converter = encoding == "Shift_JIS"_L1 ? "windows-31j" : nullptr;
                const QByteArray own = encoding.toLatin1();
                QTest::addRow("%s, %s, %s", text.language, name,
                              separator == '\t' ? "tab" : QByteArray(1, separator).constData())
                    << with(converter ? converter : own.constData(), table) << encoding << separator
                    << text.names;
            }
        }
    }
}

void TestCustomerFile::tables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(char, separator);
    QFETCH(QStringList, names);
    const CustomerFile f = file(bytes);
    const TableForm form = f.guessed();
    QCOMPARE(form.encoding, encoding);
    QCOMPARE(form.separator, separator);
    QVERIFY(form.hasHeadings);
    const ReadTable<KnownCustomer> read = f.read(form);
    QCOMPARE(read.bad.size(), 0);
    QCOMPARE(read.good.size(), names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        QCOMPARE(read.good[i].contact.name, names[i]);
        QCOMPARE(read.good[i].contact.email, u"c%1@example.com"_s.arg(i));
        QCOMPARE(read.good[i].contact.phone, u"+6681234567%1"_s.arg(i));
    }
    QCOMPARE(f.preview(form, 2).size(), 2);
}

void TestCustomerFile::headings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("meant");
    const std::pair<QString, QString> rows[] = {
        {u"NAME"_s, u"name"_s}, {u"Email Address"_s, u"email"_s}, {u"e_mail"_s, u"email"_s},
        {u"Mobile Phone"_s, u"phone"_s}, {u"นามสกุล"_s, u"last_name"_s}, {u"รหัสไปรษณีย์"_s, u"billing.postal_code"_s},
        {u"ที่อยู่"_s, u"billing.address"_s}, {u"Ghi chú"_s, u"note"_s}, {u"ĐIỆN THOẠI"_s, u"phone"_s},
        {u"Quốc gia"_s, u"billing.country"_s}, {u"Shipping city"_s, u"shipping.city"_s}};
    for (const auto &[heading, meant] : rows)
        QTest::newRow(qPrintable(heading)) << heading << meant;
}

void TestCustomerFile::headings()
{
    QFETCH(QString, heading);
    QFETCH(QString, meant);
    const TableForm form = file((u"nothing,"_s + heading + u"\na,b\n"_s).toUtf8()).guessed();
    QCOMPARE(form.columns.size(), 2);
    QVERIFY(form.columns[0].isEmpty());
    QCOMPARE(form.columns[1], meant);
}

void TestCustomerFile::badRowsAreListed()
{
    const CustomerFile f = file("Name,E-mail,Phone\n"
                                "Anna,anna@example.com,081 234 5678\n"
                                "Bert,bert.example.com,\n"
                                "\n"
                                "Carl,,12\n"
                                ",,\n"
                                " , ,  ,x\n"
                                "Dora,,\n");
    const ReadTable<KnownCustomer> read = f.read(f.guessed());
    QCOMPARE(read.good.size(), 2);
    QCOMPARE(read.good[0].contact, (Customer{u"Anna"_s, u"anna@example.com"_s, u"+66812345678"_s}));
    QCOMPARE(read.good[1].contact.name, u"Dora"_s);
    QCOMPARE(read.bad.size(), 3);
    QCOMPARE(read.bad[0].line, 3);
    QCOMPARE(read.bad[0].fault, RowFault::BadEmail);
    QCOMPARE(read.bad[0].what, u"bert.example.com"_s);
    QCOMPARE(read.bad[1].line, 5);
    QCOMPARE(read.bad[1].fault, RowFault::BadPhone);
    QCOMPARE(read.bad[2].line, 7);
    QCOMPARE(read.bad[2].fault, RowFault::Nobody);
    // Each row also comes as it stands, so that it can be saved and mended.
    QList<CsvRow> rows;
    f.forEachRow(f.guessed(), [&rows](const CsvRow &row) { return rows << row, AfterRow::GoOn; });
    QCOMPARE(rows.value(4).line, 7);
    QCOMPARE(rows.value(4).cells, (QStringList{QString(), QString(), QString(), u"x"_s}));
}

void TestCustomerFile::cellsWithLineEnds()
{
    const CustomerFile f = file("Name;Address;E-mail\r\n"
                                "\"Anna; the \"\"first\"\"\";\"1 Main Street\r\nRoom 2\";a@example.com\r\n"
                                "Bert;;wrong\r\n");
    const ReadTable<KnownCustomer> read = f.read(f.guessed());
    QCOMPARE(read.good.size(), 1);
    QCOMPARE(read.good[0].contact.name, u"Anna; the \"first\""_s);
    QCOMPARE(read.good[0].billing.address.line2, u"Room 2"_s);
    QCOMPARE(read.bad.size(), 1);
    QCOMPARE(read.bad[0].line, 4);
}

void TestCustomerFile::changedByHand()
{
    const CustomerFile f = file(with("windows-874", u"a;b\nสมชาย;x@example.com\n"_s));
    TableForm form = f.guessed();
    QCOMPARE(form.separator, ';');
    form.encoding = u"windows-1258"_s; // the preview shows that this encoding is wrong
    QVERIFY(f.preview(form, 5).value(0).cells.value(0) != u"สมชาย"_s);
    form.encoding = u"windows-874"_s;
    form.hasHeadings = true;
    form.columns = {u"name"_s, u"email"_s};
    const ReadTable<KnownCustomer> read = f.read(form);
    QCOMPARE(read.good.size(), 1);
    QCOMPARE(read.good[0].contact.name, u"สมชาย"_s);
    form.separator = '|';
    QCOMPARE(f.withColumns(form).columns.size(), 1);
}

void TestCustomerFile::withoutHeadings()
{
    const CustomerFile f = file("Anna\ta@example.com\t0812345678\nBert\tb@example.com\t\n");
    const TableForm form = f.guessed();
    QVERIFY(!form.hasHeadings);
    QCOMPARE(form.columns, (QStringList{u"name"_s, u"email"_s, u"phone"_s}));
    QCOMPARE(f.read(form).good.size(), 2);
}

void TestCustomerFile::namesInTwoColumns()
{
    const CustomerFile f = file("First name,Last name,Country\nAnna,Berg,th\nCarl,Dahl,Thailand\n");
    const ReadTable<KnownCustomer> read = f.read(f.guessed());
    QCOMPARE(read.good.value(0).contact.name, u"Anna Berg"_s);
    QCOMPARE(read.good.value(0).billing.surname, QString());
    QCOMPARE(read.good.value(0).billing.address.countryCode, u"TH"_s);
    QCOMPARE(read.good.value(1).billing.address.countryCode, u"TH"_s);
}

KnownCustomer linh()
{
    KnownCustomer customer;
    customer.accountId = u"a-1"_s;
    customer.contact = {u"Phan, Thị; Linh"_s, u"linh@example.com"_s, u"+84912345678"_s};
    customer.billing.address = {u"1 Phố Huế"_s, u"Phòng 2"_s, u"Hà Nội"_s, u"HN"_s, u"100000"_s,
                                u"VN"_s, {}, {}};
    customer.shipping.address = {u"5 Kho"_s, {}, u"Huế"_s, {}, {}, u"VN"_s, {}, {}};
    customer.notes = u"pays late,\nbut pays"_s;
    return customer;
}

void TestCustomerFile::writtenAndReadAgain()
{
    QFETCH(QString, region);
    const auto inUse = inRegion(region);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    KnownCustomer known = linh();
    known.billing.name = u"Phan"_s;
    known.billing.surname = u"Linh"_s;
    known.billing.email = u"bills@example.com"_s;
    known.billing.phone = u"+842838123456"_s;
    known.shipping.surname = u"Hàng"_s;
    known.shipping.email = u"kho@example.com"_s;
    CsvTable table(buffer);
    table.add(customerHead());
    table.add(customerRow(known));
    QVERIFY(table.finish());
    const CustomerFile f = file(buffer.data());
    const ReadTable<KnownCustomer> read = f.read(f.guessed());
    QCOMPARE(read.bad.size(), 0);
    QCOMPARE(read.good.size(), 1);
    QCOMPARE(read.good[0].contact, known.contact);
    QCOMPARE(read.good[0].billing, known.billing);
    QCOMPARE(read.good[0].shipping, known.shipping);
    QCOMPARE(read.good[0].notes, known.notes);
}

void TestCustomerFile::cards_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<KnownCustomer>("card");
    KnownCustomer somchai;
    somchai.contact = {u"สมชาย ใจดี"_s, u"somchai@example.com"_s, u"+66 81 234 5678"_s};
    KnownCustomer withOldEmail = somchai;
    withOldEmail.notes = u"EMAIL: old@example.com"_s;
    QTest::newRow("2.1, quoted-printable")
        << QByteArray("BEGIN:VCARD\r\nVERSION:2.1\r\n"
                      "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E0=B8=AA=E0=B8=A1=E0=B8=8A=E0=B8=B2=E0=B8=A2=20=\r\n"
                      "=E0=B9=83=E0=B8=88=E0=B8=94=E0=B8=B5\r\n"
                      "EMAIL;INTERNET:somchai@example.com\r\nTEL;CELL:+66 81 234 5678\r\nEND:VCARD\r\n")
        << somchai;
    QTest::newRow("2.1, quoted-printable in windows-874")
        << QByteArray("BEGIN:VCARD\nVERSION:2.1\n"
                      "FN;CHARSET=windows-874;QUOTED-PRINTABLE:=CA=C1=AA=D2=C2 =E3=A8=B4=D5\n"
                      "EMAIL:somchai@example.com\nTEL:+66 81 234 5678\nEND:VCARD\n")
        << somchai;
    QTest::newRow("3.0, folded, grouped, preferred")
        << QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nN:ใจดี;สมชาย;;;\r\nitem1.EMAIL;TYPE=INTERNET:old@exa\r\n"
                      " mple.com\r\nEMAIL;TYPE=INTERNET,PREF:somchai@example.com\r\n"
                      "TEL;TYPE=\"cell,pref\":+66 81 234 5678\r\nPHOTO;ENCODING=b:AAAA\r\nEND:VCARD\r\n")
        << withOldEmail;
    KnownCustomer company;
    company.contact = {u"Beans; Co, Ltd"_s, {}, u"+84912345678"_s};
    company.billing.address = {u"1 Main St"_s, u"Floor 3"_s, u"Huế"_s, u"TT"_s, u"530000"_s,
                               u"VN"_s, {}, {}};
    company.notes = u"first\nsecond\next. 5\nORG: Sales"_s;
    QTest::newRow("4.0, company, address, note")
        << QByteArray("BEGIN:VCARD\nVERSION:4.0\nORG:Beans\\; Co\\, Ltd;Sales\n"
                      "TEL;VALUE=uri;TYPE=work:tel:+84912345678;ext=5\n"
                      "ADR;TYPE=work:;Floor 3;1 Main St;Huế;TT;530000;Vietnam\n"
                      "NOTE:first\\nsecond\nEND:VCARD\n")
        << company;
}

void TestCustomerFile::cards()
{
    QFETCH(QByteArray, bytes);
    QFETCH(KnownCustomer, card);
    const CustomerFile f = file(bytes);
    QVERIFY(f.guessed().isCard);
    QList<ReadCard> read = readVCards(QString::fromUtf8(bytes));
    QCOMPARE(read.size(), 1);
    const KnownCustomer customer = read[0].parts.compose(u"TH"_s).customer;
    tidyCustomer(card, u"TH"_s);
    QCOMPARE(customer.contact, card.contact);
    QCOMPARE(customer.billing, card.billing);
    QCOMPARE(customer.notes, card.notes);
    QCOMPARE(f.read(f.guessed()).good.size(), 1);
}

void TestCustomerFile::cardInAnotherEncoding()
{
    const QString card = u"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:김민수\r\nTEL:+821012345678\r\nEND:VCARD\r\n"
                         "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:이서연\r\nTEL:12\r\nEND:VCARD\r\n"_s;
    const CustomerFile f = file(with("EUC-KR", card));
    QCOMPARE(f.guessed().encoding, u"EUC-KR"_s);
    const ReadTable<KnownCustomer> read = f.read(f.guessed());
    QCOMPARE(read.good.value(0).contact.name, u"김민수"_s);
    QCOMPARE(read.bad.size(), 1);
    QCOMPARE(read.bad[0].line, 6);
}

void TestCustomerFile::cardWrittenAndReadAgain()
{
    const QByteArray written = vCard(linh());
    for (const QByteArray &line : written.split('\n'))
        QVERIFY2(line.size() <= 76, line.constData());
    ReadCard card = readVCards(QString::fromUtf8(written)).value(0);
    const KnownCustomer read = card.parts.compose(u"TH"_s).customer;
    QCOMPARE(read.contact, linh().contact);
    QCOMPARE(read.billing, linh().billing);
    QCOMPARE(read.shipping, linh().shipping);
    QCOMPARE(read.notes, linh().notes);
}

/// A phone with the code of its country is that country's, also where its "+" was lost.
void TestCustomerFile::phonesWithoutPlus()
{
    const CustomerFile f = file("Name,Phone\nLan,84912345678\nMai,0812345678\nBad,123\n");
    const ReadTable<KnownCustomer> read = f.read(f.guessed());
    QCOMPARE(read.good.size(), 2);
    QCOMPARE(read.good[0].contact.phone, u"+84912345678"_s);
    QCOMPARE(read.good[1].contact.phone, u"+66812345678"_s);
    QCOMPARE(read.bad.size(), 1);
}

void TestCustomerFile::writtenForOthersAndReadAgain_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<QString>("name");
    QTest::newRow("Google") << int(CustomerLayout::Google) << u"Google Contacts"_s;
    QTest::newRow("Outlook") << int(CustomerLayout::Outlook) << u"Outlook"_s;
    QTest::newRow("Excel") << int(CustomerLayout::Excel) << u"Linktill"_s;
}

/// What a program has no column for is in its notes.
void TestCustomerFile::writtenForOthersAndReadAgain()
{
    QFETCH(int, layout);
    QFETCH(QString, name);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    CsvTable table(buffer);
    table.keepPhones();
    table.add(contactHead(CustomerLayout(layout)));
    table.add(contactRow(CustomerLayout(layout), linh()));
    QVERIFY(table.finish());
    QVERIFY(buffer.data().contains(",+84912345678"));
    const CustomerFile f = file(buffer.data());
    QCOMPARE(f.layout(f.guessed()), name);
    const ReadTable<KnownCustomer> read = f.read(f.guessed());
    QCOMPARE(read.bad.size(), 0);
    QCOMPARE(read.good.size(), 1);
    QCOMPARE(read.good[0].contact, linh().contact);
    QCOMPARE(read.good[0].billing, linh().billing);
    const bool hasShipping = CustomerLayout(layout) == CustomerLayout::Excel;
    QVERIFY(hasShipping ? read.good[0].shipping == linh().shipping
                        : read.good[0].notes.contains(u"5 Kho, Huế, VN"_s));
    QVERIFY(read.good[0].notes.startsWith(linh().notes));
}

void TestCustomerFile::nonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000100ff");
    QTest::newRow("quotation mark that never ends") << QByteArray("Name\n\"Anna\nBert\n");
    QTest::newRow("card that is cut off") << QByteArray("BEGIN:VCARD\nFN");
    QTest::newRow("zeros") << QByteArray(64, '\0');
}

void TestCustomerFile::nonsense()
{
    QFETCH(QByteArray, bytes);
    const CustomerFile f = file(bytes);
    const ReadTable<KnownCustomer> read = f.read(f.guessed());
    QVERIFY(read.good.size() <= 1);
    QVERIFY(textEncodings().contains(f.guessed().encoding));
}

} // namespace

QTEST_GUILESS_MAIN(TestCustomerFile)
#include "tst_customerfile.moc"
