// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkdraft.h"

#include <QString>

namespace linktill {
class Catalogue;
}

/// What a closed section says is inside it: one line each, for the merchant's eye.
namespace linktill::gui {

QString merchantSummary(const LinkDraft &draft);
QString itemsSummary(const LinkDraft &draft);
QString partySummary(const Party &party);
QString shippingSummary(const LinkDraft &draft);
/// "PromptPay, Credit Card and 3 more"
QString methodsSummary(const LinkDraft &draft, const Catalogue &catalogue);
QString sendingSummary(const LinkDraft &draft);
QString scheduleSummary(const LinkDraft &draft);
QString expirySummary(const LinkDraft &draft);
QString returnPagesSummary(const LinkDraft &draft);
QString referencesSummary(const LinkDraft &draft);
QString moreSummary(const LinkDraft &draft);

/// "Fri 28 Nov, 18:30" in the computer's zone and the language's form.
QString shownTime(const Moment &moment);
/// Amount with its currency's symbol where it is one, else as typed.
QString shownMoney(const QString &plain, const QString &currency);

} // namespace linktill::gui
