// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue.h"
#include "core/checks.h"
#include "core/clock.h"
#include "core/country.h"
#include "core/currency.h"
#include "core/draftfields.h"
#include "core/money.h"

/// This header is private to `core`. It declares what the check_*.cpp files share, and one function of rules
/// for each subject. The draft that they check is tidied, as it would be sent, and every row of its lists is
/// in place.
namespace linktill {

class Checklist
{
public:
    Checklist(const LinkContent &tidiedDraft, const CheckContext &checkContext)
        : draft(tidiedDraft), context(checkContext), now(checkContext.clock.now())
    {
    }

    void problem(const QString &field, IssueCode code, const QStringList &args = {})
    {
        issues << Issue{field, Severity::Problem, code, args};
    }
    void warning(const QString &field, IssueCode code, const QStringList &args = {})
    {
        issues << Issue{field, Severity::Warning, code, args};
    }
    /// Returns whether the field has no problem yet. Rules skip a field that has one, so that one mistake
    /// gives one issue.
    bool isSound(const QString &field) const
    {
        for (const Issue &issue : issues) {
            if (issue.severity == Severity::Problem && issue.field == field)
                return false;
        }
        return true;
    }

    const LinkContent &draft;
    const CheckContext &context;
    const QDateTime now;
    Issues issues;
};

/// Reads an amount in the link's currency and reports what is wrong with it; returns nothing then, and when
/// nothing was entered.
std::optional<Money> readMoney(Checklist &list, const QString &field, const Amount &entered);
bool isIpv4(const QString &host);
void checkUrl(Checklist &list, const QString &field, const QString &url);

void checkTexts(Checklist &list);
/// Warns of texts that are shown in another order than they are typed in.
void checkReadingOrder(Checklist &list);
void checkContactTexts(Checklist &list);
void checkMoney(Checklist &list);
void checkItems(Checklist &list);
void checkContacts(Checklist &list);
void checkMethods(Checklist &list);
void checkSchedule(Checklist &list);
void checkReferences(Checklist &list);

} // namespace linktill
