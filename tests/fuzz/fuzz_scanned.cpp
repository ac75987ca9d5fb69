// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/scannedcode.h"
#include "fuzz.h"

using namespace linktill;

/// Reads the input as what a scanner or a person typed into the field for items.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QStringList readings = codeReadings(typed);
    PROMISE(QStringList(readings).removeDuplicates() == 0, readings.join(u' ')); // no reading comes twice
    const QString code = scannedCode(typed);
    PROMISE(typed.trimmed().isEmpty() || !code.isEmpty(), typed);
    if (code != typed)
        PROMISE(looksScanned(typed), typed);
    return 0;
}
