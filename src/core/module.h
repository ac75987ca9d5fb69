// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFunctionPointer>

namespace linktill {

/// A function of one of the modules that stand beside the programs (LINKTILL_MODULES): parts whose
/// libraries are heavy to load and that not every run needs, so they wait until they are asked for.
/// `module` is the name of its CMake target. A module that is not there is a fault of the
/// installation: the program says so and ends. Any thread.
QFunctionPointer moduleFunction(const char *module, const char *function);

} // namespace linktill
