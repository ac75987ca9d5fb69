// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/tablefile.h"

namespace linktill {

/// Why a saved mapping cannot be used.
enum class MapFault { NoMap, OtherKind };

/// Writes how a file with these headings is read, as JSON.
QByteArray importMap(const TableForm &form, const QStringList &headings, bool isGoods);
/// Returns the form with what the map says about these headings.
Result<TableForm, MapFault> formFromMap(const QByteArray &map, TableForm guessed, const QStringList &headings);
/// Returns the same text for the same set of headings.
QString headingsKey(const QStringList &headings);

} // namespace linktill
