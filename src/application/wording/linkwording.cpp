// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/linkwording.h"

#include "application/wording/wording.h"
#include "application/wording/wordingtr.h"
#include "core/module.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace linktill {

namespace {

QString statusEvent(const QJsonObject &detail)
{
    const QString before = detail.value(QLatin1String("old")).toString();
    const QString now = detail.value(QLatin1String("new")).toString();
    const auto word = [&detail](const char *state, const char *status) {
        const LinkState known =
            stateIn(detail, QString::fromLatin1(state), QString::fromLatin1(status));
        return known == LinkState::Other ? detail.value(QLatin1String(status)).toString()
                                         : linkStateWord(known);
    };
    const QString shown = word("new_state", "new");
    if (before.isEmpty() || before == now)
        return Wording::tr("State: %1").arg(shown);
    return Wording::tr("State: %1, before that %2").arg(shown, word("old_state", "old"));
}

QString withChanges(const QString &sentence, const QJsonObject &detail)
{
    QStringList lines{sentence};
    for (const ChangeWords &change : changeWords(changesFrom(detail)))
        lines << changeLine(change);
    return lines.join(QLatin1Char('\n'));
}

QString why(const QJsonObject &detail)
{
    const QString message = detail.value(QLatin1String("message")).toString();
    return message.isEmpty() ? detail.value(QLatin1String("reason")).toString() : message;
}

QString editRefusedEvent(const QJsonObject &detail)
{
    return why(detail).isEmpty() ? Wording::tr("A change was refused by the gateway")
                                 : Wording::tr("A change was refused by the gateway: %1")
                                       .arg(why(detail));
}

QString editedEvent(const QJsonObject &detail)
{
    // An open edit was settled by sending the link as it stands here.
    if (detail.value(QLatin1String("changes")).toObject().isEmpty())
        return Wording::tr("Sent to the gateway as it stands here");
    return withChanges(Wording::tr("Changed"), detail);
}

QString editSettledEvent(const QJsonObject &detail)
{
    return withChanges(detail.value(QLatin1String("taken")).toBool()
                           ? Wording::tr("Edit marked as saved")
                           : Wording::tr("Edit marked as not saved"),
                       detail);
}

QString orderIn(const QJsonObject &detail)
{
    return detail.value(QLatin1String("order")).toString();
}

QString notSentEvent(const QJsonObject &detail)
{
    return detail.value(QLatin1String("given_up")).toBool()
        ? Wording::tr("Not wanted any more, and the gateway did not know it")
        : Wording::tr("Not sent: nothing reached the gateway");
}

QString refusedEvent(const QJsonObject &detail)
{
    return why(detail).isEmpty() ? Wording::tr("Refused by the gateway")
                                 : Wording::tr("Refused by the gateway: %1").arg(why(detail));
}

} // namespace

QString shareWayWord(const QString &way)
{
    if (way == QLatin1String("message"))
        return Wording::tr("Message");
    if (way == QLatin1String("mail"))
        return Wording::tr("Email");
    static const QHash<QString, QString> names{ // names of products, the same in all languages
        {QStringLiteral("sms"), QStringLiteral("SMS")},
        {QStringLiteral("line"), QStringLiteral("LINE")},
        {QStringLiteral("whatsapp"), QStringLiteral("WhatsApp")},
        {QStringLiteral("zalo"), QStringLiteral("Zalo")},
        {QStringLiteral("kakaotalk"), QStringLiteral("KakaoTalk")},
        {QStringLiteral("telegram"), QStringLiteral("Telegram")},
        {QStringLiteral("messenger"), QStringLiteral("Messenger")},
        {QStringLiteral("viber"), QStringLiteral("Viber")},
    };
    return names.value(way, way);
}

QString sharedSentence(const QString &how)
{
    if (how == QLatin1String("copy"))
        return Wording::tr("Link copied");
    if (how == QLatin1String("qr"))
        return Wording::tr("QR code shown");
    if (how == QLatin1String("qr_copy"))
        return Wording::tr("QR code copied");
    if (how == QLatin1String("qr_save"))
        return Wording::tr("QR code saved");
    if (how == QLatin1String("open"))
        return Wording::tr("Opened in a browser");
    if (how == QLatin1String("drag"))
        return Wording::tr("Dragged into another program");
    if (how == QLatin1String("customer_window"))
        return Wording::tr("Shown in the customer window");
    if (how == QLatin1String("print"))
        return Wording::tr("Printed");
    if (how == QLatin1String("receipt"))
        return Wording::tr("Receipt printed");
    if (how == QLatin1String("receipt_auto"))
        return Wording::tr("Receipt sent to the printer automatically");
    const QLatin1String again("again_");
    if (how.startsWith(again))
        //: %1 is a way, such as SMS or WhatsApp
        return Wording::tr("Sent again to the customer: %1").arg(shareWayWord(how.mid(again.size())));
    return how == QLatin1String("message") ? Wording::tr("Message copied")
                                           : Wording::tr("Shared: %1").arg(shareWayWord(how));
}

QString linkStateWord(LinkState state)
{
    switch (state) {
    case LinkState::Sending:
        return Wording::tr("Being sent");
    case LinkState::Created:
        return Wording::tr("Waiting for payment");
    case LinkState::Processing:
        return Wording::tr("Being paid");
    case LinkState::Success:
        return Wording::tr("Paid");
    case LinkState::Expired:
        return Wording::tr("Expired");
    case LinkState::Cancelled:
        return Wording::tr("Cancelled");
    case LinkState::Refused:
        return Wording::tr("Refused");
    case LinkState::NotSent:
        return Wording::tr("Not sent");
    case LinkState::Unknown:
        return Wording::tr("Not known");
    case LinkState::Other:
        break;
    }
    return Wording::tr("Other");
}

QString linkStateWord(const Link &link)
{
    const bool isOther = link.state == LinkState::Other && !link.statusWord.isEmpty();
    const QString word = isOther ? link.statusWord : linkStateWord(link.state);
    //: %1 is the status of a link of which an edit had no answer; the beginning stays in a narrow column
    return link.openEdit.isEmpty() ? word : Wording::tr("Edit not confirmed · %1").arg(word);
}

QList<ChangeWords> openEditWords(const Link &link)
{
    return changeWords(changesFrom(QJsonDocument::fromJson(link.openEdit).object()));
}

QString openEditText(const Link &link)
{
    QStringList lines;
    for (const ChangeWords &change : openEditWords(link))
        lines << changeLine(change).replace(QLatin1Char('\n'), QLatin1String(", "));
    return lines.join(QLatin1String("; "));
}

QString eventSentence(const LinkEvent &event)
{
    const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
    switch (event.kind) {
    case LinkEventKind::Written:
        return Wording::tr("Written down, then sent");
    case LinkEventKind::SentAgain:
        return Wording::tr("Sent again with the same order number");
    case LinkEventKind::Created:
        return Wording::tr("Made by the gateway");
    case LinkEventKind::Adopted:
        return Wording::tr("Found at the gateway");
    case LinkEventKind::Refused:
        return refusedEvent(detail);
    case LinkEventKind::NotSent:
        return notSentEvent(detail);
    case LinkEventKind::Unknown:
        return Wording::tr("No answer came: the link may exist");
    case LinkEventKind::Status:
        return statusEvent(detail);
    case LinkEventKind::Edited:
        return editedEvent(detail);
    case LinkEventKind::EditRefused:
        return editRefusedEvent(detail);
    case LinkEventKind::EditNotSent:
        return Wording::tr("A change was not sent: nothing reached the gateway");
    case LinkEventKind::EditSent: // its end was not written down
    case LinkEventKind::EditUnknown:
        return withChanges(Wording::tr("No answer came to a change: it may have been made"), detail);
    case LinkEventKind::EditSettled:
        return editSettledEvent(detail);
    case LinkEventKind::Cancelled:
        return Wording::tr("Cancelled");
    case LinkEventKind::Shared:
        return sharedSentence(detail.value(QLatin1String("how")).toString());
    case LinkEventKind::Archived:
        return Wording::tr("Put into the archive");
    case LinkEventKind::Replaces:
        //: %1 is the order number of an expired link
        return Wording::tr("Created in place of %1, which expired").arg(orderIn(detail));
    case LinkEventKind::ReplacedBy:
        //: %1 is an order number
        return Wording::tr("Fresh link in place of this one: %1").arg(orderIn(detail));
    case LinkEventKind::ExpiryTold:
        return Wording::tr("Reported: expires soon and is not paid");
    case LinkEventKind::Unarchived:
        break;
    }
    return Wording::tr("Taken out of the archive");
}

QString ledgerSentence(const LedgerError &error)
{
    switch (error.fault) {
    case LedgerFault::Damaged:
        return Wording::tr("The list of your links is damaged. It was set aside; a backup can be put "
                           "in its place.");
    case LedgerFault::Missing:
        return Wording::tr("The list of your links is missing, though there was one. Put its file back "
                           "if you have moved it, or restore a backup.");
    case LedgerFault::InTheWay:
        //: %1 is a file name
        return Wording::tr("The list of your links cannot be opened: %1 is not an ordinary file. Move it "
                           "away, then try again.")
            .arg(QDir::toNativeSeparators(error.detail));
    case LedgerFault::NewerVersion:
        return Wording::tr("The list of your links was made by a newer Linktill. Nothing of it was "
                           "touched. Use the newer Linktill.");
    case LedgerFault::ReadOnly:
        return Wording::tr("The list of your links cannot be written: its folder is read-only. Ask "
                           "who looks after this computer.");
    case LedgerFault::DiskFull:
        return Wording::tr("The disk is full, so nothing can be written down. Make some room, then "
                           "try again.");
    case LedgerFault::Busy:
        return Wording::tr("Another program is using the list of your links. Try again in a moment.");
    case LedgerFault::OutOfReach:
        return Wording::tr("The folder with the list of your links cannot be reached. Check the "
                           "network or the drive, then try again.");
    case LedgerFault::OrderIdUsed:
        return Wording::tr("A link of this account has this order number already. Take another one.");
    case LedgerFault::LinkRefUsed:
        return Wording::tr("A link of this account has this link reference already. Take another one.");
    case LedgerFault::BeingSent:
        return Wording::tr("This link is being sent already.");
    case LedgerFault::ChangedSince:
        return Wording::tr("The link was changed by another window or program meanwhile. Look at it "
                           "again, then change it.");
    case LedgerFault::OutcomeOpen:
        return Wording::tr("We don't know yet how this link stands, so it stays in the list.");
    case LedgerFault::OtherLedger:
        return Wording::tr("Another list of your links was put in place in the meantime. Look for this "
                           "order there.");
    case LedgerFault::InFlight:
        return Wording::tr("Still waiting for PortOne. Try again in a moment.");
    case LedgerFault::NotFound:
        return Wording::tr("There is no such link.");
    case LedgerFault::NotInstalled:
        return missingPartSentence(QLatin1String(modules::ledger));
    case LedgerFault::Broken:
        break;
    }
    return Wording::tr("The list of your links did not work as it should (%1). Try again.")
        .arg(error.detail);
}

QString restoreSentence(const LedgerError &error)
{
    switch (error.fault) {
    case LedgerFault::Damaged:
        return Wording::tr("This backup is damaged. Nothing was changed; choose another one.");
    case LedgerFault::NotFound:
        return Wording::tr("This backup is not there any more. Nothing was changed.");
    case LedgerFault::InTheWay:
        //: %1 is a file name
        return Wording::tr("%1 is not an ordinary file. Nothing was changed; choose another one.")
            .arg(QDir::toNativeSeparators(error.detail));
    case LedgerFault::NewerVersion:
        return Wording::tr("This backup was made by a newer Linktill. Nothing was changed. Use the newer "
                           "Linktill.");
    case LedgerFault::Busy:
        return Wording::tr("Another program has the list of your links open. Close it, then try "
                           "again. Nothing was changed.");
    default:
        return ledgerSentence(error);
    }
}

} // namespace linktill
