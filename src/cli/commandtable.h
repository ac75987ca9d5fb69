// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options.h"

#include <variant>

/// Holds the one table of commands: arguments are read by it, --help lists it, and the completion
/// of shells is made from it. So they cannot differ.
namespace linktill::cli {

enum class Shell { Bash, Zsh, Fish };

bool isAmong(const QList<QCommandLineOption> &options, const QCommandLineOption &option);

/// Holds a command, or one action of a command that has several, with all options that go with it.
struct CommandForm
{
    Invocation::Command command;
    QString name;       ///< such as "account"
    QString actionName; ///< such as "add"; empty where the command has no actions
    /// What actionName means to the command.
    std::variant<std::monostate, AccountRequest::Action, TableRequest::Action,
                 LedgerRequest::Action, Shell>
        action;
    QString argument; ///< what follows, as --help writes it; empty: nothing
    QString summary;
    QList<QCommandLineOption> options;

    /// Returns what a person types, such as "account add".
    QString words() const { return actionName.isEmpty() ? name : name + u' ' + actionName; }
    bool takes(const QCommandLineOption &option) const { return isAmong(options, option); }
};

QList<CommandForm> commandForms(const Options &options);
QStringList commandNames(const QList<CommandForm> &forms);
std::optional<Invocation::Command> commandOf(const QList<CommandForm> &forms, const QString &name);
/// Returns the form that the words begin with; null when there is none. It belongs to `forms`.
const CommandForm *formOf(const QList<CommandForm> &forms, const QStringList &words);
/// Returns a line for each form, for --help.
QString commandList(const QList<CommandForm> &forms);

} // namespace linktill::cli
