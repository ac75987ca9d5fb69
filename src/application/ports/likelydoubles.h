// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"

#include <QMultiHash>

namespace linktill {

/// Knows who has the same name, whatever case, accents and order of its words. It takes about 60 bytes for each
/// customer, since it keeps a number for each name; so whoever asks compares the names again, which
/// haveSameWords() does.
class NamesakeIndex
{
public:
    void add(CustomerId id, const QString &name);
    /// Returns who has this name; nobody when more than maxNamesakes have it, for then it says nothing.
    QList<CustomerId> namesakes(const QString &name) const;

    static constexpr int maxNamesakes = 5;

private:
    QMultiHash<size_t, CustomerId> m_ids; ///< by a number for the name
};

/// Returns whether two names have the same words, whatever case, accents and order.
bool haveSameWords(const QString &one, const QString &other);

} // namespace linktill
