// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QFunctionPointer>
#include <QString>

namespace linktill {

/// The modules that stand beside the programs (LINKTILL_MODULES), by the names of their CMake targets.
namespace modules {
inline constexpr const char *phones = "linktill-phones";
inline constexpr const char *shop = "linktill-shop";
inline constexpr const char *keychain = "linktill-keychain";
inline constexpr const char *ledger = "linktill-ledger";
inline constexpr const char *sheet = "linktill-sheet";
} // namespace modules

/// A module that cannot be loaded: a fault of the installation.
struct MissingModule
{
    QString name;   ///< one of those above
    QString detail; ///< for support, untranslated
};

/// A function of one of the modules: parts whose libraries are heavy to load and that not every run
/// needs, so they wait until they are asked for. Any thread.
Result<QFunctionPointer, MissingModule> moduleFunction(const char *module, const char *function);

} // namespace linktill
