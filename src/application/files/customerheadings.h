// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace linktill {

/// Returns the field (importfields.h) that each column of a table of customers holds, by its heading and,
/// where that is not clear, by its cells; empty for a column that is not taken. `rows` are the first rows.
/// The headings are understood in the program's languages and the languages of the countries nearby.
QStringList customerColumnsOf(const QStringList &headings, const QList<QStringList> &rows);
/// Returns the same for a table without headings.
QStringList customerColumnsByCells(qsizetype columns, const QList<QStringList> &rows);
/// Returns how many of the cells are headings of customers' fields.
int customerHeadingsIn(const QStringList &cells);

} // namespace linktill
