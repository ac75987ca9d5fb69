// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

thread_local QString speakingHere;

/// Returns null for English, and where the program has no translation.
const QTranslator *translatorFor(const QString &language)
{
    static std::mutex mutex;
    static std::map<QString, std::unique_ptr<QTranslator>> known;
    if (language == "en"_L1)
        return nullptr;
    const std::lock_guard lock(mutex);
    auto &translator = known[language];
    if (!translator) {
        translator = std::make_unique<QTranslator>();
        if (!translator->load(u"linktill_"_s + language, u":/i18n"_s))
            return nullptr;
    }
    return translator->isEmpty() ? nullptr : translator.get();
}

/// Returns the language of the translation that the program has installed.
QString ownLanguage()
{
    //: The code of the language you translate into, as HTML writes it: th, vi, pt-BR.
    const QString own = QCoreApplication::translate("CheckoutPage", "en");
    return spokenLanguages().contains(own) ? own : u"en"_s;
}

QLocale localeOf(const QString &language)
{
    return language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(language);
}

} // namespace

QStringList spokenLanguages()
{
    return {u"en"_s, u"th"_s, u"vi"_s};
}

QString languageOfCountry(const QString &country)
{
    if (country == "TH"_L1)
        return u"th"_s;
    return country == "VN"_L1 ? u"vi"_s : u"en"_s;
}

QString languageAccepted(const QByteArray &header)
{
    QString best;
    double most = 0;
    for (const QByteArray &part : header.left(1000).split(',')) {
        const QList<QByteArray> pieces = part.trimmed().toLower().split(';');
        double weight = 1;
        if (pieces.size() > 1 && pieces[1].trimmed().startsWith("q="))
            weight = pieces[1].trimmed().mid(2).toDouble();
        const QString language = QString::fromLatin1(pieces[0].split('-').first());
        if (weight > most && spokenLanguages().contains(language)) {
            best = language;
            most = weight;
        }
    }
    return best;
}

QString languageName(const QString &language)
{
    static const QHash<QString, QString> names{
        {u"en"_s, u"English"_s}, {u"th"_s, u"ไทย"_s}, {u"vi"_s, u"Tiếng Việt"_s}};
    return names.value(language);
}

Speaking::Speaking(const QString &language) : m_before(speakingHere)
{
    speakingHere = spokenLanguages().contains(language) ? language : ownLanguage();
}

Speaking::~Speaking()
{
    speakingHere = m_before;
}

QString Speaking::language()
{
    return speakingHere.isEmpty() ? ownLanguage() : speakingHere;
}

QString spoken(const char *context, const char *sentence)
{
    const QTranslator *translator = translatorFor(Speaking::language());
    const QString translated = translator ? translator->translate(context, sentence) : QString();
    return translated.isEmpty() ? QString::fromUtf8(sentence) : translated;
}

QString amountIn(const QString &language, double number, int digits)
{
    return localeOf(language).toString(number, 'f', digits);
}

QString moneyIn(const QString &language, double number, int digits, const QString &currency)
{
    static const QHash<QString, QString> symbols{
        {u"THB"_s, u"฿"_s}, {u"VND"_s, u"₫"_s}, {u"KRW"_s, u"₩"_s}, {u"JPY"_s, u"¥"_s},
        {u"PHP"_s, u"₱"_s}, {u"INR"_s, u"₹"_s}, {u"EUR"_s, u"€"_s}, {u"GBP"_s, u"£"_s}};
    const QString symbol = symbols.value(currency);
    if (symbol.isEmpty())
        return amountIn(language, number, digits) + QChar(0x00A0) + currency;
    return localeOf(language).toCurrencyString(number, symbol, digits);
}

} // namespace linktill::practice
