// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/schema.h"

#include "ledger/customers.h"
#include "ledger/edits.h"
#include "ledger/identity.h"
#include "ledger/linkwrites.h"
#include "ledger/methods.h"
#include "ledger/ordercounts.h"
#include "ledger/products.h"
#include "ledger/sqlite.h"
#include "ledger/storednames.h"
#include "ledger/templates.h"
#include "ledger/totals.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

// A shipped version is never changed here: every change becomes a new version below.

/// Times are milliseconds since 1970 in UTC, 0 for none; texts are never NULL.
void createTables(Sql &sql)
{
    sql.run(u"CREATE TABLE link (id INTEGER PRIMARY KEY, account_id TEXT NOT NULL, "
            "account_name TEXT NOT NULL, environment TEXT NOT NULL, order_id TEXT NOT NULL, "
            "custom_ref TEXT NOT NULL, reference TEXT NOT NULL, url TEXT NOT NULL, "
            "state TEXT NOT NULL, status_word TEXT NOT NULL, amount BIGINT NOT NULL, "
            "currency TEXT NOT NULL, description TEXT NOT NULL, customer_name TEXT NOT NULL, "
            "customer_email TEXT NOT NULL, customer_phone TEXT NOT NULL, notes TEXT NOT NULL, "
            "creator TEXT NOT NULL, created_at BIGINT NOT NULL, changed_at BIGINT NOT NULL, "
            "expires_at BIGINT NOT NULL, next_refresh_at BIGINT NOT NULL, "
            "archived SMALLINT NOT NULL, draft_id TEXT NOT NULL, sender TEXT NOT NULL, "
            "sender_until BIGINT NOT NULL, UNIQUE (account_id, order_id))"_s);
    sql.run(u"CREATE TABLE link_request (link_id INTEGER PRIMARY KEY REFERENCES link (id), "
            "request TEXT NOT NULL)"_s);
    sql.run(u"CREATE TABLE link_event (id INTEGER PRIMARY KEY, "
            "link_id INTEGER NOT NULL REFERENCES link (id), at BIGINT NOT NULL, "
            "who TEXT NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL)"_s);
    sql.run(u"CREATE TABLE link_text (link_id INTEGER PRIMARY KEY REFERENCES link (id), "
            "words TEXT NOT NULL)"_s);
    sql.run(u"CREATE TABLE draft (id TEXT PRIMARY KEY, account_id TEXT NOT NULL, "
            "title TEXT NOT NULL, request TEXT NOT NULL, field TEXT NOT NULL, "
            "cursor_at INTEGER NOT NULL, changed_at BIGINT NOT NULL)"_s);
}

/// Every index has archived links apart, since nearly every question is about the others.
void createIndexes(Sql &sql)
{
    const auto index = [&sql](const char *name, const char *columns) {
        sql.run(u"CREATE INDEX link_by_%1 ON link (%2)"_s.arg(QLatin1String(name),
                                                              QLatin1String(columns)));
    };
    index("created", "archived, created_at");
    index("changed", "archived, changed_at");
    index("expires", "archived, expires_at");
    index("amount", "archived, currency, amount");
    index("customer", "archived, customer_name");
    index("description", "archived, description");
    index("order", "archived, order_id");
    index("state", "archived, state, created_at");
    index("environment", "archived, environment, created_at");
    index("account", "archived, account_id, created_at");
    index("currency", "archived, currency, created_at");
    index("creator", "archived, creator, created_at");
    index("reference", "reference");
    index("custom_ref", "account_id, custom_ref) WHERE (custom_ref <> ''");
    index("draft", "draft_id) WHERE (draft_id <> ''");
    sql.run(u"CREATE INDEX link_event_by_link ON link_event (link_id, id)"_s);
}

void toVersion1(Sql &sql)
{
    createTables(sql);
    createIndexes(sql);
    createSearch(sql);
}

/// Adds sums that need not read every link, the checkout's address, and turns in asking for a status.
void toVersion2(Sql &sql)
{
    sql.run(u"CREATE TABLE link_total (week INTEGER NOT NULL, archived SMALLINT NOT NULL, "
            "account_id TEXT NOT NULL, environment TEXT NOT NULL, currency TEXT NOT NULL, "
            "state TEXT NOT NULL, creator TEXT NOT NULL, links BIGINT NOT NULL, "
            "amount BIGINT NOT NULL, PRIMARY KEY (archived, week, account_id, environment, "
            "currency, state, creator))"_s);
    sql.run(u"INSERT INTO link_total SELECT created_at / %1, archived, account_id, environment, "
            "currency, state, creator, count(*), sum(amount) FROM link "
            "GROUP BY 1, 2, 3, 4, 5, 6, 7"_s.arg(weekLength));
    sql.run(u"CREATE TABLE checkout_address (account_id TEXT NOT NULL, "
            "environment TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, "
            "PRIMARY KEY (account_id, environment))"_s);
    sql.run(u"ALTER TABLE link ADD COLUMN refresher TEXT NOT NULL DEFAULT ''"_s);
    sql.run(u"ALTER TABLE link ADD COLUMN refresher_until BIGINT NOT NULL DEFAULT 0"_s);
    sql.run(u"CREATE INDEX link_by_refresh ON link (next_refresh_at) "
            "WHERE (next_refresh_at > 0)"_s);
}

/// Notes which program has a draft in a form.
void toVersion3(Sql &sql)
{
    sql.run(u"ALTER TABLE draft ADD COLUMN holder TEXT NOT NULL DEFAULT ''"_s);
}

/// Adds the tables beside those of links.
void toVersion4(Sql &sql)
{
    createCustomers(sql);
    createGoods(sql);
    createMethodMemory(sql);
    createOrderCounts(sql);
    createTemplates(sql);
}

/// Puts new links into the search's index several at a time, so that creating one does not wait for
/// it. A page of links is read in half the time.
void toVersion5(Sql &sql)
{
    createSearchMark(sql);
    createLine(sql);
}

/// Keeps order ids longer than the links that they belonged to.
void toVersion6(Sql &sql)
{
    createTakenOrders(sql);
}

/// Uses an address only after several links have had it, and marks links whose address was put together.
/// Tells a ledger from the one that it was copied from, and marks links with an open edit.
void toVersion7(Sql &sql)
{
    createAddresses(sql);
    createIdentity(sql);
    createOpenEdits(sql);
}

/// Stores enumerations by name. Stores facts that are learned once a link exists beside the link,
/// so that no request is read for them.
void toVersion8(Sql &sql)
{
    nameStoredNumbers(sql);
    createPartiesInMind(sql);
    createMethodsInMind(sql);
    // It also holds what sums over a span of amounts are grouped by, so that they read no links.
    sql.run(u"DROP INDEX link_by_amount"_s);
    sql.run(u"CREATE INDEX link_by_amount ON link (archived, currency, amount, environment, state)"_s);
}

using Step = void (*)(Sql &);
constexpr Step steps[] = {toVersion1, toVersion2, toVersion3, toVersion4,
                          toVersion5, toVersion6, toVersion7, toVersion8};
static_assert(std::size(steps) == newestVersion);

} // namespace

LedgerResult<Done> migrate(const QSqlDatabase &db, int version)
{
    Sql look(db);
    for (int present = schemaVersion(look); look.ok() && present < version;) {
        // A new file has nothing to keep between the steps, so it takes them all in one transaction
        // and waits for the disk once.
        const int next = present == 0 ? version : present + 1;
        const auto done = inTransaction(db, [&](Sql &sql) {
            for (present = schemaVersion(sql); sql.ok() && present < next; ++present)
                steps[present](sql);
            setSchemaVersion(sql, present);
            return Done();
        });
        if (!done)
            return done;
    }
    return look.answer(Done());
}

} // namespace linktill::ledger
