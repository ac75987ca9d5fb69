// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/drafts.h"

#include "application/links/leftform.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

constexpr auto draftColumns =
    "id, account_id, title, request, field, cursor_at, changed_at, holder"_L1;

/// Holds a row, and whether a form may have had the draft, even a form of a program that has ended.
struct DraftRow
{
    SavedDraft draft;
    bool wasInForm = false;
};

DraftLock handOf(const WriteContext &context, const QString &holder)
{
    if (holder.isEmpty())
        return DraftLock::Nobody;
    if (holder == context.token)
        return DraftLock::Here;
    return context.isPresent(holder) ? DraftLock::Elsewhere : DraftLock::Nobody;
}

/// Returns the drafts, the last changed first. `condition` may be empty.
QList<DraftRow> rowsWhere(Sql &sql, const WriteContext &context, const QString &condition,
                          const QVariantList &values)
{
    QSqlQuery query = sql.run(u"SELECT %1 FROM draft %2 ORDER BY changed_at DESC, id"_s.arg(
                                  draftColumns, condition),
                              values);
    QList<DraftRow> rows;
    while (sql.next(query)) {
        const QString holder = query.value(7).toString();
        rows << DraftRow{{query.value(0).toString(), query.value(1).toString(),
                          query.value(2).toString(), query.value(3).toString().toUtf8(),
                          query.value(4).toString(), query.value(5).toInt(),
                          timeFrom(query.value(6).toLongLong()), handOf(context, holder)},
                         !holder.isEmpty()};
    }
    return rows;
}

/// Returns the draft, or nothing when there is none. Fails with Busy when another program has it.
std::optional<SavedDraft> mine(Sql &sql, const WriteContext &context, const QString &id)
{
    const QList<DraftRow> rows = rowsWhere(sql, context, u"WHERE id = ?"_s, {id});
    if (rows.isEmpty())
        return std::nullopt;
    if (rows.first().draft.lock == DraftLock::Elsewhere)
        sql.fail({LedgerFault::Busy, u"draft %1"_s.arg(id), 0});
    return rows.first().draft;
}

SavedDraft take(Sql &sql, const WriteContext &context, SavedDraft draft)
{
    sql.run(u"UPDATE draft SET holder = ? WHERE id = ?"_s, {context.token, draft.id});
    draft.lock = DraftLock::Here;
    return draft;
}

/// Fails when there is a link of the draft, or somebody may be sending one: then it is no draft any more.
void checkNotSent(Sql &sql, const QString &draftId)
{
    const LinkId link =
        sql.one(u"SELECT id FROM link WHERE draft_id = ? AND draft_id <> '' "
                "AND state NOT IN ('sending', 'unknown', 'refused', 'not_sent')"_s, {draftId})
            .toLongLong();
    if (link)
        sql.fail({LedgerFault::BeingSent, u"draft %1"_s.arg(draftId), link});
}

/// Returns the present time, or one just after the draft that was last kept in the same moment,
/// since the list is sorted by this time.
qint64 stampFor(Sql &sql, const WriteContext &context, const QString &draftId)
{
    const qint64 now = stored(context.now);
    const qint64 last =
        sql.one(u"SELECT max(changed_at) FROM draft WHERE id <> ?"_s, {draftId}).toLongLong();
    constexpr qint64 aSecond = 1000; // a time further ahead means that the clock was put back
    return last >= now && last - now < aSecond ? last + 1 : now;
}

} // namespace

LedgerResult<Done> saveDraft(const QSqlDatabase &db, const WriteContext &context, const SavedDraft &draft)
{
    const auto text = [](const QString &string) { return string.isNull() ? u""_s : string; };
    return inTransaction(db, [&](Sql &sql) {
        mine(sql, context, draft.id);
        checkNotSent(sql, draft.id);
        if (!sql.ok())
            return Done();
        const qint64 changed = stampFor(sql, context, draft.id);
        sql.run(u"INSERT INTO draft (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
                "SET account_id = excluded.account_id, title = excluded.title, "
                "request = excluded.request, field = excluded.field, "
                "cursor_at = excluded.cursor_at, changed_at = excluded.changed_at, "
                "holder = excluded.holder"_s.arg(draftColumns),
                {draft.id, text(draft.accountId), text(draft.title),
                 text(QString::fromUtf8(draft.request)), text(draft.field), draft.cursor,
                 changed, draft.lock == DraftLock::Here ? context.token : u""_s});
        return Done();
    });
}

LedgerResult<QList<SavedDraft>> drafts(const QSqlDatabase &db, const WriteContext &context)
{
    Sql sql(db);
    QList<SavedDraft> all;
    for (const DraftRow &row : rowsWhere(sql, context, {}, {}))
        all << row.draft;
    return sql.answer(all);
}

LedgerResult<SavedDraft> draft(const QSqlDatabase &db, const WriteContext &context, const QString &id)
{
    Sql sql(db);
    const QList<DraftRow> found = rowsWhere(sql, context, u"WHERE id = ?"_s, {id});
    if (sql.ok() && found.isEmpty())
        sql.fail({LedgerFault::NotFound, u"draft %1"_s.arg(id), 0});
    return sql.answer(found.value(0).draft);
}

LedgerResult<SavedDraft> takeDraft(const QSqlDatabase &db, const WriteContext &context, const QString &id)
{
    return inTransaction(db, [&](Sql &sql) {
        const auto found = mine(sql, context, id);
        if (sql.ok() && !found)
            sql.fail({LedgerFault::NotFound, u"draft %1"_s.arg(id), 0});
        return sql.ok() ? take(sql, context, *found) : SavedDraft();
    });
}

LedgerResult<SavedDraft> takeLeftDraft(const QSqlDatabase &db, const WriteContext &context,
                                       const QString &accountId)
{
    return inTransaction(db, [&](Sql &sql) {
        for (const DraftRow &row : rowsWhere(sql, context, u"WHERE account_id = ?"_s, {accountId})) {
            if (row.wasInForm && row.draft.lock != DraftLock::Elsewhere && !changedLink(row.draft))
                return take(sql, context, row.draft);
        }
        return SavedDraft();
    });
}

LedgerResult<Done> removeDraft(const QSqlDatabase &db, const WriteContext &context, const QString &id)
{
    return inTransaction(db, [&](Sql &sql) {
        mine(sql, context, id);
        sql.run(u"DELETE FROM draft WHERE id = ?"_s, {id});
        return Done();
    });
}

} // namespace linktill::ledger
