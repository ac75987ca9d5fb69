// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/wording.h"

#include "application/wording/shape.h"
#include "application/wording/wordingtr.h"

#include <iterator>

/// Words for each refusal, as a merchant understands it. A refusal without words of its own is
/// shown with the gateway's reason and message as they came.
namespace linktill {

namespace {

struct Refusal
{
    RefusalKind kind;
    const char *text;
    const char *advice;
};

constexpr Refusal refusals[] = {
    {RefusalKind::InvalidRequest,
     QT_TRANSLATE_NOOP("Wording", "The gateway found something wrong in the request."),
     QT_TRANSLATE_NOOP("Wording", "Correct what it names below and create the link again.")},
    {RefusalKind::UsedBefore,
     QT_TRANSLATE_NOOP("Wording", "The order number or link reference was used before."),
     QT_TRANSLATE_NOOP("Wording",
                       "If this very link was wanted, it may exist already: look it up by its order "
                       "number. For another link use a new number.")},
    {RefusalKind::UnknownKey,
     QT_TRANSLATE_NOOP("Wording", "The gateway did not accept the account's key."),
     QT_TRANSLATE_NOOP("Wording",
                       "Open the account's settings and compare the PortOne key with the one on the "
                       "PortOne portal.")},
    {RefusalKind::WrongSignature,
     QT_TRANSLATE_NOOP("Wording", "The gateway did not accept the signature."),
     QT_TRANSLATE_NOOP("Wording",
                       "Open the account's settings and enter the PortOne secret anew. If it is right, "
                       "keep spaces, ~ and * out of the order number and the return pages.")},
    {RefusalKind::UnknownMerchant,
     QT_TRANSLATE_NOOP("Wording", "The gateway knows no merchant with this key."),
     QT_TRANSLATE_NOOP("Wording",
                       "Open the account's settings and check that the PortOne key is whole and the "
                       "gateway's address the right one.")},
    {RefusalKind::InactiveMerchant,
     QT_TRANSLATE_NOOP("Wording", "This merchant account is not active at the gateway."),
     QT_TRANSLATE_NOOP("Wording",
                       "Ask PortOne to activate it, or choose another account. The key that was used "
                       "stands in the account's settings.")},
    {RefusalKind::WrongEnvironment,
     QT_TRANSLATE_NOOP("Wording",
                       "Key and environment do not go together: a sandbox key makes no live links, "
                       "and a live key no sandbox links."),
     QT_TRANSLATE_NOOP("Wording",
                       "Open the account's settings and choose the environment that the key is for.")},
    {RefusalKind::Amount,
     QT_TRANSLATE_NOOP("Wording", "The gateway did not accept the amount."),
     QT_TRANSLATE_NOOP("Wording", "Check the amount and its decimals.")},
    {RefusalKind::ChannelKey,
     QT_TRANSLATE_NOOP("Wording", "The key of a payment channel is wrong or missing."),
     QT_TRANSLATE_NOOP("Wording",
                       "Check the set-up of the channel on the PortOne portal, or leave it out.")},
    {RefusalKind::OrderNumber,
     QT_TRANSLATE_NOOP("Wording", "The gateway did not accept the order number."),
     QT_TRANSLATE_NOOP("Wording", "Use a new one made of letters, digits and hyphens.")},
    {RefusalKind::Token,
     QT_TRANSLATE_NOOP("Wording", "The gateway did not accept this computer's proof of identity."),
     QT_TRANSLATE_NOOP("Wording",
                       "Check that the computer's clock is right. Then enter the PortOne secret, or "
                       "a new token, in the account's settings.")},
    {RefusalKind::Method,
     QT_TRANSLATE_NOOP("Wording", "The gateway did not accept a payment method."),
     QT_TRANSLATE_NOOP("Wording", "Choose another method, or none to offer all.")},
    {RefusalKind::Currency,
     QT_TRANSLATE_NOOP("Wording", "The gateway did not accept the currency."),
     QT_TRANSLATE_NOOP("Wording", "Choose a currency that the account can take.")},
    {RefusalKind::AmountAndCurrency,
     QT_TRANSLATE_NOOP("Wording", "The amount and the currency do not go together."),
     QT_TRANSLATE_NOOP("Wording", "Check both.")},
    {RefusalKind::AmountTooSmall,
     QT_TRANSLATE_NOOP("Wording", "The amount is below the minimum."),
     QT_TRANSLATE_NOOP("Wording", "Ask for more, or choose a method with a lower minimum.")},
    {RefusalKind::AmountTooLarge,
     QT_TRANSLATE_NOOP("Wording", "The amount is above the maximum."),
     QT_TRANSLATE_NOOP("Wording",
                       "Ask for less, or split the amount over several links.")},
    {RefusalKind::LinkReference,
     QT_TRANSLATE_NOOP("Wording", "The gateway did not accept the link reference."),
     QT_TRANSLATE_NOOP("Wording", "Use another reference, or leave it empty.")},
    {RefusalKind::WrongKey,
     QT_TRANSLATE_NOOP("Wording", "The account's key is wrong for this request."),
     QT_TRANSLATE_NOOP("Wording",
                       "Open the account's settings and check that key and secret belong to the same "
                       "account.")},
    {RefusalKind::ReferenceNumber,
     QT_TRANSLATE_NOOP("Wording", "The gateway did not accept a reference number."),
     QT_TRANSLATE_NOOP("Wording", "Use new references and create the link again.")},
    {RefusalKind::WrongSecret,
     QT_TRANSLATE_NOOP("Wording", "The gateway did not accept the account's secret."),
     QT_TRANSLATE_NOOP("Wording",
                       "Open the account's settings and enter the PortOne secret anew, as the PortOne "
                       "portal shows it.")},
    {RefusalKind::GatewayFault,
     QT_TRANSLATE_NOOP("Wording", "The gateway has a fault of its own."),
     QT_TRANSLATE_NOOP("Wording",
                       "Try again in a few minutes with the same order number.")},
    {RefusalKind::NoRecord,
     QT_TRANSLATE_NOOP("Wording", "The gateway found no record of this."),
     QT_TRANSLATE_NOOP("Wording", "Check the order number and the account.")},
    {RefusalKind::RecordExists,
     QT_TRANSLATE_NOOP("Wording", "The gateway has a record like this already."),
     QT_TRANSLATE_NOOP("Wording",
                       "Look the order number up before creating another link.")},
    {RefusalKind::ChannelNotOfAccount,
     QT_TRANSLATE_NOOP("Wording", "The account does not support a payment channel."),
     QT_TRANSLATE_NOOP("Wording", "Leave that channel out, or have PortOne set it up.")},
    {RefusalKind::ChannelNotOfPayment,
     QT_TRANSLATE_NOOP("Wording", "A payment channel does not support this payment."),
     QT_TRANSLATE_NOOP("Wording", "Choose another channel for this currency and country.")},
    {RefusalKind::ReturnPage,
     QT_TRANSLATE_NOOP("Wording", "The gateway did not accept a return page."),
     QT_TRANSLATE_NOOP("Wording",
                       "Check the web addresses of the return pages.")},
};

/// Says who refused, for a refusal without words of its own.
QString familyText(RefusalKind kind)
{
    switch (kind) {
    case RefusalKind::Pending:
        return Wording::tr("The gateway left the request pending.");
    case RefusalKind::GatewayCouldNot:
        return Wording::tr("The gateway could not do it.");
    case RefusalKind::Bank:
        return Wording::tr("A bank or card company said no.");
    case RefusalKind::Provider:
        return Wording::tr("A payment provider behind the gateway said no.");
    default:
        return Wording::tr("The gateway said no.");
    }
}

QString withWords(const QString &sentence, const Refused &refused)
{
    QStringList words;
    for (const QString &part : {refused.statusReason, refused.message}) {
        if (!part.isEmpty() && !words.contains(part))
            words << part.left(300);
    }
    if (words.isEmpty())
        return sentence;
    //: %1 is a sentence of ours, %2 what the gateway said, in its own words
    return Wording::tr("%1 In its own words: %2.").arg(sentence, words.join(u" – "));
}

QString supportDetail(const Refused &refused)
{
    QStringList parts;
    if (refused.httpStatus != 0)
        parts << QStringLiteral("HTTP %1").arg(refused.httpStatus);
    for (const QString &part : {refused.statusCode, refused.statusReason, refused.message}) {
        if (!part.isEmpty())
            parts << part.left(1000);
    }
    return parts.join(u" · ");
}

} // namespace

Explanation explain(const Refused &refused)
{
    Explanation result;
    result.title = Wording::tr("The link was not created");
    result.detail = supportDetail(refused);
    result.shareable = supportDetail({refused.httpStatus, codeOrShape(refused.statusCode),
                                      codeOrShape(refused.statusReason), shapeOf(refused.message), {}});
    for (const Refusal &known : refusals) {
        if (known.kind != refused.kind)
            continue;
        result.text = Wording::tr(known.text);
        result.advice = Wording::tr(known.advice);
        // The gateway's message names what is wrong; a known field gets the merchant's word for it.
        if (!refused.field.isEmpty())
            //: %1 is a sentence, %2 a field: "The gateway did not accept the amount. It names: Amount."
            result.text = Wording::tr("%1 It names: %2.").arg(result.text, fieldLabel(refused.field));
        else if (refused.kind == RefusalKind::InvalidRequest)
            result.text = withWords(result.text, refused);
        return result;
    }
    if (refused.kind == RefusalKind::TooManyRequests) {
        result.text = Wording::tr("The gateway has more requests than it takes at a time.");
        result.advice = Wording::tr("No link exists. Wait a few minutes, then send again.");
        return result;
    }
    result.text = withWords(familyText(refused.kind), refused);
    result.advice = Wording::tr("No link exists. If the words above do not help, ask PortOne and name "
                                "the code %1.")
                        .arg(refused.statusCode.isEmpty() ? QString::number(refused.httpStatus)
                                                          : refused.statusCode.left(40));
    return result;
}

} // namespace linktill
