// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/ports/table.h"

namespace linktill {

/// For which program a table of customers is written. Each reads the headings of its own exports.
enum class CustomerLayout {
    Linktill,
    Google,  ///< Google Contacts: UTF-8, headings in English in every language
    Outlook, ///< Outlook and Outlook.com: headings in English
    Excel,   ///< a workbook with Linktill's own headings
};

/// Return the headings of such a table, and a customer's row below them. What the program has no column for,
/// such as a second address, goes into its notes.
TableRow contactHead(CustomerLayout layout);
TableRow contactRow(CustomerLayout layout, const KnownCustomer &customer);

} // namespace linktill
