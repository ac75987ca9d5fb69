// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/palettesource.h"

#include "gui/widgets/wordmatch.h"

#include <algorithm>
#include <utility>

namespace linktill::gui {

EntriesSource::EntriesSource(std::function<QList<PaletteEntry>()> entries, QObject *parent)
    : PaletteSource(parent), m_make(std::move(entries))
{
}

void EntriesSource::begin()
{
    m_entries.clear();
    const QList<PaletteEntry> entries = m_make();
    for (const PaletteEntry &entry : entries)
        m_entries.append({entry, foldedWords(entry.text), foldedWords(entry.text + u' ' + entry.words)});
}

void EntriesSource::ask(const QString &typed)
{
    QList<PaletteEntry> fitting;
    const QString folded = foldedWords(typed);
    const bool all = folded.trimmed().isEmpty();
    for (const Folded &known : std::as_const(m_entries)) {
        PaletteEntry entry = known.entry;
        if (!all) {
            // A word that is not shown counts for less.
            entry.score = std::max(matchScore(folded, known.text),
                                   matchScore(folded, known.words) - 5);
            if (entry.score <= 0)
                continue;
        }
        fitting.append(entry);
    }
    Q_EMIT found(typed, fitting);
}

} // namespace linktill::gui
