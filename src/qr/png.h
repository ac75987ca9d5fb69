// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace linktill::qr {

/// A square PNG of one bit per pixel (1 is white) from its lines, each after a filter byte of 0.
QByteArray monochromePng(int side, const QByteArray &lines, int dotsPerMetre);

} // namespace linktill::qr
