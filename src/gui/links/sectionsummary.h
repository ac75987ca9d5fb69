// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkcontent.h"

#include <QString>

namespace linktill {
class Catalogue;
}

/// These functions return, in one line each, what a closed section says about its content.
namespace linktill::gui {

QString merchantSummary(const LinkContent &draft);
QString itemsSummary(const LinkContent &draft);
QString partySummary(const Party &party);
QString shippingSummary(const LinkContent &draft);
/// Returns "PromptPay, Credit Card and 3 more".
QString methodsSummary(const LinkContent &draft, const Catalogue &catalogue);
QString sendingSummary(const LinkContent &draft);
QString scheduleSummary(const LinkContent &draft);
QString expirySummary(const LinkContent &draft);
QString returnPagesSummary(const LinkContent &draft);
QString referencesSummary(const LinkContent &draft);
QString moreSummary(const LinkContent &draft);

/// Returns "Fri 28 Nov 2025, 18:30" in the computer's time zone and the language's format; the text as typed
/// when it is no time, "None" when empty.
QString shownTime(const Moment &moment);

} // namespace linktill::gui
