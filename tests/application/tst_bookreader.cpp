// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the reader of workbooks with all kinds of cells in XLSX and ODS, with files that are no
// such workbook or broken, and at its limits. Each workbook is also read in tiny pieces.
#include "sheet/bookreader.h"
#include "sheet/xlsxtable.h"
#include "support/bookmaker.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace linktill;
using namespace linktill::sheet;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(FileFault fault)
{
    const QHash<FileFault, QString> names = {{FileFault::Workbook, u"Workbook"_s},
                                             {FileFault::LockedWorkbook, u"LockedWorkbook"_s},
                                             {FileFault::MacroWorkbook, u"MacroWorkbook"_s},
                                             {FileFault::DamagedWorkbook, u"DamagedWorkbook"_s},
                                             {FileFault::HugeWorkbook, u"HugeWorkbook"_s},
                                             {FileFault::Archive, u"Archive"_s},
                                             {FileFault::NoText, u"NoText"_s}};
    return names.value(fault, u"another fault"_s);
}

/// Returns the rows as "1:Name|E-mail", one under the other; "!" stands behind a row that is too
/// wide, and the name of the fault at the end.
QString rowsOf(const QByteArray &book, int sheet, const BookLimits &limits)
{
    QStringList rows;
    const auto fault = bookRows(
        book, sheet,
        [&rows](const CsvRow &row) {
            rows << QString::number(row.line) + u':' + row.cells.join(u'|') +
                        (row.fault == CsvRow::Fault::TooWide ? u"!"_s : QString());
            return AfterRow::GoOn;
        },
        limits);
    if (fault)
        rows << nameOf(fault->fault);
    return rows.join(u'\n');
}

/// Returns the same, after it was read in pieces of several sizes too. Where a fault lies in a
/// piece, fewer of the rows before it may have been seen.
QString rowsOf(const QByteArray &book, int sheet = 0)
{
    const QString rows = rowsOf(book, sheet, BookLimits());
    const bool isFault = rows.endsWith("Workbook"_L1);
    for (const qint64 pieceBytes : {4, 7, 100}) {
        BookLimits limits;
        limits.pieceBytes = pieceBytes;
        const QString other = rowsOf(book, sheet, limits);
        if (isFault ? other.section(u'\n', -1) != rows.section(u'\n', -1) : other != rows)
            return u"In pieces of %1 bytes it is different."_s.arg(pieceBytes);
    }
    return rows;
}

/// Returns the cells of the only row of an XLSX file; of the row's element, `cells` are what is in
/// it.
QString xlsxRow(const QByteArray &cells, XlsxMaker maker = {})
{
    maker.rows = "<row r='1'>" + cells + "</row>";
    const QString rows = rowsOf(maker.bytes());
    return rows.startsWith("1:"_L1) ? rows.mid(2) : rows;
}

QString odsRow(const QByteArray &cells)
{
    const QString rows = rowsOf(OdsMaker{"<table:table table:name='A'><table:table-row>" + cells +
                                         "</table:table-row></table:table>"}
                                    .bytes());
    return rows.startsWith("1:"_L1) ? rows.mid(2) : rows;
}

QString sheetsOf(const QByteArray &book)
{
    const auto sheets = bookSheets(book);
    return sheets ? sheets->join(u'|') : nameOf(sheets.error().fault);
}

class TestBookReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xlsxCells_data();
    void xlsxCells();
    void xlsxFormats_data();
    void xlsxFormats();
    void xlsxPlaces_data();
    void xlsxPlaces();
    void odsCells_data();
    void odsCells();
    void odsPlaces_data();
    void odsPlaces();
    void sheets();
    void sheetsOfOds();
    void strictXlsx();
    void whatXlsxTableWrites();
    void otherFiles_data();
    void otherFiles();
    void brokenXml_data();
    void brokenXml();
    void brokenFiles_data();
    void brokenFiles();
    void everyCutFile();
    void limits_data();
    void limits();
    void aMillionEmptyCellsCostNothing();
    void bombs_data();
    void bombs();
    void stopsWhenTold();
};

void TestBookReader::xlsxCells_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &cells, const QString &shown) {
        QTest::newRow(name) << cells << shown;
    };
    row("shared", "<c r='A1' t='s'><v>1</v></c>", u"Anna Beispiel"_s);
    row("shared, earlier one later", "<c t='s'><v>2</v></c><c t='s'><v>0</v></c>", u"last|first"_s);
    row("shared, formatted runs", "<c t='s'><v>3</v></c>", u"Red and blue "_s);
    row("shared, with readings", "<c t='s'><v>4</v></c>", u"東京都"_s);
    row("shared, one of nothing", "<c t='s'><v>5</v></c><c><v>1</v></c>", u"|1"_s);
    row("shared, two lines", "<c t='s'><v>6</v></c>", u"a\nb\nc"_s);
    row("shared, escapes", "<c t='s'><v>7</v></c>", u"_x000D_ _x12 _xzzzz_ A"_s);
    row("inline", "<c t='inlineStr'><is><t>Anna</t></is></c>", u"Anna"_s);
    row("inline, runs",
        "<c t='inlineStr'><is><r><t>An</t></r><r><rPr><b/></rPr><t>na</t></r></is></c>", u"Anna"_s);
    row("inline, entities", "<c t='inlineStr'><is><t>A &amp; B &lt;a@b&gt; &#x0E01;</t></is></c>",
        u"A & B <a@b> ก"_s);
    row("spaces stay", "<c t='inlineStr'><is><t xml:space='preserve'> a </t></is></c>", u" a "_s);
    row("text of a formula", "<c t='str'><f>A1&amp;B1</f><v>Anna B</v></c>", u"Anna B"_s);
    row("number of a formula", "<c><f>1+1</f><v>2</v></c>", u"2"_s);
    row("formula without a value", "<c><f>1+1</f></c><c><v>1</v></c>", u"|1"_s);
    row("true", "<c t='b'><v>1</v></c>", u"TRUE"_s);
    row("false", "<c t='b'><v>0</v></c>", u"FALSE"_s);
    row("error", "<c t='e'><f>NA()</f><v>#N/A</v></c>", u"#N/A"_s);
    row("day of the strict form", "<c t='d'><v>2026-11-29</v></c>", u"2026-11-29"_s);
    row("moment of the strict form", "<c t='d'><v>2026-11-29T14:03:00.5Z</v></c>",
        u"2026-11-29 14:03:00"_s);
    row("phone", "<c><v>812345678</v></c>", u"812345678"_s);
    row("barcode", "<c><v>8851234567890</v></c>", u"8851234567890"_s);
    row("barcode with an exponent", "<c><v>8.85123456789E+12</v></c>", u"8851234567890"_s);
    row("tenth", "<c><v>0.1</v></c>", u"0.1"_s);
    row("tenth in all digits", "<c><v>0.10000000000000001</v></c>", u"0.1"_s);
    row("price in all digits", "<c><v>19.989999999999998</v></c>", u"19.99"_s);
    row("sum that is not exact", "<c><v>0.30000000000000004</v></c>", u"0.3"_s);
    row("negative", "<c><v>-12.5</v></c>", u"-12.5"_s);
    row("zero", "<c><v>-0</v></c>", u"0"_s);
    row("whole, of sixteen digits", "<c><v>9007199254740992</v></c>", u"9007199254740992"_s);
    row("large", "<c><v>1.5E20</v></c>", u"150000000000000000000"_s);
    row("small", "<c><v>1.25E-5</v></c>", u"0.0000125"_s);
    row("zeros behind", "<c><v>12.50</v></c>", u"12.5"_s);
    row("no number", "<c><v>abc</v></c>", u"abc"_s);
    row("as in longer texts",
        "<c t='inlineStr'><is><t>" + QByteArray(40'000, 'x') + "</t></is></c>",
        QString(maxCellLength, u'x'));
}

void TestBookReader::xlsxCells()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, shown);
    XlsxMaker maker;
    maker.shared =
        "<si><t>first</t></si><si><t>Anna Beispiel</t></si><si><t>last</t></si>"
        "<si><r><rPr><color rgb='FFFF0000'/></rPr><t>Red</t></r><r><t xml:space='preserve'> and "
        "blue "
        "</t></r></si>"
        "<si><t>東京都</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/></si>"
        "<si/><si><t>a_x000D_\nb_x000d_c</t></si><si><t>_x005F_x000D_ _x12 _xzzzz_ "
        "_x0041_</t></si>";
    QCOMPARE(xlsxRow(cells, maker), shown);
}

void TestBookReader::xlsxFormats_data()
{
    QTest::addColumn<QByteArray>("code"); // or the number of one that is built in
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("shownSince1904");
    const auto row = [](const char *code, const char *value, const QString &shown,
                        const QString &since1904) {
        QTest::addRow("%s of %s", code, value)
            << QByteArray(code) << QByteArray(value) << shown << since1904;
    };
    const auto same = [&row](const char *code, const char *value, const QString &shown) {
        row(code, value, shown, shown);
    };
    same("0", "46355", u"46355"_s);
    row("14", "46355", u"2026-11-29"_s, u"2030-11-30"_s);
    row("14", "1", u"1900-01-01"_s, u"1904-01-02"_s);
    row("14", "59", u"1900-02-28"_s, u"1904-02-29"_s);
    row("14", "60", u"1900-02-29"_s, u"1904-03-01"_s);
    row("14", "61", u"1900-03-01"_s, u"1904-03-02"_s);
    row("14", "0", u"0"_s, u"1904-01-01"_s);
    row("14", "2958465", u"9999-12-31"_s, u"2958465"_s);
    row("14", "2957003", u"9995-12-30"_s, u"9999-12-31"_s);
    same("14", "2958466", u"2958466"_s);
    same("14", "-1", u"-1"_s);
    row("14", "46355.5", u"2026-11-29 12:00:00"_s, u"2030-11-30 12:00:00"_s);
    row("22", "46355", u"2026-11-29 00:00:00"_s, u"2030-11-30 00:00:00"_s);
    row("22", "46355.585416666669", u"2026-11-29 14:03:00"_s, u"2030-11-30 14:03:00"_s);
    row("22", "46355.999999999", u"2026-11-30 00:00:00"_s, u"2030-12-01 00:00:00"_s);
    same("20", "0.58541666666666670", u"14:03:00"_s);
    same("20", "0", u"00:00:00"_s);
    same("46", "1.5", u"36:00:00"_s);
    row("34", "46355", u"2026-11-29"_s, u"2030-11-30"_s);
    same("55", "0.5", u"12:00:00"_s);
    for (const char *day : {"15", "16", "17", "27", "36", "50", "54", "57", "58", "71",
                            "yyyy\\-mm\\-dd", "d/m/yyyy;@", "[$-409]d\\-mmm\\-yy;@",
                            "[$-41E]d mmm bbbb", "mmm", "\"Day\" d", "[Red]yyyy", "DD.MM.YY"})
        row(day, "46355", u"2026-11-29"_s, u"2030-11-30"_s);
    for (const char *moment : {"yyyy-mm-dd hh:mm", "m/d/yy h:mm AM/PM",
                               "yyyy-mm-dd hh:mm:ss \"+07:00\"", "dd.mm.yyyy\\ hh:mm:ss.000"})
        row(moment, "46355.25", u"2026-11-29 06:00:00"_s, u"2030-11-30 06:00:00"_s);
    for (const char *time :
         {"18", "19", "21", "32", "45", "47", "h:mm", "[$-F400]h:mm:ss AM/PM", "mm:ss.0"})
        same(time, "0.25", u"06:00:00"_s);
    same("[hh]:mm:ss", "2", u"48:00:00"_s);
    same("[mm]", "0.5", u"12:00:00"_s);
    for (const char *number : {"General",
                               "0.00",
                               "#,##0",
                               "\"THB\" 0.00",
                               "[$d] #,##0.00",
                               "0.00E+00",
                               "0%",
                               "@",
                               "\\d\\y0",
                               "_-* #,##0.00_-;-* d",
                               "[Red]General",
                               "Standard",
                               "# ?/?",
                               "0 \"days\"",
                               "[>9]0;0",
                               "t0.00",
                               "1",
                               "4",
                               "9",
                               "10",
                               "11",
                               "12",
                               "37",
                               "48",
                               "49",
                               "59"})
        same(number, "46355.5", u"46355.5"_s);
    same("9", "0.07", u"0.07"_s);
    same("00000", "7412", u"07412"_s);
    same("0000000000", "812345678", u"0812345678"_s);
    same("00000", "123456", u"123456"_s);
    same("00000", "1.5", u"1.5"_s);
}

void TestBookReader::xlsxFormats()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, value);
    QFETCH(QString, shown);
    QFETCH(QString, shownSince1904);
    bool isBuiltIn = false;
    code.toInt(&isBuiltIn);
    isBuiltIn = isBuiltIn && !code.startsWith("00");
    XlsxMaker maker;
    if (!isBuiltIn)
        maker.codes = "<numFmt numFmtId='164' formatCode='" +
                      QString::fromUtf8(code).toHtmlEscaped().toUtf8() + "'/>";
    maker.uses = "<xf numFmtId='" + (isBuiltIn ? code : QByteArray("164")) + "'/>";
    const QByteArray cell = "<c s='1'><v>" + value + "</v></c>";
    QCOMPARE(xlsxRow(cell, maker), shown);
    maker.bookPr = "date1904='1'";
    QCOMPARE(xlsxRow(cell, maker), shownSince1904);
}

void TestBookReader::xlsxPlaces_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &rows, const QString &shown) {
        QTest::newRow(name) << rows << shown;
    };
    const QByteArray one = "<c><v>1</v></c>";
    row("none", "", QString());
    row("gaps", "<row r='2'><c r='B2'><v>5</v></c><c r='D2'><v>6</v></c></row>", u"2:|5||6"_s);
    row("no places", "<row>" + one + one + "</row><row>" + one + "</row>", u"1:1|1\n2:1"_s);
    row("a place, then none",
        "<row r='7'><c r='C7'><v>1</v></c>" + one + "</row><row>" + one + "</row>",
        u"7:||1|1\n8:1"_s);
    row("blank rows",
        "<row r='1'>" + one + "</row><row r='2'/><row r='3'><c r='A3' s='1'/></row><row r='9'>" +
            one + "</row>",
        u"1:1\n9:1"_s);
    row("empty text is no cell", "<row><c t='inlineStr'><is><t></t></is></c></row>", QString());
    row("two letters", "<row><c r='AA1'><v>1</v></c></row>", u"1:"_s + QString(26, u'|') + u"1"_s);
    row("last column", "<row><c r='ALL1'><v>1</v></c></row>",
        u"1:"_s + QString(999, u'|') + u"1"_s);
    row("too wide", "<row>" + one + "<c r='ALM1'><v>1</v></c></row>", u"1:1!"_s);
    row("too wide, with nothing there", "<row>" + one + "<c r='XFD1' s='1'/></row>", u"1:1"_s);
    row("merged", "<row><c r='A1'><v>1</v></c><c r='B1' s='1'/><c r='C1'><v>2</v></c></row>",
        u"1:1||2"_s);
    row("a place that is none", "<row><c r='1A'><v>1</v></c></row>", u"DamagedWorkbook"_s);
    row("a place of four letters", "<row><c r='AAAA1'><v>1</v></c></row>", u"DamagedWorkbook"_s);
    row("a row again", "<row r='2'>" + one + "</row><row r='2'>" + one + "</row>",
        u"2:1\nDamagedWorkbook"_s);
    row("a row that is no number", "<row r='x'>" + one + "</row>", u"DamagedWorkbook"_s);
    row("text that is not there", "<row><c t='s'><v>0</v></c></row>", u"DamagedWorkbook"_s);
    row("text that has no number", "<row><c t='s'><v></v></c></row>", u"DamagedWorkbook"_s);
    row("things of others", "<row><x:y xmlns:x='x'><c r='A1'><v>2</v></c></x:y>" + one + "</row>",
        u"1:1"_s);
}

void TestBookReader::xlsxPlaces()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, shown);
    XlsxMaker maker;
    maker.rows = rows;
    maker.behind = "<mergeCells count='1'><mergeCell ref='A1:B1'/></mergeCells>";
    QCOMPARE(rowsOf(maker.bytes()), shown);
}

void TestBookReader::odsCells_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &attributes, const QByteArray &content,
                        const QString &shown) {
        QTest::newRow(name) << attributes << content << shown;
    };
    const QByteArray text = "office:value-type='string'";
    row("text", text, "<text:p>Anna</text:p>", u"Anna"_s);
    row("text without a type", "", "<text:p>Anna</text:p>", u"Anna"_s);
    row("text in an attribute", text + " office:string-value='Anna'", "", u"Anna"_s);
    row("lines", text, "<text:p>a</text:p><text:p/><text:p>b</text:p>", u"a\n\nb"_s);
    row("spaces", text, "<text:p>a<text:s/><text:s text:c='3'/>b</text:p>", u"a    b"_s);
    row("tab", text, "<text:p>a<text:tab/>b</text:p>", u"a\tb"_s);
    row("line break", text, "<text:p>a<text:line-break/>b</text:p>", u"a\nb"_s);
    row("spans", text, "<text:p>Anna<text:span> <text:span>B</text:span>.</text:span></text:p>",
        u"Anna B."_s);
    row("link", text, "<text:p><text:a>a@b.example</text:a></text:p>", u"a@b.example"_s);
    row("space of the file's lines", text, "<text:p>\n  a\n  b</text:p>", u"a b"_s);
    row("note on the cell", text,
        "<office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p>", u"a"_s);
    row("reading", text,
        "<text:p><text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>トウキョウ"
        "</text:ruby-text></text:ruby></text:p>",
        u"東京"_s);
    row("number", "office:value-type='float' office:value='812345678'",
        "<text:p>812,345,678</text:p>", u"812345678"_s);
    row("number with an exponent", "office:value-type='float' office:value='8.85123456789E+12'",
        "<text:p>8.85E+12</text:p>", u"8851234567890"_s);
    row("number with zeros in front", "office:value-type='float' office:value='812345678'",
        "<text:p>0812345678</text:p>", u"0812345678"_s);
    row("zero", "office:value-type='float' office:value='0'", "<text:p>-</text:p>", u"0"_s);
    row("tenth", "office:value-type='float' office:value='0.1'", "<text:p>0,10</text:p>", u"0.1"_s);
    row("percent", "office:value-type='percentage' office:value='0.07'", "<text:p>7%</text:p>",
        u"0.07"_s);
    row("currency", "office:value-type='currency' office:currency='THB' office:value='1250.5'",
        "<text:p>฿1,250.50</text:p>", u"1250.5"_s);
    row("day", "office:value-type='date' office:date-value='2026-11-29'",
        "<text:p>29.11.26</text:p>", u"2026-11-29"_s);
    row("moment", "office:value-type='date' office:date-value='2026-11-29T14:03:00.123'",
        "<text:p>29.11.26</text:p>", u"2026-11-29 14:03:00"_s);
    row("time", "office:value-type='time' office:time-value='PT14H03M00.5S'",
        "<text:p>14:03</text:p>", u"14:03:00"_s);
    row("many hours", "office:value-type='time' office:time-value='PT36H'",
        "<text:p>36:00</text:p>", u"36:00:00"_s);
    row("true", "office:value-type='boolean' office:boolean-value='true'", "<text:p>WAHR</text:p>",
        u"TRUE"_s);
    row("false", "office:value-type='boolean' office:boolean-value='false'",
        "<text:p>FALSCH</text:p>", u"FALSE"_s);
    row("formula", "table:formula='of:=1+1' office:value-type='float' office:value='2'",
        "<text:p>2</text:p>", u"2"_s);
    row("error", "calcext:value-type='error' office:value-type='string' office:string-value=''",
        "<text:p>#N/A</text:p>", u"#N/A"_s);
    row("long text", text, "<text:p>" + QByteArray(40'000, 'x') + "</text:p>",
        QString(maxCellLength, u'x'));
    row("many spaces", text, "<text:p>a<text:s text:c='2000000000'/></text:p>",
        u"a"_s + QString(maxCellLength - 1, u' '));
}

void TestBookReader::odsCells()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QByteArray, content);
    QFETCH(QString, shown);
    QCOMPARE(odsRow("<table:table-cell " + attributes + ">" + content + "</table:table-cell>"),
             shown);
}

void TestBookReader::odsPlaces_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &rows, const QString &shown) {
        QTest::newRow(name) << rows << shown;
    };
    const QByteArray a = "<table:table-cell><text:p>a</text:p></table:table-cell>";
    const auto tableRow = [](const QByteArray &cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    };
    const auto again = [](int times, const QByteArray &content) {
        return "<table:table-cell table:number-columns-repeated='" + QByteArray::number(times) +
               "'>" + content + "</table:table-cell>";
    };
    row("none", "", QString());
    row("gaps", tableRow(again(2, {}) + a), u"1:||a"_s);
    row("repeated cells", tableRow(again(3, "<text:p>b</text:p>") + a), u"1:b|b|b|a"_s);
    row("repeated rows",
        "<table:table-row table:number-rows-repeated='3'>" + a + "</table:table-row>" + tableRow(a),
        u"1:a\n2:a\n3:a\n4:a"_s);
    row("empty rows",
        "<table:table-row table:number-rows-repeated='1048570'>" + again(16'384, {}) +
            "</table:table-row>" + tableRow(a),
        u"1048571:a"_s);
    row("covered cells",
        tableRow(a +
                 "<table:covered-table-cell table:number-columns-repeated='2'><text:p>x"
                 "</text:p></table:covered-table-cell>" +
                 a),
        u"1:a|||a"_s);
    row("groups and headings",
        "<table:table-header-rows>" + tableRow(a) +
            "</table:table-header-rows>"
            "<table:table-row-group><table:table-row-group>" +
            tableRow(a) + "</table:table-row-group>" + tableRow(a) + "</table:table-row-group>",
        u"1:a\n2:a\n3:a"_s);
    row("too wide", tableRow(a + again(998, {}) + a + a), u"1:a"_s + QString(999, u'|') + u"a!"_s);
    row("repeated without end", tableRow(again(2'000'000'000, "<text:p>b</text:p>")),
        u"1:"_s + u"b|"_s.repeated(999) + u"b!"_s);
    row("columns and shapes",
        "<table:shapes><text:p>x</text:p></table:shapes><table:table-column/>" + tableRow(a),
        u"1:a"_s);
}

void TestBookReader::odsPlaces()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, shown);
    QCOMPARE(rowsOf(OdsMaker{"<table:table>" + rows + "</table:table>"}.bytes()), shown);
}

/// The sheets stand in the workbook's order, hidden ones too, wherever their parts are; a chart is
/// no sheet.
void TestBookReader::sheets()
{
    const XlsxMaker maker;
    const auto sheet = [&maker](const char *value) {
        return "<worksheet " + maker.space() + "><sheetData><row><c><v>" + value +
               "</v></c></row></sheetData></worksheet>";
    };
    const QByteArray book =
        ZipMaker()
            .add("_rels/.rels",
                 XlsxMaker::relationsXml(maker.relation("a", "officeDocument", "/Book\\main.xml")))
            .add("Book/main.xml", "<workbook " + maker.space() + " xmlns:q='" +
                                      maker.relations().chopped(1) +
                                      "'><sheets>"
                                      "<sheet name='Zwei' q:id='r2'/><sheet name='Chart' "
                                      "q:id='r9'/><sheet name='ลูกค้า' q:id='r1' state='hidden'/>"
                                      "<sheet name='Drei' q:id='r3'/></sheets></workbook>")
            .add("book/_rels/main.xml.rels",
                 XlsxMaker::relationsXml(maker.relation("r1", "worksheet", "../other/b.xml") +
                                         maker.relation("r2", "worksheet", "/Other/A.XML") +
                                         maker.relation("r3", "worksheet", "c.xml") +
                                         maker.relation("r9", "chartsheet", "chart.xml")))
            .add("other\\a.xml", sheet("2"))
            .add("other/b.xml", sheet("1"))
            .add("book/c.xml", sheet("3"))
            .bytes();
    QCOMPARE(sheetsOf(book), u"Zwei|ลูกค้า|Drei"_s);
    QCOMPARE(rowsOf(book, 0), u"1:2"_s);
    QCOMPARE(rowsOf(book, 1), u"1:1"_s);
    QCOMPARE(rowsOf(book, 2), u"1:3"_s);
    QCOMPARE(rowsOf(book, 3), QString());
    QCOMPARE(rowsOf(book, -1), QString());
}

void TestBookReader::sheetsOfOds()
{
    const auto table = [](const char *name, const char *text) {
        return QByteArray("<table:table table:name='") + name +
               "'><table:table-row><table:table-cell><text:p>" + text +
               "</text:p></table:table-cell></table:table-row></table:table>";
    };
    const QByteArray book =
        OdsMaker{"<table:calculation-settings/>" + table("Zwei", "b") + table("ลูกค้า", "a")}.bytes();
    QCOMPARE(sheetsOf(book), u"Zwei|ลูกค้า"_s);
    QCOMPARE(rowsOf(book, 0), u"1:b"_s);
    QCOMPARE(rowsOf(book, 1), u"1:a"_s);
    QCOMPARE(rowsOf(book, 2), QString());
}

void TestBookReader::strictXlsx()
{
    XlsxMaker maker;
    maker.isStrict = true;
    maker.shared = "<si><t>Anna</t></si>";
    maker.uses = "<xf numFmtId='14'/>";
    QCOMPARE(xlsxRow("<c t='s'><v>0</v></c><c s='1'><v>46355</v></c>", maker),
             u"Anna|2026-11-29"_s);
    QCOMPARE(sheetsOf(maker.bytes()), u"Customers"_s);
}

/// What the program exports, it reads again.
void TestBookReader::whatXlsxTableWrites()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"table.xlsx"_s));
    XlsxTable table(file.fileName());
    table.setMaxRows(3);
    const QDateTime moment(QDate(2026, 11, 29), QTime(14, 3), QTimeZone(7 * 3600));
    table.add({u"Name"_s, u"Price"_s, u"Made"_s});
    table.add({u"=1+1 & <สมชาย>"_s, TableNumber{u"1250.50"_s, 2}, moment});
    table.add({u"two\nlines"_s, std::monostate(), QString()});
    table.add({u"on the second sheet"_s, TableNumber{u"8851234567890"_s, 0}});
    QVERIFY2(table.finish(), qPrintable(table.detail()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray book = file.readAll();
    QCOMPARE(sheetsOf(book), u"Linktill|Linktill 2"_s);
    QCOMPARE(rowsOf(book, 0),
             u"1:Name|Price|Made\n2:=1+1 & <สมชาย>|1250.5|2026-11-29 14:03:00\n3:two\nlines"_s);
    QCOMPARE(rowsOf(book, 1), u"1:Name|Price|Made\n2:on the second sheet|8851234567890"_s);
}

void TestBookReader::otherFiles_data()
{
    QTest::addColumn<QByteArray>("book");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const ZipMaker &zip, const char *fault) {
        QTest::newRow(name) << zip.bytes() << QString::fromLatin1(fault);
    };
    const auto types = [](const char *type) {
        return ZipMaker().add(
            "[Content_Types].xml",
            QByteArray("<Types><Default Extension='xml' ContentType='x'/><Override PartName='/x'"
                       " ContentType='application/") +
                type + "+xml'/></Types>");
    };
    const auto mime = [](const char *type) { return ZipMaker().add("mimetype", type); };
    const ZipMaker plain = types("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main");
    row("archive", ZipMaker().add("customers.csv", "Name\nAnna\n"), "Archive");
    row("nothing in it", ZipMaker(), "DamagedWorkbook");
    row("macros, by type", types("vnd.ms-excel.sheet.macroEnabled.main"), "MacroWorkbook");
    row("macros, a template", types("vnd.ms-excel.template.macroEnabled.main"), "MacroWorkbook");
    row("macros, by part", ZipMaker(plain).add("xl/vbaProject.bin", "x"), "MacroWorkbook");
    row("binary, by part", ZipMaker(plain).add("xl/workbook.bin", "x"), "Workbook");
    row("binary, by type", types("vnd.ms-excel.sheet.binary.macroEnabled.main"), "Workbook");
    row("Numbers", ZipMaker().add("Index/Document.iwa", "x"), "Workbook");
    row("Numbers in a folder", ZipMaker().add("Index.zip", "x"), "Workbook");
    row("before OpenDocument", mime("application/vnd.sun.xml.calc").add("content.xml", "<x/>"),
        "Workbook");
    row("text document", mime("application/vnd.oasis.opendocument.text").add("content.xml", "<x/>"),
        "NoText");
    row("book to read", mime("application/epub+zip").add("content.xml", "<x/>"), "Archive");
    row("Word",
        ZipMaker(plain)
            .add("_rels/.rels", XlsxMaker::relationsXml(XlsxMaker().relation("a", "officeDocument",
                                                                             "word/document.xml")))
            .add("word/document.xml", "<document/>"),
        "NoText");
    row("ODS without a type",
        ZipMaker()
            .add("META-INF/manifest.xml", "<m/>")
            .add("content.xml", OdsMaker::contentXml("")),
        "");
    QTest::newRow("locked ODS")
        << OdsMaker{"", "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"}
               .bytes()
        << u"LockedWorkbook"_s;
    ZipMaker::How locked;
    locked.isLocked = true;
    XlsxMaker maker;
    maker.sheetPacked = locked;
    QTest::newRow("locked part") << maker.bytes() << u"LockedWorkbook"_s;
    QTest::newRow("no ZIP file") << QByteArray("PK\x03\x04 and no more") << u"DamagedWorkbook"_s;
    QTest::newRow("empty") << QByteArray() << u"DamagedWorkbook"_s;
}

void TestBookReader::otherFiles()
{
    QFETCH(QByteArray, book);
    QFETCH(QString, fault);
    QCOMPARE(rowsOf(book), fault);
    if (QTest::currentDataTag() != QByteArray("locked part")) // only the sheet itself is locked
        QCOMPARE(sheetsOf(book), fault);
}

void TestBookReader::brokenXml_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &sheet, const QString &shown) {
        QTest::newRow(name) << sheet << shown;
    };
    const QByteArray begin = "<worksheet><sheetData><row><c><v>1</v></c></row>";
    const QByteArray end = "</sheetData></worksheet>";
    const QString damaged = u"1:1\nDamagedWorkbook"_s;
    row("whole", begin + end, u"1:1"_s);
    row("UTF-16",
        QStringEncoder(QStringEncoder::Utf16, QStringEncoder::Flag::WriteBom)
            .encode(u"<w><sheetData><row><c t='str'><v>ก</v></c></row></sheetData></w>"_s),
        u"1:ก"_s);
    row("cut off", begin, damaged);
    row("cut off in a row", begin + "<row><c><v>2</v></c>", damaged);
    row("crossed", begin + "<row></c></row>" + end, damaged);
    row("more behind", begin + end + "<x/>", damaged);
    row("NUL", begin + QByteArray("\0", 1) + end, damaged);
    row("no UTF-8", begin + "<row><c t='str'><v>\xff\xfe</v></c></row>" + end,
        u"DamagedWorkbook"_s);
    row("entity of its own", "<!DOCTYPE w [<!ENTITY a 'b'>]>" + begin + end, u"DamagedWorkbook"_s);
    row("entities without end",
        "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c "
        "'&b;&b;&b;&b;&b;&b;&b;&b;'>]>" +
            begin + end,
        u"DamagedWorkbook"_s);
    row("file of this computer",
        "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + begin + end,
        u"DamagedWorkbook"_s);
    row("type without entities", "<!DOCTYPE w SYSTEM 'w.dtd'>" + begin + end, u"1:1"_s);
    row("unknown entity", begin + "<row><c t='str'><v>&x;</v></c></row>" + end, damaged);
    row("deep", begin + QByteArray("<a>").repeated(100'000) + end, damaged);
    QByteArray attributes;
    for (int i = 0; i < 2000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    row("many attributes", begin + "<row" + attributes + "/>" + end, damaged);
    row("long text", begin + "<row><c><v>" + QByteArray(400'000, '1') + "</v></c></row>" + end,
        u"1:1\nHugeWorkbook"_s);
    row("long attribute", begin + "<row a='" + QByteArray(400'000, '1') + "'/>" + end,
        u"1:1\nHugeWorkbook"_s);
    row("nothing", "", u"DamagedWorkbook"_s);
}

void TestBookReader::brokenXml()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QString, shown);
    ZipMaker::How stored; // so that no part is packed too well
    stored.isPacked = false;
    const QByteArray book =
        ZipMaker()
            .add("xl/workbook.xml",
                 "<workbook><sheets><sheet name='A' id='r1'/></sheets></workbook>")
            .add("xl/_rels/workbook.xml.rels",
                 XlsxMaker::relationsXml(XlsxMaker().relation("r1", "worksheet", "sheet.xml")))
            .add("xl/sheet.xml", sheet, stored)
            .bytes();
    QCOMPARE(rowsOf(book), shown);
}

void TestBookReader::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("book");
    const auto row = [](const char *name, const ZipMaker::How &how) {
        XlsxMaker maker;
        maker.rows = "<row><c><v>1</v></c></row>";
        maker.sheetPacked = how;
        QTest::newRow(name) << maker.bytes();
    };
    ZipMaker::How sum, stored, longer, shorter, method;
    sum.wrongSum = 1;
    row("checksum", sum);
    stored.isPacked = false;
    stored.method = 8;
    row("not packed, but said to be", stored);
    longer.size = 50'000;
    row("shorter than said", longer);
    shorter.size = 100;
    row("longer than said", shorter);
    method.method = 14;
    row("packed in another way", method);
    const XlsxMaker maker;
    QTest::newRow("sheet that is missing")
        << ZipMaker()
               .add("xl/workbook.xml",
                    "<workbook><sheets><sheet name='A' id='r1'/></sheets></workbook>")
               .bytes();
    QTest::newRow("workbook that is missing")
        << ZipMaker().add("[Content_Types].xml", "<Types/>").bytes();
    QTest::newRow("more behind the relations")
        << ZipMaker()
               .add("xl/workbook.xml",
                    "<workbook><sheets><sheet name='A' id='r1'/></sheets></workbook>")
               .add("xl/_rels/workbook.xml.rels",
                    XlsxMaker::relationsXml(maker.relation("r1", "worksheet", "sheet.xml")) +
                        "<x/>")
               .add("xl/sheet.xml", maker.sheetXml())
               .bytes();
    QTest::newRow("formats that are missing")
        << ZipMaker()
               .add("xl/workbook.xml",
                    "<workbook><sheets><sheet name='A' id='r1'/></sheets></workbook>")
               .add("xl/_rels/workbook.xml.rels",
                    XlsxMaker::relationsXml(maker.relation("r1", "worksheet", "sheet.xml") +
                                            maker.relation("r2", "styles", "styles.xml")))
               .add("xl/sheet.xml", maker.sheetXml())
               .bytes();
}

void TestBookReader::brokenFiles()
{
    QFETCH(QByteArray, book);
    QVERIFY2(rowsOf(book).endsWith("DamagedWorkbook"_L1), qPrintable(rowsOf(book)));
}

/// A file that was cut anywhere is damaged, and one with a byte that was changed never ends the
/// program.
void TestBookReader::everyCutFile()
{
    XlsxMaker maker;
    maker.rows = "<row><c t='s'><v>0</v></c></row>";
    maker.shared = "<si><t>Anna</t></si>";
    const QByteArray ods =
        OdsMaker{"<table:table><table:table-row><table:table-cell><text:p>a</text:p>"
                 "</table:table-cell></table:table-row></table:table>"}
            .bytes();
    for (const QByteArray &book : {maker.bytes(), ods}) {
        const QString whole = rowsOf(book, 0, {});
        for (qsizetype length = 0; length < book.size(); ++length)
            QCOMPARE(rowsOf(book.left(length), 0, {}), u"DamagedWorkbook"_s);
        for (qsizetype i = 0; i < book.size(); ++i) {
            QByteArray changed = book;
            changed[i] = char(changed[i] ^ 0x5a);
            const QString rows = rowsOf(changed, 0, {});
            QVERIFY2(rows == whole || !rows.startsWith("1:"_L1) || rows.endsWith("Workbook"_L1),
                     qPrintable(u"Byte %1: %2"_s.arg(i).arg(rows)));
        }
    }
}

void TestBookReader::limits_data()
{
    QTest::addColumn<QByteArray>("book");
    QTest::addColumn<BookLimits>("limits");
    QTest::addColumn<bool>("isWithin");
    const auto row = [](const char *name, const QByteArray &book, const BookLimits &limits,
                        bool isWithin) {
        QTest::addRow("%s, %s", name, isWithin ? "enough" : "too many")
            << book << limits << isWithin;
    };
    XlsxMaker maker;
    maker.rows = QByteArray("<row><c t='s'><v>1</v></c></row>").repeated(10);
    maker.shared = "<si><t>12345</t></si><si><t>ก</t></si><si/>"; // 8 bytes, and 4 for each
    const QByteArray xlsx = maker.bytes();
    const QByteArray ods =
        OdsMaker{"<table:table><table:table-row table:number-rows-repeated='10'><table:table-cell>"
                 "<text:p>a</text:p></table:table-cell></table:table-row></table:table>"}
            .bytes();
    for (const bool isWithin : {true, false}) {
        BookLimits limits;
        limits.rows = isWithin ? 10 : 9;
        row("rows", xlsx, limits, isWithin);
        row("rows of ODS", ods, limits, isWithin);
        limits = {};
        limits.sharedBytes = isWithin ? 20 : 19;
        row("shared text", xlsx, limits, isWithin);
        limits = {};
        limits.parts = isWithin ? 7 : 6;
        row("parts", xlsx, limits, isWithin);
        limits = {};
        limits.unpackedBytes = isWithin ? 2500 : 1500;
        row("unpacked bytes", xlsx, limits, isWithin);
        maker.rows = "<row><c><v>" + QByteArray(60'000, '1') + "</v></c></row>";
        maker.behind = "<!-- " + QByteArray(10'000, ' ') + " -->";
        limits = {};
        limits.ratio = isWithin ? 1000 : 50;
        row("ratio", maker.bytes(), limits, isWithin);
    }
}

void TestBookReader::limits()
{
    QFETCH(QByteArray, book);
    QFETCH(BookLimits, limits);
    QFETCH(bool, isWithin);
    const QString rows = rowsOf(book, 0, limits);
    QCOMPARE(rows.endsWith("HugeWorkbook"_L1), !isWithin);
    QCOMPARE(rows.startsWith("1:"_L1) && !rows.endsWith("Workbook"_L1), isWithin);
}

/// A sheet of a million rows is as long as its few elements.
void TestBookReader::aMillionEmptyCellsCostNothing()
{
    const QByteArray empty =
        "<table:table-row table:number-rows-repeated='1048576'><table:table-cell"
        " table:number-columns-repeated='16384'/></table:table-row>";
    QCOMPARE(rowsOf(OdsMaker{"<table:table>" + empty.repeated(1000) + "</table:table>"}.bytes()),
             QString());
}

/// Returns as many bytes as no program may take, packed into a few.
ZipMaker bomb(const QByteArray &part)
{
    return ZipMaker().add(part, "<a>" + QByteArray(qsizetype(2) * 1024 * 1024, ' ') + "</a>");
}

void TestBookReader::bombs_data()
{
    QTest::addColumn<QByteArray>("book");
    const XlsxMaker maker;
    const QByteArray relations =
        XlsxMaker::relationsXml(maker.relation("r1", "worksheet", "sheet.xml") +
                                maker.relation("r2", "styles", "styles.xml") +
                                maker.relation("r3", "sharedStrings", "strings.xml"));
    const auto row = [&](const char *part, bool hasBook) {
        ZipMaker zip = bomb(part);
        if (hasBook)
            zip.add("xl/workbook.xml",
                    "<workbook><sheets><sheet name='A' id='r1'/></sheets></workbook>")
                .add("xl/_rels/workbook.xml.rels", relations)
                .add("xl/styles.xml", maker.stylesXml())
                .add("xl/strings.xml", "<sst/>")
                .add("xl/sheet.xml",
                     "<w><sheetData><row><c t='s'><v>0</v></c></row></sheetData></w>");
        QTest::newRow(part) << zip.bytes();
    };
    for (const char *part :
         {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
          "xl/styles.xml", "xl/strings.xml", "xl/sheet.xml"})
        row(part, true);
    QTest::newRow("content.xml")
        << bomb("content.xml").add("META-INF/manifest.xml", "<m/>").bytes();
    QTest::newRow("manifest.xml")
        << bomb("META-INF/manifest.xml").add("content.xml", "<m/>").bytes();
    ZipMaker::How small;
    small.size = 1000; // as it says
    QTest::newRow("content.xml that says that it is small")
        << ZipMaker()
               .add("content.xml", "<a>" + QByteArray(1'000'000, ' '), small)
               .add("META-INF/manifest.xml", "<m/>")
               .bytes();
}

void TestBookReader::bombs()
{
    QFETCH(QByteArray, book);
    const QString rows = rowsOf(book);
    QVERIFY2(rows == "HugeWorkbook"_L1 || rows == "DamagedWorkbook"_L1, qPrintable(rows));
    QCOMPARE(rows == "HugeWorkbook"_L1, !QByteArrayView(QTest::currentDataTag()).endsWith("small"));
}

/// What comes after the rows that were wanted is not even unpacked.
void TestBookReader::stopsWhenTold()
{
    XlsxMaker maker;
    maker.rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c r='broken'/></row>";
    QStringList seen;
    const auto fault = bookRows(maker.bytes(), 0, [&seen](const CsvRow &row) {
        seen << row.cells;
        return seen.size() < 2 ? AfterRow::GoOn : AfterRow::Stop;
    });
    QVERIFY(!fault);
    QCOMPARE(seen, QStringList({u"1"_s, u"2"_s}));
}

} // namespace

QTEST_GUILESS_MAIN(TestBookReader)
#include "tst_bookreader.moc"
