// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/customers.h"
#include "desk/table.h"

#include <functional>

namespace linktill {

/// The columns that are understood in a table of customers: "Name", "E-mail", …
const QStringList &customerHeadings();
/// What is written: the headings, and a customer below them.
TableRow customerHead();
TableRow customerRow(const KnownCustomer &customer);

/// What is known of a file of customers before it is read, as found or as the person says.
struct CustomerFileForm
{
    QString encoding;   ///< of core/textencoding.h
    bool isCard = false;
    char separator = ',';
    bool hasHeadings = true;
    QList<int> columns; ///< for each of the file's, the number of a heading; -1: none
};

enum class RowFault { Nobody, BadEmail, BadPhone, BadText };

/// A row that is no customer.
struct BadRow
{
    int line = 0;
    RowFault fault = RowFault::Nobody;
    QString what;      ///< the text that is wrong
    QStringList cells; ///< of a table, to mend it
};

struct ReadCustomers
{
    QList<KnownCustomer> good;
    QList<BadRow> bad;
};

/// Reads files of customers: tables and vCards in any common encoding.
class CustomerFile
{
public:
    /// `country`: whose phones are written without +.
    CustomerFile(QByteArray bytes, CsvReader reader, QString accountId, QString country);

    /// Encoding, separator and columns as they seem to be.
    CustomerFileForm guessed() const;
    /// The same for what the person has changed: columns follow.
    CustomerFileForm withColumns(CustomerFileForm form) const;
    /// The first rows of a table; of cards a row each.
    QList<QStringList> preview(const CustomerFileForm &form, int rows) const;
    ReadCustomers read(const CustomerFileForm &form) const;

private:
    QString text(const CustomerFileForm &form) const;
    QList<CsvRow> rows(const CustomerFileForm &form) const;
    std::optional<BadRow> faultOf(KnownCustomer &customer) const;

    QByteArray m_bytes;
    CsvReader m_reader;
    QString m_accountId, m_country;
};

} // namespace linktill
