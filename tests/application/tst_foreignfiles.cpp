// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests files that are no tables, broken files and huge files: each is read in one pass, and its faults are
// told.
#include "application/files/customerfile.h"
#include "application/files/productfile.h"
#include "application/files/vcard.h"
#include "sheet/bookreader.h"
#include "sheet/csvrows.h"
#include "support/bookmaker.h"
#include "support/testpaths.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

CustomerFile file(const QByteArray &bytes)
{
    return CustomerFile(bytes, sheet::csvRows, u"a-1"_s, u"TH"_s);
}

ReadTable<KnownCustomer> readAsGuessed(const QByteArray &bytes)
{
    const CustomerFile f = file(bytes);
    return f.read(f.guessed());
}

QList<CsvRow> rowsOf(const QByteArray &text, qsizetype pieceLength, char separator = ',')
{
    QList<CsvRow> rows;
    qsizetype at = 0;
    sheet::csvRows(
        [&] {
            const QByteArray piece = text.mid(at, pieceLength);
            at += piece.size();
            return piece;
        },
        separator, [&rows](const CsvRow &row) { return rows << row, AfterRow::GoOn; });
    return rows;
}

QStringList names(const ReadTable<KnownCustomer> &table)
{
    QStringList all;
    for (const KnownCustomer &customer : table.good)
        all << customer.contact.name;
    return all;
}

/// Returns the line and the number of the fault of each bad row, in order, such as "3 1".
QStringList faults(const ReadTable<KnownCustomer> &table)
{
    QStringList all;
    for (const BadRow &row : table.bad)
        all << u"%1 %2"_s.arg(row.line).arg(int(row.fault));
    return all;
}

QString fault(int line, RowFault kind)
{
    return u"%1 %2"_s.arg(line).arg(int(kind));
}

/// Returns a file system in a file, as Office kept documents in until 2003, with streams of these names.
QByteArray ole(const QStringList &names)
{
    constexpr qsizetype sector = 512, entry = 128, sizeAt = 64;
    QByteArray directory;
    for (const QString &name : names) {
        QByteArray one(reinterpret_cast<const char *>(name.utf16()), 2 * (name.size() + 1));
        const char bytes = char(one.size());
        one.resize(entry, '\0');
        one[sizeAt] = bytes;
        directory += one;
    }
    QByteArray all = QByteArray::fromHex("d0cf11e0a1b11ae1");
    all.resize(20 * sector, '\0'); // the directory may be far behind the beginning
    return all + directory;
}

class TestForeignFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lockedWorkbook();
    void otherKinds_data();
    void otherKinds();
    void textThatBeginsWithATab();
    void workbooks();
    void quoteThatNeverCloses();
    void quoteThatIsClosedRowsLater();
    void quoteThatSwallowsRowsIntoANote();
    void longQuotedCells();
    void manyQuotesThatNeverClose();
    void quotesWithinCells();
    void piecesMakeNoDifference_data();
    void piecesMakeNoDifference();
    void linesEndInThreeWays();
    void decodedInPieces_data();
    void decodedInPieces();
    void tooManyColumns();
    void tooManyRows();
    void tooMuchText();
    void longTextsAreNoNames();
    void nothingButSeparators();
    void foldedPhoto();
    void marksWithoutEnd();
    void cardsCutOff();
    void oddBytes_data();
    void oddBytes();
    void largePhotoInQuotedLines();
    void groupsAndFaxes();
    void quotedPrintableLines();
};

/// LibreOffice wrote this file, with the password "practice".
void TestForeignFiles::lockedWorkbook()
{
    const QString name = u"locked.ods"_s;
    QFile file(QStringLiteral(LINKTILL_TEST_DATA "/locked/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const TableReaders readers(sheet::csvRows, {sheet::bookSheets, sheet::bookRows});
    const CustomerFile customers(file.readAll(), readers, {}, u"TH"_s);
    const ReadTable<KnownCustomer> read = customers.read(customers.guessed());
    QVERIFY(read.good.isEmpty() && read.fault);
    QCOMPARE(fileSentence(*read.fault, name),
             name + u" is locked with a password. Save it without one, then import that file."_s);
}

void TestForeignFiles::otherKinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, FileFault kind) {
        QTest::newRow(name) << bytes << int(kind);
    };
    row("PDF", "%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n", FileFault::Pdf);
    row("JSON", R"({"customers":[{"name":"a"}]})", FileFault::Json);
    row("JSON list", "\xef\xbb\xbf [\n {\"name\":\"a\"}\n]", FileFault::Json);
    row("web page", "<!DOCTYPE html><html><body><table><tr><td>Anna</td></tr></table>",
        FileFault::WebPage);
    row("XML", "<?xml version=\"1.0\"?><customers><c>Anna</c></customers>", FileFault::Xml);
    row("XLSX",
        QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) + QByteArray(22, '\0') + "[Content_Types].xml",
        FileFault::Workbook);
    row("ODS",
        QByteArray("PK\x03\x04", 4) + QByteArray(26, '\0') +
            "mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
        FileFault::Workbook);
    row("XLS", ole({u"Root Entry"_s, u"Workbook"_s}), FileFault::OldWorkbook);
    row("XLS of Excel 5", ole({u"Root Entry"_s, u"Book"_s}), FileFault::OldWorkbook);
    row("XLS of Excel 4", QByteArray::fromHex("0904060000000200"), FileFault::OldWorkbook);
    row("locked XLSX", ole({u"Root Entry"_s, u"EncryptionInfo"_s, u"EncryptedPackage"_s}), FileFault::LockedWorkbook);
    row("document of Word", ole({u"Root Entry"_s, u"WordDocument"_s, u"Workbooks"_s}), FileFault::NoText);
    row("nothing in OLE", ole({}), FileFault::NoText);
    row("XML of Excel 2003", "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook/>",
        FileFault::Workbook);
    row("ODS without a ZIP file", "<?xml version=\"1.0\"?>\n<office:document xmlns:office=\"x\"/>",
        FileFault::Workbook);
    row("ZIP", QByteArray("PK\x03\x04", 4) + QByteArray(26, '\0') + "customers.csv",
        FileFault::Archive);
    row("gzip", QByteArray::fromHex("1f8b0800000000000003") + "abc", FileFault::Archive);
    row("PNG", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"), FileFault::Picture);
    row("JPEG", QByteArray::fromHex("ffd8ffe000104a464946"), FileFault::Picture);
    row("SQLite", QByteArray("SQLite format 3\0", 16) + QByteArray(100, '\1'), FileFault::NoText);
    QByteArray noise;
    for (int i = 0; i < 5000; ++i)
        noise += char((i * 7919 + i * i * 31) >> 3);
    row("noise", noise, FileFault::NoText);
    row("zeros", QByteArray(5000, '\0'), FileFault::NoText);
}

void TestForeignFiles::otherKinds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const ReadTable<KnownCustomer> read = readAsGuessed(bytes);
    QVERIFY(read.good.isEmpty());
    QVERIFY(read.fault);
    QCOMPARE(int(read.fault->fault), kind);
    QVERIFY(fileSentence(*read.fault, u"list.pdf"_s).startsWith("list.pdf "_L1));
    const ProductFile goods(bytes, sheet::csvRows, {}, u"THB"_s);
    const ReadTable<Product> products = goods.read(goods.guessed());
    QVERIFY(products.fault && int(products.fault->fault) == kind);
}

/// Old workbooks begin with a tab too.
void TestForeignFiles::textThatBeginsWithATab()
{
    QCOMPARE(names(readAsGuessed("\tName\tE-mail\n1\tAnna\ta@example.com\n")), QStringList(u"Anna"_s));
}

/// With a reader for workbooks these are read like any other table, and that reader says what is wrong.
void TestForeignFiles::workbooks()
{
    const auto file = [](const QByteArray &bytes) {
        return CustomerFile(bytes, {sheet::csvRows, {sheet::bookSheets, sheet::bookRows}}, u"a-1"_s, u"TH"_s);
    };
    XlsxMaker maker;
    maker.rows = "<row r='1'><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c></row>"
                 "<row r='4'><c t='s'><v>3</v></c><c t='s'><v>4</v></c><c t='s'><v>5</v></c></row>";
    maker.shared = "<si><t>Name</t></si><si><t>E-mail</t></si><si><t>Notes</t></si>"
                   "<si><t>Anna</t></si><si><t>a@example.com</t></si>"
                   "<si><t>no rows:\n,\"B\", C,\n\",\",\",\"</t></si>";
    const CustomerFile book = file(maker.bytes());
    QVERIFY(book.guessed().isBook);
    const ReadTable<KnownCustomer> read = book.read(book.guessed());
    QVERIFY(!read.fault);
    QCOMPARE(read.good.size(), 1);
    QCOMPARE(read.good[0].contact.email, u"a@example.com"_s);
    QCOMPARE(read.lines, QList<int>{4});
    const CustomerFile archive = file(ZipMaker().add("customers.csv", "Name\nAnna\n").bytes());
    QCOMPARE(archive.read(archive.guessed()).fault, BadFile{FileFault::Archive});
    const CustomerFile text = file("Name,E-mail\nAnna,a@example.com\n");
    QVERIFY(!text.guessed().isBook);
    QCOMPARE(names(text.read(text.guessed())), QStringList(u"Anna"_s));
}

void TestForeignFiles::quoteThatNeverCloses()
{
    const ReadTable<KnownCustomer> read = readAsGuessed("Name,E-mail\n"
                                                        "Anna,a@example.com\n"
                                                        "Bert,\"b@example.com\n"
                                                        "Carl,c@example.com\n"
                                                        "\"Dora\",d@example.com\n");
    QCOMPARE(names(read), (QStringList{u"Anna"_s, u"Carl"_s, u"Dora"_s}));
    QCOMPARE(faults(read), QStringList{fault(3, RowFault::UnclosedQuote)});
    QVERIFY(rowSentence(read.bad[0]).contains(u"3"_s));
    // The same holds for a quote in the last line, with and without a line end.
    for (const QByteArray &end : {QByteArray(), QByteArray("\n")})
        QCOMPARE(
            faults(readAsGuessed("Name,E-mail\nAnna,a@example.com\n\"Bert,b@example.com" + end)),
            QStringList{fault(3, RowFault::UnclosedQuote)});
}

/// The next quotation mark would close the cell, so that a name spans rows. They are read as rows instead.
void TestForeignFiles::quoteThatIsClosedRowsLater()
{
    const ReadTable<KnownCustomer> read = readAsGuessed("Name,E-mail\n"
                                                        "\"Anna,a@example.com\n"
                                                        "Bert,b@example.com\n"
                                                        "\"Carl\",c@example.com\n"
                                                        "Dora,d@example.com\n");
    QCOMPARE(names(read), (QStringList{u"Bert"_s, u"Carl"_s, u"Dora"_s}));
    QCOMPARE(faults(read), QStringList{fault(2, RowFault::UnclosedQuote)});
}

/// The swallowed rows could be lines of a note, but the closing mark is the beginning of another cell.
void TestForeignFiles::quoteThatSwallowsRowsIntoANote()
{
    const ReadTable<KnownCustomer> read = readAsGuessed("Name,E-mail,Notes\n"
                                                        "Anna,a@example.com,\"likes tea\n"
                                                        "Bert,b@example.com,\n"
                                                        "Carl,c@example.com,\"ok\"\n"
                                                        "Dora,d@example.com,\"He wrote:\n\"\"call, please\"\"\"\n");
    QCOMPARE(names(read), (QStringList{u"Bert"_s, u"Carl"_s, u"Dora"_s}));
    QCOMPARE(faults(read), QStringList{fault(2, RowFault::UnclosedQuote)});
    QCOMPARE(read.good[2].notes, u"He wrote:\n\"call, please\""_s);
    // A quote in the headings is told of too.
    QCOMPARE(faults(readAsGuessed("Name,\"E-mail\nAnna,a@example.com\n")),
             QStringList{fault(1, RowFault::UnclosedQuote)});
}

/// A note may be as long as a cell can be; a quoted cell that is longer counts as not closed.
void TestForeignFiles::longQuotedCells()
{
    const QByteArray note = QByteArray("a line, with a comma\n").repeated(400);
    const ReadTable<KnownCustomer> read =
        readAsGuessed("Name,Notes\nAnna,\"" + note + "\"\nBert,x\n");
    QCOMPARE(names(read), (QStringList{u"Anna"_s, u"Bert"_s}));
    QCOMPARE(read.good[0].notes.size(), note.trimmed().size());
    QByteArray many = "Name,E-mail\n\"Anna,a@example.com\n";
    for (int i = 0; i < 20'000; ++i)
        many += "N,n" + QByteArray::number(i) + "@example.com\n";
    const ReadTable<KnownCustomer> rest = readAsGuessed(many + "\"Zoe\",z@example.com\n");
    QCOMPARE(rest.good.size(), 20'001);
    QCOMPARE(faults(rest), QStringList{fault(2, RowFault::UnclosedQuote)});
}

void TestForeignFiles::manyQuotesThatNeverClose()
{
    const ReadTable<KnownCustomer> read =
        readAsGuessed("Name,E-mail\n" + QByteArray("\"a\"b\n").repeated(100'000));
    QVERIFY(read.good.isEmpty());
    QCOMPARE(read.fault, (BadFile{FileFault::UnclosedQuotes, 2}));
}

/// Case h40c in tests/data/cases: the mark stands for inches.
void TestForeignFiles::quotesWithinCells()
{
    const ProductFile goods(
        "Name;Price;Barcode\nPipe 5\" steel;10.50;111111\nBolt;1.00;111113\nNut;1.00;111114\n",
        sheet::csvRows, {}, u"THB"_s);
    const TableForm form = goods.guessed();
    QCOMPARE(form.separator, ';');
    const ReadTable<Product> read = goods.read(form);
    QCOMPARE(read.good.size(), 3);
    QCOMPARE(read.good[0].name, u"Pipe 5\" steel"_s);
}

void TestForeignFiles::piecesMakeNoDifference_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("a,b\nc,d\n\n\ne,f");
    QTest::newRow("quoted lines") << QByteArray("a,\"b\nc\"\"d\ne\"\nf,g\n");
    QTest::newRow("unclosed") << QByteArray("a,\"b\nc,d\n\"e\",f\n");
    QTest::newRow("unclosed twice") << QByteArray("\"a\nb\n\"c\"d\ne\n");
    QTest::newRow("unclosed at the end") << QByteArray("a,b\n\"c");
    QTest::newRow("spaces") << QByteArray("  a ,  \"b\" \n \n c,d");
    QTest::newRow("returns only") << QByteArray("a,b\rc,\"d\re\"\r\rf,g");
    QTest::newRow("three ends") << QByteArray("a\r\nb\rc\n\r\n\"d\r\ne\"\rf\n\rg\r");
    QTest::newRow("unclosed, returns only") << QByteArray("a,\"b\rc,d\r\"e\",f\r");
    QTest::newRow("letters of three bytes") << QByteArray("ก,ข\n\"ค\nง\",จ\n");
}

void TestForeignFiles::piecesMakeNoDifference()
{
    QFETCH(QByteArray, text);
    const QList<CsvRow> whole = rowsOf(text, text.size());
    QVERIFY(!whole.isEmpty());
    for (qsizetype length = 1; length < text.size(); ++length)
        QCOMPARE(rowsOf(text, length), whole);
}

/// fuzz_csv found that all rows behind a lone CR got the line 0.
void TestForeignFiles::linesEndInThreeWays()
{
    QList<int> lines;
    for (const CsvRow &row : rowsOf("a,b\rc,\"d\re\"\r\rf,g\r\nh\ni\r", 4096))
        lines << row.line;
    QCOMPARE(lines, (QList<int>{1, 2, 5, 6, 7}));
}

void TestForeignFiles::decodedInPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = u"Nguyễn Văn An\r\nสมชาย ใจดี\r\n山田太郎\n😀 e\u0301"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8, marks apart")
        << QByteArray("\xef\xbb\xbf" + text.normalized(QString::NormalizationForm_D).toUtf8())
        << u"UTF-8"_s;
    QStringEncoder wide(QStringConverter::Utf16BE);
    QTest::newRow("UTF-16BE") << QByteArray(wide(text)) << u"UTF-16BE"_s;
}

void TestForeignFiles::decodedInPieces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const QString whole = decodedAsFarAsPossible(bytes, encoding);
    QVERIFY(whole.contains(u"Văn An\r\nสมชาย"_s));
    QVERIFY(whole.endsWith(u'\u00e9'));
    for (qsizetype length = 1; length < bytes.size(); ++length) {
        TextDecoder decoder(encoding);
        QString text;
        for (qsizetype at = 0; at < bytes.size(); at += length)
            text +=
                decoder.decode(QByteArrayView(bytes).sliced(at, qMin(length, bytes.size() - at)),
                               at + length >= bytes.size());
        QCOMPARE(text, whole);
    }
}

void TestForeignFiles::tooManyColumns()
{
    const QByteArray wide = QByteArray("a,").repeated(100'000);
    const CustomerFile f =
        file("Name,E-mail\nAnna,a@example.com\n" + wide + "\nBert,b@example.com\n");
    const ReadTable<KnownCustomer> read = f.read(f.guessed());
    QCOMPARE(names(read), (QStringList{u"Anna"_s, u"Bert"_s}));
    QCOMPARE(faults(read), QStringList{fault(3, RowFault::TooManyColumns)});
    QCOMPARE(file(wide).guessed().columns.size(), maxColumns);
}

void TestForeignFiles::tooManyRows()
{
    const QByteArray fits = "Name\n" + QByteArray("Anna\n").repeated(maxTableRows);
    QCOMPARE(readAsGuessed(fits).good.size(), maxTableRows);
    const ReadTable<KnownCustomer> read = readAsGuessed(fits + "Anna\n");
    QVERIFY(read.good.isEmpty());
    QCOMPARE(read.fault, (BadFile{FileFault::TooManyRows, maxTableRows + 2}));
    const QByteArray card = "BEGIN:VCARD\nFN:A\nEND:VCARD\n";
    QCOMPARE(readAsGuessed(card.repeated(maxTableRows)).good.size(), maxTableRows);
    QVERIFY(readAsGuessed(card.repeated(maxTableRows + 1)).fault);
}

void TestForeignFiles::tooMuchText()
{
    const QByteArray row = "Anna," + QByteArray(9'000, 'x') + '\n';
    const ReadTable<KnownCustomer> read = readAsGuessed("Name,Notes\n" + row.repeated(4'000));
    QVERIFY(read.good.isEmpty());
    QCOMPARE(read.fault->fault, FileFault::TooMuchText);
    QCOMPARE(readAsGuessed("Name,Notes\n" + row.repeated(3'000)).good.size(), 3'000);
}

/// A file of one long line once became a customer with that line as its name.
void TestForeignFiles::longTextsAreNoNames()
{
    const QByteArray limit(256, 'x');
    QCOMPARE(readAsGuessed("Name\n" + limit + "\n").good.size(), 1);
    const ReadTable<KnownCustomer> read =
        readAsGuessed("Name\nx" + limit + "\n" + QByteArray(2'000'000, 'y'));
    QCOMPARE(faults(read), (QStringList{fault(2, RowFault::TooLong), fault(3, RowFault::TooLong)}));
    QVERIFY(rowSentence(read.bad[1]).size() < 200);
    const ReadTable<KnownCustomer> notes =
        readAsGuessed("Name,Notes\nAnna," + QByteArray(10'001, 'x'));
    QCOMPARE(faults(notes), QStringList{fault(2, RowFault::LongNote)});
    const ReadTable<KnownCustomer> card =
        readAsGuessed("BEGIN:VCARD\nFN:" + QByteArray(300'000, 'x') + "\nEND:VCARD\n");
    QCOMPARE(faults(card), QStringList{fault(1, RowFault::TooLong)});
}

void TestForeignFiles::nothingButSeparators()
{
    for (const char *text : {",", "\n", ",\n", "\"\",", " , \n"}) {
        const ReadTable<KnownCustomer> read = readAsGuessed(QByteArray(text).repeated(1'000'000));
        QVERIFY(read.good.isEmpty());
        QVERIFY(!read.fault);
    }
}

/// Joining the lines once took a time that grew with the square of their number: 1 MB took more than 25 s,
/// and 20 MB would have taken hours.
void TestForeignFiles::foldedPhoto()
{
    const QByteArray photo = QByteArray(" " + QByteArray(74, 'A') + "\r\n").repeated(270'000);
    const QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\nPHOTO;ENCODING=b:AAAA\r\n" +
                            photo + "EMAIL:a@example.com\r\nEND:VCARD\r\n";
    const ReadTable<KnownCustomer> read = readAsGuessed(card);
    QCOMPARE(read.good.size(), 1);
    QCOMPARE(read.good[0].contact, (Customer{u"Anna"_s, u"a@example.com"_s, {}}));
    // Of a value that is read, only the beginning is kept.
    const ReadTable<KnownCustomer> note =
        readAsGuessed("BEGIN:VCARD\nFN:Bert\nNOTE:x\n" + photo + "END:VCARD\n");
    QCOMPARE(faults(note), QStringList{fault(1, RowFault::LongNote)});
}

/// Composing the marks once took a time that grew with the square of their number.
void TestForeignFiles::marksWithoutEnd()
{
    const QByteArray marks = u"\u0301\u0323"_s.toUtf8().repeated(1'000'000);
    const ReadTable<KnownCustomer> read = readAsGuessed("Name,E-mail\na" + marks +
                                                        ",a@example.com\n"
                                                        "e\u0301,e@example.com\n");
    QCOMPARE(names(read), QStringList{u"\u00e9"_s});
    QCOMPARE(faults(read), QStringList{fault(2, RowFault::TooLong)});
}

void TestForeignFiles::cardsCutOff()
{
    QCOMPARE(names(readAsGuessed("BEGIN:VCARD\nFN:Anna\nBEGIN:VCARD\nFN:Bert\nEND:VCARD\n"
                                 "BEGIN:VCARD\nFN:Carl\nTEL")),
             (QStringList{u"Anna"_s, u"Bert"_s, u"Carl"_s}));
}

void TestForeignFiles::oddBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("good");
    QTest::addColumn<QStringList>("bad");
    const QByteArray head = "Name,E-mail\n", bert = "Bert,b@example.com\n";
    const QStringList berts(40, u"Bert"_s);
    QTest::newRow("NUL in a cell") << head + QByteArray("An\0na,a@example.com\n", 20) + bert.repeated(40) << berts
                                   << QStringList{fault(2, RowFault::BadText)};
    QTest::newRow("NUL at the end") << head + bert.repeated(40) + QByteArray("Z\0", 2) << berts
                                    << QStringList{fault(42, RowFault::BadText)};
    QTest::newRow("mark of another file in the middle")
        << "\xef\xbb\xbf" + head + "Anna,a@example.com\n\xef\xbb\xbf" + head + bert
        << QStringList{u"Anna"_s, u"Bert"_s} << QStringList{};
    QTest::newRow("mark before a name") << head + "\xef\xbb\xbf" + bert << QStringList{u"Bert"_s} << QStringList{};
    // A row of windows-874 in a file of UTF-8: the file is what nearly all of it is, and the row is said.
    const QByteArray thai = u"สมชาย"_s.toUtf8() + ",s@example.com\n";
    QTest::newRow("a row of another encoding")
        << head + thai.repeated(20) + "\xca\xc1\xaa\xd2\xc2,x@example.com\n" << QStringList(20, u"สมชาย"_s)
        << QStringList{fault(22, RowFault::BadText)};
}

void TestForeignFiles::oddBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, good);
    QFETCH(QStringList, bad);
    const ReadTable<KnownCustomer> read = readAsGuessed(bytes);
    QCOMPARE(names(read), good);
    QCOMPARE(faults(read), bad);
}

/// A photo of vCard 2.1 without spaces in front of its lines, 10 MB, and the card behind it.
void TestForeignFiles::largePhotoInQuotedLines()
{
    const QByteArray photo = QByteArray(QByteArray(76, 'A') + "\r\n").repeated(140'000);
    const ReadTable<KnownCustomer> read =
        readAsGuessed("BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Anna\r\nPHOTO;ENCODING=BASE64;JPEG:\r\n" + photo +
                      "\r\nTEL;CELL:+66812345601\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Bert\r\nTEL:+668");
    QCOMPARE(names(read), QStringList{u"Anna"_s});
    QCOMPARE(read.good[0].contact.phone, u"+66812345601"_s);
    QCOMPARE(faults(read), QStringList{fault(int(140'000 + 8), RowFault::BadPhone)});
}

/// Cases h12 and h14 in tests/data/cases.
void TestForeignFiles::groupsAndFaxes()
{
    const ReadTable<KnownCustomer> read =
        readAsGuessed("BEGIN:VCARD\nFN:VIP\nX-ADDRESSBOOKSERVER-KIND:group\nEND:VCARD\n"
                      "BEGIN:VCARD\nFN:Anna\nTEL;TYPE=FAX,PREF:+6622345622\nTEL;WORK:1155\n"
                      "TEL;TYPE=HOME:+6622345626\nTEL;TYPE=\"cell,voice\":+66812345626\nEND:VCARD\n"
                      "BEGIN:VCARD\nFN:Bert\nTEL;FAX:+6622345622\nEND:VCARD\n");
    QCOMPARE(faults(read), QStringList{fault(1, RowFault::Group)});
    QCOMPARE(read.good.size(), 2);
    QCOMPARE(read.good[0].contact.phone, u"+66812345626"_s);
    QCOMPARE(read.good[1].contact.phone, QString());
}

/// Case h13b in tests/data/cases: the form takes line breaks in notes, and an address in several lines.
void TestForeignFiles::quotedPrintableLines()
{
    const ReadTable<KnownCustomer> read =
        readAsGuessed("BEGIN:VCARD\nVERSION:2.1\nFN:Old Outlook\n"
                      "ADR;WORK;ENCODING=QUOTED-PRINTABLE:;;8 Silom Rd=0D=0AFloor 3;Bang "
                      "Rak;Bangkok;10500;Thailand\n"
                      "NOTE;ENCODING=QUOTED-PRINTABLE:first=0D=0Asecond=3D ok\nEND:VCARD\n");
    QCOMPARE(read.bad.size(), 0);
    QCOMPARE(read.good.value(0).notes, u"first\nsecond= ok"_s);
    QCOMPARE(read.good.value(0).billing.address.line1, u"8 Silom Rd, Floor 3"_s);
    QCOMPARE(read.good.value(0).billing.address.countryCode, u"TH"_s);
}

} // namespace

QTEST_GUILESS_MAIN(TestForeignFiles)
#include "tst_foreignfiles.moc"
