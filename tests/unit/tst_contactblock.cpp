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

/// All letters and figures, sorted.
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
        party.address.countryCode.clear(); // its name says it
        QString all = shown(party) + party.address.countryName + block.dropped.join(u' ');
        QCOMPARE(kept(all), kept(text));
    }
}

QTEST_GUILESS_MAIN(TestContactBlock)
#include "tst_contactblock.moc"
