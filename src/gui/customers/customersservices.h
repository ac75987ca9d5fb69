// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/tablefile.h"

namespace linktill {
class AccountBook;
class Ledger;
}

namespace linktill::gui {

class FileDialogs;

/// Services that page Customers and its parts borrow; all outlive them.
struct CustomersServices
{
    Ledger &ledger;
    const AccountBook &book;
    FileDialogs &dialogs;
    TableReadersSource tableReaders = {}; ///< without it no file is imported
};

} // namespace linktill::gui
