// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QFunctionPointer>
#include <QString>

namespace linktill {

/// These modules stand beside the programs in the folder LINKTILL_MODULES, by the names of their CMake
/// targets.
namespace modules {
inline constexpr const char *phones = "linktill-phones";
inline constexpr const char *shop = "linktill-shop";
inline constexpr const char *keychain = "linktill-keychain";
inline constexpr const char *ledger = "linktill-ledger";
inline constexpr const char *sheet = "linktill-sheet";
inline constexpr const char *update = "linktill-update";
inline constexpr const char *desktop = "linktill-desktop";
} // namespace modules

/// Names a module that cannot be loaded, which is a fault of the installation.
struct MissingModule
{
    QString name;   ///< one of `modules`
    QString detail; ///< for support, untranslated
};

/// Returns a function of a module. A module is loaded when it is first asked for, because its libraries are
/// heavy to load and not every run needs them. Any thread may call this.
Result<QFunctionPointer, MissingModule> moduleFunction(const char *module, const char *function);

} // namespace linktill
