// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Makes lists of customers in many languages and encodings, short and long, and has their encoding guessed.
#include "core/textencoding.h"

#include <QRandomGenerator>
#include <QTest>

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/uloc.h>

#include <algorithm>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

/// Parts of names and addresses of people who do not exist, and the encodings that files in the language come
/// in.
struct Writing
{
    const char *language;
    QStringList encodings;
    QStringList headings, first, last, streets, cities;
    bool isFamilyFirst = false;
    const char *space = " "; ///< between the parts of a name
};

const QStringList western{u"windows-1252"_s, u"macintosh"_s, u"IBM850"_s,
                          u"IBM437"_s,       u"UTF-8"_s,     u"UTF-16LE"_s};
const QStringList central{u"windows-1250"_s, u"ISO-8859-2"_s, u"IBM852"_s, u"UTF-8"_s, u"UTF-16LE"_s};

QList<Writing> eastAsian()
{
    return {
        {"Thai",
         {u"windows-874"_s, u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s},
         {u"ชื่อ"_s, u"ที่อยู่"_s, u"จังหวัด"_s},
         {u"สมชาย"_s, u"มาลี"_s, u"วิชัย"_s, u"ปิยะพร"_s, u"ณัฐพล"_s, u"กัญญา"_s, u"ธีรเดช"_s, u"เบญจวรรณ"_s},
         {u"ใจดี"_s, u"ศรีสุข"_s, u"วงศ์สวัสดิ์"_s, u"แก้วมณี"_s, u"ทองคำ"_s, u"พรหมมา"_s, u"รักไทย"_s},
         {u"99/1 ถ.พหลโยธิน"_s, u"12 ซอยสุขุมวิท 21"_s, u"ม.4 บ้านหนองไผ่"_s},
         {u"กรุงเทพมหานคร"_s, u"เชียงใหม่"_s, u"ขอนแก่น"_s, u"ภูเก็ต"_s}},
        {"Vietnamese",
         {u"windows-1258"_s, u"UTF-8"_s, u"UTF-16LE"_s},
         {u"Họ tên"_s, u"Địa chỉ"_s, u"Tỉnh"_s},
         {u"Văn An"_s, u"Thị Bình"_s, u"Minh Đức"_s, u"Thu Hà"_s, u"Quốc Khánh"_s, u"Ngọc Lan"_s,
          u"Tuấn Kiệt"_s},
         {u"Nguyễn"_s, u"Trần"_s, u"Lê"_s, u"Phạm"_s, u"Hoàng"_s, u"Võ"_s, u"Đặng"_s, u"Bùi"_s},
         {u"12 Lê Lợi"_s, u"45/3 Nguyễn Huệ"_s, u"8 Trần Hưng Đạo"_s},
         {u"Hà Nội"_s, u"Đà Nẵng"_s, u"Hồ Chí Minh"_s, u"Cần Thơ"_s},
         true},
        {"Chinese, simplified",
         {u"GB18030"_s, u"UTF-8"_s, u"UTF-16LE"_s},
         {u"姓名"_s, u"地址"_s, u"城市"_s},
         {u"小明"_s, u"丽华"_s, u"建国"_s, u"子涵"_s, u"雨桐"_s, u"志强"_s, u"雪梅"_s, u"奕辰"_s},
         {u"王"_s, u"李"_s, u"张"_s, u"刘"_s, u"陈"_s, u"欧阳"_s, u"赵"_s, u"谢"_s},
         {u"人民路88号3单元502室"_s, u"中山大道西12号"_s, u"解放街道向阳小区5栋"_s},
         {u"上海市"_s, u"广州市天河区"_s, u"杭州市余杭区"_s, u"成都市"_s},
         true,
         ""},
        {"Chinese, traditional",
         {u"Big5"_s, u"UTF-8"_s, u"UTF-16LE"_s},
         {u"姓名"_s, u"地址"_s, u"城市"_s},
         {u"大文"_s, u"美玲"_s, u"志豪"_s, u"淑芬"_s, u"家瑋"_s, u"怡君"_s, u"承翰"_s},
         {u"陳"_s, u"林"_s, u"黃"_s, u"張"_s, u"鄭"_s, u"劉"_s, u"羅"_s},
         {u"忠孝東路四段10號5樓"_s, u"彌敦道688號旺角中心12樓A室"_s, u"中正路25巷3弄"_s},
         {u"臺北市"_s, u"高雄市"_s, u"九龍"_s, u"新北市板橋區"_s},
         true,
         ""},
        {"Japanese",
         {u"Shift_JIS"_s, u"EUC-JP"_s, u"ISO-2022-JP"_s, u"UTF-8"_s, u"UTF-16LE"_s},
         {u"氏名"_s, u"住所"_s, u"都道府県"_s},
         {u"花子"_s, u"太郎"_s, u"健一"_s, u"美咲"_s, u"さくら"_s, u"大輝"_s, u"陽菜"_s},
         {u"佐藤"_s, u"鈴木"_s, u"高橋"_s, u"渡辺"_s, u"中村"_s, u"小林"_s, u"齋藤"_s},
         {u"千代田区丸の内1-2-3"_s, u"中央区本町4丁目5番地 グリーンハイツ201号"_s, u"左京区北白川12"_s},
         {u"東京都"_s, u"大阪府"_s, u"京都府"_s, u"神奈川県横浜市"_s},
         true},
        {"Japanese, half width",
         {u"Shift_JIS"_s},
         {u"ﾅﾏｴ"_s, u"ｼﾞﾕｳｼﾖ"_s, u"ｹﾝ"_s},
         {u"ﾊﾅｺ"_s, u"ﾀﾛｳ"_s, u"ｹﾝｲﾁ"_s, u"ﾐｻｷ"_s},
         {u"ｻﾄｳ"_s, u"ｽｽﾞｷ"_s, u"ﾀｶﾊｼ"_s, u"ﾜﾀﾅﾍﾞ"_s},
         {u"ﾏﾙﾉｳﾁ1-2"_s, u"ﾎﾝﾏﾁ4"_s},
         {u"ﾄｳｷﾖｳ"_s, u"ｵｵｻｶ"_s},
         true},
        {"Korean",
         {u"EUC-KR"_s, u"UTF-8"_s, u"UTF-16LE"_s},
         {u"이름"_s, u"주소"_s, u"도시"_s},
         {u"민수"_s, u"영희"_s, u"지훈"_s, u"서연"_s, u"하은"_s, u"동현"_s, u"수빈"_s},
         {u"김"_s, u"이"_s, u"박"_s, u"최"_s, u"정"_s, u"한"_s, u"윤"_s},
         {u"강남구 테헤란로 152"_s, u"해운대구 우동 1408번지 3층"_s, u"중구 세종대로 110"_s},
         {u"서울특별시"_s, u"부산광역시"_s, u"경기도 성남시"_s, u"대전"_s},
         true,
         ""},
    };
}

QList<Writing> latinAndCyrillic()
{
    return {
        {"German",
         western,
         {u"Name"_s, u"Straße"_s, u"Ort"_s},
         {u"Jürgen"_s, u"Käthe"_s, u"Björn"_s, u"Anna"_s, u"Götz"_s, u"Jörg"_s},
         {u"Müller"_s, u"Groß"_s, u"Schäfer"_s, u"König"_s, u"Weiß"_s, u"Böhm"_s},
         {u"Hauptstraße 5"_s, u"Am Mühlbach 12"_s, u"Goethestr. 3"_s},
         {u"München"_s, u"Köln"_s, u"Düsseldorf"_s, u"Berlin"_s}},
        {"French",
         western,
         {u"Nom"_s, u"Adresse"_s, u"Ville"_s},
         {u"François"_s, u"Hélène"_s, u"Benoît"_s, u"Zoé"_s, u"Jérôme"_s, u"Chloé"_s},
         {u"Lefèvre"_s, u"Dupré"_s, u"Béranger"_s, u"Martin"_s, u"Gérard"_s},
         {u"5 rue de l'Église"_s, u"12 allée des Érables"_s, u"8 place Gambetta"_s},
         {u"Orléans"_s, u"Nîmes"_s, u"Besançon"_s, u"Lyon"_s}},
        {"Spanish",
         western,
         {u"Nombre"_s, u"Dirección"_s, u"Ciudad"_s},
         {u"José"_s, u"María"_s, u"Ángel"_s, u"Sofía"_s, u"Íñigo"_s, u"Rubén"_s},
         {u"García"_s, u"Muñoz"_s, u"Pérez"_s, u"Núñez"_s, u"Gómez"_s},
         {u"Calle de Alcalá 20"_s, u"Avda. de la Constitución 3"_s, u"Plaza España 1"_s},
         {u"León"_s, u"Málaga"_s, u"La Coruña"_s, u"Madrid"_s}},
        {"Portuguese",
         western,
         {u"Nome"_s, u"Endereço"_s, u"Município"_s},
         {u"João"_s, u"Conceição"_s, u"Inês"_s, u"António"_s, u"Zélia"_s},
         {u"Gonçalves"_s, u"Simões"_s, u"Araújo"_s, u"Magalhães"_s, u"Brandão"_s},
         {u"Rua das Flores 3"_s, u"Praça da República 10"_s, u"Avenida São João 77"_s},
         {u"São Paulo"_s, u"Évora"_s, u"Guimarães"_s, u"Porto"_s}},
        {"Danish",
         western,
         {u"Navn"_s, u"Gade"_s, u"By"_s},
         {u"Søren"_s, u"Bjørn"_s, u"Åse"_s, u"Jens"_s, u"Rasmus"_s},
         {u"Sørensen"_s, u"Møller"_s, u"Kjær"_s, u"Nørgård"_s, u"Jensen"_s},
         {u"Østergade 4"_s, u"Nørrebrogade 12"_s, u"Hovedvej 3"_s},
         {u"København"_s, u"Århus"_s, u"Ålborg"_s, u"Næstved"_s}},
        {"Polish",
         central,
         {u"Imię"_s, u"Ulica"_s, u"Miejscowość"_s},
         {u"Paweł"_s, u"Józef"_s, u"Małgorzata"_s, u"Łukasz"_s, u"Grażyna"_s},
         {u"Dąbrowski"_s, u"Kaźmierczak"_s, u"Wiśniewska"_s, u"Żak"_s, u"Wójcik"_s},
         {u"ul. Świętokrzyska 5"_s, u"ul. Długa 12"_s, u"Rynek 3"_s},
         {u"Kraków"_s, u"Łódź"_s, u"Gdańsk"_s, u"Warszawa"_s}},
        {"Czech",
         central,
         {u"Jméno"_s, u"Ulice"_s, u"Město"_s},
         {u"Jiří"_s, u"Tomáš"_s, u"Lukáš"_s, u"Kateřina"_s, u"Zdeněk"_s},
         {u"Novák"_s, u"Dvořák"_s, u"Černý"_s, u"Procházka"_s, u"Růžička"_s},
         {u"Náměstí Míru 3"_s, u"Příční 12"_s, u"Žižkova 8"_s},
         {u"Plzeň"_s, u"Třebíč"_s, u"Praha"_s, u"České Budějovice"_s}},
        {"Hungarian",
         central,
         {u"Név"_s, u"Cím"_s, u"Város"_s},
         {u"László"_s, u"Erzsébet"_s, u"Győző"_s, u"Zoltán"_s, u"Ágnes"_s},
         {u"Erdős"_s, u"Kovács"_s, u"Szűcs"_s, u"Tóth"_s, u"Nagy"_s},
         {u"Petőfi Sándor utca 5"_s, u"Fő tér 1"_s, u"Rákóczi út 20"_s},
         {u"Győr"_s, u"Pécs"_s, u"Budapest"_s, u"Székesfehérvár"_s}},
        {"Turkish",
         {u"windows-1254"_s, u"UTF-8"_s, u"UTF-16LE"_s},
         {u"İsim"_s, u"Adres"_s, u"Şehir"_s},
         {u"Ayşe"_s, u"Çağlar"_s, u"Işıl"_s, u"Oğuz"_s, u"Mehmet"_s},
         {u"Yılmaz"_s, u"Şahin"_s, u"Öztürk"_s, u"Doğan"_s, u"Yıldız"_s},
         {u"Atatürk Caddesi 5"_s, u"Bağdat Cad. 120"_s, u"İstiklal Sokağı 3"_s},
         {u"İstanbul"_s, u"İzmir"_s, u"Ankara"_s, u"Eskişehir"_s}},
        {"Lithuanian",
         {u"windows-1257"_s, u"UTF-8"_s, u"UTF-16LE"_s},
         {u"Vardas"_s, u"Gatvė"_s, u"Miestas"_s},
         {u"Rūta"_s, u"Žygimantas"_s, u"Eglė"_s, u"Jonas"_s, u"Šarūnas"_s},
         {u"Kazlauskienė"_s, u"Žukauskas"_s, u"Petrauskaitė"_s, u"Jankūnas"_s},
         {u"Gedimino g. 5"_s, u"Laisvės alėja 12"_s, u"Vytauto g. 3"_s},
         {u"Šiauliai"_s, u"Panevėžys"_s, u"Klaipėda"_s, u"Vilnius"_s}},
        {"Russian",
         {u"windows-1251"_s, u"UTF-8"_s, u"UTF-16LE"_s},
         {u"Имя"_s, u"Адрес"_s, u"Город"_s},
         {u"Иван"_s, u"Ольга"_s, u"Дмитрий"_s, u"Наталья"_s, u"Фёдор"_s},
         {u"Петров"_s, u"Смирнова"_s, u"Кузнецов"_s, u"Щербакова"_s, u"Юшин"_s},
         {u"ул. Ленина, 5"_s, u"пр. Мира 12, кв. 8"_s, u"Садовая 3"_s},
         {u"Москва"_s, u"Екатеринбург"_s, u"Казань"_s, u"Чита"_s}},
    };
}

/// Returns a list of customers; another `turn` begins with other people.
QString listOf(const Writing &writing, int rows, int turn)
{
    const auto one = [](const QStringList &list, int i) { return list[i % list.size()]; };
    QString text =
        turn % 2 ? u"Name,Email,Address,City\r\n"_s : writing.headings.join(u',') + u",E-mail\r\n"_s;
    for (int i = turn; i < turn + rows; ++i) {
        const QString first = one(writing.first, i * 3 + 1), last = one(writing.last, i * 5 + 2);
        const QString space = QString::fromLatin1(writing.space);
        text += writing.isFamilyFirst ? last + space + first : first + space + last;
        text += u",\"%1\",%2,c%3@example.com\r\n"_s.arg(one(writing.streets, i), one(writing.cities, i * 7))
                    .arg(i);
    }
    return text;
}

/// Takes the accents that windows-1258 has as characters of their own off the letters.
QString withAccentsApart(const QString &text)
{
    QString apart;
    for (const QChar letter : text) {
        const QString whole = QString(letter).normalized(QString::NormalizationForm_D);
        const QString accents = u"\u0300\u0301\u0303\u0309\u0323"_s;
        QString base, after;
        for (const QChar part : whole)
            (accents.contains(part) ? after : base) += part;
        apart += base.normalized(QString::NormalizationForm_C) + after;
    }
    return apart;
}

/// Returns nothing when the encoding lacks a letter of the text.
QByteArray encoded(const QString &text, const QString &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray name = encoding == "Shift_JIS"_L1 ? "windows-31j"
                            : encoding == "EUC-KR"_L1  ? "windows-949"
                                                       : encoding.toLatin1();
    UConverter *converter = ucnv_open(name.constData(), &status);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const QString form = encoding == "windows-1258"_L1 ? withAccentsApart(text) : text;
    QByteArray bytes(form.size() * 8 + 16, '\0');
    const int32_t length =
        ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const UChar *>(form.utf16()), int32_t(form.size()), &status);
    ucnv_close(converter);
    return U_SUCCESS(status) ? bytes.left(length) : QByteArray();
}

/// Returns the text that the file really holds.
QString textOf(const QByteArray &bytes, const QString &encoding)
{
    return decodedAsFarAsPossible(bytes, encoding);
}

/// Returns whether the right text is what is guessed, or at least among what a person is then asked about.
bool isGuessedOrAsked(const QByteArray &bytes, const QString &encoding)
{
    const EncodingGuess guess = guessEncoding(bytes);
    const QString right = textOf(bytes, encoding);
    const auto isRight = [&](const QString &name) { return textOf(bytes, name) == right; };
    return isRight(guess.encoding) ||
           (!guess.isSure && std::any_of(guess.others.begin(), guess.others.end(), isRight));
}

/// Returns the countries' names as ICU has them in a language, as far as they have a letter beyond ASCII and
/// the encoding has all of their letters. They are words that nobody chose for this test.
QStringList countryNames(const char *language, const QString &encoding)
{
    QStringList names;
    for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
        UChar name[200];
        UErrorCode status = U_ZERO_ERROR;
        const QByteArray place = QByteArray("und_") + *code;
        const int32_t length = uloc_getDisplayCountry(place.constData(), language, name, 200, &status);
        const QString text = QString::fromUtf16(reinterpret_cast<const char16_t *>(name), length);
        const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(0x80); });
        if (!isPlain && !encoded(text, encoding).isEmpty())
            names << text;
    }
    return names;
}

class TestEncodingGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEncodingIsKnown();
    void languages_data();
    void languages();
    void countries_data();
    void countries();
    void fewLetters_data();
    void fewLetters();
    void unicode_data();
    void unicode();
    void largeFiles_data();
    void largeFiles();
    void nonsenseIsNeverSure();
};

void TestEncodingGuess::eachEncodingIsKnown()
{
    QCOMPARE(textEncodings().first(), u"UTF-8"_s);
    for (const QString &name : textEncodings()) {
        const QByteArray bytes = encoded(u"Anna,1"_s, name);
        QVERIFY2(!bytes.isEmpty(), qPrintable(name));
        QCOMPARE(textOf(bytes, name), u"Anna,1"_s);
    }
    QCOMPARE(QSet<QString>(textEncodings().begin(), textEncodings().end()).size(), textEncodings().size());
}

void TestEncodingGuess::languages_data()
{
    QTest::addColumn<Writing>("writing");
    QTest::addColumn<QString>("encoding");
    for (const Writing &writing : eastAsian() + latinAndCyrillic()) {
        for (const QString &encoding : writing.encodings)
            QTest::addRow("%s, %s", writing.language, qPrintable(encoding)) << writing << encoding;
    }
}

void TestEncodingGuess::languages()
{
    QFETCH(Writing, writing);
    QFETCH(QString, encoding);
    int tried = 0;
    for (const int rows : {1, 2, 3, 5, 10, 20, 60}) {
        for (int turn = 0; turn < 8; ++turn) {
            const QByteArray bytes = encoded(listOf(writing, rows, turn), encoding);
            if (bytes.isEmpty()) // IBM437 lacks a letter
                continue;
            ++tried;
            const QByteArray shown = textOf(bytes, encoding).toUtf8();
            constexpr int few = 3; // less may be unclear
            if (rows < few) {
                QVERIFY2(isGuessedOrAsked(bytes, encoding), shown.constData());
                continue;
            }
            const EncodingGuess guess = guessEncoding(bytes);
            QCOMPARE(textOf(bytes, guess.encoding), textOf(bytes, encoding));
            QVERIFY2(guess.isSure, shown.constData());
        }
    }
    QVERIFY(tried > 0);
}

void TestEncodingGuess::countries_data()
{
    QTest::addColumn<QString>("encoding");
    const std::pair<const char *, QStringList> all[] = {{"th", {u"windows-874"_s}},
                                                        {"vi", {u"windows-1258"_s}},
                                                        {"zh_CN", {u"GB18030"_s}},
                                                        {"zh_TW", {u"Big5"_s}},
                                                        {"ja", {u"Shift_JIS"_s, u"EUC-JP"_s}},
                                                        {"ko", {u"EUC-KR"_s}},
                                                        {"de", western},
                                                        {"fr", western},
                                                        {"es", western},
                                                        {"pt", western},
                                                        {"da", western},
                                                        {"sv", western},
                                                        {"pl", central},
                                                        {"cs", central},
                                                        {"hu", central},
                                                        {"tr", {u"windows-1254"_s}},
                                                        {"lt", {u"windows-1257"_s}},
                                                        {"ru", {u"windows-1251"_s, u"KOI8-R"_s, u"IBM866"_s}},
                                                        {"el", {u"windows-1253"_s}},
                                                        {"he", {u"windows-1255"_s}},
                                                        {"ar", {u"windows-1256"_s}}};
    for (const auto &[language, encodings] : all) {
        for (const QString &encoding : encodings)
            QTest::addRow("%s %s", language, qPrintable(encoding)) << encoding;
    }
}

void TestEncodingGuess::countries()
{
    QFETCH(QString, encoding);
    const QByteArray language = QByteArray(QTest::currentDataTag()).split(' ').first();
    const QStringList names = countryNames(language.constData(), encoding);
    QVERIFY(!names.isEmpty());
    for (int turn = 0; turn < 10; ++turn) {
        QString text = u"Name,Country\r\n"_s;
        constexpr int rows = 40;
        for (int i = 0; i < rows; ++i)
            text += u"Anna,%1\r\n"_s.arg(names[(turn * 11 + i * 7) % names.size()]);
        const QByteArray bytes = encoded(text, encoding);
        QVERIFY2(isGuessedOrAsked(bytes, encoding), textOf(bytes, guessEncoding(bytes).encoding).toUtf8());
    }
}

void TestEncodingGuess::fewLetters_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSure");
    QTest::addColumn<QString>("other"); // a text that a person is asked about
    QTest::newRow("French, Windows") << QByteArray("Jos\xe9") << u"José"_s << true << QString();
    QTest::newRow("French, Macintosh") << QByteArray("Caf\x8e") << u"Café"_s << true << QString();
    QTest::newRow("German, Windows") << QByteArray("M\xfcller") << u"Müller"_s << true << QString();
    QTest::newRow("German, DOS") << QByteArray("M\x81ller") << u"Müller"_s << true << QString();
    QTest::newRow("quotes") << QByteArray("\x93"
                                          "Best\x94 \x96 O\x92"
                                          "Brien\x92s")
                            << u"“Best” – O’Brien’s"_s << true << QString();
    QTest::newRow("euro") << QByteArray("Men\xfc 5 \x80") << u"Menü 5 €"_s << true << QString();
    QTest::newRow("Hungarian or Portuguese") << QByteArray("Erd\xf5s") << u"Erdős"_s << false << u"Erdõs"_s;
    QTest::newRow("Czech in two encodings") << QByteArray("Ale\xb9") << u"Aleą"_s << false << u"Aleš"_s;
    QTest::newRow("an apostrophe or a letter") << QByteArray("Gar\x92"
                                                             "a")
                                               << u"Garía"_s << false << u"Gar’a"_s;
    QTest::newRow("Spanish or Polish") << QByteArray("Mu\xf1oz") << u"Muñoz"_s << false << u"Muńoz"_s;
    QTest::newRow("one letter") << QByteArray("\xe9") << u"é"_s << false << u"È"_s;
}

void TestEncodingGuess::fewLetters()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, text);
    QFETCH(bool, isSure);
    QFETCH(QString, other);
    const EncodingGuess guess = guessEncoding("Name\n" + name + '\n');
    QCOMPARE(textOf(name, guess.encoding), text);
    QCOMPARE(guess.isSure, isSure);
    QCOMPARE(guess.encoding, encodingOf("Name\n" + name + '\n'));
    QVERIFY(guess.others.size() <= 3);
    QStringList texts{text};
    for (const QString &encoding : guess.others) {
        QVERIFY(textEncodings().contains(encoding));
        texts << textOf(name, encoding);
    }
    QCOMPARE(texts.removeDuplicates(), 0);
    QVERIFY(isSure || texts.contains(other));
}

void TestEncodingGuess::unicode_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString thai = u"ชื่อ,ที่อยู่\r\nสมชาย ใจดี,กรุงเทพ\r\n"_s, plain = u"Anna,1 Road\r\n"_s;
    const QString chinese = u"王小明,上海市浦东新区\r\n"_s;
    for (const char *name : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
        const QString encoding = QString::fromLatin1(name);
        QTest::addRow("%s, Thai", name) << encoded(thai, encoding) << encoding;
        QTest::addRow("%s, Chinese", name) << encoded(chinese, encoding) << encoding;
        QTest::addRow("%s, ASCII", name) << encoded(plain, encoding) << encoding;
        QTest::addRow("%s, marked", name) << encoded(u'\ufeff' + chinese, encoding) << encoding;
        QTest::addRow("%s, cut off", name) << encoded(thai.repeated(20), encoding).chopped(1) << encoding;
    }
    QTest::newRow("UTF-8, marked") << QByteArray("\xef\xbb\xbf"
                                                 "Jos\xe9")
                                   << u"UTF-8"_s;
    QTest::newRow("UTF-8, one letter") << u"José"_s.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8, one sign") << u"5 ฿ · 3"_s.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8, accents apart")
        << u"José, Nguyễn"_s.normalized(QString::NormalizationForm_D).toUtf8() << u"UTF-8"_s;
    QTest::newRow("ASCII") << plain.toLatin1() << u"UTF-8"_s;
    QTest::newRow("nothing") << QByteArray() << u"UTF-8"_s;
    QTest::newRow("a zero in ASCII")
        << QByteArray(plain.repeated(50).toLatin1()).replace(5, 1, QByteArray(1, '\0')) << u"UTF-8"_s;
    QTest::newRow("a zero in Chinese")
        << QByteArray(1, '\0') + encoded(chinese.repeated(50), u"GB18030"_s) << u"GB18030"_s;
    QTest::newRow("a zero in UTF-8") << QByteArray(1, '\0') + thai.repeated(50).toUtf8() << u"UTF-8"_s;
    QTest::newRow("zeros") << QByteArray(64, '\0') << u"UTF-8"_s;
}

void TestEncodingGuess::unicode()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QCOMPARE(encodingOf(bytes), encoding);
}

void TestEncodingGuess::largeFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("isSure");
    constexpr qsizetype lines = 10'000;
    const QByteArray plain = QByteArray("Anna Smith,anna@example.com,1 Road\r\n").repeated(lines);
    const QByteArray viet = u"Nguyễn Văn An,an@example.com\r\n"_s.toUtf8();
    const QByteArray german("J\xfcrgen M\xfcller,Stra\xdf"
                            "e 5\r\nH\xe9l\xe8ne\r\n"),
        bad("Jos\xe9\r\n");
    const QByteArray chinese = encoded(u"王小明上海市浦东新区"_s, u"GB18030"_s);
    QTest::newRow("letters at the end only") << plain + german << u"windows-1252"_s << true;
    QTest::newRow("a zero, letters at the end only")
        << QByteArray(1, '\0') + plain + german << u"windows-1252"_s << true;
    QTest::newRow("letters in the middle only") << plain + german + plain << u"windows-1252"_s << true;
    QTest::newRow("one bad byte in UTF-8")
        << viet.repeated(lines / 2) + bad + viet.repeated(lines / 2) << u"UTF-8"_s << true;
    QTest::newRow("one bad byte at the beginning") << bad + viet.repeated(lines) << u"UTF-8"_s << true;
    QTest::newRow("one bad byte, little UTF-8")
        << plain + viet + plain + bad + plain + viet << u"UTF-8"_s << false;
    QTest::newRow("some lines of another program")
        << (viet.repeated(20) + bad).repeated(lines / 20) << u"UTF-8"_s << true;
    const QByteArray utf8 = u"Jürgen Müller\r\n"_s.toUtf8();
    QTest::newRow("half and half") << (utf8 + bad).repeated(lines) << u"UTF-8"_s << false;
    QTest::newRow("some lines of UTF-8")
        << (german.repeated(4) + utf8).repeated(lines / 4) << u"windows-1252"_s << false;
    QTest::newRow("one line") << chinese.repeated(lines) << u"GB18030"_s << true;
    QTest::newRow("one line, shifted by a byte") << 'a' + chinese.repeated(lines) << u"GB18030"_s << true;
    QTest::newRow("Japanese mail") << plain + encoded(u"佐藤,鈴木\r\n"_s, u"ISO-2022-JP"_s)
                                   << u"ISO-2022-JP"_s << true;
}

void TestEncodingGuess::largeFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(bool, isSure);
    const EncodingGuess guess = guessEncoding(bytes);
    QCOMPARE(guess.encoding, encoding);
    QCOMPARE(guess.isSure, isSure);
}

void TestEncodingGuess::nonsenseIsNeverSure()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 10; ++i) {
        QByteArray bytes(4000, '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        const EncodingGuess guess = guessEncoding(bytes);
        QVERIFY(textEncodings().contains(guess.encoding));
        QVERIFY2(!guess.isSure, qPrintable(guess.encoding));
    }
}

} // namespace

Q_DECLARE_METATYPE(Writing)

QTEST_GUILESS_MAIN(TestEncodingGuess)
#include "tst_encodingguess.moc"
