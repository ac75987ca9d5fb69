// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace linktill::cli {

/// Reads at most `maxBytes` from what may be a pipe: it tells no size, may give less at a time than
/// was asked for, and may be endless.
inline QByteArray readUpTo(QIODevice &device, qint64 maxBytes)
{
    QByteArray bytes;
    while (bytes.size() < maxBytes) {
        const QByteArray more = device.read(maxBytes - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

} // namespace linktill::cli
