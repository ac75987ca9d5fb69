// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/sharecommand.h"

#include "application/accounts/accountbook.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/wording/linkwording.h"
#include "cli/openaddress.h"
#include "cli/question.h"
#include "cli/text.h"
#include "core/linktrust.h"
#include "core/region.h"

using namespace Qt::StringLiterals;

namespace linktill::cli {

namespace {

/// Holds a message on its way out.
struct Parcel
{
    ShareWay way;
    ShareMessage message;
    QString language;
    ShareAddress address;
};

Parcel parcelOf(const LinkHistory &history, const Invocation &invocation, const Services &services)
{
    const AccountBook book(services.profile(invocation.profile));
    const Link &link = history.link;
    const Account *account = book.byId(link.accountId);
    const QString country = services.format.readSent(history.request).countryCode;
    LanguageHints hints = languageHints(link, account, country, wordLocale().name().left(2));
    hints.chosen = invocation.link.language;
    const MessageLanguage &language = languageFor(hints);
    const AccountPreferences preferences = account ? account->preferences : AccountPreferences();
    const ShareMessage message =
        shareMessage({link, shopOf(link, account)}, language, templateFor(language, preferences));
    const ShareWay way = *invocation.link.via;
    const QString home = country.isEmpty() && account ? account->country : country;
    return {way, message, language.code, shareAddress(way, message, link.url, link.facts.customer, home)};
}

/// Returns why the link cannot go to its customer that way; empty when it can.
QString reasonAgainst(const Link &link, ShareWay way)
{
    if (link.url.isEmpty() || !existsAtGateway(link.state) || isFinal(link.state))
        //: %1 is an order number, %2 the status of a link
        return CliText::tr("The link “%1” can't be shared: %2.").arg(link.facts.orderId, linkStateWord(link));
    const auto lack = shareLack(way, link.facts.customer);
    if (!lack)
        return {};
    return lack == ShareLack::Email ? CliText::tr("The customer of “%1” has no email address.").arg(link.facts.orderId)
                                    : CliText::tr("The customer of “%1” has no phone number.").arg(link.facts.orderId);
}

/// Asks about a link that should perhaps not be handed out. Returns the exit status when it is not to go on.
std::optional<int> judge(const Issues &concerns, const Invocation &invocation, const Streams &streams,
                         const Report &report)
{
    if (concerns.isEmpty())
        return std::nullopt;
    report.warn(concerns);
    if (hasProblems(concerns))
        return report.notDone(CliText::tr("This link must not be shared. Nothing was opened."), {},
                              {{u"issues"_s, toJson(concerns)}});
    if (invocation.link.isConfirmed)
        return std::nullopt;
    const auto yes = askYes(streams.in, streams.err, CliText::tr("Share this link all the same?"));
    if (!yes)
        return report.wrongUsage(CliText::tr("This link should be looked at first: say --yes when nobody can be "
                                             "asked."));
    return *yes ? std::optional<int>() : report.notDone(CliText::tr("The link was not shared."), {});
}

int tell(const Parcel &parcel, bool isOpened, bool isRecorded, const Report &report)
{
    const QString url = QString::fromLatin1(parcel.address.url.toEncoded());
    QStringList lines;
    if (!isOpened && !url.isEmpty())
        lines << url;
    if (parcel.address.needsPaste && (isOpened || url.isEmpty()))
        lines << parcel.message.text.split(u'\n');
    if (parcel.address.isShortened)
        report.remark(CliText::tr("The message is too long for this way, which has only the link in it. Copy the "
                                  "whole message from below."));
    else if (parcel.address.needsPaste && !url.isEmpty())
        report.remark(CliText::tr("This way takes no message: copy it from below and paste it there."));
    report.done("shared",
                {{u"via"_s, shareWayName(parcel.way)},
                 {u"url"_s, url},
                 {u"message"_s, parcel.message.text},
                 {u"subject"_s, parcel.message.subject},
                 {u"language"_s, parcel.language},
                 {u"needs_paste"_s, parcel.address.needsPaste},
                 {u"opened"_s, isOpened},
                 {u"recorded"_s, isRecorded}},
                lines);
    return Done;
}

} // namespace

int runShare(const Link &link, const Invocation &invocation, const Services &services, const Streams &streams,
             const Report &report)
{
    const auto history = services.ledger().links().link(link.id);
    if (!history)
        return report.notDone(ledgerSentence(history.error()), history.error().detail);
    const QString against = reasonAgainst(history->link, *invocation.link.via);
    if (!against.isEmpty())
        return report.notDone(against, {});
    if (const auto ends = judge(concernsOf(history->link, history->knownHosts), invocation, streams, report))
        return *ends;
    const Parcel parcel = parcelOf(*history, invocation, services);
    const bool opens = !invocation.link.printsUrl && !parcel.address.url.isEmpty();
    const auto open = services.open ? services.open : openWithSystem;
    if (opens && !open(parcel.address.url))
        return report.notDone(CliText::tr("No program could be opened for this. --print-url prints the address."),
                              {}, {{u"url"_s, QString::fromLatin1(parcel.address.url.toEncoded())}});
    const auto recorded = services.ledger().links().recordShared(history->link.key(), shareWayName(parcel.way));
    if (!recorded)
        report.remark(CliText::tr("This could not be written down. %1").arg(ledgerSentence(recorded.error())));
    return tell(parcel, opens, bool(recorded), report);
}

} // namespace linktill::cli
