// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqlite.h"

#include "core/privatefiles.h"

#include <QFileInfo>
#include <QUrl>
#include <QUuid>

#include <map>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

/// Fewer links than this are looked at one by one without a noticeable delay.
constexpr int fewLinks = 400;
constexpr int maxThrees = 3;
/// At most maxWaiting links wait for the index. When it is written, the stillWaiting newest go on
/// waiting, since a link that has just been made is about to get its reference.
constexpr int maxWaiting = 128, stillWaiting = 32;

void setUp(Sql &sql, OpenAs access, int maxPages)
{
    sql.run(u"PRAGMA foreign_keys = ON"_s);
    sql.run(u"PRAGMA cache_size = -16000"_s); // KiB
    sql.run(u"PRAGMA temp_store = MEMORY"_s);
    if (access != OpenAs::Write)
        return;
    sql.run(u"PRAGMA journal_mode = WAL"_s);
    sql.run(u"PRAGMA synchronous = FULL"_s);
    if (maxPages > 0)
        sql.run(u"PRAGMA max_page_count = %1"_s.arg(maxPages));
}

QString quoted(QString term)
{
    return u'"' + term.replace(u'"', "\"\""_L1) + u'"';
}

/// Returns every three consecutive letters, each once.
QStringList trigrams(const QString &words)
{
    const QList<uint> letters = words.toUcs4();
    QStringList found;
    for (qsizetype i = 0; i + 3 <= letters.size(); ++i) {
        const auto *at = reinterpret_cast<const char32_t *>(letters.constData()) + i;
        if (const QString three = QString::fromUcs4(at, 3); !found.contains(three))
            found << three;
    }
    return found;
}

/// No text holds these characters, since words are folded and the ledger holds no U+0000.
const auto unknownThree = u"\x1\x1\x1"_s;

LinkId markOf(Sql &sql)
{
    return sql.one(u"SELECT upto FROM search_mark"_s).toLongLong();
}

} // namespace

Connection::Connection()
    : db(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
{
}

Connection::~Connection()
{
    const QString name = db.connectionName();
    Sql::forgetPrepared(name);
    db.close();
    db = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

LedgerResult<SharedConnection> connectTo(const QString &file, OpenAs access, int maxPages)
{
    const auto connection = std::make_shared<Connection>();
    QSqlDatabase &db = connection->db;
    QString options = u"QSQLITE_BUSY_TIMEOUT=15000"_s;
    if (access != OpenAs::Write)
        options += ";QSQLITE_OPEN_READONLY"_L1;
    QString path = systemPath(file);
    if (access == OpenAs::Frozen) {
        options += ";QSQLITE_OPEN_URI"_L1;
        path = "file:"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(path, "/:")) + "?immutable=1"_L1;
    }
    db.setConnectOptions(options);
    db.setDatabaseName(path);
    if (!db.open())
        return Failure{errorOf(db.lastError())};
    Sql sql(db);
    setUp(sql, access, maxPages);
    sql.one(u"SELECT count(*) FROM sqlite_master"_s); // SQLite reads the file for the first time
    return sql.answer(connection);
}

LedgerResult<SharedConnection> connectToRead(const QString &file)
{
    if (QFileInfo(file + "-wal"_L1).size() > 0) {
        if (const auto connected = connectTo(file, OpenAs::Read))
            return connected;
    }
    return connectTo(file, OpenAs::Frozen);
}

LedgerError errorOf(const QSqlError &error)
{
    const QString detail = u"%1 (%2)"_s.arg(error.text(), error.nativeErrorCode());
    const auto with = [&detail](LedgerFault fault) { return LedgerError{fault, detail, 0}; };
    if (error.type() == QSqlError::ConnectionError && error.nativeErrorCode().isEmpty())
        return with(LedgerFault::Broken);
    const int code = error.nativeErrorCode().toInt(); // https://sqlite.org/rescode.html
    if (code == 4874) // SQLITE_IOERR_SHMSIZE: no room for SQLite's notes about readers
        return with(LedgerFault::DiskFull);
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return with(LedgerFault::Busy);
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
        return with(LedgerFault::ReadOnly);
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
        return with(LedgerFault::OutOfReach);
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return with(LedgerFault::Damaged);
    case 13: // SQLITE_FULL
        return with(LedgerFault::DiskFull);
    default:
        return with(LedgerFault::Broken);
    }
}

void createLine(Sql &sql)
{
    sql.run(u"ALTER TABLE link ADD COLUMN line BLOB NOT NULL DEFAULT ''"_s);
}

QString lineOr(const QString &line, const QStringList &columns)
{
    const QString form = QStringList(columns.size(), u"%s"_s).join(QLatin1Char(columnSeparator));
    return u"CASE WHEN %3 <> '' THEN %3 ELSE CAST(printf('%1', %2) AS BLOB) END"_s.arg(
        form, columns.join(", "_L1), line);
}

int schemaVersion(Sql &sql)
{
    return sql.one(u"PRAGMA user_version"_s).toInt();
}

void setSchemaVersion(Sql &sql, int version)
{
    sql.run(u"PRAGMA user_version = %1"_s.arg(version));
}

LedgerResult<Done> quickCheck(const QSqlDatabase &db, const std::function<bool()> &stop)
{
    Sql sql(db);
    QStringList tables;
    QSqlQuery names = sql.run(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"_s);
    while (sql.next(names))
        tables << names.value(0).toString();
    for (const QString &table : tables) {
        if (stop && stop())
            break;
        const QString found =
            sql.one(u"PRAGMA quick_check(%1)"_s.arg(quoted(table))).toString();
        if (sql.ok() && found != "ok"_L1)
            sql.fail({LedgerFault::Damaged, found, 0});
    }
    return sql.answer(Done());
}

LedgerResult<Done> copyInto(const QSqlDatabase &db, const QString &file)
{
    Sql sql(db);
    sql.run(u"VACUUM INTO ?"_s, {file});
    return sql.answer(Done());
}

void settleJournal(const QSqlDatabase &db)
{
    Sql(db).run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

LedgerResult<Done> makeOneFile(const QSqlDatabase &db)
{
    Sql sql(db);
    if (const QString mode = sql.one(u"PRAGMA journal_mode = DELETE"_s).toString(); mode != "delete"_L1)
        sql.fail({LedgerFault::Broken, u"journal mode "_s + mode, 0});
    return sql.answer(Done());
}

void createSearch(Sql &sql)
{
    // The words are folded already, so letters are compared as they are. Positions and sizes are not kept.
    sql.run(u"CREATE VIRTUAL TABLE link_search USING fts5(words, content='link_text', "
            "content_rowid='link_id', tokenize='trigram case_sensitive 1', detail=none, "
            "columnsize=0)"_s);
    sql.run(u"CREATE VIRTUAL TABLE link_threes USING fts5vocab(link_search, 'row')"_s);
}

void createSearchMark(Sql &sql)
{
    sql.run(u"CREATE TABLE search_mark (upto BIGINT NOT NULL)"_s);
    sql.run(u"INSERT INTO search_mark SELECT coalesce(max(link_id), 0) FROM link_text"_s);
}

void addToSearch(Sql &sql, LinkId id)
{
    const LinkId upto = markOf(sql);
    if (id - upto < maxWaiting)
        return;
    const LinkId next = id - stillWaiting;
    sql.run(u"INSERT INTO link_search(rowid, words) SELECT link_id, words FROM link_text "
            "WHERE link_id > ? AND link_id <= ?"_s, {upto, next});
    sql.run(u"UPDATE search_mark SET upto = ?"_s, {next});
}

void moveInSearch(Sql &sql, LinkId id, const QString &before, const QString &words)
{
    if (id > markOf(sql))
        return;
    sql.run(u"INSERT INTO link_search(link_search, rowid, words) VALUES ('delete', ?, ?)"_s,
            {id, before});
    sql.run(u"INSERT INTO link_search(rowid, words) VALUES (?, ?)"_s, {id, words});
}

QString hasWords(const QString &column)
{
    return u"instr(%1, ?) > 0"_s.arg(column);
}

QString candidates(const QString &match, Qt::SortOrder order, QVariantList &values, LinkId beyond)
{
    const bool isDescending = order == Qt::DescendingOrder;
    const auto after = [&](const QString &column) {
        if (beyond == 0)
            return QString();
        values << beyond;
        return " AND "_L1 + column + (isDescending ? " < ?"_L1 : " > ?"_L1);
    };
    QString sql = u"(SELECT link_id FROM link_text WHERE link_id > (SELECT upto FROM search_mark)"_s
        + after(u"link_id"_s);
    values << match;
    sql += " UNION ALL SELECT rowid FROM link_search WHERE link_search MATCH ?"_L1;
    sql += after(u"rowid"_s);
    // Without LIMIT SQLite would join both to the tables around them, and sort afterwards.
    return sql + " ORDER BY 1"_L1 + (isDescending ? " DESC LIMIT -1)"_L1 : " LIMIT -1)"_L1);
}

QString matchOf(Sql &sql, const QString &words)
{
    // It takes long to merge the lists of many common trigrams ("lt-20260512-7f"), so only the
    // rarest are asked for. A trigram is rarer the further back its newest links reach.
    std::map<qint64, QString> byReach;
    for (const QString &three : trigrams(words)) {
        QSqlQuery &query = sql.runPrepared(
            u"SELECT count(*), min(r) FROM (SELECT rowid AS r FROM link_search "
            "WHERE link_search MATCH ? ORDER BY rowid DESC LIMIT ?)"_s,
            {quoted(three), fewLinks});
        if (!sql.next(query))
            return {};
        const int links = query.value(0).toInt();
        const qint64 reach = query.value(1).toLongLong();
        query.finish();
        if (links < fewLinks)
            return quoted(three);
        byReach.emplace(reach, quoted(three));
    }
    QStringList terms;
    for (const auto &[reach, term] : byReach) {
        if (terms.size() < maxThrees)
            terms << term;
    }
    return terms.join(" AND "_L1);
}

QString matchOfFew(Sql &sql, const QString &words)
{
    QString after = words;
    after.back() = QChar(after.back().unicode() + 1); // the first trigram with another beginning
    if (words.back().isLowSurrogate())
        after = words + QChar(0xffff);
    QSqlQuery query = sql.run(u"SELECT term FROM link_threes WHERE term >= ? AND term < ?"_s,
                              {words, after});
    QStringList terms;
    while (sql.next(query))
        terms << quoted(query.value(0).toString());
    return terms.isEmpty() ? quoted(unknownThree) : terms.join(" OR "_L1);
}

} // namespace linktill::ledger
