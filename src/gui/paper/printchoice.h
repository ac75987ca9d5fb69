// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/viewsettings.h"
#include "paper/paperlayout.h"

#include <QString>

namespace linktill::gui {

/// Says how and where something is printed, as the person chose it last.
struct PrintChoice
{
    QString layout;  ///< a name of paper::paperLayouts()
    bool isRaw = false; ///< to a roll printer on the network or a device, not to one of the system's printers
    QString printer; ///< name of the system's printer
    QString raw;     ///< see rawTargetFrom()
    int copies = 1;
    bool opensDrawer = false;
    bool hasLogoInCode = false;

    bool operator==(const PrintChoice &) const = default;
    /// Returns whether it says all that is needed to print without asking.
    bool isComplete() const;
};

/// Receipts and links that are to be paid are remembered apart.
PrintChoice recalledChoice(const ViewSettings &view, bool isReceipt);
void keepChoice(const ViewSettings &view, bool isReceipt, const PrintChoice &choice);

} // namespace linktill::gui
