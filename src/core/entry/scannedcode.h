// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace linktill {

/// The codes that a scanner may have meant by what it typed, each once: as it came, then without
/// what goes before a code, then as the keys would have given it on a US keyboard. A scanner
/// presses the keys of one; which letters come of it is up to the layout of the system: Thai
/// (Kedmanee), French and German are taken back. Of a GS1 code that begins with 01, the GTIN after
/// it is read.
QStringList codeReadings(const QString &typed);

/// The one of them that tells by itself that it was meant: it came with an identifier of AIM ("]C1",
/// "]E0", ISO/IEC 15424), is a GTIN, or came through another layout without doubt. Else the text.
QString scannedCode(const QString &typed);
/// Whether it is a code rather than a name: scannedCode() finds one, or it looks like a barcode.
bool looksScanned(const QString &typed);

} // namespace linktill
