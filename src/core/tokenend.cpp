// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/tokenend.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QTimeZone>

namespace linktill {

QDateTime tokenEnd(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const QByteArray claims =
        QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const qint64 end = QJsonDocument::fromJson(claims).object().value(QLatin1String("exp")).toInteger(0);
    // A time that is later than any calendar in use is a mistake.
    constexpr qint64 latest = 253402300799; // end of the year 9999
    if (end <= 0 || end > latest)
        return {};
    return QDateTime::fromSecsSinceEpoch(end, QTimeZone::utc());
}

} // namespace linktill
