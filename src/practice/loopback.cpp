// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/loopback.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace linktill::practice {

bool isLoopback(const QString &host)
{
    static const QRegularExpression form(
        uR"(\A(?:localhost|::1|127(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3})\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(host).hasMatch();
}

} // namespace linktill::practice
