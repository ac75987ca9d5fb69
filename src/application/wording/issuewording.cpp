// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/wording.h"

#include "application/wording/wordingtr.h"
#include "core/country.h"
#include "core/currency.h"
#include "core/money.h"
#include "core/region.h"

#include <QDateTime>
#include <QLocale>

#include <optional>

namespace linktill {

namespace {

/// Returns the entered text short and printable, because it may be anything of any length.
QString shown(QString text)
{
    constexpr qsizetype limit = 60;
    if (text.size() > limit)
        text = text.left(limit - 1) + u'…';
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString currencyWords(const QString &code) { return currencyName(code, wordLocale().name()); }

QString countryWords(const QString &code) { return countryName(code, wordLocale().name()); }

/// The arguments of an issue; an argument is empty where the issue brings fewer than its code promises.
struct Args
{
    const QStringList &list;
    QString raw(qsizetype i) const { return list.value(i); }
    QString operator[](qsizetype i) const { return shown(list.value(i)); }
    int number(qsizetype i) const { return list.value(i).toInt(); }
};

QString totalSentence(const Args &a)
{
    const auto amount = Amount(a.raw(0)).in(a.raw(2));
    const auto total = Amount(a.raw(1)).in(a.raw(2));
    if (!amount || !total) // a discount that is more than the rest
        return Wording::tr("The amount is %1, but the items with shipping and discount come to %2.")
            .arg(shownAmount(a.raw(0), a.raw(2)), shownAmount(a.raw(1), a.raw(2)));
    const auto apart = Money::fromMinor(qAbs(amount->minor() - total->minor()), a.raw(2));
    const QString difference = apart ? apart->display(QLocale()) : QString();
    const QString sum = total->display(QLocale());
    return total->minor() < amount->minor()
        //: %1 and %2 are amounts of money
        ? Wording::tr("The items with shipping and discount come to %1, %2 less than the amount.")
              .arg(sum, difference)
        : Wording::tr("The items with shipping and discount come to %1, %2 more than the amount.")
              .arg(sum, difference);
}

QString dayWords(const QDate &day)
{
    return dateLocale().toString(day, dateFormat());
}

QString buddhistSentence(const Args &a)
{
    const auto day = [&a](qsizetype i) {
        return QDateTime::fromString(a.raw(i), Qt::ISODate).toLocalTime().date();
    };
    if (!day(0).isValid() || !day(1).isValid())
        return Wording::tr("If this is a Buddhist year, enter the Gregorian one.");
    //: %1 and %3 are days, %2 is the year of %1
    return Wording::tr("Read as %1 (Gregorian). If %2 is a Buddhist year, enter %3.")
        .arg(dayWords(day(0)), QString::number(day(0).year()), dayWords(day(1)));
}

QString usedSentence(const Args &a)
{
    const QDateTime when = QDateTime::fromString(a.raw(1), Qt::ISODate).toLocalTime();
    if (!when.isValid())
        return Wording::tr("“%1” was used before. Every link needs its own.").arg(a[0]);
    const QString day = dayWords(when.date());
    if (a.raw(2).isEmpty())
        return Wording::tr("“%1” was used for a link on %2. Every link needs its own.")
            .arg(a[0], day);
    //: %1 is a number, %2 a day, %3 what the link of that day was for
    return Wording::tr("“%1” was used for a link on %2: %3. Every link needs its own.")
        .arg(a[0], day, a[2]);
}

QString decimalsSentence(const Args &a)
{
    const QString currency = currencyWords(a.raw(1));
    const QString amount = shown(localDecimal(a.raw(0), QLocale(), false));
    if (a.number(2) == 0)
        return Wording::tr("%1 has no decimals: %2 is not a whole amount.").arg(currency, amount);
    const qsizetype point = a.raw(0).indexOf(u'.');
    const QString has = QLocale().toString(point < 0 ? 0 : a.raw(0).size() - point - 1);
    //: %1 is a currency, %2 an amount, %3 how many decimals that amount has
    return Wording::tr("%1 has at most %n decimal(s): %2 has %3.", nullptr, a.number(2))
        .arg(currency, amount, has);
}

std::optional<QString> moneySentence(IssueCode code, const Args &a)
{
    switch (code) {
    case IssueCode::AmountNotANumber:
        return Wording::tr("“%1” is not an amount. Use digits only, with one decimal sign where "
                           "there are decimals.").arg(a[0]);
    case IssueCode::AmountNegative:
        return Wording::tr("%1 is below zero. Enter a figure without minus sign.").arg(a[0]);
    case IssueCode::AmountNotPositive:
        return Wording::tr("This is zero. Enter more than zero.");
    case IssueCode::AmountDecimals:
        return decimalsSentence(a);
    case IssueCode::AmountTooLarge:
        return Wording::tr("%1 is larger than any amount that can be sent.").arg(a[0]);
    case IssueCode::AmountUnusual:
        return Wording::tr("%1 is more than 100 times the usual amount of this account (%2). "
                           "Check the amount.")
            .arg(shownAmount(a.raw(0), a.raw(2)), shownAmount(a.raw(1), a.raw(2)));
    case IssueCode::TotalMismatch:
        return totalSentence(a);
    case IssueCode::UnknownCurrency:
        return Wording::tr("“%1” is not a currency in use. Write its three capital letters, "
                           "like THB.").arg(a[0]);
    default:
        return std::nullopt;
    }
}

QString sensitiveSentence(const Args &a)
{
    QStringList found;
    for (const QChar c : a.raw(0))
        found << (c == u' ' ? Wording::tr("a space") : QString(c));
    //: %1 is a list of characters: "a space, ~, *"
    return Wording::tr("This holds a character that the gateway may read differently (%1) and "
                       "then refuse the link. Letters, digits, dot, hyphen and underscore are safe.")
        .arg(found.join(u", "));
}

QString phoneSentence(const Args &a)
{
    if (a.raw(1).isEmpty())
        return Wording::tr("“%1” is not a phone number that exists. Begin with + and the code of "
                           "the country.").arg(a[0]);
    //: %2 is a country
    return Wording::tr("“%1” is not a phone number in use in %2. For another country begin with + "
                       "and its code.").arg(a[0], countryWords(a.raw(1)));
}

QString postalCodeSentence(const Args &a)
{
    const QString country = countryWords(a.raw(1));
    if (a.raw(2).isEmpty())
        return Wording::tr("“%1” does not look like a postal code of %2.").arg(a[0], country);
    //: %2 is a country, %3 an example of a postal code there
    return Wording::tr("“%1” does not look like a postal code of %2, such as %3.")
        .arg(a[0], country, a[2]);
}

std::optional<QString> textSentence(const Issue &issue, const Args &a)
{
    switch (issue.code) {
    case IssueCode::Required:
        //: %1 is a field: "Order number is needed."
        return Wording::tr("%1 is needed.").arg(shown(fieldLabel(issue.field)));
    case IssueCode::ControlCharacter:
        return Wording::tr("This holds an invisible control character (%1). Type the text anew.")
            .arg(a[0]);
    case IssueCode::BrokenText:
        return Wording::tr("This holds half of a character, which cannot be sent. Type the text "
                           "anew.");
    case IssueCode::BidiControl:
        return Wording::tr(
                   "This holds an invisible character (%1) that can change the order in which "
                   "the letters are shown. Type the text again without it.")
            .arg(a[0]);
    case IssueCode::TooLong:
        //: %1 is how many characters there are now
        return Wording::tr("At most %n character(s) fit here: this has %1.", nullptr, a.number(0))
            .arg(QLocale().toString(a.number(1)));
    case IssueCode::PlaceholderUnknown:
        //: %1 is a word in braces like {invoice}; {customer}, {order}, {date}, {amount} stay as they are
        return Wording::tr("“%1” is sent as it is. What is filled in is {customer}, {order}, {date} and "
                           "{amount}, but not in the order number and the customer's details.")
            .arg(a[0]);
    case IssueCode::PlaceholderEmpty:
        //: %1 is {customer}, {order}, {date} or {amount}
        return Wording::tr("There is nothing yet to fill in for “%1”: it will be left out.").arg(a[0]);
    case IssueCode::UnknownCountry:
        return Wording::tr("“%1” is not a country. Write its two capital letters, like TH.")
            .arg(a[0]);
    case IssueCode::UnknownValue:
        return Wording::tr("“%1” is not possible here. Choose one of these: %2.").arg(a[0], a[1]);
    case IssueCode::AlreadyUsed:
        return usedSentence(a);
    case IssueCode::SignatureSensitive:
        return sensitiveSentence(a);
    default:
        return std::nullopt;
    }
}

/// Sentences about addresses of all kinds: on the web, by mail, by phone.
std::optional<QString> addressSentence(IssueCode code, const Args &a)
{
    switch (code) {
    case IssueCode::UrlNotAbsolute:
        return Wording::tr("“%1” is not a whole web address, like https://example.com/thanks.")
            .arg(a[0]);
    case IssueCode::UrlNotHttps:
        return Wording::tr("“%1” must begin with https://.").arg(a[0]);
    case IssueCode::UrlUserInfo:
        return Wording::tr(
                   "This web address holds a user name or password, and leads to %1. Take out "
                   "what stands before the @.")
            .arg(a[0]);
    case IssueCode::UrlLookAlike:
        return Wording::tr(
                   "“%1” is written with letters that look like others. Its real name is %2. "
                   "Check that it is your site.")
            .arg(a[0], a[1]);
    case IssueCode::EmailMalformed:
        return Wording::tr("“%1” is not a whole e-mail address, like name@example.com.").arg(a[0]);
    case IssueCode::PhoneInvalid:
        return phoneSentence(a);
    case IssueCode::PhoneUnread:
        return unreadPhoneSentence(a[0]);
    case IssueCode::PostalCodeForm:
        return postalCodeSentence(a);
    default:
        return std::nullopt;
    }
}

std::optional<QString> timeSentence(IssueCode code, const Args &a)
{
    switch (code) {
    case IssueCode::TimeMalformed:
        return Wording::tr("“%1” is not a date with a time, like 2030-07-28T18:30:00.000Z.")
            .arg(a[0]);
    case IssueCode::TimeNonexistent:
        return Wording::tr("%1 does not exist: the clocks go forward then. Choose another time.")
            .arg(a[0]);
    case IssueCode::TimeAmbiguous:
        return Wording::tr("%1 comes twice: the clocks go back then. Choose another time.")
            .arg(a[0]);
    case IssueCode::TimeInPast:
        return Wording::tr("This time has passed. Choose a later one.");
    case IssueCode::YearOfBuddhistEra:
        return buddhistSentence(a);
    case IssueCode::ScheduledAfterExpiry:
        return Wording::tr("The link would have expired before it is sent. Send it earlier, or let "
                           "it expire later.");
    case IssueCode::SendTwice:
        return Wording::tr("Choose one of both: send now, or send at a set time.");
    case IssueCode::NoRecipient:
        return Wording::tr("To send the link, fill in the customer's e-mail or phone.");
    case IssueCode::NotifyWithoutEmail:
        return Wording::tr("To notify by e-mail, fill in the customer's e-mail.");
    case IssueCode::NotifyWithoutPhone:
        return Wording::tr("To notify by phone, fill in the customer's phone.");
    case IssueCode::ReminderNotWhole:
        return Wording::tr("“%1” is not a whole number of hours or days. Use digits only, from 1 "
                           "on.").arg(a[0]);
    case IssueCode::ReminderWithoutExpiry:
        return Wording::tr("A reminder counts back from the expiry: set an expiry, or leave the "
                           "reminder out.");
    case IssueCode::ReminderOutside:
        return Wording::tr("The reminder would come before the link is sent. Let it come closer to "
                           "the expiry.");
    default:
        return std::nullopt;
    }
}

std::optional<QString> methodSentence(const Issue &issue, const Args &a)
{
    switch (issue.code) {
    case IssueCode::MethodTwice:
        return Wording::tr("This payment method is chosen twice: %1.").arg(a[1]);
    case IssueCode::MethodIncomplete:
        return Wording::tr("Choose both, the channel and the method.");
    case IssueCode::MethodCurrency:
        //: %1 is a payment method, %2 a currency
        return Wording::tr("%1 does not take %2.").arg(a[0], currencyWords(a.raw(1)));
    case IssueCode::MethodNeeds:
        //: %1 is a payment channel, %2 a field: "Komoju needs this: Billing name."
        return Wording::tr("%1 needs this: %2.").arg(a[0], shown(fieldLabel(issue.field)));
    case IssueCode::MethodWholeAmount:
        //: %1 is a payment channel, %2 a currency
        return Wording::tr("%1 takes whole amounts only in %2.").arg(a[0], currencyWords(a.raw(1)));
    case IssueCode::MethodEnvironment:
        //: %1 is a payment method, %2 "sandbox" or "live"
        return Wording::tr("%1 is not listed for %2: customers may not be offered it.")
            .arg(a[0], a[1]);
    case IssueCode::MethodCountry:
        //: %1 is a payment method, %2 a country
        return Wording::tr("%1 is not listed for customers in %2: they may not be offered it.")
            .arg(a[0], countryWords(a.raw(1)));
    case IssueCode::MethodUnknown:
        //: %1 is a channel's key, %2 a method's key
        return Wording::tr("%1 with %2 is not among the payment methods known here. Check how it is "
                           "written.").arg(a[0], a[1]);
    default:
        return std::nullopt;
    }
}

std::optional<QString> listSentence(IssueCode code, const Args &a)
{
    switch (code) {
    case IssueCode::QuantityNotWhole:
        return Wording::tr("“%1” is not a whole number of pieces. Use digits only, from 1 on.")
            .arg(a[0]);
    case IssueCode::DetailsNotObject:
        return Wording::tr("This must be a JSON object, like {\"colour\": \"red\"}, or empty.");
    case IssueCode::NoteKeyEmpty:
        return Wording::tr("This note has no name. Give it one.");
    case IssueCode::NoteKeyTwice:
        return Wording::tr("Another note has the name “%1” already.").arg(a[0]);
    default:
        return std::nullopt;
    }
}

QString typeWords(const QString &type)
{
    if (type == u"number")
        return Wording::tr("a number");
    if (type == u"string")
        return Wording::tr("text in quotation marks");
    if (type == u"boolean" || type == u"bool")
        return Wording::tr("true or false");
    if (type == u"object")
        return Wording::tr("an object in braces");
    if (type == u"array" || type == u"list")
        return Wording::tr("a list in brackets");
    if (type == u"null")
        return Wording::tr("null");
    return shown(type);
}

std::optional<QString> fileSentence(const Issue &issue, const Args &a)
{
    switch (issue.code) {
    case IssueCode::NotJson:
        //: %1 is a reason in the words of the reader, %2 a position
        return Wording::tr("The request cannot be read as JSON: %1, at byte %2.").arg(a[0], a[1]);
    case IssueCode::NotAnObject:
        return Wording::tr("The request must be one JSON object in braces.");
    case IssueCode::FileTooLarge:
        return Wording::tr("The request is too large: at most %1 are read.")
            .arg(wordLocale().formattedDataSize(a.raw(0).toLongLong()));
    case IssueCode::OtherEnvironment:
        //: %1 and %2 are "sandbox" or "live"
        return Wording::tr("The request says “%1”, but the account is for %2. Choose another account, "
                           "or take this field out.")
            .arg(a[0], a[1]);
    case IssueCode::WrongType:
        //: %1 and %2 are kinds of values: "This must be a number, but is text in quotation marks."
        return Wording::tr("This must be %1, but is %2.")
            .arg(typeWords(a.raw(0)), typeWords(a.raw(1)));
    case IssueCode::RepeatsLink:
        return Wording::tr("Order %1 for the same customer and the same amount was created %n minute(s) "
                           "ago.", nullptr, a[1].toInt())
            .arg(a[0]);
    case IssueCode::KeyTwice:
        return Wording::tr("“%1” is in the request more than once. Keep only one of them.")
            .arg(a[0]);
    case IssueCode::NumberNotExact:
        return Wording::tr("%1 has more digits than can be sent exactly. Enter fewer digits.")
            .arg(a[0]);
    case IssueCode::FixedOnceMade:
        return fixedOnceMadeSentence();
    case IssueCode::UnknownField:
        return Wording::tr("The gateway has no field with this name.");
    case IssueCode::LinkAssembled:
        return assembledSentence();
    case IssueCode::RefusedByGateway:
        //: %1 is the gateway's own message, not translated
        return Wording::tr("The gateway did not accept this and said: “%1”.").arg(a[0]);
    default:
        return std::nullopt;
    }
}

} // namespace

QString issueSentence(const Issue &issue)
{
    if (issue.field == QLatin1String("payment_link") || issue.code == IssueCode::UrlIpAddress ||
        issue.code == IssueCode::UrlOtherHost)
        return linkSentence(issue);
    const Args args{issue.args};
    if (const auto sentence = textSentence(issue, args))
        return *sentence;
    if (const auto sentence = addressSentence(issue.code, args))
        return *sentence;
    if (const auto sentence = moneySentence(issue.code, args))
        return *sentence;
    if (const auto sentence = timeSentence(issue.code, args))
        return *sentence;
    if (const auto sentence = listSentence(issue.code, args))
        return *sentence;
    if (const auto sentence = methodSentence(issue, args))
        return *sentence;
    return fileSentence(issue, args).value_or(issueCodeName(issue.code));
}

QString shownAmount(const Amount &amount, const QString &currency)
{
    if (amount.isEmpty())
        return {};
    if (const auto money = amount.in(currency))
        return money->display(QLocale());
    return localDecimal(amount.text(), QLocale(), true) + u' ' + currency;
}

} // namespace linktill
