// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QDateEdit;

namespace linktill::gui {

/// A date in the region's form, its year in four figures. The calendar that opens from it begins
/// the week where the region does, and names months and weekdays in the program's language.
void useRegionDate(QDateEdit *edit);

} // namespace linktill::gui
