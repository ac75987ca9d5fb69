// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/ports/table.h"

namespace linktill {

/// Returns the headings that are understood in a table of customers: "Name", "E-mail", …
const QStringList &customerHeadings();
/// Returns the heading for a column of somebody's file, or nothing when it is not understood.
QString customerHeadingOf(const QString &cell);
/// Reads a customer from a row of cells. `places` has the cell's index for each of
/// customerHeadings(), or -1.
KnownCustomer customerOf(const QStringList &cells, const QList<qsizetype> &places);
/// Return the headings of a written table, and a customer's row below them.
TableRow customerHead();
TableRow customerRow(const KnownCustomer &customer);

} // namespace linktill
