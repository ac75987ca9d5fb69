// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/identity.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

QString newIdentity()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

void createIdentity(Sql &sql)
{
    sql.run(u"CREATE TABLE ledger_identity (id TEXT NOT NULL)"_s);
    sql.run(u"INSERT INTO ledger_identity (id) VALUES (?)"_s, {newIdentity()});
}

void renewIdentity(Sql &sql)
{
    sql.run(u"UPDATE ledger_identity SET id = ?"_s, {newIdentity()});
}

QString identityOf(Sql &sql)
{
    return sql.one(u"SELECT id FROM ledger_identity"_s).toString();
}

} // namespace linktill::ledger
