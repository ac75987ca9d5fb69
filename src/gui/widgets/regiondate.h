// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QDateEdit;

namespace linktill::gui {

/// Makes `edit` show its date in the region's form, with a year of four figures. Its calendar begins
/// the week where the region does, and names months and weekdays in the program's language.
void useRegionDate(QDateEdit *edit);

} // namespace linktill::gui
