// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/headingmeaning.h"

#include "application/files/headingwords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

struct Phrases
{
    const char *part;
    const char16_t *names;
};

/// What stands behind the words for home, work, billing and so on. In English, Thai, Vietnamese, Indonesian,
/// Japanese, Korean and Chinese.
constexpr Phrases parts[] = {
    {"name", u"name|full name|display name|customer|customer name|client|client name|contact name|buyer|buyer name|"
             u"contact person|recipient name|recipient|cardholder name|attention|attention to|attn|payer|payer name|"
             u"guest name|member name|person|full legal name|customer full name|"
             u"ชื่อ|ชื่อผู้ซื้อ|ชื่อที่แสดง|ชื่อลูกค้า|ชื่อเต็ม|ชื่อ นามสกุล|ชื่อ สกุล|ชื่อ และ นามสกุล|ชื่อและนามสกุล|ชื่อผู้ติดต่อ|ชื่อผู้รับ|ลูกค้า|ผู้ติดต่อ|"
             u"tên|họ tên|họ và tên|tên khách hàng|khách hàng|tên đầy đủ|tên liên hệ|người liên hệ|tên người nhận|"
             u"nama|nama lengkap|nama pelanggan|pelanggan|pangalan|氏名|名前|お名前|顧客名|お客様名|表示名|"
             u"이름|성명|성함|명|수령인|수취인|받는분|받는사람|고객명|고객 이름|姓名|名稱|客戶|客戶名稱|客戶姓名|客户|客户名称|聯絡人|联系人|nombre|nom|nom complet"},
    {"first_name", u"vorname|first name|given name|forename|first|firstname|given|ชื่อจริง|ชื่อต้น|tên riêng|tên gọi|"
                   u"nama depan|名|이름 첫|名字|prénom|prenom"},
    {"middle_name", u"middle name|additional name|middle|middlename|middle initial|m i|ชื่อกลาง|tên đệm|chữ lót|nama tengah|中間名"},
    {"last_name", u"nachname|familienname|last name|surname|family name|last|lastname|นามสกุล|สกุล|họ|họ đệm|họ và tên đệm|nama belakang|"
                  u"apelyido|apellido|apellidos|cognome|姓|氏|성|姓氏|nom de famille"},
    {"prefix", u"name prefix|prefix|salutation|honorific|mr ms|คำนำหน้า|คำนำหน้าชื่อ|danh xưng|敬称"},
    {"suffix", u"name suffix|suffix|คำต่อท้าย"},
    {"title", u"title"},
    {"company", u"firma|company|company name|organization|organization name|organisation|organisation name|"
                u"business name|account name|related company|parent company|shop name|store name|legal name|บริษัท|ชื่อบริษัท|องค์กร|หน่วยงาน|ร้าน|ชื่อร้าน|"
                u"công ty|tên công ty|tổ chức|đơn vị|perusahaan|nama perusahaan|会社|会社名|회사|회사명|公司|公司名稱|公司名称"},
    {"email", u"email|email address|mail|email value|mail address|emailaddress|อีเมล|อีเมล์|ที่อยู่อีเมล|อีเมลลูกค้า|"
              u"thư điện tử|địa chỉ email|địa chỉ thư điện tử|hộp thư|surel|alamat email|メール|メールアドレス|"
              u"電子メール|電子メール アドレス|이메일|전자 메일|전자메일 주소|電子郵件|電子郵件地址|電郵|邮箱|电子邮件|courriel|correo|correo electrónico"},
    {"phone", u"telefon|telefonnummer|phone|phone number|phones|phone numbers|telephone|telephone number|tel|tel no|phone no|phone value|mobile no|"
              u"contact number|contact no|contact phone|handphone|hp|no hp|whatsapp|whatsapp number|main phone|"
              u"company phone|company main phone|landline|landline number|sms|ddi number|car phone|radio phone|callback|number|phonenumber|"
              u"โทรศัพท์|เบอร์โทร|เบอร์โทรศัพท์|หมายเลขโทรศัพท์|โทร|เบอร์|เบอร์ติดต่อ|"
              u"điện thoại|số điện thoại|sđt|đt|số đt|số di động|số máy|telepon|nomor telepon|no telepon|nomor|"
              u"電話|電話番号|전화|전화번호|電話號碼|电话|电话号码|telepono|téléphone|tél|teléfono"},
    {"note", u"notiz|bemerkung|note|notes|memo|remark|remarks|comment|comments|customer note|description|instructions|instruction|message|메시지|메세지|요청사항|mô tả|หมายเหตุจากผู้ซื้อ|บันทึกช่วยจำ|หมายเหตุ|บันทึก|โน้ต|"
             u"ghi chú|chú thích|catatan|keterangan|備考|メモ|メモ書き|비고|메모|備註|备注"},
    {"address", u"anschrift|address|full address|formatted address|formatted|address formatted|postal address|"
                u"complete address|ที่อยู่|ที่อยู่ในการ|ที่อยู่เต็ม|địa chỉ|địa chỉ đầy đủ|alamat|alamat lengkap|住所|주소|도로명주소|지번주소|기본주소|기본배송지|통합배송지|地址|adresse|"
                u"direccion"},
    {"line", u"straße|street|street address|address line|line|street name|address street|street line|addr|house number|detail address|detailed address|address detail|address details|"
             u"บ้านเลขที่|ถนน|đường|số nhà|jalan|街道|番地|도로명|それ以降の住所|町以降|番地以降"},
    {"line2", u"extended address|address extended address|additional address|additional address information|apartment|apt|suite|unit|building|floor|"
              u"apartment suite|apt suite|상세주소|상세 주소|상세배송지|나머지주소|詳細地址|マンション名|อาคาร|căn hộ|建物名"},
    {"po_box", u"po box|post office box|pobox|ตู้ ปณ"},
    {"district", u"subdistrict|sub district|ward|neighborhood|neighbourhood|barangay|kelurahan|kecamatan|desa|kelurahan desa|ตำบล|แขวง|ตำบล แขวง|"
                 u"แขวง ตำบล|phường|xã|phường xã"},
    {"city", u"ort|stadt|city|town|post town|district|city town|municipality|locality|suburb|city suburb|suburb city|suburb town|town city|kota|kabupaten|kota kabupaten|kabupaten kota|kab kota|"
             u"khu vực|郡市区|都市区|市区町村以降|鄉鎮市區|鄉鎮市|행정구|시군구|เมือง|อำเภอ|เขต|อำเภอ เขต|เขต อำเภอ|thành phố|quận|huyện|quận huyện|市区町村|市|시|구|城市|市區|ville|ciudad"},
    {"state", u"state|province|region|county|prefecture|state province|province state|province code|state code|"
              u"province name|state region|state county|provincia|provinsi|จังหวัด|tỉnh|tỉnh thành|tỉnh thành phố|"
              u"都道府県|도|시도|省|省份|縣市"},
    {"postal_code", u"plz|postleitzahl|zip|zip code|postal code|postcode|post code|zip postal code|postal|pin code|pincode|zipcode|"
                    u"postal zip code|postal code zip code|zip code postal code|zip postcode|postalcode|รหัสไปรษณีย์|ไปรษณีย์|mã bưu chính|mã bưu điện|kode pos|"
                    u"郵便番号|우편번호|郵遞區號|邮编|邮政编码|code postal|código postal|cp"},
    {"country", u"land|country|country code|country region|country name|nation|country iso|country iso code|country id|ประเทศ|"
                u"quốc gia|nước|negara|bansa|国|国名|국가|나라|國家|国家|地區|pays|país"},
    {"label", u"email label|email type|phone label|phone type|address label|address type"},
    {"contact", u"contact|contact info|contact details|ติดต่อ|liên hệ|kontak|연락처|連絡先|聯絡方式|联系方式"},
};

struct Qualifier
{
    const char *group; ///< or "mobile", "primary": of a phone
    const char16_t *phrases;
};
/// Words that say of whom or where, before or behind what stands in `parts`.
constexpr Qualifier qualifiers[] = {
    {"shipping", u"shipping|ship to|ship|delivery|deliver to|recipient|receiver|consignee|จัดส่ง|ที่จัดส่ง|ผู้รับ|ส่งของ|"
                 u"giao hàng|nhận hàng|người nhận|pengiriman|penerima|配送先|送付先|お届け先|배송지|배송|수취인|수령인|받는분|收件者|收件人|收件|收貨人|收貨|送貨|收货人|收货|送货"},
    {"billing", u"billing|bill to|bill|billed to|invoice|invoicing|card|payer|mailing|legal|registered|po|"
                u"ออกใบเสร็จ|ใบกำกับภาษี|เรียกเก็บเงิน|ใบแจ้งหนี้|thanh toán|hóa đơn|penagihan|請求先|청구지|청구|帳單|账单"},
    {"mobile", u"handy|mobil|mobile|cell|cellular|cellphone|มือถือ|di động|seluler|ponsel|携帯|携帯電話|携帯番号|携帯電話番号|휴대폰|휴대전화|핸드폰|휴대폰번호|휴대전화번호|핸드폰번호|"
               u"手機|手机|手機號碼|手机号码|手机号|行動電話|行動|移动电话|portable|móvil"},
    {"home", u"home|personal|private|residential|evening|ที่บ้าน|บ้าน|nhà riêng|nhà|rumah|自宅|집|住家|家用|住宅"},
    {"work", u"work|business|office|daytime|job|ที่ทำงาน|สำนักงาน|cơ quan|nơi làm việc|kantor|勤務先|会社|직장|회사|"
             u"公司|商務"},
    {"other", u"other|physical|alternate|alternative|alt|secondary|second|additional|sa|อื่น|อื่นๆ|สำรอง|khác|phụ|lainnya|"
              u"その他|기타|其他"},
    {"primary", u"primary|main|default|preferred|หลัก|chính|utama|主要|기본"},
};

/// Words that say nothing when something else is left.
constexpr char16_t fillers[] = u"customer|client|buyer|contact|payer|user|guest|member|value|s|the|of|your|number|ลูกค้า|"
                               u"khách hàng|pelanggan|顧客|お客様|고객|구매자|주문자|客戶|客户|買家|买家|購買者|注文者|購入者|người mua|ผู้ซื้อ|pembeli";
/// Phones that are never taken: machines, and phones of other people.
constexpr char16_t noPhones[] = u"fax|pager|telex|tty|tdd|modem|bbs|isdn|assistant|assistants|beeper|โทรสาร|แฟกซ์|số fax|ファックス|"
                                u"팩스|傳真|传真";

const QHash<QString, QString> &partNames()
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> all;
        for (const Phrases &phrases : parts) {
            const QStringList keys = headingKeys(phrases.names);
            for (const QString &key : keys)
                all.insert(key, QString::fromLatin1(phrases.part));
        }
        return all;
    }();
    return known;
}

/// Takes the words for home, work, billing and so on out. Returns the first that says where, and adds all to
/// `found`.
QString takeQualifiers(QStringList &words, QStringList &found)
{
    static const QList<std::pair<QString, QString>> known = [] {
        QList<std::pair<QString, QString>> all;
        for (const Qualifier &qualifier : qualifiers) {
            for (const QString &key : headingKeys(qualifier.phrases))
                all << std::pair(key, QString::fromLatin1(qualifier.group));
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
        return all;
    }();
    QString group;
    for (const auto &[phrase, of] : known) {
        if (!takePhrase(words, phrase))
            continue;
        found << of;
        const bool isPlace = of != "mobile"_L1 && of != "primary"_L1;
        if (isPlace && (group.isEmpty() || of == "shipping"_L1 || of == "billing"_L1))
            group = of;
    }
    return group;
}

void takeFillers(QStringList &words)
{
    static const QStringList known = headingKeys(fillers);
    for (const QString &filler : known) {
        QStringList rest = words;
        if (takePhrase(rest, filler) && !rest.isEmpty()) // also of "구매자연락처"
            words = rest;
    }
}

/// Takes the number out of the words, and tells whether it counts addresses rather than their lines.
int takeNumber(QStringList &words, bool &isGroupNumber)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        bool isNumber = false;
        const int number = words[i].toInt(&isNumber);
        if (!isNumber)
            continue;
        isGroupNumber = i + 1 < words.size();
        words.removeAt(i);
        return number;
    }
    return 0;
}

/// Returns the part that the words name; "address" and "postal" before another part are left out.
QString partOf(QStringList words)
{
    for (int i = 0; i < 3; ++i) { // "Addresses - Address Line 1", "postal_city"
        const QString part = partNames().value(words.join(u' '));
        const QString first = words.value(0);
        static const QStringList wholes = headingKeys(u"住所|주소|地址|ที่อยู่"); // "住所都道府県"
        const auto whole = std::find_if(wholes.begin(), wholes.end(), [&first](const QString &one) {
            return first.size() > one.size() && first.startsWith(one);
        });
        if (part.isEmpty() && whole != wholes.end()) {
            words.front().remove(0, whole->size());
            continue;
        }
        if (!part.isEmpty() || words.size() < 2 || (first != "address"_L1 && first != "postal"_L1))
            return part;
        words.removeFirst();
    }
    return partNames().value(words.join(u' '));
}

/// Returns the part of what is left when the qualifiers are out.
QString bareMeaning(const QStringList &rest, const QStringList &qualified)
{
    if (!rest.isEmpty())
        return partOf(rest);
    return qualified.contains("mobile"_L1)                                          ? u"phone"_s
           : qualified.contains("billing"_L1) || qualified.contains("shipping"_L1) ? u"bare"_s
                                                                                   : QString();
}

} // namespace

namespace {

/// Returns whether the number counts lines since only a kind of address stands behind it, in brackets.
bool isOfLine(const QString &heading)
{
    static const QRegularExpression behind(uR"(\p{Nd}\s*[\(（]([^()（）]+)[\)）]\s*$)"_s);
    const auto match = behind.match(heading);
    QStringList words = headingWords(match.captured(1)), found;
    takeQualifiers(words, found);
    return match.hasMatch() && words.isEmpty();
}

/// Returns the heading without brackets that say nothing of what the column is: "수령인 주소(전체)".
QString withoutEmptyBrackets(const QString &heading)
{
    static const QStringList saying = headingKeys(u"전체|필수|선택|全体|必須|任意|full|required|optional|ถ้ามี|จำเป็น|"
                                                  u"bắt buộc|không bắt buộc|wajib|opsional");
    const qsizetype from = heading.indexOf(u'(');
    const bool isEmpty = from > 0 && heading.endsWith(u')') && saying.contains(headingKey(heading.mid(from)));
    return isEmpty ? heading.left(from).trimmed() : heading;
}

} // namespace

std::optional<HeadingMeaning> headingMeaning(const QString &written)
{
    const QString heading = withoutEmptyBrackets(written);
    static const QStringList never = headingKeys(noPhones);
    QStringList words = headingWords(heading);
    for (const QString &phrase : never) {
        if (QStringList rest = words; takePhrase(rest, phrase))
            return std::nullopt;
    }
    HeadingMeaning meaning;
    meaning.number = takeNumber(words, meaning.isGroupNumber);
    if (meaning.isGroupNumber && isOfLine(heading)) // "住所2(請求先)"
        meaning.isGroupNumber = false;
    const bool isOfPerson = meaning.number == 0 && words.size() > 1 && words.front() == "person"_L1;
    if (isOfPerson) // "Person - Notes"; "Person1FirstName" is of somebody else
        words.removeFirst();
    meaning.part = partOf(words);
    QStringList plain = words;
    if (meaning.part.isEmpty()) {
        takeFillers(plain);
        meaning.part = partOf(plain);
    }
    for (QStringList rest : {words, plain}) {
        QStringList found;
        if (!meaning.part.isEmpty())
            break;
        meaning.group = takeQualifiers(rest, found);
        takeFillers(rest);
        meaning.part = bareMeaning(rest, found);
        const bool isOfInvoice = rest == QStringList{u"number"_s} && !meaning.group.isEmpty() &&
                                 (meaning.group == "billing"_L1 || meaning.group == "shipping"_L1);
        if (isOfInvoice) // "Invoice Number", "Card number"
            return std::nullopt;
    }
    const bool isOfCard = meaning.part == "last_name"_L1 && meaning.number > 0 && !words.contains("name"_L1);
    if (isOfCard) // "Card Last4"
        return std::nullopt;
    const bool isTo = words.contains("to"_L1) || meaning.number > 0;
    if (meaning.part == "bare"_L1) // "Bill to 1" is a line of an address in one piece
        meaning.part = isTo ? u"address"_s : QString();
    const bool isOtherTitle = meaning.part == "title"_L1 && headingKey(heading) != "title"_L1; // "Job Title"
    if (meaning.part.isEmpty() && heading.contains(u'/')) // "City/Municipality"
        return headingMeaning(heading.section(u'/', 0, 0));
    if (meaning.part.isEmpty() && heading.indexOf(u'（') > 0) // "氏名（漢字）"
        return heading.contains(u"カナ") || heading.contains(u"かな") ? std::nullopt
                                                                  : headingMeaning(heading.section(u'（', 0, 0));
    return meaning.part.isEmpty() || isOtherTitle ? std::nullopt : std::optional(meaning);
}

std::optional<int> contactRank(const QString &text)
{
    static const QStringList never = headingKeys(noPhones);
    QStringList words = headingWords(text);
    for (const QString &phrase : never) {
        if (takePhrase(words, phrase))
            return std::nullopt;
    }
    bool isGroupNumber = false;
    const int number = takeNumber(words, isGroupNumber);
    QStringList found;
    takeQualifiers(words, found);
    const int more = qBound(0, number - 1, 4);
    const bool isOfAddress = words.contains("address"_L1) && !words.contains("email"_L1); // "Default Address Phone"
    const auto ranks = {std::pair(u"mobile"_s, 0), std::pair(u"primary"_s, 10), std::pair(u"home"_s, 20),
                        std::pair(u"work"_s, 30), std::pair(u"other"_s, 40)};
    for (const auto &[kind, rank] : ranks) {
        if (found.contains(kind))
            return rank + more + (isOfAddress ? 5 : 0);
    }
    const bool isOdd = words.contains("car"_L1) || words.contains("radio"_L1) || words.contains("callback"_L1) ||
                       words.contains("company"_L1);
    return (isOdd ? 45 : 10) + more + (isOfAddress ? 5 : 0);
}

bool isFamilyFirst(const QString &heading)
{
    static const QStringList known = headingKeys(u"họ|họ đệm|họ và tên đệm|姓|姓氏|성");
    return known.contains(headingKey(heading));
}

} // namespace linktill
