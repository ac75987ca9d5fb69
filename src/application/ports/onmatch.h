// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace linktill {

/// What an import does where a record is known already.
enum class OnMatch {
    Keep,     ///< the record stays as it is
    FillGaps, ///< what it lacks is taken
    Replace,  ///< new details replace the old ones
};

struct AddOptions
{
    OnMatch onMatch = OnMatch::Replace;
    bool isTrial = false; ///< nothing is kept; the result tells what would be
};

} // namespace linktill
