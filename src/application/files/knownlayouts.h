// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linktill {

/// Returns the name of the program that writes tables with such headings: "Google Contacts", "Loyverse". Empty
/// when none is known. The name is only told; how columns are read depends on each heading alone, so that
/// tables of other programs are read as well.
QString knownLayout(const QStringList &headings);

} // namespace linktill
