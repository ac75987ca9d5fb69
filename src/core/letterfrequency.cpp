// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/letterfrequency.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <unicode/ucnv.h>

#include <cmath>
#include <iterator>
#include <memory>
#include <vector>

namespace linktill {

namespace {

/// The letters of a language beyond ASCII in groups. A letter of a group is several times as frequent as one
/// of the next.
struct AlphabetLetters
{
    double rarity; ///< see alphabetRarity()
    const char16_t *groups[4];
};
constexpr double groupWeights[] = {8, 3, 0.6, 0.05};

constexpr AlphabetLetters alphabets[] = {
    {0, {u"üäö", u"ß", u"é", u"èáàçñëïôí"}}, // German
    {0, {u"é", u"èçâêôîàë", u"ïûùœ", u"æüÿñáöíó"}}, // French
    {0, {u"áéíóñ", u"ú", u"ü", u"àèçö"}}, // Spanish
    {0, {u"ãçáéóí", u"êâõúô", u"à", u"üèñ"}}, // Portuguese
    {-1, {u"àèòùì", u"é", u"", u"îóíáüç"}}, // Italian
    {-1, {u"àéèíóç", u"òúïü", u"", u"ñáöä"}}, // Catalan
    {-0.5, {u"åäö", u"", u"éü", u"àáèšžæø"}}, // Swedish, Finnish
    {-0.5, {u"øåæ", u"", u"éöäü", u"òóôèêáð"}}, // Danish, Norwegian
    {-3, {u"áíðóúþæöéý", u"", u"", u"åäø"}}, // Icelandic
    {-1, {u"ëé", u"ïèö", u"ê", u"üçáóàäôîû"}}, // Dutch
    {-2, {u"äõöü", u"šž", u"", u"éå"}}, // Estonian
    {-3, {u"ëç", u"", u"", u"éöü"}}, // Albanian
    {-0.5, {u"łóąęśż", u"ćńź", u"", u"éöüäáèřšč"}}, // Polish
    {-0.5, {u"áíéýěščřž", u"ůúťďň", u"óöäü", u"łľőąćĺôëç"}}, // Czech
    {-1, {u"áíéýúóščž", u"ľťňďô", u"äŕĺ", u"őöüěřů"}}, // Slovak
    {-0.5, {u"áéíóöőüúű", u"", u"", u"äčšžń"}}, // Hungarian
    {-1, {u"ăâîşţșț", u"", u"", u"éöüáőóí"}}, // Romanian
    {-1, {u"čćžšđ", u"", u"", u"áéöüäëő"}}, // Croatian, Slovene, Serbian
    {-0.3, {u"ıİişğüöç", u"", u"âîû", u"éäßňýž"}}, // Turkish
    {-1, {u"ėšžųūąįčę", u"", u"", u"łńóśżéöü"}}, // Lithuanian
    {-1, {u"āīēšņū", u"ļģžčķ", u"ŗ", u"ōöüéä"}}, // Latvian
    {-0.5, {u"оеаинтсрвл", u"кмдпуяыьгзбйчхжш", u"юцщэф", u"ъё"}}, // Russian
    {-1, {u"оаинвітеср", u"клдупмяьзгбйч", u"хжшюїєцщф", u"ґ"}}, // Ukrainian
    {-2, {u"аоиенрстјвк", u"лдумпгзбшћчжђцњ", u"хљфџ", u"ѓќѕ"}}, // Serbian, Macedonian
    {-1, {u"αοιετσνηςρ", u"υπκμλίόάέωγδ", u"ήύώθχφβζξψ", u"ϊϋΐΰ"}}, // Greek
    {-1, {u"יוהלאמרתבש", u"נםדחעקפסגכט", u"זצןךףץ", u"׳״"}}, // Hebrew
    {-1, {u"اليمنرتوةبدعسهحفقك", u"جشطصخزضأىإث", u"غظءئذآؤ", u"پچژگ"}}, // Arabic
    {0, // Vietnamese; accents stand alone in windows-1258
        {u"\u0300\u0301\u0323đôưâăêơ", u"\u0309\u0303àáãéèíìóòúù", u"ýõ"
         u"ạảấầậắặếềểễệịọốồổộớờợụủứừửữựựẩằẵẫỗỏẽẻỉĩỡởũỹỳỷ", u"ẳẹỵüöç"}},
    {0, // Thai
        {u"านรอกเงม่ส", u"ยวลดทตั้ีิหคบปจพ", u"ขชุ์ะูแไโใืึำ็ธณศถภษญ", u"ผฟซฐฉฝฮฎฆๆฤฒฑฬฏฯฌฺ๐๑๒๓๔๕๖๗๘๙"}},
    {0, {u"", u"", u"", u""}}, // none
};
static_assert(std::size(alphabets) == alphabetCount);

constexpr float foreignLetter = -9.2F; ///< the share of a letter that a language lacks

// The alphabets lie in these parts of Unicode: Latin with marks to Arabic, Thai, Vietnamese.
constexpr int arabicEnd = 0x700, thaiBegin = 0xe00, thaiEnd = 0xe60;
constexpr int vietnameseBegin = 0x1ea0, vietnameseEnd = 0x1f00;
constexpr int letterRows = arabicEnd + (thaiEnd - thaiBegin) + (vietnameseEnd - vietnameseBegin);

/// Returns the row of the letter, or that of NUL, which no language has.
int rowOfLetter(char16_t letter)
{
    if (letter < arabicEnd)
        return letter;
    if (letter >= thaiBegin && letter < thaiEnd)
        return letter - thaiBegin + arabicEnd;
    if (letter >= vietnameseBegin && letter < vietnameseEnd)
        return letter - vietnameseBegin + arabicEnd + thaiEnd - thaiBegin;
    return 0;
}

std::vector<AlphabetCosts> alphabetRows()
{
    AlphabetCosts foreign;
    foreign.fill(foreignLetter);
    std::vector<AlphabetCosts> rows(letterRows, foreign);
    for (std::size_t language = 0; language < std::size(alphabets); ++language) {
        double sum = 0;
        for (std::size_t group = 0; group < std::size(groupWeights); ++group)
            sum += groupWeights[group] * double(QStringView(alphabets[language].groups[group]).size());
        for (std::size_t group = 0; group < std::size(groupWeights); ++group) {
            const auto share = float(std::log(groupWeights[group] / sum));
            for (const QChar letter : QStringView(alphabets[language].groups[group]))
                rows[std::size_t(rowOfLetter(letter.unicode()))][language] = share;
        }
    }
    return rows;
}

// The most frequent ideographs and Hangul in names, addresses and tables.
constexpr char16_t simplifiedChinese[] =
    u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁"
    u"任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫"
    u"孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童"
    u"凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项"
    u"连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲"
    u"虞敖巩明佘池查麻苑迟邝伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛超霞平刚建国志红玉春海波宇浩鑫欣怡雪晨佳"
    u"俊凯辉鹏飞婷雨思诗梓涵子轩一博天佑小大永生云凤燕莉琳玲慧淑珍斌峰东光新嘉豪雅洁蕾萍琴芬香月莹丹彬"
    u"亮健翔旭晓倩瑞琪悦心可爱美省市区县镇乡村街道号楼栋幢元室层座厦广场花园中北京上津重庆深圳州南杭汉"
    u"都西青岛门福浙湖河四川山陕贵黑辽疆内藏朝淀浦佛莞珠常锡烟台济合肥昌长昆哈尔滨巷弄院社工业产技术开"
    u"发经姓名邮箱电话手机地址公有限责品价格客户编备注数量订款日期联系人政码家城份规色尺库存条形折扣额"
    u"总计年店铺网购物收货类的是在不了这为个我以要他来用们到作出就分对会主动同也能下过说种面而后多定行"
    u"学法所民得十三之进着等部度力里如水化自二理起现实加两体制当使点从本去把性好它还因由其些然前外那义"
    u"事相表间样与各线正反你看原又么利比或但质气第命此变只没结问意无很情者最立代想已通并提直题展五果料"
    u"象员革位入次式活设及特件求老头基资流级少图统接知较将组见别她角根论运指几九放决被干做必战先回则取"
    u"完举阿巴亚尼斯布德拉伊克森伦维埃索达喀塞纳圭荷葡萄牙班典挪士俄乌兹萨泰越缅甸柬埔寨菲律宾印希腊土"
    u"捷匈保墨哥廷智秘洲共非";
constexpr char16_t traditionalChinese[] =
    u"王李張劉陳楊黃趙吳周徐孫馬朱胡郭何高林羅鄭梁謝宋唐許韓馮鄧曹彭曾肖田董袁潘於蔣蔡余杜葉程蘇魏呂丁"
    u"任沈姚盧姜崔鐘譚陸汪範金石廖賈夏韋付方白鄒孟熊秦邱江尹薛閆段雷侯龍史陶黎賀顧毛郝龔邵萬錢嚴武戴莫"
    u"孔向湯溫康施文牛樊葛邢安齊易喬伍龐顏倪莊聶章魯岳翟殷詹申歐耿關蘭焦俞左柳甘祝包寧尚符舒阮柯紀梅童"
    u"凌畢單季裴霍塗成苗谷盛曲翁冉駱藍路游辛靳管柴蒙鮑華喻祁蒲房滕屈饒解牟艾尤陽時穆農司卓古吉繆簡車項"
    u"連蘆麥褚婁竇戚岑景黨宮費卜冷晏席衛米柏宗瞿桂全佟應臧閔苟鄔邊卞姬師和仇欒隋商刁沙榮巫寇桑郎甄叢仲"
    u"虞敖鞏明佘池查麻苑遲鄺偉芳娜秀英敏靜麗強磊軍洋勇艷傑娟濤超霞平剛建國志紅玉春海波宇浩鑫欣怡雪晨佳"
    u"俊凱輝鵬飛婷雨思詩梓涵子軒一博天佑小大永生雲鳳燕莉琳玲慧淑珍斌峰東光新嘉豪雅潔蕾萍琴芬香月瑩丹彬"
    u"亮健翔旭曉倩瑞琪悅心可愛美省市區縣鎮鄉村街道號樓棟幢元室層座廈廣場花園中北京上津重慶深圳州南杭漢"
    u"都西青島門福浙湖河四川山陝貴黑遼疆內藏朝澱浦佛莞珠常錫煙台濟合肥昌長昆哈爾濱巷弄院社工業產技術開"
    u"發經姓名郵箱電話手機地址公有限責品價格客戶編備注數量訂款日期聯繫人政碼家城份規色尺庫存條形折扣額"
    u"總計年店鋪網購物收貨類的是在不了這為個我以要他來用們到作出就分對會主動同也能下過說種面而後多定行"
    u"學法所民得十三之進著等部度力里如水化自二理起現實加兩體制當使點從本去把性好它還因由其些然前外那義"
    u"事相表間樣與各線正反你看原又麼利比或但質氣第命此變只沒結問意無很情者最立代想已通並提直題展五果料"
    u"象員革位入次式活設及特件求老頭基資流級少圖統接知較將組見別她角根論運指幾九放決被乾做必戰先回則取"
    u"完舉臺灣港界仔銅鑼旺尖咀荃屯朗澳觀塘葵離半君惠雯佩翰冠廷承恩宥宏穎詠儀雄鴻鄰邨閣絡註鍾后范于阿巴"
    u"亞尼斯布德拉伊克森倫維埃索達喀塞納圭荷葡萄牙班典挪士俄烏茲薩泰越緬甸柬埔寨菲律賓印希臘土捷匈保墨"
    u"哥智秘洲共非涌埗喺嘅咗啲冇佢哋嚟咁";
constexpr char16_t japaneseKanji[] =
    u"佐藤鈴木高橋田中伊渡辺山本村小林加吉斎斉松井上清水口池阿部森岡島前川後原長谷石近坂遠青福三西宮丸"
    u"野今和菅大塚千葉増杉平久保岩桜市新工菊横柴酒河内安竹関片武土矢浜星秋馬場沢澤崎嶋栗飯服荒尾堀望樋"
    u"熊浅黒白赤緑金永成須早奥秦古香坪広細堤根津倉笠荻植北南東庄尻辻戸国分寺一二四五六七八九十太郎次美"
    u"恵奈由紀真理直樹健翔輔拓也悠斗蓮陽葵結衣花咲明正雄幸男英智浩哲誠隆博裕彦秀修剛学亮悟司洋行弘章信"
    u"義勝昭介祐希沙織里佳愛優海彩乃菜々子貴史慎淳聡進豊治茂実夫晴春夏冬純仁勇光輝潤達雅人宏典恭孝敏文"
    u"俊克康栄朗稔徹貢崇靖麻友絵梨亜耶歩未来凛莉桃音心遥楓颯朝湊律蒼京都阪府県町丁目番地号室央港宿渋品"
    u"世名屋札幌神仙台埼玉知兵庫静茨城栃群潟道区郡階棟館線駅通筋条門年出見言生手自者間事思時気会家女的"
    u"方入合代私下立物月何彼話体動社発作当書度戦力性対意用主感業定政持外取所現最化民相法全回問多同氏電"
    u"住郵便商価格株式有限個数注顧客備考税込円日付送先支払請求担署役職様御ヶ";
constexpr char16_t koreanHangul[] =
    u"김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방"
    u"공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어경수영희준빈예시아재동철상훈태승"
    u"건용환규찬형범일순자숙복덕광병종근창대은혜미솔별봄율린담온결슬울특산역충청북군읍면리로번호층파트"
    u"빌딩초포중해운는가을를의에와과만다사그보스부비무물바본분생세속식실없었음잘저적점접즉직질집참처체"
    u"축출치친크타터토통판편평품프피필학할합행향화확활회후있입된들것등및또째님월년름메격객량코드색즈카"
    u"액계매섬베레브랑페폴핀란콩쿠케키탄티투푸네니누뉴르랜루몽멕콜캄헝웨잉폐셀";

/// Letters with a share of all letters of a language, which they have evenly between them: those of a list,
/// or those between two byte pairs of an encoding, whose standard sorted them by use.
struct SharedLetters
{
    Ideographs language;
    double share;
    const char16_t *letters = nullptr;
    const char *encoding = nullptr;
    int leads[2] = {0, 0}; ///< first and last of the first bytes
    int trails[2] = {0, 0};
};
/// The first that has a letter counts.
constexpr SharedLetters ideographs[] = {
    {Ideographs::SimplifiedChinese, 0.75, simplifiedChinese},
    {Ideographs::SimplifiedChinese, 0.22, nullptr, "GB18030", {0xb0, 0xd7}, {0xa1, 0xfe}},
    {Ideographs::SimplifiedChinese, 0.02, nullptr, "GB18030", {0xd8, 0xf7}, {0xa1, 0xfe}},
    {Ideographs::TraditionalChinese, 0.75, traditionalChinese},
    {Ideographs::TraditionalChinese, 0.22, nullptr, "Big5", {0xa4, 0xc6}, {0x40, 0xfe}},
    {Ideographs::TraditionalChinese, 0.01, nullptr, "Big5", {0xc9, 0xf9}, {0x40, 0xfe}},
    {Ideographs::Japanese, 0.50, japaneseKanji},
    {Ideographs::Japanese, 0.12, nullptr, "EUC-JP", {0xb0, 0xcf}, {0xa1, 0xfe}},
    {Ideographs::Japanese, 0.01, nullptr, "EUC-JP", {0xd0, 0xf4}, {0xa1, 0xfe}},
    {Ideographs::Japanese, 0.15, u"ーンスルトリアイラクフドシレマタロニカテジプコサメッ"},
    {Ideographs::Japanese, 0.15, u"のいしたにはとかるてでをなすきこらうさりまみくつえ"},
    {Ideographs::Japanese, 0.06, nullptr, "EUC-JP", {0xa4, 0xa5}, {0xa1, 0xf6}}, // other kana
    {Ideographs::Korean, 0.80, koreanHangul},
    {Ideographs::Korean, 0.18, nullptr, "windows-949", {0xb0, 0xc8}, {0xa1, 0xfe}},
    {Ideographs::Korean, 0.01, nullptr, "windows-949", {0xca, 0xfd}, {0xa1, 0xfe}}, // Hanja
    {Ideographs::HalfWidthKana, 0.95, u"ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ"},
};
constexpr float strangeIdeograph = -14; ///< outside of all lists

/// Returns the letters that the encoding has between its byte pairs.
QString lettersBetween(const SharedLetters &part)
{
    QByteArray bytes;
    for (int lead = part.leads[0]; lead <= part.leads[1]; ++lead) {
        for (int trail = part.trails[0]; trail <= part.trails[1]; ++trail) {
            if (trail < 0x7f || trail > 0xa0) // Big5 has a gap
                bytes.append(char(lead)).append(char(trail));
        }
    }
    QString text(bytes.size(), Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(part.encoding, &status);
    const int32_t length =
        ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                      bytes.constData(), int32_t(bytes.size()), &status);
    ucnv_close(converter);
    text.resize(U_SUCCESS(status) ? length : 0);
    return text.remove(QChar::ReplacementCharacter);
}

/// For each letter and language 1 + the index of its entry in `ideographs`, or 0; and the entries' costs.
struct IdeographTable
{
    IdeographTable()
    {
        for (std::size_t entry = 0; entry < std::size(ideographs); ++entry) {
            const SharedLetters &part = ideographs[entry];
            const QString letters = part.letters ? QString::fromUtf16(part.letters) : lettersBetween(part);
            double count = 0;
            for (const QChar letter : letters) {
                quint8 &place = entries[letter.unicode()][std::size_t(part.language)];
                count += place == 0;
                place = place ? place : quint8(entry + 1);
            }
            costs[entry + 1] = float(std::log(part.share / qMax(1.0, count)));
        }
    }
    std::array<float, std::size(ideographs) + 1> costs{strangeIdeograph};
    std::vector<std::array<quint8, ideographCount>> entries{0x10000};
};

} // namespace

const AlphabetCosts &alphabetCosts(char16_t letter)
{
    static const std::vector<AlphabetCosts> rows = alphabetRows();
    return rows[std::size_t(rowOfLetter(letter))];
}

const AlphabetCosts &alphabetRarity()
{
    static const AlphabetCosts all = [] {
        AlphabetCosts rarity;
        for (std::size_t i = 0; i < rarity.size(); ++i)
            rarity[i] = float(alphabets[i].rarity);
        return rarity;
    }();
    return all;
}

IdeographCosts ideographCosts(char16_t letter)
{
    static const IdeographTable table;
    IdeographCosts costs;
    for (std::size_t i = 0; i < costs.size(); ++i)
        costs[i] = table.costs[table.entries[letter][i]];
    return costs;
}

} // namespace linktill
