// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/foreigntable.h"
#include "application/files/vcard.h"
#include "application/ports/knowncustomer.h"

namespace linktill {

/// Reads files of customers: tables and vCards in any common encoding. A row is used as a field of
/// a link would take it (core/contactrules.h), or told of.
class CustomerFile
{
public:
    /// `country`: whose phones are written without +.
    CustomerFile(QByteArray bytes, CsvReader reader, QString accountId, QString country);

    /// Encoding, separator and columns as they seem to be.
    TableForm guessed() const;
    /// The same for what the person has changed: columns follow.
    TableForm withColumns(TableForm form) const;
    /// The first rows of a table; of cards a row each.
    QList<QStringList> preview(const TableForm &form, int rows) const;
    ReadTable<KnownCustomer> read(const TableForm &form) const;
    /// Rows as they stand in the file; of cards a row each.
    void forEachRow(const TableForm &form, const RowVisitor &visit) const;

private:
    using CardVisitor = std::function<AfterRow(const ReadCard &)>;
    std::optional<BadFile> forEachCard(const TableForm &form, const CardVisitor &visit) const;
    std::optional<BadRow> faultOf(KnownCustomer &customer, qsizetype &length) const;
    AfterRow take(ReadTable<KnownCustomer> &table, int line, KnownCustomer customer,
                  std::optional<BadRow> bad) const;
    ReadTable<KnownCustomer> readCards(const TableForm &form) const;
    ReadTable<KnownCustomer> readRows(const TableForm &form) const;

    ForeignTable m_table;
    QString m_accountId, m_country;
};

} // namespace linktill
