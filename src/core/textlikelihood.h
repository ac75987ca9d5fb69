// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/letterfrequency.h"

#include <QStringView>

namespace linktill {

/// The languages that files in an encoding are in; each bit stands for one of the enumeration.
struct FileLanguages
{
    quint32 alphabets = ~0U, ideographs = ~0U;
};

/// Judges how much sense a reading of bytes makes as names, addresses and the like in any of the languages of
/// core/letterfrequency.h: by how frequent its letters are, and by what no language has, as marks on nothing,
/// capital letters inside of words, lines of a frame in a word. One text, one object.
class TextLikelihood
{
public:
    explicit TextLikelihood(QStringView text);

    /// Returns the natural logarithm of a rough probability that such a text is in one of these languages,
    /// but for a few words. Those of readings of the same bytes in several encodings can be compared: what
    /// differs by 5 is 150 times less likely.
    double value(const FileLanguages &languages) const;
    /// Returns whether people write such texts at all.
    bool hasSense(const FileLanguages &languages) const;

private:
    void addWord(QStringView text, qsizetype from, qsizetype to);
    void addAlphabetWord(QStringView word);
    void addIdeographs(QStringView word);
    void addSign(char16_t sign, QChar before, QChar after);

    double m_same = 0;  ///< for what is no matter of language
    double m_ascii = 0; ///< the same in all encodings but those whose second bytes are ASCII
    qsizetype m_letters = 0;  ///< characters beyond ASCII; ideographs count as two
    qsizetype m_nonsense = 0; ///< those of them that no text holds
    AlphabetCosts m_alphabets;
    IdeographCosts m_ideographs{};
};

} // namespace linktill
