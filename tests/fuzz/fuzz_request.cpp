// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks.h"
#include "fuzz.h"
#include "portone/requestjson.h"

using namespace linktill;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const portone::JsonRequestFormat format;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const ReadRequest read = format.read(bytes);
    if (hasProblems(read.issues))
        return 0;
    // A saved file loses nothing: a draft that is written and read again stays the same.
    const QByteArray written = format.write(read.draft);
    const ReadRequest again = format.read(written);
    PROMISE(format.write(again.draft) == written, QString::fromUtf8(written));
    return 0;
}
