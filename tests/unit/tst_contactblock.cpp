// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/contactblock.h"

#include <QTest>

#include <algorithm>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestContactBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void losesNothing_data();
    void losesNothing();
};

namespace {

/// name | phone | e-mail | line 1 | line 2 | city | state | postal code | country
QString shown(const Party &party)
{
    const Address &a = party.address;
    return QStringList{party.name, party.phone, party.email, a.line1, a.line2, a.city, a.state,
                       a.postalCode, a.countryCode}
        .join(u'|');
}

/// Returns all letters and figures, sorted.
QString kept(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark())
            letters += c;
    }
    std::sort(letters.begin(), letters.end());
    return letters;
}

} // namespace

void TestContactBlock::reads_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *locale, const QString &text,
                        const QString &expected) {
        QTest::addRow("%s %s", locale, name) << QString::fromLatin1(locale) << text << expected;
    };
    row("letter", "en_US", u"Jane Doe\n1600 Amphitheatre Pkwy\nMountain View, CA 94043\nUSA"_s,
        u"Jane Doe|||1600 Amphitheatre Pkwy||Mountain View|CA|94043|US"_s);
    row("one line", "en_US", u"1600 Amphitheatre Pkwy, Mountain View, CA 94043"_s,
        u"|||1600 Amphitheatre Pkwy||Mountain View|CA|94043|"_s);
    row("state in full", "en_US", u"Jane Doe\n1 Main St\nAlbany, New York 12207"_s,
        u"Jane Doe|||1 Main St||Albany|New York|12207|"_s);
    row("with contacts", "en_US",
        u"Jane Doe\nTel: (415) 555-2671\nE-mail: jane@example.com\n1 Main St\nSpringfield, IL 62701"_s,
        u"Jane Doe|(415) 555-2671|jane@example.com|1 Main St||Springfield|IL|62701|"_s);
    row("letter", "de_DE", u"Erika Mustermann\nHeidestraße 17\n51147 Köln\nDeutschland"_s,
        u"Erika Mustermann|||Heidestraße 17||Köln||51147|DE"_s);
    row("one line", "de_DE", u"Heidestraße 17, 51147 Köln"_s,
        u"|||Heidestraße 17||Köln||51147|"_s);
    row("letter", "fr_CH", u"Jean Rochat\nRue du Lac 5\n1201 Genève\nSuisse\n+41 22 768 49 00"_s,
        u"Jean Rochat|+41 22 768 49 00||Rue du Lac 5||Genève||1201|CH"_s);
    row("letter", "th_TH",
        u"สมชาย ใจดี\n99/1 ถนนสุขุมวิท แขวงคลองเตย เขตคลองเตย\nกรุงเทพมหานคร 10110\nโทร. 081-234-5678"_s,
        u"สมชาย ใจดี|081-234-5678||99/1 ถนนสุขุมวิท แขวงคลองเตย||เขตคลองเตย|กรุงเทพมหานคร|10110|"_s);
    row("labels", "th_TH",
        u"ชื่อ: สมหญิง รักไทย\nที่อยู่: 12 หมู่ 3 ต.สุเทพ อ.เมือง จ.เชียงใหม่ 50200\nเบอร์โทร 0891234567"_s,
        u"สมหญิง รักไทย|0891234567||12 หมู่ 3 ต.สุเทพ||อ.เมือง|เชียงใหม่|50200|"_s);
    row("in Latin letters", "th_TH",
        u"Somchai Jaidee, 081 234 5678\n99 Sukhumvit Road, Khlong Toei, Bangkok 10110, Thailand"_s,
        u"Somchai Jaidee|081 234 5678||99 Sukhumvit Road||Khlong Toei|Bangkok|10110|TH"_s);
    row("letter", "vi_VN",
        u"Họ tên: Nguyễn Văn An\nSĐT: 0912 345 678\nĐịa chỉ: 12 Lê Lợi, Phường Bến Nghé, Quận 1, Hồ Chí Minh"_s,
        u"Nguyễn Văn An|0912 345 678||12 Lê Lợi|Phường Bến Nghé, Quận 1||Hồ Chí Minh||"_s);
    row("city", "vi_VN", u"12 Lê Lợi, Quận 1, TP. Hồ Chí Minh"_s,
        u"|||12 Lê Lợi|Quận 1||Hồ Chí Minh||"_s);
    row("letter", "ja_JP", u"〒100-0005\n東京都千代田区丸の内1-1-1\n山田太郎\n電話 03-3201-3331"_s,
        u"|03-3201-3331||丸の内1-1-1|山田太郎|千代田区|東京都|100-0005|"_s);
    row("name first", "ja_JP", u"山田太郎\n〒530-0001 大阪府大阪市北区梅田1-1"_s,
        u"山田太郎|||梅田1-1||大阪市北区|大阪府|530-0001|"_s);
    row("letter", "ko_KR", u"홍길동\n서울특별시 강남구 테헤란로 152\n06236\n010-1234-5678"_s,
        u"홍길동|010-1234-5678||강남구 테헤란로 152|||서울특별시|06236|"_s);
    row("letter", "ar_EG", u"أحمد علي\n١٢ شارع التحرير\nالقاهرة\nمصر"_s,
        u"أحمد علي|||١٢ شارع التحرير|القاهرة||||EG"_s);
    row("letter", "hi_IN", u"Priya Sharma\n12 MG Road\nBengaluru 560001\nKarnataka\nIndia\n+91 98765 43210"_s,
        u"Priya Sharma|+91 98765 43210||12 MG Road||Bengaluru|Karnataka|560001|IN"_s);
    row("letter", "id_ID", u"Budi Santoso\nJl. Sudirman No. 5\nJakarta Selatan 12190\nIndonesia"_s,
        u"Budi Santoso|||Jl. Sudirman No. 5||Jakarta Selatan||12190|ID"_s);
    row("letter", "zh_TW", u"王小明\n台北市信義區市府路1號\n0912 345 678\nwang@example.tw"_s,
        u"王小明|0912 345 678|wang@example.tw|信義區市府路1號|||台北市||"_s);
    row("letter", "pt_BR", u"João Silva\nAv. Paulista 1000\nSão Paulo-SP\n01310-100\nBrasil"_s,
        u"João Silva|||Av. Paulista 1000||São Paulo|SP|01310-100|BR"_s);
    row("letter", "sv_SE", u"Anna Svensson\nDrottninggatan 1\n111 51 Stockholm\nSverige"_s,
        u"Anna Svensson|||Drottninggatan 1||Stockholm||111 51|SE"_s);
    row("mail header", "en_US", u"\"Jane Doe\" <jane@example.com>"_s,
        u"\"Jane Doe\"||jane@example.com||||||"_s);
    row("not understood", "en_US", u"somewhere 12; by the river; third door"_s,
        u"|||somewhere 12|by the river, third door||||"_s);
    row("labels in capitals", "th_TH", u"TEL 081-234-5678\nPHONE 12"_s,
        u"|081-234-5678||12|||||"_s);
    // The customer is in another country than the shop, which is in Thailand (th_TH).
    row("Singapore beside its postal code", "th_TH",
        u"Tan Wei Ming\n176 Orchard Road #01-29\nCentrepoint\nSingapore 238843\n9123 4567"_s,
        u"Tan Wei Ming|9123 4567||176 Orchard Road #01-29|Centrepoint|||238843|SG"_s);
    row("Singapore by its letter", "th_TH", u"176 Orchard Road, S(238843)\n6735 1234"_s,
        u"|6735 1234||176 Orchard Road||||238843|SG"_s);
    row("Indonesia", "th_TH",
        u"Budi\nJalan Surya No. 10\nBandung, Jabar 40115\nIndonesia\n0812-3456-7890"_s,
        u"Budi|0812-3456-7890||Jalan Surya No. 10||Bandung|Jawa Barat|40115|ID"_s);
    row("Jakarta", "th_TH", u"Jl. Sudirman 5\nJakarta Selatan\nDKI Jakarta 12190\n0812-3456-7890"_s,
        u"|0812-3456-7890||Jl. Sudirman 5||Jakarta Selatan|Daerah Khusus Ibukota Jakarta|12190|ID"_s);
    row("Malaysia", "th_TH", u"12 Jalan SS2, 47300 Petaling Jaya, Selangor, Malaysia\n012-345 6789"_s,
        u"|012-345 6789||12 Jalan SS2||Petaling Jaya|Selangor|47300|MY"_s);
    row("KL", "ms_MY", u"Menara Shell\nJalan Tun Sambanthan\n50470 KL"_s,
        u"Menara Shell|||Jalan Tun Sambanthan|||KUALA LUMPUR|50470|"_s);
    row("Penang", "ms_MY", u"1 Lebuh Farquhar, 10200 George Town, Penang"_s,
        u"|||1 Lebuh Farquhar||George Town|PULAU PINANG|10200|"_s);
    row("Hong Kong", "th_TH", u"Chan\nFlat H, 18/F, Kingsford Terrace, Kowloon Hong Kong\n9123 4567"_s,
        u"Chan|9123 4567||Flat H|18/F, Kingsford Terrace||Kowloon||HK"_s);
    row("Hong Kong, China", "th_TH", u"1 Queen's Road, Central, Hong Kong, China"_s,
        u"|||1 Queen's Road|Central||||HK"_s);
    row("Hong Kong in its script", "th_TH", u"陳大文\n香港九龍旺角彌敦道123號\n9123 4567"_s,
        u"陳大文|9123 4567||旺角彌敦道123號|||九龍||HK"_s);
    row("Macau", "th_TH", u"Rua de Cantao 12\nMacau\n6612 3456"_s,
        u"|6612 3456||Rua de Cantao 12|||||MO"_s);
    row("without a country, by the state's short form", "th_TH",
        u"Nguyễn Văn An\n0912 345 678\n12 Lê Lợi, P. Bến Nghé, Q.1, TP. HCM"_s,
        u"Nguyễn Văn An|0912 345 678||12 Lê Lợi|P. Bến Nghé, Q.1||Thành phố Hồ Chí Minh||VN"_s);
    row("TPHCM", "vi_VN", u"12 Lê Lợi, Quận 1, TPHCM"_s,
        u"|||12 Lê Lợi|Quận 1||Thành phố Hồ Chí Minh||"_s);
    row("Saigon", "en_VN", u"12 Le Loi, District 1, Saigon"_s,
        u"|||12 Le Loi|District 1||Thành phố Hồ Chí Minh||"_s);
    row("Bangkok in short", "th_TH",
        u"สมชาย ใจดี 081-234-5678\n99/1 ซ.อารีย์ 4 ถ.พหลโยธิน แขวงสามเสนใน เขตพญาไท กทม. 10400"_s,
        u"สมชาย ใจดี|081-234-5678||99/1 ซ.อารีย์ 4 ถ.พหลโยธิน แขวงสามเสนใน||เขตพญาไท|กรุงเทพมหานคร|10400|"_s);
    row("Korat", "th_TH", u"1 ถ.มิตรภาพ ต.ในเมือง อ.เมือง จ.โคราช 30000"_s,
        u"|||1 ถ.มิตรภาพ ต.ในเมือง||อ.เมือง|นครราชสีมา|30000|"_s);
    row("Seoul in short", "ko_KR", u"홍길동\n서울시 강남구 테헤란로 152\n06236"_s,
        u"홍길동|||강남구 테헤란로 152|||서울특별시|06236|"_s);
    row("Seoul in short, read in Thailand", "th_TH", u"홍길동\n서울시 강남구 테헤란로 152\n010-1234-5678"_s,
        u"홍길동|010-1234-5678||강남구 테헤란로 152|||서울특별시||KR"_s);
    row("the province is the first", "ko_KR", u"경기도 광주시 오포읍 1\n12771"_s,
        u"|||광주시 오포읍 1|||경기도|12771|"_s);
    row("ending of a prefecture", "en_JP", u"1-2-3 Sakae\nNagoya-shi, Aichi-ken 460-0008\nJapan"_s,
        u"|||1-2-3 Sakae||Nagoya-shi|Aichi|460-0008|JP"_s);
    row("Taipei in other letters", "zh_TW", u"臺北市信義區市府路1號"_s, u"|||信義區市府路1號|||台北市||"_s);
    row("NCR", "en_PH", u"12 Ayala Avenue\n1226 Makati, NCR"_s,
        u"|||12 Ayala Avenue||Makati|Metro Manila|1226|"_s);
    row("Tamil Nadu", "en_IN", u"12 Anna Salai\nChennai 600002\nT.N."_s,
        u"|||12 Anna Salai||Chennai|Tamil Nadu|600002|"_s);
    row("Uttarakhand is not the United Kingdom", "en_IN", u"1 Mall Road\nDehradun, UK 248001"_s,
        u"|||1 Mall Road||Dehradun|Uttarakhand|248001|"_s);
    row("Victoria", "en_AU", u"1 Bourke St\nMelbourne Vic 3000"_s,
        u"|||1 Bourke St||Melbourne|VIC|3000|"_s);
    row("California", "th_TH", u"123 Main Street Apt 456, Oakland, Calif. 94612, U.S.A.\n(510) 555-0123"_s,
        u"|(510) 555-0123||123 Main Street Apt 456||Oakland|CA|94612|US"_s);
    row("country behind the postal code", "en_US", u"99 Sukhumvit Road\nBangkok 10110 Thailand"_s,
        u"|||99 Sukhumvit Road|||Bangkok|10110|TH"_s);
    row("states that end like countries", "en_US", u"1 Main St\nTrenton, New Jersey 08601"_s,
        u"|||1 Main St||Trenton|New Jersey|08601|"_s);
    row("street of a country", "th_TH", u"12 Rue de France\n10110"_s, u"|||12 Rue de France||||10110|"_s);
    row("bridge of a country", "ja_JP", u"東京都中央区日本橋1-1"_s, u"|||日本橋1-1||中央区|東京都||"_s);
    row("phone of the shop, address elsewhere", "th_TH", u"Jl. Sudirman 5, Bandung, Indonesia\n081 234 5678"_s,
        u"|081 234 5678||Jl. Sudirman 5|Bandung||||ID"_s);
    row("empty", "en_US", u" \n ,\n"_s, u"||||||||"_s);
}

void TestContactBlock::reads()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    const auto block = readContactBlock(text, locale.mid(3), QLocale(locale));
    QTEST(shown(block.party), "expected");
}

void TestContactBlock::losesNothing_data()
{
    reads_data();
}

void TestContactBlock::losesNothing()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    for (const QString &country : {locale.mid(3), u"TH"_s, u"JP"_s, u"US"_s, u"DE"_s, u"XX"_s}) {
        const auto block = readContactBlock(text, country, QLocale(locale));
        Party party = block.party;
        party.address.countryCode.clear(); // the country's name is compared instead
        if (!block.shortState.isEmpty())
            party.address.state = block.shortState;
        QString all = shown(party) + party.address.countryName + block.dropped.join(u' ');
        QCOMPARE(kept(all), kept(text));
    }
}

QTEST_GUILESS_MAIN(TestContactBlock)
#include "tst_contactblock.moc"
