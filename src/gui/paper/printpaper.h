// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/paper/printchoice.h"
#include "gui/paper/systemprinting.h"

namespace linktill {
class RawPrinting;
}

namespace linktill::gui {

/// Lists what prints; both must outlive whoever uses them.
struct PaperPrinters
{
    RawPrinting *raw = nullptr; ///< without it nothing goes to roll printers
    SystemPrinting *system = nullptr;
};

struct PaperEnd
{
    bool isDone = false;
    QString sentence; ///< for the person; when it is done, where it went
    bool isWarning = false; ///< done, but a person should look at the printer
};

/// Prints as it was chosen. `done` is called once, later, unless `context` is gone by then.
void printPaper(const PaperPrinters &printers, const PrintChoice &choice, const paper::PaperJob &job,
                QObject *context, std::function<void(const PaperEnd &)> done);

} // namespace linktill::gui
