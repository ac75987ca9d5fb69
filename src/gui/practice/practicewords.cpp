// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/practice/practicewords.h"

#include "application/wording/linkwording.h"
#include "core/moment.h"
#include "core/region.h"
#include "gui/links/resulttext.h"
#include "gui/links/sectionsummary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace linktill::gui {

namespace {

struct PracticeText
{
    Q_DECLARE_TR_FUNCTIONS(linktill::gui::PracticeText)
};

constexpr qint64 minuteSeconds = 60, hourSeconds = 3600, daySeconds = 86400;
/// An expiry that is nearer than this is told in warning.
constexpr qint64 soonSeconds = daySeconds;

/// The words of the practice gateway for the end of a link.
struct PracticeStateWord
{
    const char *word;
    LinkState state;
    const char *tone;
};

constexpr std::array practiceStateWords{
    PracticeStateWord{"Processing", LinkState::Processing, ""},
    PracticeStateWord{"Success", LinkState::Success, "success"},
    PracticeStateWord{"Expired", LinkState::Expired, "muted"},
    PracticeStateWord{"Cancelled", LinkState::Cancelled, "muted"},
    PracticeStateWord{"Canceled", LinkState::Cancelled, "muted"},
};

bool isSameDay(const QDateTime &utc, const QDateTime &now)
{
    return utc.toLocalTime().date() == now.toLocalTime().date();
}

QString clockOf(const QDateTime &utc)
{
    return shortTime(utc.toLocalTime().time());
}

QString channelWord(PracticeChannel channel)
{
    return channel == PracticeChannel::Sms ? PracticeText::tr("SMS") : PracticeText::tr("email");
}

} // namespace

QString practiceTimeWords(const QDateTime &utc)
{
    return shownTime(Moment{utc, Moment::Fault::None, {}});
}

QString spanWords(qint64 seconds)
{
    const qint64 minutes = std::max<qint64>(1, seconds / minuteSeconds);
    if (seconds >= daySeconds) {
        //: a span of days and hours, as short as possible: 1 d 3 h
        return PracticeText::tr("%1 d %2 h").arg(seconds / daySeconds).arg(seconds % daySeconds / hourSeconds);
    }
    if (seconds >= hourSeconds) {
        //: a span of hours and minutes, as short as possible: 1 h 48 min
        return PracticeText::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    }
    //: a span of minutes, as short as possible: 48 min
    return PracticeText::tr("%1 min").arg(minutes);
}

QString aheadWords(qint64 aheadMs)
{
    const qint64 seconds = aheadMs / 1000;
    if (std::abs(seconds) < minuteSeconds)
        return PracticeText::tr("Practice time · the same as on this computer");
    return seconds > 0
               //: %1 is a span of time: 1 d 3 h
               ? PracticeText::tr("Practice time · %1 ahead of this computer").arg(spanWords(seconds))
               //: %1 is a span of time: 1 d 3 h
               : PracticeText::tr("Practice time · %1 behind this computer").arg(spanWords(-seconds));
}

QString messageTime(const QDateTime &utc, const QDateTime &now)
{
    if (isSameDay(utc, now))
        return clockOf(utc);
    const QDate day = utc.toLocalTime().date();
    //: day and month, without and with the year; see Qt's QLocale::toString for the letters
    return wordLocale().toString(day, day.year() == now.toLocalTime().date().year()
                                          ? PracticeText::tr("d MMM")
                                          : PracticeText::tr("d MMM yyyy"));
}

QString eventTime(const QDateTime &utc, const QDateTime &now)
{
    return isSameDay(utc, now) ? clockOf(utc) : dayAndTime(utc, now);
}

QString recipientOf(const PracticeMessage &message)
{
    const QString name = message.name.simplified();
    return name.isEmpty() ? message.address.simplified() : name;
}

QString previewOf(const PracticeMessage &message, const QDateTime &now)
{
    if (message.kind == PracticeMessageKind::Scheduled)
        //: a message to a customer; %1 is a day and time
        return PracticeText::tr("Scheduled: sends %1").arg(eventTime(message.at, now));
    return message.subject.isEmpty() ? message.text.section(u'\n', 0, 0).simplified()
                                     : message.subject.simplified();
}

QString fromLine(const PracticeMessage &message, const QDateTime &now)
{
    QStringList parts;
    if (!message.shop.isEmpty())
        parts << PracticeText::tr("From %1").arg(message.shop.simplified());
    parts << PracticeText::tr("to %1").arg(message.address.simplified());
    //: how a message came and when: email, 17:31
    parts << PracticeText::tr("%1, %2").arg(channelWord(message.channel), messageTime(message.at, now));
    return parts.join(QStringLiteral(" · "));
}

QString spokenMessage(const PracticeMessage &message, const QDateTime &now)
{
    QStringList parts;
    if (!message.isRead)
        parts << PracticeText::tr("unread");
    parts << recipientOf(message) << previewOf(message, now) << channelWord(message.channel)
          << messageTime(message.at, now);
    return parts.join(QStringLiteral(", "));
}

MessageState stateOf(const PracticeMessage &message, const QDateTime &now)
{
    if (message.canBePaid) {
        if (!message.expires.isValid())
            return {linkStateWord(LinkState::Created), {}};
        const qint64 left = std::max<qint64>(0, now.secsTo(message.expires));
        //: %1 is a span of time: 1 h 48 min
        return {PracticeText::tr("Expires in %1").arg(spanWords(left)),
                left < soonSeconds ? QStringLiteral("warning") : QString()};
    }
    const auto known = std::find_if(
        practiceStateWords.begin(), practiceStateWords.end(),
        [&message](const PracticeStateWord &one) { return message.state == QLatin1String(one.word); });
    if (known != practiceStateWords.end())
        return {linkStateWord(known->state), QLatin1String(known->tone)};
    return {message.kind == PracticeMessageKind::Scheduled ? PracticeText::tr("Not sent yet") : message.state,
            QStringLiteral("muted")};
}

QString letterMarkup(const PracticeMessage &message)
{
    QString text = message.text.toHtmlEscaped();
    const QString link = message.link.toString().toHtmlEscaped();
    if (!link.isEmpty())
        text.replace(link, QStringLiteral("<a href=\"%1\">%1</a>").arg(link));
    return text.replace(u'\n', QStringLiteral("<br>"));
}

QList<TroubleWords> troubleWords()
{
    return {
        {PracticeTrouble::Slow, PracticeText::tr("Slow answers"), PracticeText::tr("wait 5 seconds")},
        {PracticeTrouble::Offline, PracticeText::tr("Offline"), PracticeText::tr("no connection")},
        {PracticeTrouble::AnswerLost, PracticeText::tr("Answer lost"),
         PracticeText::tr("link is created, answer isn’t")},
        {PracticeTrouble::Rejected, PracticeText::tr("Rejected"), PracticeText::tr("PortOne rejects the link")},
        {PracticeTrouble::Down, PracticeText::tr("PortOne down"), PracticeText::tr("error 503")},
        {PracticeTrouble::WrongClock, PracticeText::tr("Wrong clock"),
         PracticeText::tr("this computer 10 min behind")},
    };
}

QString troublesSentence(int on)
{
    //: how many troubles of the practice shop are switched on
    return PracticeText::tr("Practice troubles on: %1").arg(on);
}

} // namespace linktill::gui
