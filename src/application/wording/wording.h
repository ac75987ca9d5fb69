// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/outcome.h"
#include "core/issue.h"

#include <QString>

#include <chrono>

/// Sentences for people, shared by window and command line so that both say the same. Translated
/// through QCoreApplication; numbers, money and days in the form of the region in use (core/region.h).
namespace linktill {

class Amount;
struct Demand;

/// The merchant's word for a field: "Order number" for merchant_order_id, "Item 2: price" for
/// order_details[1].price. A path without a word of its own comes back as it is.
QString fieldLabel(const QString &path);

/// "฿1,250.00"; an amount that is none in this currency as it was entered, with the currency's code. Empty when
/// nothing was entered.
QString shownAmount(const Amount &amount, const QString &currency);

/// One sentence for an issue: "Thai Baht has at most 2 decimals: 2.345 has 3."
QString issueSentence(const Issue &issue);

/// Why a payment link should not be handed out, or cannot: an issue of judgeLink().
QString linkSentence(const Issue &issue);

/// Who requires a field: "Komoju Bank transfer needs this: Billing phone."
QString demandSentence(const Demand &demand);

/// "The part linktill-ledger of Linktill is missing. Install Linktill again." `module` is of core/module.h.
QString missingPartSentence(const QString &module);
/// The same of a phone, which only the numbering plans can read.
QString unreadPhoneSentence(const QString &entered);

/// Of a link whose address is nowhere but in the answer that is shown.
QString notRecordedSentence();

/// Of a link that was put together from its reference.
QString assembledSentence();

/// Why a field of a link that exists is read-only.
QString fixedOnceMadeSentence();

/// Whether a link exists after what happened.
enum class Created { No, Yes, Maybe };

/// Explains what went wrong, whether anything was created, and what to do now.
struct Explanation
{
    QString title;  ///< short: "The link was not created"
    QString text;   ///< what happened
    QString advice; ///< what to do now
    QString detail; ///< for support: code, reason, message as they came; may be empty
    Created created = Created::No;
    /// Stands for text, advice and detail where those repeat sentences of the gateway, which may repeat
    /// whatever was sent: codes, and what else may go to support.
    QString shareable = {};
};
Explanation explain(const Refused &refused);
Explanation explain(const NotSent &notSent);
Explanation explain(const OutcomeUnknown &unknown);
inline Explanation explain(const CallFailure &failure)
{
    return failure.visit([](const auto &reason) { return explain(reason); });
}
/// Title, text and advice as one line of text.
QString oneLine(const Explanation &explanation);
/// "This computer's clock is 10 minutes behind. …" for GatewayJob::clockSkew().
QString clockSentence(std::chrono::seconds skew);
/// Plain text to copy and send to support: what of the explanation may go, then the call.
/// Holds nothing secret or personal.
QString supportText(const CallRecord &record, const Explanation &explanation);

} // namespace linktill
