// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/run.h"
#include "cli/setting.h"
#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace linktill::cli {

/// What the arguments ask for, checked as far as arguments can be: nothing was read or sent yet.
struct Invocation
{
    enum class Command { Create, Check, Print };

    Command command = Command::Check;
    QString text;          ///< of Print: the help or the version
    QString request;       ///< file name, or "-"
    QList<Setting> settings;
    GatewayChoice gateway;
    QStringList qrFiles;   ///< all end in .png or .svg and can be written, as far as can be seen
    bool json = false;
    std::optional<QDateTime> clock;
};

/// The error is a sentence for the person who typed the arguments.
Result<Invocation, QString> readArguments(const QStringList &arguments,
                                          const std::function<QString(const char *)> &environment);

/// Is this a host of this machine itself, by name or number?
bool isLoopback(const QString &host);

} // namespace linktill::cli
