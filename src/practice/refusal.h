// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill::practice {

/// A request that the gateway does not accept, in the gateway's own words.
struct Refusal
{
    int http = 400;
    QString code;
    QString reason;
    QString message;
};

/// Code 4001 the way the gateway words it: \a what begins with the field's path.
inline Refusal invalidRequest(const QString &what)
{
    return {400, QStringLiteral("4001"), QStringLiteral("INVALID_REQUEST"),
            QStringLiteral("Invalid Request, err : ") + what};
}

} // namespace linktill::practice
