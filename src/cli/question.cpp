// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/question.h"

#include <QFileDevice>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace linktill::cli {

namespace {

constexpr qint64 longestAnswer = 1024; ///< bytes; more than any answer

bool isTerminal(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const int handle = file ? file->handle() : -1;
#ifdef Q_OS_WIN
    return handle >= 0 && _isatty(handle);
#else
    return handle >= 0 && isatty(handle);
#endif
}

} // namespace

std::optional<bool> askYes(QIODevice &in, QIODevice &err, const QString &question)
{
    if (!isTerminal(in))
        return std::nullopt;
    err.write((question + QLatin1String(" [y/N] ")).toLocal8Bit());
    const QByteArray answer = in.readLine(longestAnswer).trimmed().toLower();
    return answer == "y" || answer == "yes";
}

} // namespace linktill::cli
