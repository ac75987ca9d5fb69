// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/words.h"

namespace linktill::ledger {

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C)
        .simplified();
}

QString wordsOf(const Link &link)
{
    const LinkFacts &facts = link.facts;
    QStringList lines;
    for (const QString &text :
         {facts.description, facts.customer.name, facts.customer.email, facts.customer.phone,
          facts.orderId, facts.customLinkRef, link.reference, facts.notes}) {
        if (const QString line = folded(text); !line.isEmpty())
            lines << line;
    }
    return lines.join(QLatin1Char('\n')) + QLatin1String("\n\n");
}

} // namespace linktill::ledger
