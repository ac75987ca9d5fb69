// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/templates.h"

#include "ledger/openledger.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

/// A null string would become NULL, which the ledger does not hold.
QVariant text(const QString &value) { return u""_s + value; }

QString templateKey(const QString &name) { return name.simplified().toCaseFolded(); }

/// Reads templates that the account sees.
QList<LinkTemplate> read(Sql &sql, const QString &accountId, const QString &condition,
                         const QVariantList &values)
{
    QList<LinkTemplate> all;
    QSqlQuery query = sql.run(
        u"SELECT t.id, t.account_id, t.name, t.summary, t.request, t.made_at, t.changed_at, "
        "d.template_id FROM template t LEFT JOIN template_default d "
        "ON d.template_id = t.id AND d.account_id = ? "
        "WHERE t.account_id IN ('', ?) AND t.removed_at = 0 "_s + condition,
        QVariantList{text(accountId), text(accountId)} + values);
    while (sql.next(query)) {
        LinkTemplate found;
        found.id = query.value(0).toLongLong();
        found.accountId = query.value(1).toString();
        found.name = query.value(2).toString();
        found.summary = query.value(3).toString();
        found.request = query.value(4).toString().toUtf8();
        found.made = timeFrom(query.value(5).toLongLong());
        found.changed = timeFrom(query.value(6).toLongLong());
        found.isDefault = !query.value(7).isNull();
        all << found;
    }
    return all;
}

/// Returns whether the name is taken: an account that sees both templates could not tell them apart.
bool isNameTaken(Sql &sql, const LinkTemplate &by)
{
    return sql.one(u"SELECT count(*) FROM template WHERE name_key = ? AND id <> ? "
                   "AND removed_at = 0 AND (account_id IN ('', ?) OR ? = '')"_s,
                   {text(templateKey(by.name)), by.id, text(by.accountId), text(by.accountId)})
               .toInt() > 0;
}

void put(Sql &sql, const LinkTemplate &saved)
{
    QSqlQuery done = sql.run(
        u"UPDATE template SET account_id = ?, name = ?, name_key = ?, summary = ?, request = ?, "
        "made_at = ?, changed_at = ? WHERE id = ? AND removed_at = 0"_s,
        {text(saved.accountId), text(saved.name), text(templateKey(saved.name)), text(saved.summary),
         text(QString::fromUtf8(saved.request)), stored(saved.made),
         stored(saved.changed), saved.id});
    if (sql.ok() && done.numRowsAffected() != 1)
        sql.fail({LedgerFault::NotFound, u"template %1"_s.arg(saved.id), 0});
}

void failTaken(Sql &sql)
{
    if (sql.ok())
        sql.fail({LedgerFault::Busy, u"name of another template"_s, 0});
}

void bringBack(Sql &sql, TemplateId id)
{
    LinkTemplate back;
    back.id = id;
    QSqlQuery found = sql.run(u"SELECT name, account_id FROM template WHERE id = ?"_s, {id});
    if (sql.next(found)) {
        back.name = found.value(0).toString();
        back.accountId = found.value(1).toString();
    }
    found.finish();
    if (isNameTaken(sql, back))
        failTaken(sql);
    sql.run(u"UPDATE template SET removed_at = 0 WHERE id = ?"_s, {id});
}

} // namespace

void createTemplates(Sql &sql)
{
    sql.run(u"CREATE TABLE template (id INTEGER PRIMARY KEY, account_id TEXT NOT NULL, "
            "name TEXT NOT NULL, name_key TEXT NOT NULL, summary TEXT NOT NULL, "
            "request TEXT NOT NULL, made_at BIGINT NOT NULL, changed_at BIGINT NOT NULL, "
            "removed_at BIGINT NOT NULL)"_s);
    sql.run(u"CREATE INDEX template_by_name ON template (name_key, id)"_s);
    // The default has its own table, since a template of all accounts may be the default of only some.
    sql.run(u"CREATE TABLE template_default (account_id TEXT PRIMARY KEY, "
            "template_id INTEGER NOT NULL REFERENCES template (id))"_s);
}

LedgerResult<QList<LinkTemplate>> SqlTemplates::of(const QString &accountId)
{
    return m_open.read<QList<LinkTemplate>>([&](const QSqlDatabase &db) {
        Sql sql(db);
        const auto all = read(sql, accountId, u"ORDER BY t.name_key, t.id"_s, {});
        return sql.answer(all);
    });
}

LedgerResult<LinkTemplate> SqlTemplates::first(const QString &accountId, const QString &condition,
                                               const QVariantList &values)
{
    return m_open.read<LinkTemplate>([&](const QSqlDatabase &db) {
        Sql sql(db);
        const auto all = read(sql, accountId, condition, values);
        return sql.answer(all.value(0));
    });
}

LedgerResult<LinkTemplate> SqlTemplates::named(const QString &accountId, const QString &name)
{
    return first(accountId, u"AND t.name_key = ? ORDER BY t.account_id DESC, t.id LIMIT 1"_s,
                 {text(templateKey(name))});
}

LedgerResult<LinkTemplate> SqlTemplates::defaultOf(const QString &accountId)
{
    return first(accountId, u"AND d.template_id IS NOT NULL"_s, {});
}

LedgerResult<LinkTemplate> SqlTemplates::save(const LinkTemplate &saved)
{
    return m_open.write<LinkTemplate>([&](const QSqlDatabase &db) {
        return inTransaction(db, [&](Sql &sql) {
            LinkTemplate now = saved;
            now.name = saved.name.simplified();
            now.changed = m_open.context().now;
            if (isNameTaken(sql, now))
                failTaken(sql);
            if (now.id == 0)
                now.id = sql.run(u"INSERT INTO template (account_id, name, name_key, summary, "
                                 "request, made_at, changed_at, removed_at) "
                                 "VALUES ('', '', '', '', '', 0, 0, 0)"_s)
                             .lastInsertId().toLongLong();
            put(sql, now);
            return now;
        });
    });
}

LedgerResult<Done> SqlTemplates::remove(const QList<TemplateId> &ids)
{
    return m_open.write<Done>([&](const QSqlDatabase &db) {
        return inTransaction(db, [&](Sql &sql) {
            for (const TemplateId id : ids)
                sql.run(u"UPDATE template SET removed_at = ? WHERE id = ?"_s,
                        {stored(m_open.context().now), id});
            return Done();
        });
    });
}

LedgerResult<Done> SqlTemplates::restore(const QList<TemplateId> &ids)
{
    return m_open.write<Done>([&](const QSqlDatabase &db) {
        return inTransaction(db, [&](Sql &sql) {
            for (const TemplateId id : ids)
                bringBack(sql, id);
            return Done();
        });
    });
}

LedgerResult<Done> SqlTemplates::makeDefault(const QString &accountId, TemplateId id)
{
    return m_open.write<Done>([&](const QSqlDatabase &db) {
        return inTransaction(db, [&](Sql &sql) {
            sql.run(u"DELETE FROM template_default WHERE account_id = ?"_s, {text(accountId)});
            if (id == 0)
                return Done();
            if (read(sql, accountId, u"AND t.id = ?"_s, {id}).isEmpty() && sql.ok())
                sql.fail({LedgerFault::NotFound, u"template %1"_s.arg(id), 0});
            sql.run(u"INSERT INTO template_default (account_id, template_id) VALUES (?, ?)"_s,
                    {text(accountId), id});
            return Done();
        });
    });
}

} // namespace linktill::ledger
