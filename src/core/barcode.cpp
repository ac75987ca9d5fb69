// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/barcode.h"

#include "core/entry/contacttext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace linktill {

std::optional<QString> barcodeText(const QString &written)
{
    static const QRegularExpression shortened(uR"(^\d+(?:[.,]\d+)?E\+\d+$)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression decimals(uR"(^(\d+)[.,]0+$)"_s), zeros(u"^0+$"_s);
    QString code = withoutFormula(plainContact(written)).simplified();
    if (code.startsWith(u'\'')) // which tells a spreadsheet that these digits are text
        code.remove(0, 1);
    if (shortened.match(code).hasMatch())
        return std::nullopt;
    if (const auto match = decimals.match(code); match.hasMatch())
        code = match.captured(1);
    if (isPlaceholder(code) || zeros.match(code).hasMatch())
        code.clear();
    return code;
}

} // namespace linktill
