// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"
#include "practice/requesthead.h"

#include <QList>

using namespace linktill;

/// Reads the input as the head of a request to the practice gateway.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray head =
        QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)) + "\r\n\r\n";
    const auto judged = practice::judgedHead(head, 1024);
    PROMISE((QList<int>{0, 400, 403, 413, 415}.contains(judged.refusedWith)),
            QString::number(judged.refusedWith));
    // A request for another host is never accepted, however its head is written.
    const QByteArray lower = head.toLower();
    PROMISE(judged.refusedWith != 0 || lower.contains("127.") || lower.contains("localhost") ||
                lower.contains("[::1]"),
            QString::fromLatin1(head));
    PROMISE(judged.refusedWith != 0 || !lower.contains("\r\ncontent-encoding: gzip\r\n"),
            QString::fromLatin1(head));
    return 0;
}
