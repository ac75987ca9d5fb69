// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/records.h"

#include "ledger/identity.h"
#include "ledger/sqlite.h"
#include "ledger/totals.h"
#include "ledger/words.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

/// Returns the columns in the order of rowOf().
const QStringList &columnNames()
{
    static const QStringList names =
        u"account_id account_name environment order_id custom_ref reference url state status_word "
        "amount currency description customer_name customer_email customer_phone notes creator "
        "created_at changed_at expires_at next_refresh_at archived draft_id assembled open_edit"_s
            .split(u' ');
    return names;
}

/// Returns the columns that are not in the line of texts, in the order of LinkReader::read():
/// numbers, and a text that is empty in nearly every link.
const QStringList &namesBesideLine()
{
    static const QStringList names =
        u"l.id l.amount l.created_at l.changed_at l.expires_at l.next_refresh_at l.archived "
        "l.assembled l.open_edit"_s.split(u' ');
    return names;
}

/// Replaces a null string by an empty one, since the ledger holds no NULL, and the two characters
/// that a line cannot hold, which only a gateway's word could contain.
QVariant text(const QString &string)
{
    if (string.isNull())
        return u""_s;
    if (!string.contains(QLatin1Char(columnSeparator)) && !string.contains(QChar(0)))
        return string;
    return QString(string)
        .replace(QLatin1Char(columnSeparator), QChar::ReplacementCharacter)
        .replace(QChar(0), QChar::ReplacementCharacter);
}

/// Reads rows of linkColumns(), one after the other.
class LinkReader
{
public:
    explicit LinkReader(QString ledger) : m_ledger(std::move(ledger)) {}
    Link read(const QSqlQuery &row);

private:
    const QString &text();

    struct Last
    {
        QStringView view; ///< a part of m_row or m_before
        QString text;
    };
    const QString m_ledger; ///< the ledger's identity
    QString m_row, m_before;
    qsizetype m_at = 0;
    int m_column = 0;
    std::array<Last, 17> m_last; ///< one for each text column
};

Link LinkReader::read(const QSqlQuery &row)
{
    m_before = std::exchange(m_row, QString::fromUtf8(row.value(0).toByteArray()));
    m_at = 0;
    m_column = 0;
    const auto number = [&row](int column) { return row.value(column).toLongLong(); };
    Link link;
    link.ledger = m_ledger;
    link.accountId = text();
    link.accountName = text();
    link.environment = environmentOfCode(text());
    link.facts.orderId = text();
    link.facts.customLinkRef = text();
    link.reference = text();
    link.url = text();
    link.state = linkStateFromName(text()).value_or(LinkState::Other);
    link.statusWord = text();
    link.facts.currency = text();
    link.facts.description = text();
    link.facts.customer.name = text();
    link.facts.customer.email = text();
    link.facts.customer.phone = text();
    link.facts.notes = text();
    link.creator = text();
    link.draftId = text();
    link.id = number(1);
    link.facts.amount = number(2);
    link.created = timeFrom(number(3));
    link.changed = timeFrom(number(4));
    link.facts.expires = timeFrom(number(5));
    link.nextRefresh = timeFrom(number(6));
    link.archived = number(7) != 0;
    link.isAssembled = number(8) != 0;
    link.openEdit = row.value(9).toByteArray();
    return link;
}

/// Returns the text up to the next separator. Neighbouring links have many equal texts, so an equal
/// text is not made again.
const QString &LinkReader::text()
{
    const qsizetype found = m_row.indexOf(QLatin1Char(columnSeparator), m_at);
    const qsizetype end = found < 0 ? m_row.size() : found;
    const QStringView view = QStringView(m_row).sliced(m_at, end - m_at);
    m_at = found < 0 ? end : end + 1;
    Last &last = m_last[std::size_t(m_column++)];
    if (last.view != view)
        last.text = view.toString();
    last.view = view;
    return last.text;
}

} // namespace

QVariantList rowOf(const Link &link)
{
    const LinkFacts &facts = link.facts;
    return {text(link.accountId), text(link.accountName), environmentCode(link.environment),
            text(facts.orderId), text(facts.customLinkRef), text(link.reference), text(link.url),
            linkStateName(link.state), text(link.statusWord), facts.amount, text(facts.currency),
            text(facts.description), text(facts.customer.name), text(facts.customer.email),
            text(facts.customer.phone), text(facts.notes), text(link.creator),
            stored(link.created), stored(link.changed), stored(facts.expires),
            stored(link.nextRefresh), int(link.archived), text(link.draftId),
            int(link.isAssembled), text(QString::fromUtf8(link.openEdit))};
}

QByteArray lineOf(const QVariantList &row)
{
    QByteArray line;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row[i].typeId() == QMetaType::QString
            && !namesBesideLine().contains("l."_L1 + columnNames()[i]))
            line += row[i].toString().toUtf8() + columnSeparator;
    }
    line.chop(1);
    return line;
}

QString environmentCode(Environment environment)
{
    switch (environment) {
    case Environment::Live:
        return u"live"_s;
    case Environment::Sandbox:
        return u"sandbox"_s;
    case Environment::Practice:
        break;
    }
    return u"practice"_s;
}

Environment environmentOfCode(const QString &code)
{
    return code == "live"_L1 ? Environment::Live
        : code == "sandbox"_L1 ? Environment::Sandbox
                               : Environment::Practice;
}

QStringList linkColumnNames()
{
    QStringList all{u"l.id"_s};
    for (const QString &name : columnNames())
        all << "l."_L1 + name;
    return all;
}

QString linkColumns()
{
    static const QString columns = [] {
        QStringList texts = linkColumnNames();
        for (const QString &name : namesBesideLine())
            texts.removeOne(name);
        return lineOr(u"l.line"_s, texts) + ", "_L1 + namesBesideLine().join(", "_L1);
    }();
    return columns;
}

QList<Link> linksOf(Sql &sql, QSqlQuery &query)
{
    QList<Link> links;
    links.reserve(100); // the size of a page
    LinkReader reader(identityOf(sql));
    while (sql.next(query))
        links << reader.read(query);
    query.finish(); // also after an error: an open statement keeps SQLite from emptying the journal
    return links;
}

Link loadLink(Sql &sql, LinkId id)
{
    QSqlQuery query =
        sql.run(u"SELECT %1 FROM link l WHERE l.id = ?"_s.arg(linkColumns()), {id});
    if (sql.next(query))
        return LinkReader(identityOf(sql)).read(query);
    sql.fail({LedgerFault::NotFound, u"link %1"_s.arg(id), 0});
    return {};
}

Link loadLink(Sql &sql, const LinkKey &key)
{
    const bool isHere = key.ledger == identityOf(sql);
    const Link link = isHere && sql.ok() ? loadLink(sql, key.id) : Link();
    if (sql.ok() && (!isHere || link.key() != key))
        sql.fail({LedgerFault::OtherLedger, u"link %1, order %2"_s.arg(key.id).arg(key.orderId), 0});
    return link;
}

LinkId insertLink(Sql &sql, const Link &link)
{
    // Numbers rise in the order of writing. Nobody else writes during this transaction.
    const LinkId id = sql.one(u"SELECT coalesce(max(id), 0) + 1 FROM link"_s).toLongLong();
    static const QString statement =
        u"INSERT INTO link (id, %1, line, sender, sender_until) VALUES (?%2, ?, '', 0)"_s.arg(
            columnNames().join(", "_L1), u", ?"_s.repeated(columnNames().size()));
    const QVariantList row = rowOf(link);
    sql.run(statement, QVariantList{id} + row + QVariantList{lineOf(row)});
    const QString words = wordsOf(link);
    sql.run(u"INSERT INTO link_text (link_id, words) VALUES (?, ?)"_s, {id, words});
    addToSearch(sql, id);
    addToTotals(sql, link, 1);
    return id;
}

void updateLink(Sql &sql, const Link &before, const Link &after)
{
    const QVariantList old = rowOf(before), now = rowOf(after);
    QStringList changes;
    QVariantList bound;
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (old[i] != now[i]) {
            changes << columnNames()[i] + " = ?"_L1;
            bound << now[i];
        }
    }
    if (changes.isEmpty())
        return;
    sql.run(u"UPDATE link SET %1, line = ? WHERE id = ?"_s.arg(changes.join(", "_L1)),
            bound << lineOf(now) << before.id);
    const QString words = wordsOf(after);
    if (words != wordsOf(before)) {
        // The old words come from the table, not from today's wordsOf(): the index must get back
        // exactly what it was given, even by a program with older tables of letters.
        const QString oldWords =
            sql.one(u"SELECT words FROM link_text WHERE link_id = ?"_s, {before.id}).toString();
        sql.run(u"UPDATE link_text SET words = ? WHERE link_id = ?"_s, {words, before.id});
        moveInSearch(sql, before.id, oldWords, words);
    }
    moveInTotals(sql, before, after);
}

void addEvent(Sql &sql, LinkId id, const LinkEvent &event)
{
    sql.run(u"INSERT INTO link_event (link_id, at, who, kind, detail) VALUES (?, ?, ?, ?, ?)"_s,
            {id, stored(event.at), text(event.who), linkEventName(event.kind),
             text(QString::fromUtf8(event.detail))});
}

QList<LinkEvent> eventsOf(Sql &sql, LinkId id)
{
    QList<LinkEvent> events;
    QSqlQuery query = sql.run(
        u"SELECT kind, at, who, detail FROM link_event WHERE link_id = ? ORDER BY id"_s, {id});
    while (sql.next(query)) {
        // A kind that only a newer Linktill knows cannot occur, since its ledger has a newer version.
        events << LinkEvent{linkEventFromName(query.value(0).toString())
                                .value_or(LinkEventKind::Status),
                            timeFrom(query.value(1).toLongLong()), query.value(2).toString(),
                            query.value(3).toString().toUtf8()};
    }
    return events;
}

void putRequest(Sql &sql, LinkId id, const QByteArray &request)
{
    sql.run(u"INSERT INTO link_request (link_id, request) VALUES (?, ?) "
            "ON CONFLICT (link_id) DO UPDATE SET request = excluded.request"_s,
            {id, text(QString::fromUtf8(request))});
}

QByteArray requestOf(Sql &sql, LinkId id)
{
    return sql.one(u"SELECT request FROM link_request WHERE link_id = ?"_s, {id})
        .toString()
        .toUtf8();
}

} // namespace linktill::ledger
