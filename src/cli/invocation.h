// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/editing.h"
#include "application/ports/linkquery.h"
#include "cli/run.h"
#include "cli/setting.h"
#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace linktill {
class Ledger;
}

namespace linktill::cli {

/// The work of `account`, and its arguments.
struct AccountRequest
{
    enum class Action { Add, List, Test, Remove, Use };

    Action action = Action::List;
    QString name; ///< empty: the active one, where the action allows it
    Account account; ///< of Add, without id
    bool keyWasTrimmed = false;
};

/// Which links of the ledger, and what for.
struct LinkRequest
{
    QString what;      ///< of Show, Status, Cancel, Edit: order number, reference or number
    LinkFilter filter; ///< of List, Export; the account is looked up later
    bool isConfirmed = false; ///< of Cancel, Edit
    std::optional<EditEnd> settle; ///< of Edit, in place of a request and settings
    QString csv, xlsx; ///< files of Export; csv may be "-"
};

/// Which payment methods, or a file with a newer list of them.
struct MethodsRequest
{
    QString search, update;
};

/// The work of `customers` or `goods`.
struct TableRequest
{
    enum class Action { List, Import, Export };

    bool isGoods = false;
    Action action = Action::List;
    QString file;   ///< of Import, Export
    QString search; ///< of List
};

/// The work of `ledger` with the file of the links.
struct LedgerRequest
{
    enum class Action { BackUp, ListBackups, Restore, BeginAnew };

    Action action = Action::BackUp;
    QString file; ///< of Restore
    bool isConfirmed = false; ///< of Restore, BeginAnew
};

/// The command line as it was meant, checked as far as arguments can be: nothing was read or sent yet.
struct Invocation
{
    enum class Command { Create, Check, Print, Account, Recover, Methods, Templates,
                         Customers, Goods, Ledger, List, Show, Status, Cancel, Edit, Export };

    Command command = Command::Check;
    QString text;          ///< of Print: the help or the version
    QString request;       ///< file name, or "-"; of Edit maybe none
    QString templateName;  ///< of Create and Check, in place of a request
    QList<Setting> settings;
    GatewayChoice gateway;
    AccountRequest account; ///< of Account
    MethodsRequest methods; ///< of Methods
    TableRequest stock;     ///< of Customers, Goods
    LedgerRequest ledger;   ///< of Ledger
    LinkRequest link;       ///< of List and the commands after it
    QString profile;        ///< named folder; empty: the user's own
    QString accountName;    ///< of --account; empty: the active one, or for links any
    QStringList qrFiles;   ///< all end in .png or .svg and can be written, as far as can be seen
    bool json = false;
    std::optional<QDateTime> clock;

    /// Whether it is about links that the ledger remembers.
    bool isOnLinks() const { return command >= Command::List; }
};

/// The error is a sentence for the person who typed the arguments.
Result<Invocation, QString> readArguments(const QStringList &arguments,
                                          const std::function<QString(const char *)> &environment);

} // namespace linktill::cli
