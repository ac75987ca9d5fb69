// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/headingwords.h"

#include "core/entry/statename.h"
#include "core/searchwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr qsizetype longestHeading = 200; ///< a longer one is no heading

/// Sets spaces where a word begins inside "POAddressLine1".
QString withSpaces(const QString &heading)
{
    QString spaced;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        const QChar c = heading[i], before = i > 0 ? heading[i - 1] : QChar(u' ');
        const QChar after = i + 1 < heading.size() ? heading[i + 1] : QChar(u' ');
        const bool isHump = c.isUpper() && (before.isLower() || (before.isUpper() && after.isLower()));
        if (isHump || c.isDigit() != before.isDigit() || c == u'_')
            spaced += u' ';
        if (c != u'_')
            spaced += c;
    }
    return spaced;
}

bool isSpaceless(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetter() && !isSpacedLetter(c); });
}

} // namespace

QStringList headingWords(const QString &heading)
{
    QStringList words = foldedWords(withSpaces(heading.left(longestHeading)));
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const bool isMail = words[i] == "e"_L1 && words[i + 1].startsWith("mail"_L1);
        if (isMail)
            words.replace(i, u'e' + words.takeAt(i + 1));
    }
    for (QString &word : words) {
        if (word == "emails"_L1)
            word.chop(1);
        else if (word == "addresses"_L1)
            word.chop(2);
    }
    return words;
}

QString headingKey(const QString &heading)
{
    return headingWords(heading).join(u' ');
}

QStringList headingKeys(const char16_t *phrases)
{
    QStringList keys;
    for (const QString &phrase : QString::fromUtf16(phrases).split(u'|'))
        keys << headingKey(phrase);
    return keys;
}

bool takePhrase(QStringList &words, const QString &phrase)
{
    const QStringList wanted = phrase.split(u' ');
    for (qsizetype i = 0; i + wanted.size() <= words.size(); ++i) {
        if (words.mid(i, wanted.size()) == wanted) {
            words.remove(i, wanted.size());
            return true;
        }
    }
    if (!isSpaceless(phrase))
        return false;
    for (QString &word : words) {
        if (const qsizetype at = word.indexOf(phrase); at >= 0) {
            word.remove(at, phrase.size());
            words.removeAll(QString());
            return true;
        }
    }
    return false;
}

} // namespace linktill
