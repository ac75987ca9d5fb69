// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/foreigntable.h"
#include "application/files/tablerows.h"
#include "application/files/vcard.h"
#include "application/ports/knowncustomer.h"

namespace linktill {

/// Reads files of customers: tables and vCards in any common encoding. A row is used if the fields
/// of a link would take it (core/contactrules.h); otherwise it is listed as bad.
class CustomerFile
{
public:
    /// `country` is the country of phones without a "+".
    CustomerFile(QByteArray bytes, TableReaders reader, QString accountId, QString country);

    /// Returns the detected encoding, separator, headings and columns.
    TableForm guessed() const;
    /// Returns the form with headings and columns detected again, after the person has changed encoding,
    /// separator or sheet.
    TableForm withColumns(TableForm form) const;
    /// Returns the names of a workbook's sheets; nothing for other files.
    QStringList sheets() const { return m_table.sheets(); }
    /// Returns the heading of each column; empty where the form has none.
    QStringList headings(const TableForm &form) const;
    /// Returns the name of the program that writes such headings, "Google Contacts"; empty when none is known.
    QString layout(const TableForm &form) const;
    /// Returns the first rows below the headings, or one row for each of the first cards.
    QList<CsvRow> preview(const TableForm &form, int rows) const;
    /// Reads the whole file, with cells that a person has mended.
    ReadTable<KnownCustomer> read(const TableForm &form, const TableEdits &edits = {}) const;
    /// Visits the rows as they stand in the file, or one row for each card.
    void forEachRow(const TableForm &form, const RowVisitor &visit) const;

private:
    using CardVisitor = std::function<AfterRow(ReadCard &)>;
    std::optional<BadFile> forEachCard(const TableForm &form, const CardVisitor &visit) const;
    std::optional<BadRow> faultOf(const KnownCustomer &customer, qsizetype &length) const;
    AfterRow take(ReadTable<KnownCustomer> &table, int line, CustomerParts::Composed composed,
                  std::optional<BadRow> bad) const;
    ReadTable<KnownCustomer> readCards(const TableForm &form) const;
    ReadTable<KnownCustomer> readRows(const TableForm &form, const TableEdits &edits) const;

    ForeignTable m_table;
    QString m_accountId, m_country;
};

} // namespace linktill
