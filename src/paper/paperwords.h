// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace linktill::paper {

/// Holds the same words in the merchant's language, which is the program's, and in English. In English both are
/// the same, and papers say them once.
struct Bilingual
{
    QString own, english;

    bool isOne() const { return own == english || own.isEmpty() || english.isEmpty(); }
    /// Returns "วันที่ Date", for a label.
    QString inOneLine() const { return isOne() ? own : own + u' ' + english; }
    /// Returns "ขอบคุณ · Thank you", for sentences.
    QString dotted() const { return isOne() ? own : own + QStringLiteral(" · ") + english; }
};

/// Returns words of papers. `source` is English, marked by QT_TRANSLATE_NOOP("Paper", …).
Bilingual words(const char *source);

Bilingual shippingWords();
Bilingual discountWords();
/// Returns "30 พ.ย. 2569" and "30 Nov 2026": Thai counts years in the Buddhist era.
Bilingual dayWords(const QDateTime &utc);
/// Returns "14:31".
QString timeWords(const QDateTime &utc);
/// Returns until when a link can be paid, or that it has no end.
Bilingual payByWords(const QDateTime &expires);

} // namespace linktill::paper
