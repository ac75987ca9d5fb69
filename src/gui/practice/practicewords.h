// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/practicedesk.h"

/// Sentences of the page Practice. They take times in UTC and show them in the computer's time zone.
namespace linktill::gui {

/// Returns "Tue 1 Dec 2026, 17:42".
QString practiceTimeWords(const QDateTime &utc);
/// Returns "1 d 3 h", "1 h 48 min", "5 min"; less than a minute is "1 min".
QString spanWords(qint64 seconds);
/// Returns how far the practice clock is from this computer's.
QString aheadWords(qint64 aheadMs);
/// Returns "17:31" today, "30 Nov" this year, else "30 Nov 2025".
QString messageTime(const QDateTime &utc, const QDateTime &now);
/// Returns "18:30" today, else "2 Dec, 09:00".
QString eventTime(const QDateTime &utc, const QDateTime &now);

/// Returns the customer's name, else the address.
QString recipientOf(const PracticeMessage &message);
/// Returns what a row of the inbox says: the subject, or the first line of an SMS.
QString previewOf(const PracticeMessage &message, const QDateTime &now);
/// Returns "From Practice shop · to mali@example.com · email, 17:31".
QString fromLine(const PracticeMessage &message, const QDateTime &now);
/// Returns the row for a screen reader.
QString spokenMessage(const PracticeMessage &message, const QDateTime &now);

/// Says what became of the message's link; `tone` is a value of the property "tone" in the style sheet.
struct MessageState
{
    QString words;
    QString tone;
};
MessageState stateOf(const PracticeMessage &message, const QDateTime &now);

/// Returns the text of a message as rich text, in which nothing but the link is markup.
QString letterMarkup(const PracticeMessage &message);

struct TroubleWords
{
    PracticeTrouble trouble;
    QString name, effect;
};
QList<TroubleWords> troubleWords();
/// Says on other pages that troubles are on.
QString troublesSentence(int on);

} // namespace linktill::gui
