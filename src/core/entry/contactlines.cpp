// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/contactlines.h"

#include "core/addressformat.h"
#include "core/countrynames.h"
#include "core/entry/statename.h"
#include "core/entry/typedtext.h"
#include "core/phone.h"

#include <QRegularExpression>

#include <algorithm>

namespace linktill {

namespace {

struct Label
{
    const char16_t *text; ///< longer labels stand before the words that they begin with
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

bool isCommas(QChar c)
{
    return c == u',' || c == QChar(0xff0c) || c == QChar(0x3001);
}

/// Returns whether the country is its own town: whatever stands before its name lies in it.
bool isTown(const QString &country)
{
    return country == QLatin1String("HK") || country == QLatin1String("MO") ||
           country == QLatin1String("SG");
}

/// Marks a stretch of a line that begins at `from` and ends before `to`.
struct Stretch
{
    qsizetype from = 0, to = 0;
    QString of(const QString &line) const { return line.mid(from, to - from); }
};

/// Returns the stretch of the line from `from` on, without the figures and signs at either end.
Stretch lettersIn(const QString &line, qsizetype from)
{
    static const QString signs = QStringLiteral("+-()#/〒");
    const auto isEdge = [](QChar c) { return c.isSpace() || c.isDigit() || signs.contains(c); };
    Stretch part{from, line.size()};
    while (part.from < part.to && isEdge(line[part.from]))
        ++part.from;
    while (part.to > part.from && isEdge(line[part.to - 1]))
        --part.to;
    return part;
}

/// Returns whether the text is a state of the shop's own country: "UK" is Uttarakhand for a shop in India.
bool isStateAtHome(const QString &text, const QString &home)
{
    const AddressParts parts = addressParts(home);
    return std::any_of(parts.states.begin(), parts.states.end(), [&text](const AddressState &state) {
        return state.key == text || state.name == text || state.shortForms.contains(text);
    });
}

/// Returns the code of the country that a stretch names; empty when it names none.
QString countryIn(const QString &line, Stretch part, const QString &home, const QString &locale)
{
    const QString name = part.of(line);
    const QString code = countryNamed(name, locale);
    if (code.isEmpty() || isStateAtHome(name, home))
        return {};
    const auto comma = std::find_if(line.rbegin(), line.rend(), isCommas);
    QString figures;
    for (const QChar c : line.mid(line.rend() - comma)) {
        if (c.isDigit())
            figures += QChar(char16_t(u'0' + c.digitValue()));
    }
    return name.size() > 1 || (!figures.isEmpty() && postalCodeFits(figures, code)) ? code : QString();
}

/// Finds a country in the last words of the part, where the words before them can only be an address.
std::optional<Stretch> countryBehind(const QString &line, Stretch part, const QString &home,
                                     const QString &locale, bool isFirst)
{
    constexpr int maxWords = 5;
    qsizetype cut = part.to;
    std::optional<Stretch> longest;
    for (int words = 0; words < maxWords; ++words) {
        cut = line.lastIndexOf(u' ', cut - 1);
        if (cut <= part.from)
            break;
        const Stretch last{cut + 1, part.to};
        const QString code = countryIn(line, last, home, locale);
        const QString before = line.mid(part.from, cut - part.from).trimmed();
        if (code.isEmpty() || before.isEmpty())
            continue;
        const auto state = namedState(before, addressParts(code), false);
        if (before.back().isDigit() || (isTown(code) && !isFirst) ||
            (state && state->at + state->length == before.size()))
            longest = last;
    }
    return longest;
}

/// Finds a country that stands before the state: 香港九龍…, 日本東京都…. 日本橋 names no country.
std::optional<Stretch> countryBefore(const QString &line, const QString &home, const QString &locale)
{
    constexpr qsizetype least = 2, limit = 7;
    static const QString otherwise = QStringLiteral("仔島岛");
    const Stretch part = lettersIn(line, 0);
    for (qsizetype length = std::min(limit, part.to - part.from - 1); length >= least; --length) {
        const Stretch first{part.from, part.from + length};
        if (!isEastAsian(line[first.from]) || !isEastAsian(line[first.to - 1]))
            continue;
        const QString code = countryIn(line, first, home, locale);
        if (code.isEmpty())
            continue;
        const QString rest = line.mid(first.to).trimmed();
        const auto state = namedState(rest, addressParts(code), false);
        if (!rest.isEmpty() && ((state && state->at == 0) || (isTown(code) && !otherwise.contains(rest.front()))))
            return first;
    }
    return std::nullopt;
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
    // The colon is looked for in the line itself, since folding changes the number of characters.
    const auto colon = std::find_if(line.begin(), line.end(), endsLabel);
    const qsizetype at = colon == line.end() ? -1 : colon - line.begin();
    const QString before = at < 0 ? QString() : foldedText(line.left(at)).simplified();
    for (const Label &label : labels) {
        const QString text = QString::fromUtf16(label.text);
        const QString folded = foldedText(text);
        if (!before.isEmpty() && before == folded)
            return {trimmedPart(line.mid(at + 1)), label.label, line.left(at)};
        // Thai and East Asian labels may stand without a colon, and so may the label of a phone.
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

std::optional<NamedCountry> takeCountry(QString &line, const QString &home, const QString &locale,
                                        bool isFirst)
{
    const auto comma = std::find_if(line.rbegin(), line.rend(), isCommas);
    Stretch part = lettersIn(line, line.rend() - comma);
    if (countryIn(line, part, home, locale).isEmpty()) {
        auto found = countryBehind(line, part, home, locale, isFirst);
        if (!found)
            found = countryBefore(line, home, locale);
        if (!found)
            return std::nullopt;
        part = *found;
    }
    const NamedCountry named{countryIn(line, part, home, locale), part.of(line)};
    line = line.left(part.from) + u' ' + line.mid(part.to);
    return named;
}

} // namespace linktill
