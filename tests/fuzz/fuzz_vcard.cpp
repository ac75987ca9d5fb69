// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/vcard.h"
#include "fuzz.h"

using namespace linktill;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    int line = 0;
    QList<ReadCard> cards = readVCards(text);
    for (ReadCard &card : cards) {
        PROMISE(card.line > line && card.line <= text.count(u'\n') + 1, QString::number(card.line));
        line = card.line;
        // A customer that is written as a vCard must be read as one customer again.
        const QString written = QString::fromUtf8(vCard(card.parts.compose(QStringLiteral("TH")).customer));
        PROMISE(readVCards(written).size() == 1, written);
    }
    return 0;
}
