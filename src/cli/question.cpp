// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/question.h"

#include "core/terminal.h"

#include <QIODevice>

namespace linktill::cli {

namespace {

constexpr qint64 longestAnswer = 1024; ///< bytes; more than any answer

} // namespace

std::optional<bool> askYes(QIODevice &in, QIODevice &err, const QString &question)
{
    if (!isTerminal(in))
        return std::nullopt;
    err.write(terminalText(question + QLatin1String(" [y/N] ")));
    const QByteArray answer = in.readLine(longestAnswer).trimmed().toLower();
    return answer == "y" || answer == "yes";
}

} // namespace linktill::cli
