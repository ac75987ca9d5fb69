// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linktill::practice {

/// Returns "en", "th", "vi".
QStringList spokenLanguages();
/// Returns the language of a country's customers, "th" for "TH"; English where it is none of ours.
QString languageOfCountry(const QString &country);
/// Returns the first of ours that a browser asks for in its header Accept-Language; empty when there is none.
QString languageAccepted(const QByteArray &header);
/// Returns how the language calls itself.
QString languageName(const QString &language);

/// Makes \a language the one of this thread's sentences as long as it lives. An empty one, or one that is not
/// ours, is the program's own.
class Speaking
{
public:
    explicit Speaking(const QString &language);
    ~Speaking();
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

    /// Returns the language of this thread's sentences.
    static QString language();

private:
    QString m_before;
};

/// Returns the sentence in the language of this thread. The translations are resources of the program, and
/// where there are none, it is English. A class whose tr() calls this shows lupdate the name of its context in
/// a branch that no compiler reads, as CheckoutPage does.
QString spoken(const char *context, const char *sentence);

/// Returns the amount for people: "1,234.50" in English, "1.234,50" in Vietnamese.
QString amountIn(const QString &language, double number, int digits);
/// Returns the amount with its currency: "฿480.00", "480.000 ₫", "480.00 XYZ".
QString moneyIn(const QString &language, double number, int digits, const QString &currency);

} // namespace linktill::practice
