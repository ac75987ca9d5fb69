// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/wording.h"

#include "application/wording/linkwording.h"
#include "application/wording/wordingtr.h"
#include "core/module.h"
#include "core/system.h"

namespace linktill {

namespace {

QString missingText(const QString &module)
{
    //: %1 is the name of a file, such as linktill-ledger
    return Wording::tr("The part %1 of Linktill is missing.").arg(module);
}

QString missingAdvice()
{
    return Wording::tr("Install Linktill again.");
}

QString faultText(NetworkFault fault)
{
    switch (fault) {
    case NetworkFault::HostNotFound:
        return Wording::tr("The gateway's address was not found.");
    case NetworkFault::ConnectionRefused:
        return Wording::tr("Nothing answers at the gateway's address.");
    case NetworkFault::ConnectTimeout:
        return Wording::tr("The gateway did not pick up in time.");
    case NetworkFault::Unreachable:
        return Wording::tr("The network is not reachable.");
    case NetworkFault::Offline:
        return Wording::tr("This computer is offline: it is connected to no network.");
    case NetworkFault::Tls:
        return Wording::tr("No safe connection to the gateway could be made.");
    case NetworkFault::Proxy:
        return Wording::tr("The proxy of this network did not let the request through.");
    case NetworkFault::Cancelled:
        return Wording::tr("It was cancelled before anything was sent.");
    case NetworkFault::InsecureUrl:
        return Wording::tr("The gateway's address does not begin with https, so key and payment "
                           "would travel in the open.");
    case NetworkFault::NotPossible:
        return Wording::tr("The request could not be made: the account's key or secret is missing.");
    case NetworkFault::SignInFirst:
        return Wording::tr("The network wants you to sign in first: a page of its own came, and "
                           "nothing reached the gateway.");
    case NetworkFault::TokenExpired:
        return Wording::tr("The account's token has ended; the gateway would not take it any more.");
    case NetworkFault::KeychainLocked:
        return Wording::tr("The keychain of this computer is locked, so the account's secret could not "
                           "be used.");
    case NetworkFault::KeychainRefused:
        return Wording::tr("Access to the keychain of this computer was not allowed, so the account's "
                           "secret could not be used.");
    case NetworkFault::KeychainAbsent:
        return Wording::tr("This computer has no keychain, the safe place for the account's secret.");
    case NetworkFault::KeychainBroken:
        return Wording::tr("The keychain of this computer did not work as it should.");
    case NetworkFault::SecretMissing:
        return Wording::tr("The keychain of this computer holds no secret for this account.");
    case NetworkFault::PracticeMissing:
        return missingText(QLatin1String(modules::shop));
    case NetworkFault::KeychainMissing:
        return missingText(QLatin1String(modules::keychain));
    case NetworkFault::Journal: // has sentences of its own
    case NetworkFault::Other:
        break;
    }
    return Wording::tr("The connection to the gateway failed.");
}

QString absentAdvice()
{
    if (thisSystem != System::Freedesktop)
        return Wording::tr("Nothing was sent. Keep the secret for this session only, or ask who looks after "
                           "this computer.");
    return Wording::tr("Nothing was sent. Install GNOME Keyring, KWallet, or KeePassXC with its Secret "
                       "Service turned on, sign in again and try again; or keep the secret for this "
                       "session only.");
}

QString faultAdvice(NetworkFault fault)
{
    switch (fault) {
    case NetworkFault::HostNotFound:
        return Wording::tr("Check the internet connection and the address, then send again.");
    case NetworkFault::ConnectionRefused:
        return Wording::tr("Check the address; when practising, start the practice gateway. Then "
                           "send again.");
    case NetworkFault::ConnectTimeout:
        return Wording::tr("Check the internet connection, then send again.");
    case NetworkFault::Unreachable:
        return Wording::tr("Check that this network leads to the internet, then send again.");
    case NetworkFault::Offline:
        return Wording::tr("Connect to the internet by Wi-Fi or cable, then send again.");
    case NetworkFault::Tls:
        return Wording::tr("Check this computer's date and time. In a shop's or hotel's network, sign "
                           "in there first. Then send again.");
    case NetworkFault::Proxy:
        return Wording::tr("Check the proxy settings of this computer, then send again.");
    case NetworkFault::Cancelled:
        return Wording::tr("Send again whenever you like.");
    case NetworkFault::InsecureUrl:
        return Wording::tr("Use an address that begins with https.");
    case NetworkFault::NotPossible:
        return Wording::tr("Fill in key and secret, then send again.");
    case NetworkFault::SignInFirst:
        return Wording::tr("Open any web page in a browser, sign in to this network, then send again.");
    case NetworkFault::TokenExpired:
        return Wording::tr("Ask the merchant's back office for a new token, enter it in the account's "
                           "settings, then send again.");
    case NetworkFault::KeychainLocked:
        return Wording::tr("Nothing was sent. Unlock the keychain, usually with the password of your "
                           "computer, then try again.");
    case NetworkFault::KeychainRefused:
        return Wording::tr("Nothing was sent. Try again and allow access when the computer asks.");
    case NetworkFault::KeychainAbsent:
        return absentAdvice();
    case NetworkFault::KeychainBroken:
        return Wording::tr("Nothing was sent. Sign out of this computer and in again, then try again.");
    case NetworkFault::SecretMissing:
        return Wording::tr("Nothing was sent. Enter the secret in the account's settings, then try "
                           "again.");
    case NetworkFault::PracticeMissing:
    case NetworkFault::KeychainMissing:
        return missingAdvice();
    case NetworkFault::Journal:
    case NetworkFault::Other:
        break;
    }
    return Wording::tr("Send again in a moment.");
}

QString causeText(UnknownCause cause)
{
    switch (cause) {
    case UnknownCause::ConnectionLost:
        return Wording::tr("The request was sent, but the connection broke before the answer came.");
    case UnknownCause::AnswerTimeout:
        return Wording::tr("The request was sent, but no whole answer came in time.");
    case UnknownCause::Cancelled:
        return Wording::tr("It was cancelled after the request had been sent.");
    case UnknownCause::ServerError:
        return Wording::tr("The gateway had a fault while it handled the request.");
    case UnknownCause::Redirected:
        return Wording::tr("The gateway pointed to another address, which is not followed.");
    case UnknownCause::AnswerTooLong:
        return Wording::tr("The answer was far longer than an answer should be and was not read.");
    case UnknownCause::SignInPage:
        return Wording::tr("The network wants you to sign in first: it answered with a page of its "
                           "own in place of the gateway.");
    case UnknownCause::ExistsAlready:
        return Wording::tr("The gateway was busy and gave no link back, but it knows this order "
                           "number: a link for it exists.");
    case UnknownCause::Unreadable:
        break;
    }
    return Wording::tr("An answer came that could not be understood.");
}

QString causeAdvice(UnknownCause cause)
{
    switch (cause) {
    case UnknownCause::ServerError:
        return Wording::tr("Wait a few minutes and look the order number up before sending again.");
    case UnknownCause::Redirected:
        return Wording::tr("Check the gateway's address and look the order number up before sending "
                           "again.");
    case UnknownCause::Unreadable:
    case UnknownCause::AnswerTooLong:
        return Wording::tr("Check that this network lets you through to the gateway, and look the "
                           "order number up before sending again.");
    case UnknownCause::SignInPage:
        return Wording::tr("Open any web page in a browser and sign in to this network. Then look the "
                           "order number up before sending again.");
    case UnknownCause::ExistsAlready:
        return Wording::tr("Do not send it again: look the order number up, or find the link on the "
                           "PortOne portal.");
    case UnknownCause::ConnectionLost:
    case UnknownCause::AnswerTimeout:
    case UnknownCause::Cancelled:
        break;
    }
    return Wording::tr("Look the order number up before sending again.");
}

} // namespace

Explanation explain(const NotSent &notSent)
{
    if (notSent.fault == NetworkFault::Journal)
        return {Wording::tr("The link was not created"),
                ledgerSentence({notSent.journal, notSent.detail, 0}),
                Wording::tr("Nothing was sent: a link is written down before it is sent."),
                notSent.detail, Created::No};
    return {Wording::tr("The link was not created"), faultText(notSent.fault),
            faultAdvice(notSent.fault), notSent.detail, Created::No};
}

Explanation explain(const OutcomeUnknown &unknown)
{
    const bool exists = unknown.cause == UnknownCause::ExistsAlready;
    Explanation result{exists ? Wording::tr("The link exists already")
                              : Wording::tr("The link may have been created"),
                       causeText(unknown.cause), causeAdvice(unknown.cause), unknown.detail,
                       exists ? Created::Yes : Created::Maybe};
    if (unknown.missing) {
        result.title = Wording::tr("The gateway has no such link");
        result.text += u' ' + Wording::tr("Asked since, the gateway does not know the order number.");
        result.advice = Wording::tr("Send it again. The order number stays the same, so that there can "
                                    "be only one link.");
    }
    if (unknown.httpStatus != 0) {
        const QString status = QStringLiteral("HTTP %1").arg(unknown.httpStatus);
        result.detail = result.detail.isEmpty() ? status : status + QStringLiteral(" · ") + result.detail;
    }
    if (unknown.cause == UnknownCause::ServerError) // the detail is the gateway's sentence
        result.shareable = QStringLiteral("HTTP %1").arg(unknown.httpStatus);
    return result;
}

QString oneLine(const Explanation &explanation)
{
    //: %1 is a short title without full stop, %2 and %3 are whole sentences
    return Wording::tr("%1. %2 %3").arg(explanation.title, explanation.text, explanation.advice)
        .simplified();
}

QString assembledSentence()
{
    return Wording::tr("The gateway's answer was lost: this link was put together from its reference, as "
                       "the other links of the account are made. Open it once before you hand it out.");
}

QString missingPartSentence(const QString &module)
{
    return missingText(module) + u' ' + missingAdvice();
}

QString unreadPhoneSentence(const QString &entered)
{
    return Wording::tr("“%1” could not be checked.").arg(entered) + u' '
        + missingPartSentence(QLatin1String(modules::phones));
}

QString notRecordedSentence()
{
    return Wording::tr("The link was created, but its address could not be written down: copy it now. "
                       "The list of your links gets the rest as soon as it can be written to.");
}

} // namespace linktill
