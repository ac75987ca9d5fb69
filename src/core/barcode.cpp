// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/barcode.h"

#include "core/entry/contacttext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr qsizetype shortestGtin = 8, longestGtin = 14; ///< digits

} // namespace

std::optional<QString> barcodeText(const QString &written)
{
    static const QRegularExpression shortened(uR"(^\d+(?:[.,]\d+)?E\+\d+$)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression decimals(uR"(^(\d+)[.,]0+$)"_s), zeros(u"^0+$"_s);
    QString code = withoutFormula(plainContact(written)).simplified();
    if (code.startsWith(u'\'')) // the apostrophe tells a spreadsheet that these digits are text
        code.remove(0, 1);
    if (shortened.match(code).hasMatch())
        return std::nullopt;
    if (const auto match = decimals.match(code); match.hasMatch())
        code = match.captured(1);
    static const QRegularExpression gaps(uR"([ \-\x{2010}-\x{2013}])"_s); // as printed below the bars: "8 850006 320013"
    if (const QString closed = QString(code).remove(gaps); isGtin(closed))
        code = closed;
    if (isPlaceholder(code) || zeros.match(code).hasMatch())
        code.clear();
    return code;
}

bool isGtin(const QString &code)
{
    if (code.size() < shortestGtin || code.size() > longestGtin)
        return false;
    int sum = 0, weight = 1; // the weights from the right are 1, 3, 1, 3, …
    for (auto digit = code.crbegin(); digit != code.crend(); ++digit, weight = 4 - weight) {
        if (*digit < u'0' || *digit > u'9')
            return false;
        sum += (digit->unicode() - u'0') * weight;
    }
    return sum % 10 == 0 && sum > 0;
}

QStringList formsOfBarcode(const QString &code)
{
    if (!isGtin(code))
        return {code};
    qsizetype zeros = 0;
    while (code.size() - zeros > shortestGtin && code[zeros] == u'0')
        ++zeros;
    QStringList forms;
    for (QString form = code.mid(zeros); form.size() <= longestGtin; form.prepend(u'0'))
        forms << form;
    return forms;
}

bool isSameBarcode(const QString &a, const QString &b)
{
    return a == b || formsOfBarcode(a).contains(b);
}

} // namespace linktill
