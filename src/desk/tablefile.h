// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// What files of customers and of goods have in common.
#pragma once

#include "desk/table.h"

namespace linktill {

/// What is known of a file before it is read, as found or as the person says.
struct TableForm
{
    QString encoding;    ///< of core/textencoding.h
    bool isCard = false; ///< vCards, which have no columns
    char separator = ',';
    bool hasHeadings = true;
    QStringList columns; ///< what each holds, a heading of what is read; empty: nothing
};

enum class RowFault { Nobody, NoName, BadEmail, BadPhone, BadPrice, BadCurrency, BadPicture, BadText };

/// A row that cannot be used.
struct BadRow
{
    int line = 0;
    RowFault fault = RowFault::BadText;
    QString what;      ///< the text that is wrong
    QStringList cells; ///< of a table, to mend it
};

/// "Line 3: “x@” is no e-mail address."
QString rowSentence(const BadRow &row);

template <class T> struct ReadTable
{
    QList<T> good;
    QList<BadRow> bad;
};

/// The form with a column for each cell of the first row: what `headingOf` makes of it, each heading
/// once. Where it knows none, the first columns are the `usual` ones.
template <class F>
TableForm withHeadings(TableForm form, const QStringList &head, const QStringList &usual, F &&headingOf)
{
    form.columns.clear();
    form.hasHeadings = false;
    for (const QString &cell : head) {
        const QString heading = headingOf(cell);
        form.columns << (form.columns.contains(heading) ? QString() : heading);
        form.hasHeadings = form.hasHeadings || !heading.isEmpty();
    }
    for (qsizetype i = 0; !form.hasHeadings && i < qMin(usual.size(), head.size()); ++i)
        form.columns[i] = usual[i];
    return form;
}

} // namespace linktill
