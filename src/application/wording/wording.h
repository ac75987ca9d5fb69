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

/// Returns the merchant's word for a field: "Order number" for merchant_order_id, "Item 2: price"
/// for order_details[1].price. A path without a word of its own is returned unchanged.
QString fieldLabel(const QString &path);

/// Returns "฿1,250.00"; an amount that has no value in this currency is returned as it was entered, with the
/// currency's code. Empty when nothing was entered.
QString shownAmount(const Amount &amount, const QString &currency);

/// Returns one sentence for an issue: "Thai Baht has at most 2 decimals: 2.345 has 3."
QString issueSentence(const Issue &issue);

/// Says why a payment link should not or cannot be handed out, for an issue of judgeLink().
QString linkSentence(const Issue &issue);

/// Says who requires a field: "Komoju Bank transfer needs this: Billing phone."
QString demandSentence(const Demand &demand);

/// "The part linktill-ledger of Linktill is missing. Install Linktill again." `module`: see core/module.h.
QString missingPartSentence(const QString &module);
/// Says that a phone could not be checked, because the part with the numbering plans is missing.
QString unreadPhoneSentence(const QString &entered);

/// Says that a link's address is nowhere but in the answer that is shown.
QString notRecordedSentence();

/// Says that a link was put together from its reference.
QString assembledSentence();

/// Says why a field of an existing link is read-only.
QString fixedOnceMadeSentence();

/// Whether a link exists after what happened.
enum class Created { No, Yes, Maybe };

/// Explains what went wrong, whether anything was created, and what to do now.
struct Explanation
{
    QString title;  ///< a short title: "The link was not created"
    QString text;   ///< what happened
    QString advice; ///< what to do now
    QString detail; ///< code, reason and message as they came, for support; may be empty
    Created created = Created::No;
    /// Replaces text, advice and detail for support when those repeat sentences of the gateway,
    /// which may repeat anything that was sent. Holds codes and what else support may see.
    QString shareable = {};
};
Explanation explain(const Refused &refused);
Explanation explain(const NotSent &notSent);
Explanation explain(const OutcomeUnknown &unknown);
inline Explanation explain(const CallFailure &failure)
{
    return failure.visit([](const auto &reason) { return explain(reason); });
}
/// Returns title, text and advice in one line.
QString oneLine(const Explanation &explanation);
/// Returns "This computer's clock is 10 minutes behind. …" for GatewayJob::clockSkew().
QString clockSentence(std::chrono::seconds skew);
/// Returns plain text to copy and send to support: the parts of the explanation that may go there,
/// then the call. It holds nothing secret or personal.
QString supportText(const CallRecord &record, const Explanation &explanation);

} // namespace linktill
