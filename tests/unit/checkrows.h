// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue.h"
#include "core/checks.h"
#include "core/clock.h"
#include "support/seeddraft.h"

namespace linktill {

/// Holds a draft, and what a row changes of the circumstances.
struct CheckCase
{
    LinkContent draft;
    QDateTime now = seedNow();
    bool practising = false;
    std::optional<qint64> usual = std::nullopt;
    QStringList usedOrderIds = {}, usedLinkRefs = {};
    EarlierUse usedBy = {};
};

/// Holds one change to a draft without issues, and everything that the checks then say: "field:
/// code (arguments joined by |)", with "? " before it for a warning.
struct CheckRow
{
    const char *name;
    IssueCode about;
    void (*change)(CheckCase &);
    QStringList expected; ///< empty: the row shows a draft that passes
};

/// Returns the seed draft without the five things that the checks warn about.
inline LinkContent goodDraft()
{
    LinkContent draft = seedDraft();
    draft.billing.address.postalCode = draft.shipping.address.postalCode = QStringLiteral("10110");
    draft.methods = {seedMethods()[0], seedMethods()[1]};
    return draft;
}

inline Issues check(const CheckCase &c)
{
    const FixedClock clock(c.now);
    CheckContext context{clock, Catalogue::bundled()};
    context.practising = c.practising;
    context.usual = c.usual;
    const auto among = [&c](const QStringList &used) {
        return [&c, &used](const QString &number) {
            return used.contains(number) ? std::optional(c.usedBy) : std::nullopt;
        };
    };
    context.used = {among(c.usedOrderIds), among(c.usedLinkRefs)};
    return checkDraft(c.draft, context);
}

inline QStringList told(const Issues &issues)
{
    QStringList list;
    for (const Issue &issue : issues) {
        QString text = issue.severity == Severity::Warning ? QStringLiteral("? ") : QString();
        text += issue.field + QStringLiteral(": ") + issueCodeName(issue.code);
        if (!issue.args.isEmpty())
            text += QStringLiteral(" (%1)").arg(issue.args.join(u'|'));
        list << text;
    }
    return list;
}

QList<CheckRow> moneyRows();
QList<CheckRow> contactRows();
QList<CheckRow> methodRows();
QList<CheckRow> scheduleRows();
QList<CheckRow> referenceRows();

} // namespace linktill
