// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/ports/table.h"

namespace linktill {

/// The columns that are understood in a table of customers: "Name", "E-mail", …
const QStringList &customerHeadings();
/// The heading that a column of somebody's file is about, or nothing.
QString customerHeadingOf(const QString &cell);
/// A row of cells. `places`: where the columns of customerHeadings() stand among them, or -1.
KnownCustomer customerOf(const QStringList &cells, const QList<qsizetype> &places);
/// The written columns: headings, and a customer below them.
TableRow customerHead();
TableRow customerRow(const KnownCustomer &customer);

} // namespace linktill
