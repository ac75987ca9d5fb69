// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/sharing/sharemessage.h"

#include "application/sharing/messagetemplate.h"
#include "core/money.h"
#include "core/phone.h"

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

/// Returns the text on one line and without characters that turn or hide others.
QString plainLine(const QString &text)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) {
        const ushort code = c.unicode();
        const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
            || code == 0x200E || code == 0x200F;
        return turns || c.category() == QChar::Other_Control || code == 0xFEFF;
    });
    return line;
}

TemplateValues valuesOf(const MessageFacts &facts, const MessageLanguage &language)
{
    const LinkFacts &link = facts.link.facts;
    const auto money = link.money();
    const QDateTime expires = link.expires.isValid() ? link.expires.toTimeZone(facts.zone) : QDateTime();
    return {{u"customer"_s, plainLine(link.customer.name)},
            {u"shop"_s, plainLine(facts.shop)},
            {u"amount"_s, money ? money->display(language.locale) : QString()},
            {u"description"_s, plainLine(link.description)},
            {u"expiry"_s, expires.isValid() ? language.locale.toString(expires, language.expiryFormat) : QString()},
            {u"link"_s, facts.link.url},
            {u"order"_s, plainLine(link.orderId)}};
}

/// Returns the line with placeholders in place of the values; a value of one or two letters only where it stands
/// by itself.
QString withPlaceholders(const QString &line, const TemplateValues &values)
{
    const auto isWord = [&line](qsizetype at) {
        return at >= 0 && at < line.size() && line[at].isLetterOrNumber();
    };
    QString result;
    for (qsizetype at = 0; at < line.size();) {
        QString name;
        for (auto value = values.begin(); value != values.end(); ++value) {
            const qsizetype size = value->size();
            const bool isHere = size > 0 && QStringView(line).mid(at).startsWith(*value)
                && (size > 2 || (!isWord(at - 1) && !isWord(at + size)));
            if (isHere && (name.isEmpty() || size > values[name].size()))
                name = value.key();
        }
        result += name.isEmpty() ? QString(line[at]) : u'{' + name + u'}';
        at += name.isEmpty() ? 1 : values[name].size();
    }
    return result;
}

} // namespace

QString shopOf(const Link &link, const Account *account)
{
    if (!account)
        return link.accountName;
    const QString shown = account->merchant.name.trimmed();
    return shown.isEmpty() ? account->name : shown;
}

LanguageHints languageHints(const Link &link, const Account *account, const QString &country,
                            const QString &program)
{
    const QString accountCountry = account ? account->country : QString();
    const QString &phone = link.facts.customer.phone;
    const auto e164 = phone.isEmpty() ? std::optional<QString>()
                                      : phoneToE164(phone, country.isEmpty() ? accountCountry : country);
    return {{}, e164.value_or(phone), country, accountCountry, program};
}

QString templateFor(const MessageLanguage &language, const AccountPreferences &preferences)
{
    const QString own = preferences.messages.value(language.code);
    return own.trimmed().isEmpty() ? language.message : own;
}

ShareMessage shareMessage(const MessageFacts &facts, const MessageLanguage &language, const QString &text)
{
    const TemplateValues values = valuesOf(facts, language);
    ShareMessage message{fillTemplate(language.subject, values).simplified(), fillTemplate(text, values)};
    const QString &url = facts.link.url;
    if (!message.text.contains(url)) // the template has no place for it, or lost it with an empty part
        message.text += (message.text.isEmpty() ? QString() : u"\n"_s) + url;
    return message;
}

QString messageTemplateFrom(const QString &text, const MessageFacts &facts, const MessageLanguage &language,
                            const QString &base)
{
    const TemplateValues values = valuesOf(facts, language);
    const QStringList own = base.split(u'\n');
    QStringList filled, lines;
    for (const QString &line : own)
        filled << fillTemplate(line, values);
    for (const QString &line : text.split(u'\n')) {
        const qsizetype place = line.trimmed().isEmpty() ? -1 : filled.indexOf(line.trimmed());
        if (place < 0) {
            lines << withPlaceholders(line, values);
            continue;
        }
        lines << own[place];
        for (qsizetype next = place + 1; next < own.size() && filled[next].isEmpty(); ++next) {
            if (!own[next].trimmed().isEmpty())
                lines << own[next];
        }
    }
    return lines.join(u'\n').trimmed();
}

} // namespace linktill
