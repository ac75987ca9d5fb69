// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkcontent.h"

#include <QString>

namespace linktill {
class Catalogue;
}

/// A closed section says in these words what is inside it: one line each, for the merchant's eye.
namespace linktill::gui {

QString merchantSummary(const LinkContent &draft);
QString itemsSummary(const LinkContent &draft);
QString partySummary(const Party &party);
QString shippingSummary(const LinkContent &draft);
/// "PromptPay, Credit Card and 3 more"
QString methodsSummary(const LinkContent &draft, const Catalogue &catalogue);
QString sendingSummary(const LinkContent &draft);
QString scheduleSummary(const LinkContent &draft);
QString expirySummary(const LinkContent &draft);
QString returnPagesSummary(const LinkContent &draft);
QString referencesSummary(const LinkContent &draft);
QString moreSummary(const LinkContent &draft);

/// "Fri 28 Nov, 18:30" in the computer's zone and the language's form.
QString shownTime(const Moment &moment);

} // namespace linktill::gui
