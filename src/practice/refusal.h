// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill::practice {

/// Says why the gateway does not accept a request, in the gateway's own words.
struct Refusal
{
    int http = 400;
    QString code;
    QString reason;
    QString message;
};

/// Returns code 4001 in the gateway's wording; \a what begins with the field's path.
inline Refusal invalidRequest(const QString &what)
{
    return {400, QStringLiteral("4001"), QStringLiteral("INVALID_REQUEST"),
            QStringLiteral("Invalid Request, err : ") + what};
}

} // namespace linktill::practice
