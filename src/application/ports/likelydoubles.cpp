// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/likelydoubles.h"

#include "core/searchwords.h"

#include <algorithm>

namespace linktill {

namespace {

QString sortedWords(const QString &name)
{
    QStringList words = foldedWords(name);
    words.sort();
    return words.join(u' ');
}

} // namespace

void NamesakeIndex::add(CustomerId id, const QString &name)
{
    if (const QString words = sortedWords(name); !words.isEmpty())
        m_ids.insert(qHash(words), id);
}

QList<CustomerId> NamesakeIndex::namesakes(const QString &name) const
{
    QList<CustomerId> ids;
    const QString words = sortedWords(name);
    if (words.isEmpty())
        return ids;
    const size_t key = qHash(words);
    for (auto it = m_ids.constFind(key); it != m_ids.constEnd() && it.key() == key; ++it) {
        ids << it.value();
        if (ids.size() > maxNamesakes)
            return {};
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool haveSameWords(const QString &one, const QString &other)
{
    return sortedWords(one) == sortedWords(other);
}

} // namespace linktill
