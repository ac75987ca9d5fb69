// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"
#include "portone/answerheaders.h"

#include <QLocale>
#include <QTimeZone>

using namespace linktill::portone;

/// Reads the first line as the gateway's Date header and the second as its Retry-After header.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = bytes.indexOf('\n');
    const QDateTime date = httpDate(bytes.left(end));
    if (date.isValid()) {
        PROMISE(date.offsetFromUtc() == 0, date.toString(Qt::ISODate));
        const QByteArray written =
            QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
        PROMISE(date.date().year() < 1970 || date.date().year() > 9999 || httpDate(written) == date, QString::fromLatin1(written));
    }
    const QDateTime now =
        date.isValid() ? date : QDateTime(QDate(2026, 3, 28), QTime(9, 12), QTimeZone::utc());
    const auto delay = retryDelay(end < 0 ? bytes : bytes.mid(end + 1), now);
    if (delay)
        PROMISE(*delay >= std::chrono::seconds(0) && *delay <= std::chrono::minutes(5),
                QString::number(delay->count()));
    return 0;
}
