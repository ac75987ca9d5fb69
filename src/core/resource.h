// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace linktill {

/// The bytes of a file embedded by core.qrc. A file that is not there is a fault of the build.
QByteArray coreResource(const char *name);

} // namespace linktill
