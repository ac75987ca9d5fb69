// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commandtable.h"

namespace linktill::cli {

/// Returns the script with which the shell completes the words of a linktill-cli command, made from
/// the table of commands. Its descriptions are in the language of the program.
QString completionScript(Shell shell, const Options &options);

} // namespace linktill::cli
