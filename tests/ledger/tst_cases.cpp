// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Goes through tests/data/cases and tests/data/import and compares, field by field, what each file gives with
// NAME.expected.json beside it. README.md in each folder says what the files are.
#include "application/files/customercolumns.h"
#include "application/files/customerfile.h"
#include "application/files/pricenotation.h"
#include "application/files/productfile.h"
#include "application/ports/customerrepository.h"
#include "application/ports/customerrules.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "core/country.h"
#include "core/countrynames.h"
#include "core/currency.h"
#include "core/entry/contactblock.h"
#include "core/entry/contacttext.h"
#include "core/money.h"
#include "core/searchwords.h"
#include "ledger/ledgerfixture.h"
#include "sheet/csvrows.h"
#include "support/testpaths.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QString cases = QStringLiteral(LINKTILL_TEST_DATA "/cases");
const QString layouts = QStringLiteral(LINKTILL_TEST_DATA "/import");
const QString ending = u".expected.json"_s;

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes the field only when it is not empty.
void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

/// Returns the customer's fields by the headings of a table of customers.
QJsonObject shown(const KnownCustomer &customer)
{
    QJsonObject object;
    const TableRow row = customerRow(customer);
    for (qsizetype i = 0; i < row.size(); ++i)
        put(object, customerHeadings()[i], std::get<QString>(row[i]));
    return object;
}

QJsonObject shown(const Product &product)
{
    QJsonObject object;
    put(object, u"Name"_s, product.name);
    put(object, u"Barcode"_s, product.barcode);
    put(object, u"Picture"_s, product.image);
    for (auto it = product.prices.begin(); it != product.prices.end(); ++it)
        object.insert(it.key(), double(it.value())); // minor units
    return object;
}

/// Returns what of the file is not taken, by column with the number of rows, what goes into notes, and what is
/// read as something that does not stand there.
template <class T> QJsonObject notTaken(const ReadTable<T> &table)
{
    QJsonObject columns, object;
    for (const ColumnSummary &column : table.columns) {
        if (column.notTaken > 0)
            columns.insert(column.heading, column.notTaken);
    }
    if (!columns.isEmpty())
        object.insert(u"not taken"_s, columns);
    QJsonArray notes, lines, readAs;
    for (const RowRemark &remark : table.remarks) {
        if (remark.kind == RowRemarkKind::ToNote)
            notes << remark.what;
        else if (remark.kind == RowRemarkKind::ReadAs)
            readAs << remark.what + u": "_s + remark.as;
    }
    for (const int line : table.skippedLines)
        lines << line;
    if (!notes.isEmpty())
        object.insert(u"to note"_s, notes);
    if (!readAs.isEmpty())
        object.insert(u"read as"_s, readAs);
    if (!lines.isEmpty())
        object.insert(u"skipped lines"_s, lines);
    return object;
}

/// `isWhole` says that also what is not taken is told.
template <class T> QJsonObject leftOut(const ReadTable<T> &table, const QString &name, bool isWhole)
{
    QJsonObject object = isWhole ? notTaken(table) : QJsonObject();
    QJsonArray rows;
    for (const BadRow &row : table.bad)
        rows << rowSentence(row);
    if (!rows.isEmpty())
        object.insert(u"left out"_s, rows);
    if (table.fault)
        object.insert(u"fault"_s, fileSentence(*table.fault, name));
    return object;
}

/// Returns what a shop in Thailand has after the import, in the order of import.
QJsonObject customersOf(const QByteArray &bytes, const QString &name, bool isWhole)
{
    LedgerFixture f;
    auto ledger = f.open();
    const CustomerFile file(bytes, sheet::csvRows, u"a-1"_s, u"TH"_s);
    const ReadTable<KnownCustomer> table = file.read(file.guessed());
    QJsonObject object = leftOut(table, name, isWhole);
    if (isWhole)
        put(object, u"layout"_s, file.layout(file.guessed()));
    const auto added = ledger->customers().add(table.good);
    QJsonArray others;
    for (const OtherName &other : added->others)
        others << otherNameSentence(other);
    if (!others.isEmpty())
        object.insert(u"other names"_s, others);
    QList<KnownCustomer> all = ledger->customers().page(u"a-1"_s, {}, 100)->customers;
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    QJsonArray customers;
    for (const KnownCustomer &customer : std::as_const(all))
        customers << shown(customer);
    object.insert(u"customers"_s, customers);
    return object;
}

/// Returns the goods after the import. The keys of `scanned` are the codes to look up.
QJsonObject goodsOf(const QByteArray &bytes, const QString &name, const QJsonObject &scanned, bool isWhole)
{
    LedgerFixture f;
    auto ledger = f.open();
    const ProductFile file(bytes, sheet::csvRows, {}, u"THB"_s);
    const ReadTable<Product> table = file.read(file.guessed());
    QJsonObject object = leftOut(table, name, isWhole);
    if (isWhole)
        put(object, u"layout"_s, file.layout(file.guessed()));
    if (!ledger->products().add(table.good))
        return {};
    QList<Product> all = ledger->products().page({}, {}, 100)->products;
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    QJsonArray goods;
    for (const Product &product : std::as_const(all))
        goods << shown(product);
    object.insert(u"goods"_s, goods);
    QJsonObject found;
    for (const QString &code : scanned.keys())
        found.insert(code, ledger->products().withBarcode({}, code)->name);
    if (!found.isEmpty())
        object.insert(u"scanned"_s, found);
    return object;
}

/// Returns what is read when the text is pasted in Thailand.
QJsonObject blockOf(const QByteArray &bytes)
{
    const ContactBlock block =
        readContactBlock(QString::fromUtf8(bytes), u"TH"_s, QLocale(u"en_US"_s));
    const Party &party = block.party;
    const Address &address = party.address;
    QJsonObject object;
    put(object, u"name"_s, party.name);
    put(object, u"phone"_s, party.phone);
    put(object, u"phone country"_s, block.phoneCountry);
    put(object, u"email"_s, party.email);
    put(object, u"line 1"_s, address.line1);
    put(object, u"line 2"_s, address.line2);
    put(object, u"city"_s, address.city);
    put(object, u"state"_s, address.state);
    put(object, u"postal code"_s, address.postalCode);
    put(object, u"country"_s, address.countryCode);
    return object;
}

/// Writes what was given into the folder that LINKTILL_GIVEN names, where somebody looks at a difference.
void keepGiven(const QString &name, const QJsonObject &given)
{
    const QString folder = qEnvironmentVariable("LINKTILL_GIVEN");
    QFile file(QDir(folder).filePath(name + ending));
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(given).toJson());
}

QString lineOf(const QJsonValue &value)
{
    const bool isList = value.isArray();
    const QJsonDocument document = isList ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return value.isString() ? value.toString() : QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// Tells the entries of both that differ; Qt Test cuts a longer text.
QStringList differencesOf(const QJsonObject &given, const QJsonObject &expected)
{
    QStringList differences;
    QStringList keys = given.keys() + expected.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue is = given[key], wanted = expected[key];
        if (is == wanted)
            continue;
        const auto many = qMax(is.toArray().size(), wanted.toArray().size());
        for (qsizetype i = 0; i < many; ++i) {
            if (is[i] != wanted[i])
                differences << u"%1 %2 is %3\n  not %4"_s.arg(key).arg(i).arg(lineOf(is[i]), lineOf(wanted[i]));
        }
        if (many == 0)
            differences << u"%1 is %2\n  not %3"_s.arg(key, lineOf(is), lineOf(wanted));
    }
    return differences;
}

/// Returns the figures of a text, without zeros in front and at the end: the same for 0812345601 and +66812345601
/// but for the country, and for 45.00 and 4500 satang.
QString figuresOf(const QString &text)
{
    QString figures;
    for (const QChar c : text) {
        if (c.isDigit())
            figures += QChar(u'0' + c.digitValue());
    }
    while (figures.startsWith(u'0'))
        figures.remove(0, 1);
    while (figures.endsWith(u'0'))
        figures.chop(1);
    return figures;
}

template <class T> QString textsOf(const T &row);
template <> QString textsOf(const KnownCustomer &customer)
{
    QStringList texts;
    for (const TableCell &cell : customerRow(customer))
        texts << std::get<QString>(cell);
    return texts.join(u'\n');
}
template <> QString textsOf(const Product &product)
{
    QStringList texts{product.name, product.barcode, product.image};
    for (auto it = product.prices.cbegin(); it != product.prices.cend(); ++it)
        texts << it.key() << QString::number(it.value());
    return texts.join(u'\n');
}

/// Returns whether the texts of a row have all that the cell says: each of its words, or its figures, or the
/// country or the currency that it names.
bool isFound(const QString &cell, const QString &texts)
{
    const QStringList several = cell.split(u" ::: "_s);
    if (several.size() > 1)
        return std::all_of(several.begin(), several.end(), [&](const QString &one) { return isFound(one, texts); });
    if (const PhoneText phone = phoneText(cell); !phone.extension.isEmpty())
        return isFound(phone.phone, texts) && texts.contains(phone.extension);
    static const QStringList noVariants{u"Default Title"_s, u"Regular"_s};
    if (noVariants.contains(cell))
        return true;
    const QString text = emailText(withoutFormula(cell)).email;
    const QString country = countryNamed(text), currency = currencyNamed(text);
    if (isPlaceholder(text) || (!country.isEmpty() && texts.split(u'\n').contains(country)))
        return true;
    const QString folded = foldedWords(texts).join(u' '), figures = figuresOf(text);
    const bool hasLetters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const bool isSum = !currency.isEmpty() && texts.contains(currency);
    const bool isPiece = text.startsWith(u'0') && !figures.isEmpty(); // "03" of a phone in several columns
    if ((figures.size() >= 2 || isPiece) && (!hasLetters || isSum)) {
        const QStringList lines = texts.split(u'\n');
        static const QRegularExpression between(u"[,;/]"_s);
        if (const QStringList phones = text.split(between); figures.size() > 15 && phones.size() > 1)
            return std::all_of(phones.begin(), phones.end(), [&](const QString &one) { return isFound(one, texts); });
        return std::any_of(lines.begin(), lines.end(),
                           [&figures](const QString &line) { return figuresOf(line).contains(figures); });
    }
    static const QRegularExpression labels(uR"(จังหวัด|\p{L}+:(?!//))"_s);
    const QStringList words = foldedWords(QString(text).remove(labels));
    return isSum || std::all_of(words.begin(), words.end(), [&folded](const QString &word) {
        return folded.contains(word) || !countryNamed(word.toUpper()).isEmpty();
    });
}

/// Returns the cells of rows that are taken, of which nothing is found and nothing is said.
template <class File, class Texts> QStringList lostCells(const File &file, Texts textsOfRow)
{
    const TableForm form = file.guessed();
    const auto table = file.read(form);
    QStringList lost;
    file.forEachRow(form, [&](const CsvRow &row) {
        const qsizetype at = table.lines.indexOf(row.line);
        for (qsizetype i = 0; i < row.cells.size() && at >= 0; ++i) {
            const ColumnSummary &column = table.columns[i];
            const QString &cell = row.cells[i];
            const bool isLink = column.field == "handle"_L1 || column.field == "label"_L1; // of other cells
            const bool isSaid = std::any_of(table.remarks.begin(), table.remarks.end(), [&](const RowRemark &remark) {
                return remark.line == row.line && remark.column == i && remark.kind == RowRemarkKind::NotTaken;
            });
            const bool isCounted = column.field.isEmpty() && column.notTaken > 0;
            if (!cell.trimmed().isEmpty() && !isLink && !isSaid && !isCounted &&
                !isFound(cell, textsOfRow(table.good[at])))
                lost << u"line %1, %2: %3"_s.arg(row.line).arg(column.heading, cell);
        }
        return AfterRow::GoOn;
    });
    return lost;
}

class TestCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gives_data();
    void gives();
    void losesNothingUnsaid_data();
    void losesNothingUnsaid();
    void allAreAccountedFor();
};

void TestCases::gives_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : {cases, layouts}) {
        QDirIterator files(folder, {u"*"_s + ending}, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next().chopped(ending.size());
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
        }
    }
}

void TestCases::gives()
{
    QFETCH(QString, path);
    const QString name = QFileInfo(path).fileName();
    const QJsonObject expected = QJsonDocument::fromJson(bytesOf(path + ending)).object();
    QVERIFY(!expected.isEmpty());
    const QByteArray bytes = bytesOf(path);
    const bool isWhole = path.startsWith(layouts);
    const QJsonObject scanned = expected["scanned"_L1].toObject();
    const QJsonObject given = name.endsWith(".txt"_L1)        ? blockOf(bytes)
                              : expected.contains("goods"_L1) ? goodsOf(bytes, name, scanned, isWhole)
                                                              : customersOf(bytes, name, isWhole);
    keepGiven(name, given);
    const QStringList differences = differencesOf(given, expected);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void TestCases::losesNothingUnsaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isGoods");
    QDirIterator files(layouts, {u"*"_s + ending}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        const QJsonObject expected = QJsonDocument::fromJson(bytesOf(path)).object();
        const QString file = path.chopped(ending.size());
        if (!file.endsWith(".vcf"_L1))
            QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file << expected.contains("goods"_L1);
    }
}

/// Each filled cell of each row that is taken is found in what the row gives, or said to be left out.
void TestCases::losesNothingUnsaid()
{
    QFETCH(QString, path);
    QFETCH(bool, isGoods);
    const QByteArray bytes = bytesOf(path);
    const CustomerFile people(bytes, sheet::csvRows, u"a-1"_s, u"TH"_s);
    const ProductFile goods(bytes, sheet::csvRows, {}, u"THB"_s);
    const QStringList lost = isGoods ? lostCells(goods, textsOf<Product>) : lostCells(people, textsOf<KnownCustomer>);
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

/// Returns the names in the first column of README.md's tables.
static QStringList toldNames()
{
    QStringList names;
    for (const QString &line : QString::fromUtf8(bytesOf(cases + u"/README.md"_s)).split(u'\n')) {
        if (!line.startsWith(u"| "_s))
            continue;
        const QString first = line.section(u'|', 1, 1).trimmed();
        if (first != "file"_L1 && first != "files"_L1 && first != "picture"_L1)
            names += first.split(u", "_s);
    }
    names.sort();
    return names;
}

/// Each name of the whole collection, which names.txt lists, has one line in README.md, and each
/// file here has its expected result beside it.
void TestCases::allAreAccountedFor()
{
    QStringList all = QString::fromUtf8(bytesOf(cases + u"/names.txt"_s)).split(u'\n', Qt::SkipEmptyParts);
    all.sort();
    const QStringList told = toldNames();
    QVERIFY(!told.isEmpty());
    QCOMPARE(told, all);
    QDirIterator files(cases, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next(), name = QFileInfo(path).fileName();
        if (name.endsWith(ending) || name == "README.md"_L1 || name == "names.txt"_L1)
            continue;
        QVERIFY2(QFileInfo::exists(path + ending), qPrintable(name));
        QVERIFY2(told.contains(name) || told.contains(name.section(u'.', 0, 0)), qPrintable(name));
    }
}

} // namespace

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
