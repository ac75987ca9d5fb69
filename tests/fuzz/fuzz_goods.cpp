// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/csvtable.h"
#include "application/files/productfile.h"
#include "fuzz.h"
#include "sheet/csvrows.h"

#include <QBuffer>

using namespace linktill;

namespace {

ReadTable<Product> readFrom(const QByteArray &bytes, TableForm *form = nullptr)
{
    const ProductFile file(bytes, sheet::csvRows, QStringLiteral("a-1"), QStringLiteral("THB"));
    const TableForm guessed = file.guessed();
    if (form)
        *form = guessed;
    return file.read(guessed);
}

} // namespace

/// Reads goods, writes them and reads them again; the goods must stay the same.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    TableForm form;
    const auto read = readFrom(bytes, &form);
    PROMISE(!read.fault || (read.good.isEmpty() && read.bad.isEmpty()), form.encoding);
    int line = 0;
    for (const BadRow &row : read.bad) {
        PROMISE(row.line > line, QString::number(row.line));
        line = row.line;
    }
    for (const Product &product : read.good)
        PROMISE(!product.name.trimmed().isEmpty(), product.barcode);
    if (read.good.isEmpty())
        return 0;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvTable table(buffer);
    writeGoods(table, read.good);
    PROMISE(table.finish(), table.detail());
    const auto again = readFrom(buffer.data());
    const QString written = QString::fromUtf8(buffer.data());
    PROMISE(again.bad.isEmpty() && again.good.size() == read.good.size(), written);
    for (qsizetype i = 0; i < read.good.size(); ++i) {
        PROMISE(again.good[i].name == read.good[i].name, written);
        PROMISE(again.good[i].barcode == read.good[i].barcode, written);
        PROMISE(again.good[i].prices == read.good[i].prices, written);
    }
    return 0;
}
