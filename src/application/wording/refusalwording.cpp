// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/wording.h"

#include "application/wording/shape.h"
#include "application/wording/wordingtr.h"

#include <iterator>

/// What the gateway's codes mean to a merchant: the codes of the gateway's contract that deserve
/// their own words. Any other code is shown with its reason and message as they came.
namespace linktill {

namespace {

struct Refusal
{
    int code;
    const char *text;
    const char *advice;
};

constexpr Refusal refusals[] = {
    {4001, QT_TRANSLATE_NOOP("Wording", "The gateway found something wrong in the request."),
     QT_TRANSLATE_NOOP("Wording", "Correct what it names below and create the link again.")},
    {4002, QT_TRANSLATE_NOOP("Wording", "The order number or link reference was used before."),
     QT_TRANSLATE_NOOP("Wording",
                       "If this very link was wanted, it may exist already: look it up by its order "
                       "number. For another link use a new number.")},
    {4010, QT_TRANSLATE_NOOP("Wording", "The gateway did not accept the account's key."),
     QT_TRANSLATE_NOOP("Wording",
                       "Open the account's settings and compare the PortOne key with the one on the "
                       "PortOne portal.")},
    {4011, QT_TRANSLATE_NOOP("Wording", "The gateway did not accept the signature."),
     QT_TRANSLATE_NOOP("Wording",
                       "Open the account's settings and enter the PortOne secret anew. If it is right, "
                       "keep spaces, ~ and * out of the order number and the return pages.")},
    {4016, QT_TRANSLATE_NOOP("Wording", "The gateway knows no merchant with this key."),
     QT_TRANSLATE_NOOP("Wording",
                       "Open the account's settings and check that the PortOne key is whole and the "
                       "gateway's address the right one.")},
    {4024, QT_TRANSLATE_NOOP("Wording", "This merchant account is not active at the gateway."),
     QT_TRANSLATE_NOOP("Wording",
                       "Ask PortOne to activate it, or choose another account. The key that was used "
                       "stands in the account's settings.")},
    {4034, QT_TRANSLATE_NOOP("Wording",
                       "Key and environment do not go together: a sandbox key makes no live links, "
                       "and a live key no sandbox links."),
     QT_TRANSLATE_NOOP("Wording",
                       "Open the account's settings and choose the environment that the key is for.")},
    {4041, QT_TRANSLATE_NOOP("Wording", "The gateway did not accept the amount."),
     QT_TRANSLATE_NOOP("Wording", "Check the amount and its decimals.")},
    {4046, QT_TRANSLATE_NOOP("Wording", "The key of a payment channel is wrong or missing."),
     QT_TRANSLATE_NOOP("Wording",
                       "Check the set-up of the channel on the PortOne portal, or leave it out.")},
    {4050, QT_TRANSLATE_NOOP("Wording", "The gateway did not accept the order number."),
     QT_TRANSLATE_NOOP("Wording", "Use a new one made of letters, digits and hyphens.")},
    {4054, QT_TRANSLATE_NOOP("Wording", "The gateway did not accept this computer's proof of identity."),
     QT_TRANSLATE_NOOP("Wording",
                       "Check that the computer's clock is right. Then enter the PortOne secret, or "
                       "a new token, in the account's settings.")},
    {4057, QT_TRANSLATE_NOOP("Wording", "The gateway did not accept a payment method."),
     QT_TRANSLATE_NOOP("Wording", "Choose another method, or none to offer all.")},
    {4075, QT_TRANSLATE_NOOP("Wording", "The gateway did not accept the currency."),
     QT_TRANSLATE_NOOP("Wording", "Choose a currency that the account can take.")},
    {4076, QT_TRANSLATE_NOOP("Wording", "The amount and the currency do not go together."),
     QT_TRANSLATE_NOOP("Wording", "Check both.")},
    {4077, QT_TRANSLATE_NOOP("Wording", "The amount is below the minimum."),
     QT_TRANSLATE_NOOP("Wording", "Ask for more, or choose a method with a lower minimum.")},
    {4078, QT_TRANSLATE_NOOP("Wording", "The amount is above the maximum."),
     QT_TRANSLATE_NOOP("Wording",
                       "Ask for less, or split the amount over several links.")},
    {4083, QT_TRANSLATE_NOOP("Wording", "The gateway did not accept the link reference."),
     QT_TRANSLATE_NOOP("Wording", "Use another reference, or leave it empty.")},
    {4084, QT_TRANSLATE_NOOP("Wording", "The account's key is wrong for this request."),
     QT_TRANSLATE_NOOP("Wording",
                       "Open the account's settings and check that key and secret belong to the same "
                       "account.")},
    {4096, QT_TRANSLATE_NOOP("Wording", "The gateway did not accept a reference number."),
     QT_TRANSLATE_NOOP("Wording", "Use new references and create the link again.")},
    {4099, QT_TRANSLATE_NOOP("Wording", "The gateway did not accept the account's secret."),
     QT_TRANSLATE_NOOP("Wording",
                       "Open the account's settings and enter the PortOne secret anew, as the PortOne "
                       "portal shows it.")},
    {5000, QT_TRANSLATE_NOOP("Wording", "The gateway has a fault of its own."),
     QT_TRANSLATE_NOOP("Wording",
                       "Try again in a few minutes with the same order number.")},
    {5001, QT_TRANSLATE_NOOP("Wording", "The gateway found no record of this."),
     QT_TRANSLATE_NOOP("Wording", "Check the order number and the account.")},
    {5002, QT_TRANSLATE_NOOP("Wording", "The gateway has a record like this already."),
     QT_TRANSLATE_NOOP("Wording",
                       "Look the order number up before creating another link.")},
    {5022, QT_TRANSLATE_NOOP("Wording", "The account does not support a payment channel."),
     QT_TRANSLATE_NOOP("Wording", "Leave that channel out, or have PortOne set it up.")},
    {5023, QT_TRANSLATE_NOOP("Wording", "A payment channel does not support this payment."),
     QT_TRANSLATE_NOOP("Wording", "Choose another channel for this currency and country.")},
    {5030, QT_TRANSLATE_NOOP("Wording", "The gateway did not accept a return page."),
     QT_TRANSLATE_NOOP("Wording",
                       "Check the web addresses of the return pages.")},
};

/// For codes without words of their own: whose they are, by their thousand.
QString familyText(int code)
{
    switch (code / 1000) {
    case 1:
        return Wording::tr("The gateway left the request pending.");
    case 5:
        return Wording::tr("The gateway could not do it.");
    case 6:
        return Wording::tr("A bank or card company said no.");
    case 8:
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
    const int code = refused.statusCode.toInt();
    for (const Refusal &known : refusals) {
        if (known.code != code)
            continue;
        result.text = Wording::tr(known.text);
        result.advice = Wording::tr(known.advice);
        // The gateway's message names what is wrong; a known field gets the merchant's word.
        if (!refused.field.isEmpty())
            //: %1 is a sentence, %2 a field: "The gateway did not accept the amount. It names: Amount."
            result.text = Wording::tr("%1 It names: %2.").arg(result.text, fieldLabel(refused.field));
        else if (code == 4001)
            result.text = withWords(result.text, refused);
        return result;
    }
    if (refused.httpStatus == 429) {
        result.text = Wording::tr("The gateway has more requests than it takes at a time.");
        result.advice = Wording::tr("No link exists. Wait a few minutes, then send again.");
        return result;
    }
    result.text = withWords(familyText(code), refused);
    result.advice = Wording::tr("No link exists. If the words above do not help, ask PortOne and name "
                                "the code %1.")
                        .arg(refused.statusCode.isEmpty() ? QString::number(refused.httpStatus)
                                                          : refused.statusCode.left(40));
    return result;
}

} // namespace linktill
