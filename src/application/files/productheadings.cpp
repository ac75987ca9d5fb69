// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/productheadings.h"

#include "application/files/headingwords.h"
#include "application/files/importfields.h"
#include "application/files/pricenotation.h"
#include "core/barcode.h"
#include "core/entry/contacttext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

struct ProductPhrases
{
    const char *part;
    const char16_t *names;
};
/// In English, Thai, Vietnamese, Indonesian, Japanese, Korean and Chinese, as shops and spreadsheets call them.
/// "description", "sale price" and "code" are taken where nothing better is there, "sku" where it holds barcodes.
constexpr ProductPhrases productParts[] = {
    {"name", u"artikel|bezeichnung|artikelbezeichnung|désignation|nom du produit|libellé|name|item|product|title|product name|item name|product title|item title|article|article name|"
             u"product service name|product service|line item detail|line item name|lineitem name|item detail|goods|menu item|ชื่อ|สินค้า|ชื่อสินค้า|รายการ|รายการสินค้า|ชื่อเมนู|เมนู|"
             u"tên|sản phẩm|tên sản phẩm|tên hàng|tên hàng hóa|mặt hàng|tên mặt hàng|tên món|nama|nama produk|nama barang|"
             u"produk|barang|商品名|品名|商品|상품명|상품|품명|商品名稱|品項|商品名称|produkto|produit"},
    {"menu", u"menu|menu name"},
    {"description", u"description|คำอธิบาย|mô tả|deskripsi|説明|설명|描述"},
    {"variant", u"variant|variation|variation name|variant name|variant title|variant values|attribute values|option|option value|variant option value|size|color|colour|"
                u"ตัวเลือก|ชื่อตัวเลือก|variation option|option for variation|แบบ|ขนาด|สี|phân loại|phân loại hàng|nhóm phân loại|nhóm phân loại hàng|tên phân loại|tên nhóm phân loại|tên nhóm phân loại hàng|biến thể|thuộc tính|giá trị thuộc tính|kích cỡ|màu|varian|variasi|nama varian|nama variasi|ukuran|warna|バリエーション|種類|"
                u"サイズ|옵션|規格|规格|款式"},
    {"barcode", u"barcode|bar code|barcodes|ean|gtin|upc|isbn|ean 13|ean13|jan|jan code|variant barcode|gtin upc ean or isbn|"
                u"upc ean|ean code|product barcode|item barcode|code barres|code barre|codes barres|บาร์โค้ด|บาร์โค๊ด|รหัสบาร์โค้ด|mã vạch|kode batang|バーコード|"
                u"JANコード|바코드|條碼|条码|條碼編號"},
    {"sku", u"sku|variant sku|item code|itemcode|article number|item number|product code|product id|item id|stock code|"
            u"รหัสสินค้า|mã hàng|mã sản phẩm|kode barang|kode produk|品番|商品コード|상품코드|貨號|货号"},
    {"code", u"code|รหัส|mã|kode|コード|코드|編號|编号"},
    {"picture", u"picture|image|images|image url|image src|photo|picture url|product image url|image link|photo url|image file|"
                u"รูป|รูปภาพ|hình|hình ảnh|ảnh|ảnh đại diện|hình đại diện|ảnh sản phẩm|gambar|foto|画像|画像URL|이미지|대표이미지|대표 이미지|상품이미지|이미지 URL|대표이미지 URL|圖片|图片"},
    {"price", u"preis|verkaufspreis|einzelpreis|price|unit price|amount|selling price|sell price|sales price|sales price rate|regular price|variant price|"
              u"retail price|list price|default price|rate|unit amount|sales unit price|price per unit|line item rate|line item price|lineitem price|"
              u"price incl tax|price including tax|price tax included|rrp|msrp|ราคา|ราคาขาย|ราคาต่อหน่วย|ราคาปลีก|"
              u"giá|đơn giá|giá bán|giá bán lẻ|giá tiền|harga|harga jual|harga satuan|価格|単価|販売価格|値段|税込価格|"
              u"가격|단가|판매가|판매가격|價格|售價|單價|价格|售价|单价|presyo|prix|prix ttc|prix de vente|prix unitaire"},
    {"sale price", u"sale price|special price|promo price|online sale price"},
    {"currency", u"currency|currency code|สกุลเงิน|tiền tệ|đơn vị tiền|mata uang|通貨|통화|幣別|货币"},
    {"handle", u"handle|handle id|url handle|reference handle"},
};

const QHash<QString, QString> &productPartNames()
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> all;
        for (const ProductPhrases &phrases : productParts) {
            const QStringList keys = headingKeys(phrases.names);
            for (const QString &key : keys)
                all.insert(key, QString::fromLatin1(phrases.part));
        }
        return all;
    }();
    return known;
}

/// Returns the field of "Price (THB)", "Price [Baan Cafe]", "Amount (in satang)", "THB", "Price THB".
QString priceField(const QString &heading)
{
    static const QRegularExpression bracket(uR"(^(.*?)\s*[\[\(](.*)[\]\)]\s*$)"_s);
    static const QStringList smallest = headingKeys(u"in paise|paise|in cents|cents|in satang|satang|minor|minor units|"
                                                    u"smallest unit|in smallest unit|in minor units");
    const auto match = bracket.match(heading);
    const QString outside = headingKey(match.hasMatch() ? match.captured(1) : heading);
    const QString currency = currencyNamed(match.hasMatch() ? match.captured(2) : heading);
    QStringList words = headingWords(match.hasMatch() ? match.captured(1) : heading);
    const bool isPrice = productPartNames().value(outside) == "price"_L1;
    if (match.hasMatch() && isPrice && smallest.contains(headingKey(match.captured(2))))
        return u"price_minor"_s;
    if (match.hasMatch() && isPrice)
        return currency.isEmpty() ? u"price"_s : u"price:"_s + currency;
    if (currency.isEmpty() || match.hasMatch())
        return {};
    words.removeIf([&currency](const QString &word) {
        return word.toUpper() == currency || currencyNamed(word) == currency;
    });
    const bool isOnly = words.isEmpty() && headingWords(heading).size() == 1 && heading.trimmed().size() == 3;
    return isOnly || productPartNames().value(words.join(u' ')) == "price"_L1 ? u"price:"_s + currency : QString();
}

/// Returns "RRP" of "RRP incl. VAT": prices with tax are the ones that a customer pays.
QString withoutTax(const QString &heading)
{
    static const QStringList ofTax = headingKeys(u"incl|inc|including|vat|gst|tax|tva|mwst|ppn|sst|iva");
    const QStringList words = headingWords(heading);
    const bool isWith = words.contains("incl"_L1) || words.contains("inc"_L1) || words.contains("including"_L1);
    QStringList rest = words;
    rest.removeIf([](const QString &word) { return ofTax.contains(word); });
    return isWith && !rest.isEmpty() ? rest.join(u' ') : QString();
}

QString productPartOf(const QString &heading)
{
    if (const QString price = priceField(heading); !price.isEmpty())
        return price;
    if (const QString bare = withoutTax(heading); !bare.isEmpty()) {
        const QString price = productPartOf(bare);
        if (price.startsWith("price"_L1))
            return price;
    }
    QStringList words = headingWords(heading);
    const QString part = productPartNames().value(words.join(u' '));
    if (!part.isEmpty())
        return part;
    const qsizetype bracket = heading.indexOf(u'(');
    if (bracket > 0)
        return productPartOf(heading.left(bracket));
    if (const qsizetype each = heading.indexOf(u'/'); each > 0) { // "Price/piece"
        const QString price = productPartOf(heading.left(each));
        if (price.startsWith("price"_L1))
            return price;
    }
    const qsizetype list = heading.indexOf(u'_'); // "PL_Giá bán lẻ": the name of a list in two letters
    if (list > 0 && list <= 2 && heading[0].isUpper())
        return productPartOf(heading.mid(list + 1));
    words.removeIf([](const QString &word) {
        return word == "one"_L1 || word == "two"_L1 || word == "three"_L1 || (!word.isEmpty() && word.front().isDigit());
    });
    QString counted = productPartNames().value(words.join(u' ')); // "Option1 Value"
    const bool isOfProduct = words.size() > 1 && (words.front() == "product"_L1 || words.front() == "item"_L1);
    if (counted.isEmpty() && isOfProduct) // "Product UPC/EAN", "Product Image File - 1"
        counted = productPartNames().value(words.mid(1).join(u' '));
    if (isOfProduct && counted == "barcode"_L1)
        return counted;
    return counted == "variant"_L1 || counted == "picture"_L1 ? counted : QString();
}

/// Returns the figures of a heading: the number of an option.
QString numberOf(const QString &heading)
{
    QString number;
    for (const QChar c : heading) {
        if (c.isDigit())
            number += c;
    }
    return number;
}

/// Returns whether the column has the names of an option ("Colour") whose values ("Red") stand in a column of
/// the same number. Where no such column is there, "ชื่อตัวเลือก" has the values.
bool holdsOptionNames(const QStringList &headings, qsizetype column)
{
    static const QStringList names = headingKeys(u"name|title|ชื่อ|tên|nama");
    static const QStringList values = headingKeys(u"value|values|ค่า|giá trị|nilai|値|값|值");
    const auto has = [](const QString &heading, const QStringList &phrases) {
        QStringList words = headingWords(heading);
        return std::any_of(phrases.begin(), phrases.end(), [&words](const QString &one) { return takePhrase(words, one); });
    };
    const QString number = numberOf(headings[column]);
    const bool isNamed = has(headings[column], names), isValue = has(headings[column], values);
    return !number.isEmpty() && !isValue && std::any_of(headings.begin(), headings.end(), [&](const QString &other) {
        const bool isOther = (isNamed && !has(other, names)) || has(other, values);
        return isOther && numberOf(other) == number && productPartOf(other) == "variant"_L1;
    });
}

/// Returns whether nearly all cells of the column are numbers of GS1.
bool holdsBarcodes(const QList<QStringList> &rows, qsizetype column)
{
    int filled = 0, codes = 0;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column).trimmed();
        filled += !cell.isEmpty();
        codes += isGtin(barcodeText(cell).value_or(QString()));
    }
    return codes > 0 && codes * 5 >= filled * 4;
}

/// Returns whether the cell may be a price: figures with at most a currency, and fewer of them than a barcode has.
bool isPriceLike(const QString &cell)
{
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    const bool isWord = std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    const bool isNamed = !currencyNamed(cell).isEmpty();
    const bool isLong = digits > 7 && digits == cell.trimmed().size();
    return digits > 0 && (isNamed || (!isWord && !isLong));
}

/// Returns the column of the prices: the first one in which a currency stands, else the first with such figures.
qsizetype priceColumn(qsizetype columns, const QList<QStringList> &rows)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < columns; ++i) {
        int filled = 0, prices = 0, named = 0;
        for (const QStringList &row : rows) {
            const QString cell = row.value(i).trimmed();
            const bool isPrice = isPriceLike(cell);
            filled += !cell.isEmpty();
            prices += isPrice;
            named += isPrice && !currencyNamed(cell).isEmpty();
        }
        if (named * 2 > filled)
            return i;
        if (found < 0 && prices > 0 && prices * 2 >= filled && !holdsBarcodes(rows, i))
            found = i;
    }
    return found;
}

bool hasFigure(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// Makes the first column of a lesser kind the field, where no column is it already.
void takeInstead(QStringList &fields, const QString &lesser, const QString &field)
{
    const bool hasField = std::any_of(fields.begin(), fields.end(), [&field](const QString &one) {
        return one == field || one.startsWith(field + u':');
    });
    if (const qsizetype at = fields.indexOf(lesser); at >= 0 && !hasField)
        fields[at] = field;
    for (QString &one : fields) {
        if (one == lesser)
            one.clear();
    }
}

} // namespace

int productHeadingsIn(const QStringList &cells)
{
    return int(std::count_if(cells.begin(), cells.end(),
                             [](const QString &cell) { return !productPartOf(cell).isEmpty(); }));
}

QStringList productColumnsOf(const QStringList &headings, const QList<QStringList> &rows)
{
    QStringList fields;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        QString part = productPartOf(headings[i]);
        if (part == "variant"_L1 && holdsOptionNames(headings, i))
            part.clear();
        const bool isOnce = part != "variant"_L1 && part != "barcode"_L1 && !part.startsWith("price"_L1);
        if (part == "sku"_L1 && holdsBarcodes(rows, i) && !fields.contains("barcode"_L1))
            part = u"code"_s;
        fields << (isOnce && fields.contains(part) ? QString() : part);
    }
    takeInstead(fields, u"sku"_s, QString());
    takeInstead(fields, u"code"_s, u"barcode"_s);
    takeInstead(fields, u"menu"_s, u"name"_s);
    takeInstead(fields, u"description"_s, u"name"_s);
    takeInstead(fields, u"sale price"_s, u"price"_s);
    return fields;
}

QStringList productColumnsByCells(qsizetype columns, const QList<QStringList> &rows)
{
    QStringList fields(columns);
    const qsizetype price = priceColumn(columns, rows);
    for (qsizetype i = 0; i < columns; ++i) {
        const bool isWords = std::any_of(rows.begin(), rows.end(), [i](const QStringList &row) {
            const QString cell = row.value(i);
            return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
        });
        const bool isFigures = std::any_of(rows.begin(), rows.end(),
                                           [i](const QStringList &row) { return hasFigure(row.value(i)); });
        if (holdsBarcodes(rows, i) && !fields.contains("barcode"_L1))
            fields[i] = u"barcode"_s;
        else if (i == price)
            fields[i] = u"price"_s;
        else if (!fields.contains("name"_L1) && isWords)
            fields[i] = u"name"_s;
        else if (!fields.contains("barcode"_L1) && isFigures)
            fields[i] = u"barcode"_s;
    }
    return fields;
}

} // namespace linktill
