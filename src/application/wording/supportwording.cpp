// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/wording.h"

#include "application/wording/wordingtr.h"
#include "core/log.h"

#include <QRegularExpression>
#include <QStringList>

#include <cstdlib>

/// Sentences that go with an explanation: how far the clock is off, and the text for support.
namespace linktill {

namespace {

/// Returns a time such as "10 minutes", in the largest unit that still tells its size.
QString spanOfTime(qint64 seconds)
{
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    const auto rounded = [seconds](qint64 unit) { return int((seconds + unit / 2) / unit); };
    if (seconds < 2 * minute)
        return Wording::tr("%n second(s)", "how far a clock is off", int(seconds));
    if (seconds < 2 * hour)
        return Wording::tr("%n minute(s)", "how far a clock is off", rounded(minute));
    if (seconds < 2 * day)
        return Wording::tr("%n hour(s)", "how far a clock is off", rounded(hour));
    return Wording::tr("%n day(s)", "how far a clock is off", rounded(day));
}

/// Untranslated, like everything that support reads apart from the explanation.
void addLine(QStringList &lines, const char *name, const QString &value)
{
    if (!value.isEmpty())
        lines << QLatin1String(name) + QStringLiteral(": ") + value;
}

} // namespace

QString clockSentence(std::chrono::seconds skew)
{
    const QString span = spanOfTime(std::abs(skew.count()));
    //: %1 is a length of time: "10 minutes"
    return (skew.count() < 0
                ? Wording::tr("This computer's clock is %1 behind. The gateway's time was used "
                              "instead; set the clock right.")
                : Wording::tr("This computer's clock is %1 ahead. The gateway's time was used "
                              "instead; set the clock right."))
        .arg(span);
}

QString supportText(const CallRecord &record, const Explanation &explanation)
{
    QStringList lines;
    // The system's words about a connection may contain an address with everything in it.
    static const QRegularExpression address(QStringLiteral("[a-z]+://[^\\s]+"));
    const auto clean = [](QString text) {
        return scrubbed(Log::withoutHidden(text.replace(address, QStringLiteral("(URL)"))));
    };
    const bool isWhole = explanation.shareable.isEmpty();
    if (!explanation.title.isEmpty())
        lines << clean(isWhole ? oneLine(explanation) : explanation.title + u'.');
    addLine(lines, "Details", clean(isWhole ? explanation.detail : explanation.shareable));
    addLine(lines, "Program", QStringLiteral("Linktill " LINKTILL_VERSION));
    if (!record.time.isValid())
        return lines.join(u'\n');
    addLine(lines, "Time", record.time.toUTC().toString(Qt::ISODateWithMs));
    addLine(lines, "Call", QString::fromLatin1(record.method) + u' ' + record.url);
    addLine(lines, "HTTP status",
            record.httpStatus == 0 ? QStringLiteral("none") : QString::number(record.httpStatus));
    addLine(lines, "Code", record.statusCode);
    addLine(lines, "Reason", record.statusReason);
    addLine(lines, "Request id", record.requestId);
    addLine(lines, "Request", record.request);
    addLine(lines, "Answer", record.answer);
    return lines.join(u'\n');
}

} // namespace linktill
