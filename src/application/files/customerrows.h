// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/customerparts.h"

namespace linktill {

/// Reads the rows of one table as customers, by the field of each column.
class CustomerRows
{
public:
    /// `fields` and `headings` have an entry for each column; `country` is the one of phones without a "+".
    CustomerRows(const QStringList &fields, const QStringList &headings, QString country);

    /// Reads a row; `leftOut` gets the columns of which something is neither taken nor kept.
    CustomerParts::Composed read(const QStringList &cells, QList<int> &leftOut) const;

private:
    struct Column
    {
        QString field, heading;
        QString group, part; ///< the field's two halves; the group of a person's own fields is empty
        int rank = 0;        ///< of a phone or an e-mail address
        qsizetype label = -1; ///< the column that says what this one holds: "Phone 1 - Label"
        qsizetype pieces = 1; ///< columns from this one on that may hold the pieces of one number: "電話番号1" to "3"
    };
    void take(CustomerParts &parts, const Column &column, const CustomerParts::Text &text,
              const QString &label) const;

    QString joinedPieces(const QStringList &cells, qsizetype from) const;
    void takeContacts(CustomerParts &parts, const Column &column, const CustomerParts::Text &text, int rank) const;

    QList<Column> m_columns;
    QString m_country;
    HeadingCountry m_told;
    bool m_isFamilyFirst = false;
};

} // namespace linktill
