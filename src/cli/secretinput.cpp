// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/secretinput.h"

#include "core/terminal.h"

namespace linktill::cli {

namespace {

/// No secret has as many bytes; the limit is there because standard input may be endless.
constexpr qint64 longestSecret = 64 * 1024;

} // namespace

QString readSecret(QIODevice &in, QIODevice &err, const QString &prompt)
{
    const Silence silence(in);
    QByteArray bytes;
    if (silence.isTerminal()) {
        err.write(terminalText(prompt));
        bytes = in.readLine(longestSecret);
        err.write("\n");
    } else {
        while (bytes.size() < longestSecret) {
            const QByteArray more = in.read(longestSecret - bytes.size());
            if (more.isEmpty())
                break;
            bytes += more;
        }
    }
    // The end of the line comes from how the secret was entered; it is not part of the secret.
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    const QString secret = QString::fromUtf8(bytes);
    bytes.fill('\0');
    return secret;
}

} // namespace linktill::cli
