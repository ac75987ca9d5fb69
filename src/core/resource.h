// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace linktill {

/// Returns the bytes of a file embedded by core.qrc. A file that is missing ends the program, since the build
/// is at fault.
QByteArray coreResource(const char *name);
/// Returns the line of such a file that begins with `start`, without a comma at its end; empty when no line
/// does. The data files have one line for each channel and country, so that a caller need not parse them all.
QByteArray coreResourceLine(const char *name, const QByteArray &start);

} // namespace linktill
