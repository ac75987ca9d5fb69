// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/tablefile.h"
#include "gui/widgets/viewsettings.h"

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
    bool canImport = false; ///< whether a file can be imported
    ViewSettings view = {};
    WorkbookSource workbooks = {}; ///< without it no workbook is exported
};

} // namespace linktill::gui
