// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/contactlines.h"

#include "core/country.h"
#include "core/entry/typedtext.h"
#include "core/phone.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <mutex>

namespace linktill {

namespace {

struct Label
{
    const char16_t *text; ///< longer ones before the words they begin with
    ContactLabel label;
};
constexpr Label labels[] = {
    {u"full name", ContactLabel::Name},       {u"name", ContactLabel::Name},
    {u"customer", ContactLabel::Name},        {u"ชื่อ-นามสกุล", ContactLabel::Name},
    {u"ชื่อ", ContactLabel::Name},              {u"ผู้รับ", ContactLabel::Name},
    {u"ho va ten", ContactLabel::Name},       {u"ho ten", ContactLabel::Name},
    {u"ten", ContactLabel::Name},             {u"お名前", ContactLabel::Name},
    {u"氏名", ContactLabel::Name},            {u"姓名", ContactLabel::Name},
    {u"이름", ContactLabel::Name},            {u"telephone", ContactLabel::Phone},
    {u"telefon", ContactLabel::Phone},        {u"tel.", ContactLabel::Phone},
    {u"tel", ContactLabel::Phone},            {u"phone number", ContactLabel::Phone},
    {u"phone", ContactLabel::Phone},          {u"mobile", ContactLabel::Phone},
    {u"mob", ContactLabel::Phone},            {u"โทรศัพท์", ContactLabel::Phone},
    {u"เบอร์โทร", ContactLabel::Phone},         {u"โทร.", ContactLabel::Phone},
    {u"โทร", ContactLabel::Phone},            {u"เบอร์", ContactLabel::Phone},
    {u"so dien thoai", ContactLabel::Phone},  {u"dien thoai", ContactLabel::Phone},
    {u"sdt", ContactLabel::Phone},            {u"dt", ContactLabel::Phone},
    {u"電話番号", ContactLabel::Phone},       {u"電話", ContactLabel::Phone},
    {u"电话", ContactLabel::Phone},           {u"手机", ContactLabel::Phone},
    {u"전화", ContactLabel::Phone},           {u"e-mail", ContactLabel::Email},
    {u"email", ContactLabel::Email},          {u"mail", ContactLabel::Email},
    {u"อีเมล", ContactLabel::Email},           {u"メール", ContactLabel::Email},
    {u"shipping address", ContactLabel::Address}, {u"address", ContactLabel::Address},
    {u"ที่อยู่", ContactLabel::Address},          {u"dia chi", ContactLabel::Address},
    {u"住所", ContactLabel::Address},         {u"地址", ContactLabel::Address},
    {u"주소", ContactLabel::Address},         {u"postal code", ContactLabel::PostalCode},
    {u"postcode", ContactLabel::PostalCode},  {u"zip code", ContactLabel::PostalCode},
    {u"zip", ContactLabel::PostalCode},       {u"รหัสไปรษณีย์", ContactLabel::PostalCode},
    {u"ma buu dien", ContactLabel::PostalCode}, {u"郵便番号", ContactLabel::PostalCode},
    {u"邮编", ContactLabel::PostalCode},      {u"country", ContactLabel::Country},
    {u"ประเทศ", ContactLabel::Country},         {u"quoc gia", ContactLabel::Country},
};

bool endsLabel(QChar c)
{
    return c == u':' || c == QChar(0xff1a);
}

using Names = QHash<QString, QString>;

Names namesIn(const QString &language)
{
    Names names;
    for (const QString &code : countryCodes())
        names.insert(foldedText(countryName(code, language)), code);
    return names;
}

Names countryNames(const QString &language)
{
    static std::mutex mutex;
    static QHash<QString, Names> known; // the few languages of one run
    const std::lock_guard lock(mutex);
    Names &names = known[language];
    if (names.isEmpty()) {
        names = namesIn(language);
        if (language == QLatin1String("en")) {
            for (const auto &[name, code] : {std::pair(u"usa", u"US"), {u"u.s.a.", u"US"},
                                             {u"uk", u"GB"}, {u"england", u"GB"},
                                             {u"viet nam", u"VN"}, {u"korea", u"KR"}})
                names.insert(QString::fromUtf16(name), QString::fromUtf16(code));
        }
    }
    return names;
}

} // namespace

QString trimmedPart(const QString &text)
{
    static const QString edges = QStringLiteral(",;:|、，・-–—/〒");
    qsizetype from = 0, to = text.size();
    const auto isEdge = [](QChar c) { return c.isSpace() || edges.contains(c); };
    while (from < to && isEdge(text[from]))
        ++from;
    while (to > from && isEdge(text[to - 1]))
        --to;
    return text.mid(from, to - from);
}

LabelledLine withoutLabel(const QString &line)
{
    // As many characters in front of the colon as stand in the line.
    const auto colon = std::find_if(line.begin(), line.end(), endsLabel);
    const qsizetype at = colon == line.end() ? -1 : colon - line.begin();
    const QString before = at < 0 ? QString() : foldedText(line.left(at)).simplified();
    for (const Label &label : labels) {
        const QString text = QString::fromUtf16(label.text);
        const QString folded = foldedText(text);
        if (!before.isEmpty() && before == folded)
            return {trimmedPart(line.mid(at + 1)), label.label, line.left(at)};
        // Thai and East Asian labels stand without a colon, and so does a phone's.
        const bool isLetter = text.front().unicode() < 0x250;
        if (isLetter && label.label != ContactLabel::Phone)
            continue;
        if (at < 0 && line.startsWith(text, Qt::CaseInsensitive)) {
            const QString rest = line.mid(text.size());
            if (!rest.isEmpty() && (rest.front().isSpace() || rest.front().isDigit()))
                return {trimmedPart(rest), label.label, line.left(text.size())};
        }
    }
    return {line, std::nullopt, {}};
}

QString takeEmail(QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"([^\s<>()\[\],;:"@]+@[^\s<>()\[\],;:"@]+\.[^\s<>()\[\],;:"@.]+)"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString email = match.captured();
    text = text.left(match.capturedStart()) + u' ' + text.mid(match.capturedEnd());
    static const QRegularExpression brackets(QStringLiteral(R"(<\s*>|\(\s*\))"));
    text.remove(brackets);
    return email;
}

QString takePhone(QString &text, const QString &country)
{
    static const QRegularExpression form(
        QStringLiteral(R"((?<![\d-])[+(]?\d[\d ().\-]{5,22}\d(?!\d))"),
        QRegularExpression::UseUnicodePropertiesOption);
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString written = match.captured();
        if (!phoneToE164(written, country))
            continue;
        text = text.left(match.capturedStart()) + u' ' + text.mid(match.capturedEnd());
        return written;
    }
    return {};
}

QString countryNamed(const QString &line, const QString &locale)
{
    const QString name = foldedText(trimmedPart(line)).simplified();
    if (name.size() < 2 || name.size() > 60)
        return {};
    for (const QString &language : {QStringLiteral("en"), locale, QStringLiteral("th"),
                                    QStringLiteral("vi"), QStringLiteral("ja"),
                                    QStringLiteral("ko"), QStringLiteral("zh_Hant"),
                                    QStringLiteral("zh"), QStringLiteral("de"),
                                    QStringLiteral("fr"), QStringLiteral("es")}) {
        const QString code = countryNames(language).value(name);
        if (!code.isEmpty())
            return code;
    }
    return {};
}

} // namespace linktill
