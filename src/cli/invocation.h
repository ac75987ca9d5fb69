// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/contacttables.h"
#include "application/links/editplan.h"
#include "application/ports/linkquery.h"
#include "application/ports/onmatch.h"
#include "application/ports/rawprinting.h"
#include "application/sharing/shareways.h"
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

/// Says what `account` is to do, and its arguments.
struct AccountRequest
{
    enum class Action { Add, List, Test, Remove, Use };

    Action action = Action::List;
    QString name; ///< empty: the active account, where the action allows it
    Account account; ///< for Add; without id
    bool keyWasTrimmed = false;
};

/// Says which links of the ledger are meant, and what to do with them.
struct LinkRequest
{
    QString what;      ///< for all but List and Export: order number, reference or number
    LinkFilter filter; ///< for List, Export; the account is looked up later
    bool isConfirmed = false; ///< for Cancel, Edit, Share: --yes was given
    std::optional<EditEnd> settle; ///< for Edit, in place of a request and settings
    std::optional<ShareWay> via;   ///< for Share, which always has one
    QString language;              ///< for Share: of the message; empty: as the customer's data tell
    bool printsUrl = false;        ///< for Share: nothing is opened
    std::optional<LinkState> until; ///< for Watch; empty: any state that is final
    std::optional<std::chrono::milliseconds> patience; ///< for Watch; empty: none
    QString csv, xlsx; ///< files for Export; csv may be "-"
};

/// Says which payment methods to list, or names a file with a newer list of them.
struct MethodsRequest
{
    QString search, update;
};

/// Says what `customers` or `goods` is to do.
struct TableRequest
{
    enum class Action { List, Import, Export };

    bool isGoods = false;
    Action action = Action::List;
    QString file;   ///< for Import, Export
    QString search; ///< for List
    QString map;    ///< for Import: a saved mapping; may be empty, as the next three
    int sheet = 0;  ///< from 1; 0: the first
    QString encoding;
    char decimalSign = 0;
    std::optional<OnMatch> onMatch; ///< for Import
    bool isTrial = false;           ///< for Import: nothing is kept
    CustomerLayout layout = CustomerLayout::Linktill; ///< for Export
};

/// Says what `qr` or `print` makes of a link.
struct PaperRequest
{
    QString out;    ///< for Qr: a file that ends in .png, .svg or .pdf
    QString logo;   ///< a file; empty: for PrintLink the account's
    QString layout; ///< for PrintLink: a name of paper::paperLayouts()
    // One of these three says where to:
    QString pdf, printer;
    std::optional<PrintTarget> raw;
    int copies = 1;
    bool opensDrawer = false;
};

/// Says what `ledger` is to do with the file of the links.
struct LedgerRequest
{
    enum class Action { BackUp, ListBackups, Restore, BeginAnew };

    Action action = Action::BackUp;
    QString file; ///< for Restore
    bool isConfirmed = false; ///< for Restore, BeginAnew: --yes was given
};

/// Holds the command line's meaning, checked as far as arguments can be; nothing was read or sent yet.
struct Invocation
{
    enum class Command { Create, Check, Print, Account, Recover, Methods, Templates,
                         Customers, Goods, Ledger, Completion, List, Show, Status, Cancel, Edit, Export,
                         Qr, PrintLink, Share, Watch };

    Command command = Command::Check;
    QString text;          ///< for Print: the help, the version or a shell's completion
    QString request;       ///< file name, or "-"; for Edit it may be empty
    QString templateName;  ///< for Create and Check, in place of a request
    QList<Setting> settings;
    GatewayChoice gateway;
    AccountRequest account; ///< for Account
    MethodsRequest methods; ///< for Methods
    TableRequest stock;     ///< for Customers, Goods
    LedgerRequest ledger;   ///< for Ledger
    PaperRequest paper;     ///< for Qr, PrintLink
    LinkRequest link;       ///< for List and the commands after it
    QString profile;        ///< folder of --profile; empty: the user's own
    QString accountName;    ///< from --account; empty: the active account, or for links any account
    QStringList qrFiles;   ///< all end in .png or .svg, and seem to be writable
    bool json = false;
    std::optional<QDateTime> clock;

    /// Returns whether the command is about links that the ledger remembers.
    bool isOnLinks() const { return command >= Command::List; }
};

/// Reads the arguments. The error is a sentence for the person who typed them.
Result<Invocation, QString> readArguments(const QStringList &arguments,
                                          const std::function<QString(const char *)> &environment);

} // namespace linktill::cli
