// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/wordmatch.h"

#include <QChar>

namespace linktill::gui {

namespace {

constexpr int atBegin = 100, atWord = 70, inside = 30, scattered = 8;
constexpr qsizetype minScattered = 3; ///< fewer letters occur in their order in nearly every text

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// Returns whether `text` has the letters in their order, the first one at the beginning of a word.
bool isScattered(const QString &letters, const QString &text)
{
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (text.at(start) != letters.at(0) || !beginsWord(text, start))
            continue;
        qsizetype next = 0;
        for (qsizetype at = start; at < text.size() && next < letters.size(); ++at) {
            if (text.at(at) == letters.at(next))
                ++next;
        }
        if (next == letters.size())
            return true;
    }
    return false;
}

int wordScore(const QString &word, const QString &text)
{
    if (text.startsWith(word))
        return atBegin;
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (beginsWord(text, at))
            return atWord;
        best = inside;
    }
    if (best == 0 && word.size() >= minScattered && isScattered(word, text))
        return scattered;
    return best;
}

} // namespace

QString foldedWords(const QString &text)
{
    QString folded;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.reserve(parts.size());
    for (const QChar letter : parts) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        folded += letter == QChar(0x0111) ? QChar(u'd') : letter; // đ has no mark that comes off
    }
    return folded;
}

int matchScore(const QString &foldedTyped, const QString &foldedText)
{
    const QStringList words = foldedTyped.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return 0;
    int sum = 0;
    for (const QString &word : words) {
        const int score = wordScore(word, foldedText);
        if (score == 0)
            return 0;
        sum += score;
    }
    return sum / int(words.size());
}

} // namespace linktill::gui
