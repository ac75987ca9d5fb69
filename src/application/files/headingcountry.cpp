// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/headingcountry.h"

#include "application/files/headingwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

struct CountryPhrases
{
    const char *country;
    const char16_t *phrases;
};
/// What the parts of an address are called in one country only.
constexpr CountryPhrases placePhrases[] = {
    {"JP", u"都道府県|市区町村|郵便番号|番地"},
    {"KR", u"우편번호|도로명|도로명주소|지번주소|시도|시군구|행정구|상세주소|상세배송지|기본배송지"},
    {"TH", u"จังหวัด|ตำบล|แขวง|อำเภอ|เขต|รหัสไปรษณีย์"},
    {"VN", u"quận|huyện|phường|xã|tỉnh"},
    {"ID", u"kelurahan|kecamatan|kabupaten"},
    {"PH", u"barangay"},
    {"TW", u"縣市|鄉鎮市區|郵遞區號"},
    {"CN", u"省份|邮编|邮政编码"},
    {"IN", u"pincode|pin code"},
};
/// Words of languages that are written in one country, where their letters do not tell it.
constexpr CountryPhrases languagePhrases[] = {
    {"JP", u"氏名|番号|住所|携帯"},
    {"TW", u"電話號碼|手機|聯絡"},
    {"CN", u"电话|手机|联系"},
    {"ID", u"nama|telepon|pelanggan|no hp"},
};

bool hasPhrase(const QString &heading, const char16_t *phrases)
{
    const QStringList keys = headingKeys(phrases);
    return std::any_of(keys.begin(), keys.end(), [&heading](const QString &key) {
        QStringList words = headingWords(heading);
        return takePhrase(words, key);
    });
}

template <std::size_t size>
void addCountries(QSet<QString> &countries, const CountryPhrases (&known)[size], const QString &heading)
{
    for (const CountryPhrases &one : known) {
        if (hasPhrase(heading, one.phrases))
            countries << QString::fromLatin1(one.country);
    }
}

/// Returns the country whose language alone has such letters.
QString countryOfLetters(const QString &heading)
{
    static const QString vietnamese = u"ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"_s;
    int marked = 0;
    for (const QChar c : heading.normalized(QString::NormalizationForm_C)) {
        if (c.script() == QChar::Script_Hangul)
            return u"KR"_s;
        if (c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana)
            return u"JP"_s;
        if (c.script() == QChar::Script_Thai)
            return u"TH"_s;
        // "â", "ê" and "ô" are also French.
        marked += vietnamese.contains(c.toLower()) && !u"âêôÂÊÔ"_s.contains(c);
    }
    return marked > 0 ? u"VN"_s : QString();
}

bool isOfAddress(const QString &field)
{
    static const QSet<QString> parts{u"address"_s, u"line1"_s, u"line2"_s, u"line3"_s, u"district"_s,
                                     u"city"_s,    u"state"_s, u"postal_code"_s};
    return field.contains(u'.') && parts.contains(field.section(u'.', -1));
}

QString onlyOne(const QSet<QString> &countries)
{
    return countries.size() == 1 ? *countries.begin() : QString();
}

} // namespace

HeadingCountry headingCountry(const QStringList &fields, const QStringList &headings)
{
    QSet<QString> places, languages;
    for (qsizetype i = 0; i < qMin(fields.size(), headings.size()); ++i) {
        if (isOfAddress(fields[i]))
            addCountries(places, placePhrases, headings[i]);
        if (fields[i].isEmpty())
            continue;
        addCountries(languages, languagePhrases, headings[i]);
        languages << countryOfLetters(headings[i]);
    }
    languages.remove(QString());
    return {onlyOne(places), onlyOne(languages)};
}

} // namespace linktill
