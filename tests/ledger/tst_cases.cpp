// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Goes through tests/data/cases and tests/data/import and compares, field by field, what each file gives with
// NAME.expected.json beside it. README.md in each folder says what the files are.
#include "application/files/customercolumns.h"
#include "application/files/customerfile.h"
#include "application/files/productfile.h"
#include "application/ports/customerrepository.h"
#include "application/ports/customerrules.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "core/entry/contactblock.h"
#include "ledger/ledgerfixture.h"
#include "sheet/csvrows.h"
#include "support/testpaths.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

/// Returns what of the file is not taken, by column with the number of rows, and what goes into notes.
template <class T> QJsonObject notTaken(const ReadTable<T> &table)
{
    QJsonObject columns, object;
    for (const ColumnSummary &column : table.columns) {
        if (column.notTaken > 0)
            columns.insert(column.heading, column.notTaken);
    }
    if (!columns.isEmpty())
        object.insert(u"not taken"_s, columns);
    QJsonArray notes, lines;
    for (const RowRemark &remark : table.remarks) {
        if (remark.kind == RowRemarkKind::ToNote)
            notes << remark.what;
    }
    for (const int line : table.skippedLines)
        lines << line;
    if (!notes.isEmpty())
        object.insert(u"to note"_s, notes);
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

class TestCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gives_data();
    void gives();
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
    const auto text = [](const QJsonObject &object) { return QJsonDocument(object).toJson(); };
    QVERIFY2(given == expected, text(given));
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
