// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace linktill {

/// Returns the codes that a scanner may have meant by what it typed, each once: as it came, then without what
/// goes before a code, then as the same keys give it on a US keyboard. A scanner presses the keys of a US
/// keyboard, but the system's layout decides which letters come of them; the layouts Thai (Kedmanee), French
/// and German are taken back. In a GS1 code that begins with 01, the GTIN after it is read.
QStringList codeReadings(const QString &typed);

/// Returns the first reading that is certainly a code: it came with an identifier of AIM ("]C1", "]E0",
/// ISO/IEC 15424), is a GTIN, or came through another layout without doubt. Returns the text itself when
/// there is no such reading.
QString scannedCode(const QString &typed);
/// Returns whether the text is a code rather than a name: scannedCode() finds one, or it looks like a
/// barcode.
bool looksScanned(const QString &typed);

} // namespace linktill
