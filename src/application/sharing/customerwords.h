// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/sharing/messagelanguages.h"

#include <QDateTime>
#include <QString>

namespace linktill {

/// Says what a customer reads, in the customer's own language, whatever language the program speaks. The words
/// stand beside the messages in resources/data/share_messages.json, where a language is added as data.
class CustomerWords
{
public:
    /// Takes a code such as "th"; a language that is not there gives the first, English.
    explicit CustomerWords(const QString &language);

    const QString &language() const { return m_language->code; }
    /// Returns the words for a key of the file, such as "scan_to_pay".
    QString text(const char *key) const;
    /// Returns "30 Nov 2026, 14:31"; in Thai with the year of the Buddhist era, as customers there write it.
    QString moment(const QDateTime &local) const;
    /// Returns the time of day alone, "14:31", where `local` is on the same day as `now`, else moment().
    QString momentFrom(const QDateTime &local, const QDateTime &now) const;
    /// Returns "9 min 40 s"; nothing is left of a time below 0.
    QString timeLeft(qint64 seconds) const;

private:
    const MessageLanguage *m_language; ///< never null
};

} // namespace linktill
