// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/itemtext.h"

#include "core/money.h"

#include <QRegularExpression>

namespace linktill {

namespace {

constexpr int maxDigits = 5; ///< more digits are a barcode

bool isTimes(QChar letter)
{
    return letter == QLatin1Char('x') || letter == QLatin1Char('X') || letter == QLatin1Char('*')
        || letter == QChar(0x00d7);
}

} // namespace

ItemText itemText(const QString &typed)
{
    const QString text = typed.simplified();
    qsizetype at = 0;
    QString digits; // typed in any script
    while (at < text.size() && text[at].digitValue() >= 0)
        digits += QString::number(text[at++].digitValue());
    if (digits.isEmpty() || digits.size() > maxDigits)
        return {1, text};
    while (at < text.size() && text[at].isSpace())
        ++at;
    if (at >= text.size() || !isTimes(text[at]))
        return {1, text};
    const QString what = text.mid(at + 1).trimmed();
    const qint64 quantity = wholeNumber(digits);
    if (what.isEmpty() || quantity == 0)
        return {1, text};
    return {quantity, what};
}

bool looksLikeBarcode(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?=[^0-9]*[0-9][^0-9]*[0-9])[0-9A-Z./+%$-]{4,}$"));
    return form.match(text).hasMatch();
}

} // namespace linktill
