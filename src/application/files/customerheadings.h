// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace linktill {

/// Returns the field (importfields.h) that each column of a table of customers holds, by its heading and,
/// where that is not clear, by its cells; empty for a column that is not taken. `rows` are the first rows.
/// The headings are understood in the program's languages and the languages of the countries nearby.
QStringList customerColumnsOf(const QStringList &headings, const QList<QStringList> &rows);
/// Returns the same for a table without headings.
QStringList customerColumnsByCells(qsizetype columns, const QList<QStringList> &rows);
/// Returns how many of the cells are headings of customers' fields.
int customerHeadingsIn(const QStringList &cells);

/// Returns the rank of a phone or an e-mail address by the words beside it ("Mobile", "Home Phone 2"), where
/// a smaller one is tried sooner: mobile, primary, home, business, other. Nothing for a fax, a pager, or
/// somebody else's phone.
std::optional<int> contactRank(const QString &words);
/// Returns whether the name's family name comes first by the heading of the family name: "Họ", "姓".
bool isFamilyFirst(const QString &heading);

} // namespace linktill
