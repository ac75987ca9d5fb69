// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace linktill {

/// The bytes of a file embedded by core.qrc. A file that is not there is a fault of the build.
QByteArray coreResource(const char *name);
/// The line of such a file that begins with `start`, without a comma at its end; empty when none does.
/// The data files have one line for each channel and country: who asks for one need not read them all.
QByteArray coreResourceLine(const char *name, const QByteArray &start);

} // namespace linktill
