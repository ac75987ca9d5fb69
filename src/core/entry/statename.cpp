// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/statename.h"

#include "core/ascii.h"

#include <algorithm>

namespace linktill {

namespace {

/// Returns where `word` stands last in `text` as a word of its own, without regard to case; -1 when it does
/// not.
qsizetype lastWord(const QString &text, const QString &word)
{
    qsizetype at = word.isEmpty() ? -1 : text.size();
    while (at > 0 && (at = text.lastIndexOf(word, at - 1, Qt::CaseInsensitive)) >= 0) {
        const qsizetype end = at + word.size();
        const bool isCut =
            (at > 0 && isSpacedLetter(text[at - 1]) && isSpacedLetter(word.front())) ||
            (end < text.size() && isSpacedLetter(text[end]) && isSpacedLetter(word.back()));
        if (!isCut)
            return at;
    }
    return -1;
}

qsizetype lettersOf(const QString &name)
{
    return std::count_if(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool endsWithoutLetters(const QString &text, qsizetype from)
{
    return std::none_of(text.begin() + from, text.end(),
                        [](QChar c) { return c.isLetter() || c.isMark(); });
}

/// Looks for one name after the other and keeps the best place.
class StateSearch
{
public:
    StateSearch(const QString &line, bool isFirst, StateNames names)
        : m_line(line), m_isFirst(isFirst), m_names(names)
    {
    }

    void name(const QString &name, const AddressState &state)
    {
        const bool isShort = name == state.key && name.size() <= 3 && isAscii(name);
        const qsizetype at = placeOf(name);
        // Two letters are a state only in capitals and behind a town.
        if (at < 0 || (m_names == StateNames::Telling && isAscii(name)) ||
            (isShort && (m_isFirst || m_line.mid(at, name.size()) != name)))
            return;
        take({at, name.size(), {}});
    }

    void shortForm(const QString &form, const AddressState &state)
    {
        constexpr qsizetype maxShort = 4, minTelling = 5;
        const qsizetype letters = lettersOf(form), at = placeOf(form);
        const bool isShort = isAscii(form) && letters <= maxShort;
        if (at < 0 || (m_names == StateNames::Telling && isAscii(form) && letters < minTelling) ||
            (isShort && m_line.mid(at, form.size()) != form) ||
            (isAscii(form) && letters < maxShort && m_isFirst))
            return;
        // Inside of a line, the letters of a short form may be part of anything.
        const bool isApart = isEastAsian(form.front())
                                 ? at == 0 || !m_line[at - 1].isLetter()
                                 : endsWithoutLetters(m_line, at + form.size());
        if (isApart)
            take({at, form.size(), state.key});
    }

    std::optional<NamedState> best() const { return m_best; }

private:
    qsizetype placeOf(const QString &name) const
    {
        if (name.isEmpty())
            return -1;
        return isEastAsian(name.front()) ? m_line.indexOf(name) : lastWord(m_line, name);
    }

    /// Keeps the state that stands last in the line (first in East Asian scripts), and of those that end
    /// together the longest: "SP" of "São Paulo-SP", "West Virginia" and not "Virginia".
    void take(const NamedState &found)
    {
        if (!m_best) {
            m_best = found;
            return;
        }
        const qsizetype end = found.at + found.length, bestEnd = m_best->at + m_best->length;
        const bool isBetter =
            isEastAsian(m_line[found.at])
                ? found.at < m_best->at || (found.at == m_best->at && found.length > m_best->length)
                : end > bestEnd || (end == bestEnd && found.length > m_best->length);
        if (isBetter)
            m_best = found;
    }

    const QString &m_line;
    const bool m_isFirst;
    const StateNames m_names;
    std::optional<NamedState> m_best;
};

} // namespace

bool isEastAsian(QChar c)
{
    const auto script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hangul ||
           script == QChar::Script_Katakana || script == QChar::Script_Hiragana;
}

bool isSpacedLetter(QChar c)
{
    return (c.isLetter() || c.isMark()) && c.script() != QChar::Script_Thai && !isEastAsian(c);
}

std::optional<NamedState> namedState(const QString &line, const AddressParts &parts, bool isFirst,
                                     StateNames names)
{
    StateSearch search(line, isFirst, names);
    for (const AddressState &state : parts.states) {
        for (const QString &name : state.names)
            search.name(name, state);
        for (const QString &form : state.shortForms)
            search.shortForm(form, state);
    }
    return search.best();
}

} // namespace linktill
