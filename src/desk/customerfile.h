// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/customers.h"
#include "desk/tablefile.h"

namespace linktill {

/// The columns that are understood in a table of customers: "Name", "E-mail", …
const QStringList &customerHeadings();
/// What is written: the headings, and a customer below them.
TableRow customerHead();
TableRow customerRow(const KnownCustomer &customer);

/// Reads files of customers: tables and vCards in any common encoding.
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

private:
    QString text(const TableForm &form) const;
    QList<CsvRow> rows(const TableForm &form) const;
    std::optional<BadRow> faultOf(KnownCustomer &customer) const;

    QByteArray m_bytes;
    CsvReader m_reader;
    QString m_accountId, m_country;
};

} // namespace linktill
