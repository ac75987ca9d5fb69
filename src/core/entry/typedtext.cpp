// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/typedtext.h"

namespace linktill {

namespace {

/// Returns the common form of a character that separates groups or decimals, where several mean the same.
QChar folded(QChar c)
{
    switch (c.unicode()) {
    case 0x00a0: // no-break space
    case 0x2009: // thin space
    case 0x202f: // narrow no-break space
    case 0x3000: // ideographic space
        return u' ';
    case 0x2019: // right single quotation mark, the Swiss group separator
        return u'\'';
    case 0x2212: // minus sign
        return u'-';
    case 0xff0c: // comma as wide as a Chinese character
        return u',';
    case 0xff0e:
        return u'.';
    case 0xff1a:
        return u':';
    case 0xffe5:
        return QChar(0x00a5);
    default:
        return c;
    }
}

} // namespace

QString asciiDigits(const QString &typed)
{
    QString text;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < typed.size(); // as the figures of some scripts
        const char32_t whole = isPair ? QChar::surrogateToUcs4(c, typed[i + 1]) : c.unicode();
        if (QChar::category(whole) == QChar::Number_DecimalDigit)
            text += QChar(char16_t(u'0' + QChar::digitValue(whole)));
        else if (isPair)
            text += QStringView(typed).mid(i, 2);
        else if (c != QChar(0x061c) && c != QChar(0x200e) && c != QChar(0x200f))
            text += folded(c);
        i += isPair;
    }
    return text.trimmed();
}

bool isDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return true;
}

bool isGrouped(const QStringList &groups, bool lakhs)
{
    const auto fits = [&groups](qsizetype inner) {
        if (groups.front().isEmpty() || groups.front().size() > inner || groups.back().size() != 3)
            return false;
        for (qsizetype i = 1; i + 1 < groups.size(); ++i) {
            if (groups[i].size() != inner)
                return false;
        }
        return true;
    };
    return fits(3) || (lakhs && fits(2));
}

QString foldedText(const QString &text)
{
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : apart) {
        if (c.unicode() >= 0x0300 && c.unicode() <= 0x036f)
            continue;
        plain += c == QChar(0x0111) ? QChar(u'd') : c; // đ does not decompose
    }
    // Parts of Korean syllables and Thai vowels are put together again.
    return plain.normalized(QString::NormalizationForm_C);
}

} // namespace linktill
