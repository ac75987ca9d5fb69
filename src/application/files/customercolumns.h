// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/ports/table.h"

namespace linktill {

/// Returns the headings of a table of customers as it is written: "Name", "E-mail", …
const QStringList &customerHeadings();
/// Return the headings of a written table, and a customer's row below them.
TableRow customerHead();
TableRow customerRow(const KnownCustomer &customer);

} // namespace linktill
