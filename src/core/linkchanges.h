// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <optional>

/// The differences between two contents of one link: for undo, for the review before an edit is sent, for
/// what an edit sends, for the timeline and for scripts. Pure.
namespace linktill {

struct FieldChange
{
    QString path; ///< a list is one field, whatever of it changed
    QJsonValue before, after; ///< undefined where there is nothing
    bool operator==(const FieldChange &) const = default;
};

struct LinkChanges
{
    QString currencyBefore, currencyAfter; ///< of the amounts
    QList<FieldChange> fields; ///< amount and currency first, then as in the form
    bool isEmpty() const { return fields.isEmpty(); }
};

/// Nothing, an empty text, false and 0 are the same, and numbers are what they count, not how they are written.
LinkChanges changesBetween(const LinkContent &before, const LinkContent &after);
/// Of contents in their stored form, see contentJson().
LinkChanges changesBetween(const QJsonObject &before, const QJsonObject &after);

/// The fields in which two drafts differ as they are typed, in the order of draftfields.h; of each list the
/// first row that differs, "notes[2]".
QStringList changedFields(const LinkContent &before, const LinkContent &after);

/// {"changes": {path: {"old", "new"}}, "currency"}, as in the timeline, and back.
QJsonObject changesDetail(const LinkChanges &changes);
LinkChanges changesFrom(const QJsonObject &detail);

/// How far edits of a link came, by its timeline.
struct EditTrail
{
    QList<QByteArray> doubtful; ///< requests of edits that may have been taken, oldest first
    std::optional<LinkEvent> open; ///< the edit that was sent last, when no end of it was written down
};
EditTrail editTrailOf(const QList<LinkEvent> &events);
/// The request of the last edit that may have been taken and would make a difference to the `present` one;
/// empty when there is none.
QByteArray openEditOf(const EditTrail &trail, const QByteArray &present);

/// The timeline without what a later line of it says better: an edit that was sent and has ended.
QList<LinkEvent> tellingEvents(const QList<LinkEvent> &events);

} // namespace linktill
