// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/tablefile.h"
#include "gui/widgets/viewsettings.h"

namespace linktill {
class Ledger;
}

namespace linktill::gui {

class FileDialogs;

/// Services that the page of an import borrows; all outlive it.
struct ImportServices
{
    Ledger &ledger;
    FileDialogs &dialogs;
    TableReadersSource readTables;
    ViewSettings view = {};
};

} // namespace linktill::gui
