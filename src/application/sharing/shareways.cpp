// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/sharing/shareways.h"

#include "core/enumnames.h"
#include "core/phone.h"
#include "core/system.h"

#include <array>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

/// The timeline holds these names, so none is ever changed.
constexpr std::array ways{
    Named{ShareWay::Message, "message"},   Named{ShareWay::Mail, "mail"},
    Named{ShareWay::Sms, "sms"},           Named{ShareWay::Line, "line"},
    Named{ShareWay::WhatsApp, "whatsapp"}, Named{ShareWay::Zalo, "zalo"},
    Named{ShareWay::KakaoTalk, "kakaotalk"}, Named{ShareWay::Telegram, "telegram"},
    Named{ShareWay::Messenger, "messenger"}, Named{ShareWay::Viber, "viber"},
};

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

/// RFC 6068 and RFC 5724 end lines with CR and LF.
QByteArray encodedLines(QString text)
{
    return encoded(text.replace(u'\n', u"\r\n"_s));
}

/// Returns the digits of the number in E.164, without its plus; empty when there is no such number.
QByteArray digitsOf(const Customer &customer, const QString &country)
{
    QString number = phoneToE164(customer.phone, country).value_or(customer.phone);
    if (!number.startsWith(u'+')) // without its country's code it would reach somebody else
        return {};
    number.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return number.toLatin1();
}

/// Returns the address with its local part encoded; the host stays as it is, in Unicode or not.
QByteArray mailbox(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? encoded(address) : encoded(address.left(at)) + '@' + encoded(address.mid(at + 1));
}

/// Returns the message for a chat in which the link stands above it: without the line that ends in the link.
QString besideLink(const QString &text, const QString &link)
{
    QStringList lines = text.split(u'\n');
    lines.removeIf([&link](const QString &line) { return line.endsWith(link); });
    const QString rest = lines.join(u'\n').trimmed();
    return rest.isEmpty() ? text : rest;
}

struct AddressParts
{
    QByteArray url; ///< percent-encoded; empty: nothing to open
    bool hasText = true;
};

AddressParts partsOf(ShareWay way, const ShareMessage &message, const QString &link, const Customer &customer,
                     const QByteArray &digits)
{
    switch (way) {
    case ShareWay::Mail:
        return {"mailto:" + mailbox(customer.email.trimmed()) + "?subject=" + encoded(message.subject)
                + "&body=" + encodedLines(message.text)};
    case ShareWay::Sms:
        // A number without its country's code is dialled as it is, from the shop's own phone.
        return {"sms:" + (digits.isEmpty() ? encoded(customer.phone.simplified().remove(u' ')) : '+' + digits)
                + "?body=" + encodedLines(message.text)};
    case ShareWay::WhatsApp:
        return {"https://wa.me/" + digits + "?text=" + encoded(message.text)};
    case ShareWay::Line:
        return {"https://line.me/R/share?text=" + encoded(message.text)};
    case ShareWay::Zalo:
        return {digits.isEmpty() ? "https://chat.zalo.me/" : "https://zalo.me/" + digits, false};
    case ShareWay::Telegram:
        if (!digits.isEmpty())
            return {"https://t.me/+" + digits + "?text=" + encoded(message.text), false};
        return {"https://t.me/share/url?url=" + encoded(link) + "&text="
                + encoded(besideLink(message.text, link))};
    case ShareWay::Messenger:
        return {"fb-messenger://share?link=" + encoded(link), false};
    case ShareWay::Viber:
        if (!digits.isEmpty())
            return {"viber://chat?number=%2B" + digits, false};
        return {"viber://forward?text=" + encoded(message.text)};
    case ShareWay::Message:
    case ShareWay::KakaoTalk:
        break;
    }
    return {{}, false};
}

} // namespace

QList<ShareWay> shareWays()
{
    QList<ShareWay> all;
    for (const auto &way : ways)
        all << way.value;
    return all;
}

QString shareWayName(ShareWay way)
{
    return nameIn(ways, way);
}

std::optional<ShareWay> shareWayFromName(const QString &name)
{
    return valueIn<ShareWay>(ways, name);
}

std::optional<ShareLack> shareLack(ShareWay way, const Customer &customer)
{
    if (way == ShareWay::Mail && customer.email.trimmed().isEmpty())
        return ShareLack::Email;
    if (way == ShareWay::Sms && customer.phone.trimmed().isEmpty())
        return ShareLack::Phone;
    return std::nullopt;
}

int longestShareAddress()
{
    return thisSystem == System::Windows ? longestOnWindows : longestElsewhere;
}

ShareAddress shareAddress(ShareWay way, const ShareMessage &message, const QString &link,
                          const Customer &customer, const QString &country, int longest)
{
    const QByteArray digits = digitsOf(customer, country);
    AddressParts parts = partsOf(way, message, link, customer, digits);
    const bool isTooLong = parts.url.size() > longest;
    if (isTooLong) {
        parts = partsOf(way, {message.subject, link}, link, customer, digits);
        if (parts.url.size() > longest) // the subject is too long, or the link by itself
            parts = partsOf(way, {{}, link}, link, customer, digits);
    }
    ShareAddress address;
    if (parts.url.size() <= longest)
        address.url = QUrl::fromEncoded(parts.url, QUrl::StrictMode);
    address.needsPaste = !parts.hasText || isTooLong;
    address.isShortened = isTooLong;
    return address;
}

} // namespace linktill
