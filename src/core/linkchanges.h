// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <optional>

/// These functions find the differences between two contents of one link: for undo, for the review before an
/// edit is sent, for what an edit sends, for the timeline and for scripts. They have no side effects.
namespace linktill {

struct FieldChange
{
    QString path; ///< a list counts as one field, whatever changed in it
    QJsonValue before, after; ///< undefined where there is nothing
    bool operator==(const FieldChange &) const = default;
};

struct LinkChanges
{
    QString currencyBefore, currencyAfter; ///< the currencies of the amounts
    QList<FieldChange> fields; ///< amount and currency first, then in the order of the form
    bool isEmpty() const { return fields.isEmpty(); }
};

/// Returns the differences. A missing value, an empty text, false and 0 count as the same, and numbers are
/// compared by their value, not by how they are written.
LinkChanges changesBetween(const LinkContent &before, const LinkContent &after);
/// Returns the differences between contents in their stored form, see contentJson().
LinkChanges changesBetween(const QJsonObject &before, const QJsonObject &after);

/// Returns the fields whose typed values differ between two drafts, in the order of draftfields.h, and after
/// them the first row of each list that differs, "notes[2]".
QStringList changedFields(const LinkContent &before, const LinkContent &after);

/// Returns changes as they stand in the timeline: {"changes": {path: {"old", "new"}}, "currency"}.
/// changesFrom() reads them back.
QJsonObject changesDetail(const LinkChanges &changes);
LinkChanges changesFrom(const QJsonObject &detail);

/// Says how far the edits of a link came, according to its timeline.
struct EditTrail
{
    QList<QByteArray> doubtful; ///< requests of edits that may have been taken, oldest first
    std::optional<LinkEvent> open; ///< the last edit that was sent, when the timeline has no end of it
};
EditTrail editTrailOf(const QList<LinkEvent> &events);
/// Returns the request of the last edit that may have been taken and that differs from the `present` request;
/// empty when there is none.
QByteArray openEditOf(const EditTrail &trail, const QByteArray &present);

/// Returns the timeline without the lines that a later line makes needless: the sending of an edit that has
/// ended.
QList<LinkEvent> tellingEvents(const QList<LinkEvent> &events);

} // namespace linktill
