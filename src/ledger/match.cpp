// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/match.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

QString matchOf(const QList<SearchTerm> &terms)
{
    QStringList all; // the terms hold only letters and digits, so they need no escaping
    for (const SearchTerm &term : terms)
        all << u"(\""_s + term.join("\"* OR \""_L1) + u"\"*)"_s;
    return all.join(" AND "_L1);
}

} // namespace linktill::ledger
