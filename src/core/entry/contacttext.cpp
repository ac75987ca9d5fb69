// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/contacttext.h"

#include "core/entry/typedtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr qsizetype longestContact = 400; ///< characters; a longer text is not taken apart

/// Returns whether the character stands for nothing in any language.
bool isNothing(QChar c)
{
    switch (c.unicode()) {
    case 0x00ad: // soft hyphen
    case 0x180e: // Mongolian vowel separator
    case 0x200b: // zero-width space
    case 0x2060: // word joiner
    case 0xfeff: // byte order mark
        return true;
    default:
        return false;
    }
}

/// Returns whether the phone has only figures and what separates them, as most phones are written, so that
/// nothing has to be taken off.
bool isPlainNumber(const QString &phone)
{
    return !phone.startsWith("00"_L1) && std::all_of(phone.begin(), phone.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'+' || c == u' ' || c == u'-' || c == u'(' ||
               c == u')';
    });
}

/// Returns whether the character only changes how text is set.
bool isFormat(QChar c)
{
    return isNothing(c) || c.category() == QChar::Other_Format ||
           (c.unicode() >= 0xfe00 && c.unicode() <= 0xfe0f);
}

EmailText withoutMailto(EmailText text)
{
    if (text.email.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        text.email = text.email.mid(7).section(u'?', 0, 0).trimmed();
    return text;
}

} // namespace

QString withoutInvisible(QString text)
{
    return text.removeIf(isNothing);
}

QString plainContact(const QString &text)
{
    const bool isPlain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (isPlain) // as nearly all are
        return text.trimmed();
    QString plain = text;
    plain.removeIf(isFormat);
    for (QChar &c : plain) {
        if (c.isSpace())
            c = u' ';
    }
    return plain.trimmed();
}

QString withoutFormula(const QString &text)
{
    const bool isFormula = text.size() >= 3 && text.startsWith("=\""_L1) && text.endsWith(u'"');
    return isFormula ? text.mid(2, text.size() - 3).trimmed() : text;
}

bool isPlaceholder(const QString &text)
{
    static const QSet<QString> words{u"n/a"_s,   u"na"_s,    u"n.a."_s,     u"#n/a"_s,    u"none"_s,
                                     u"null"_s,  u"nil"_s,   u"(none)"_s,   u"unknown"_s, u"ไม่มี"_s,
                                     u"ไม่ระบุ"_s, u"khong"_s, u"khong co"_s, u"なし"_s,    u"없음"_s,
                                     u"无"_s,    u"無"_s};
    // Most texts begin with a letter that no such word begins with, and need no folding.
    static const QString firstLetters = u"nNuUkKｎＮｕＵｋＫไな없無无"_s;
    const bool isOther = !text.isEmpty() && text.front().isLetterOrNumber() && !firstLetters.contains(text.front());
    if (isOther || text.size() > longestContact)
        return false;
    const QString plain = foldedText(plainContact(text));
    const bool isSigns = !plain.isEmpty() && std::all_of(plain.begin(), plain.end(), [](QChar c) {
        return c.isPunct() || c.isSpace();
    });
    return isSigns || words.contains(plain);
}

EmailText emailText(const QString &written)
{
    static const QRegularExpression named(uR"re(^"?([^"<>@]*?)"?\s*<\s*([^<>\s]+)\s*>$)re"_s);
    EmailText text{plainContact(written), {}};
    if (text.email.size() > longestContact)
        return text;
    while (text.email.endsWith(u';') || text.email.endsWith(u','))
        text.email = text.email.chopped(1).trimmed();
    if (const auto match = named.match(text.email); match.hasMatch())
        text = {match.captured(2), match.captured(1).simplified()};
    static const QRegularExpression spaced(uR"(^(\S+)\s*@\s*(\S+)$)"_s), kind(uR"(^(\S+@\S+)\s*\([^()@]*\)$)"_s);
    if (!text.email.contains(u' ')) // as nearly all are
        return withoutMailto(text);
    if (const auto match = kind.match(text.email); match.hasMatch()) // "a@example.com (home)"
        text.email = match.captured(1);
    if (const auto match = spaced.match(text.email); match.hasMatch()) // "a @example.com"
        text.email = match.captured(1) + u'@' + match.captured(2);
    return withoutMailto(text);
}

PhoneText phoneText(const QString &written)
{
    static const QRegularExpression extension(
        uR"([\s,;]*((?:\bext(?:n|ension)?\b|(?<![a-z])x|#|ต่อ|máy lẻ|内線|內線|分機|分机|내선)\s*[.:=]?\s*\p{Nd}{1,6})$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression decimals(uR"(^(\+?\d{6,15})\.0+$)"_s);
    PhoneText text{withoutFormula(plainContact(written)), {}};
    if (text.phone.size() > longestContact || isPlainNumber(text.phone))
        return text;
    if (text.phone.startsWith("tel:"_L1, Qt::CaseInsensitive))
        text.phone = text.phone.mid(4).trimmed();
    if (const auto match = extension.match(text.phone); match.hasMatch()) {
        text.extension = match.captured(1).trimmed();
        text.phone = text.phone.left(match.capturedStart()).trimmed();
    }
    if (const auto match = decimals.match(text.phone); match.hasMatch())
        text.phone = match.captured(1);
    if (const QString digits = asciiDigits(text.phone); digits.startsWith("00"_L1))
        text.phone = u'+' + digits.mid(2);
    return text;
}

} // namespace linktill
