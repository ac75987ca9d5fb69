// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/sharing/sharemessage.h"
#include "core/linkcontent.h"

#include <QUrl>

#include <optional>

namespace linktill {

/// Names a way by which a message goes to a customer.
enum class ShareWay { Message, Mail, Sms, Line, WhatsApp, Zalo, KakaoTalk, Telegram, Messenger, Viber };

QList<ShareWay> shareWays();
/// Returns "message", "mail", "sms", …: the name in the timeline and for scripts, never translated.
QString shareWayName(ShareWay way);
std::optional<ShareWay> shareWayFromName(const QString &name);

/// Says what a way needs of the customer and does not have.
enum class ShareLack { Email, Phone };
std::optional<ShareLack> shareLack(ShareWay way, const Customer &customer);

/// The longest address that Windows hands to another program for sure: ShellExecute cuts or refuses what is
/// longer than INTERNET_MAX_URL_LENGTH, 2,083 characters, and Outlook a mailto: of more than some 2,000.
inline constexpr int longestOnWindows = 2000;
/// The longest address elsewhere; the kernel of Linux takes up to 128 KiB in one argument.
inline constexpr int longestElsewhere = 60000;
/// Returns the longest address on this system.
int longestShareAddress();

/// Says how a message goes its way.
struct ShareAddress
{
    QUrl url; ///< to be opened by the system; empty: nothing can be opened
    /// The message is not, or perhaps not wholly, part of the address: it must be copied before the address is
    /// opened, and the person must be told to paste it.
    bool needsPaste = false;
    bool isShortened = false; ///< the message was too long for the address, which has only the link
};

/// Returns the address that opens the way with the message in it. `country` is where a phone without its
/// country's code belongs. The sources, as of 2026:
/// - Mail: RFC 6068, `mailto:ADDRESS?subject=…&body=…`, lines end in %0D%0A.
/// - Sms: RFC 5724, `sms:+66812345602?body=…`, which Android and iOS 8 and later take too.
/// - WhatsApp: faq.whatsapp.com, "click to chat": `https://wa.me/66812345602?text=…`, or without a number.
/// - Line: developers.line.biz, "LINE URL scheme", `https://line.me/R/share?text=…`; the reader chooses the chat,
///   since LINE has no address by phone.
/// - Zalo: `https://zalo.me/66812345602` opens the chat, without a text.
/// - KakaoTalk: sharing needs a key of Kakao's, so nothing is opened.
/// - Telegram: core.telegram.org/api/links, phone number and share links: `https://t.me/+66812345602?text=…`
///   (earlier versions leave the text out), `https://t.me/share/url?url=…&text=…` without a number.
/// - Messenger: `fb-messenger://share?link=…`; it takes the link alone.
/// - Viber: `viber://chat?number=%2B66812345602`, without a text; `viber://forward?text=…` without a number.
ShareAddress shareAddress(ShareWay way, const ShareMessage &message, const QString &link,
                          const Customer &customer, const QString &country, int longest = longestShareAddress());

} // namespace linktill
