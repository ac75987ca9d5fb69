// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/accountgateway.h"
#include "application/ports/requestformat.h"
#include "application/ports/tablefile.h"
#include "core/account.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QIODevice;

/// Room `cli`: the commands of linktill-cli: what its arguments mean, what it prints and with which
/// status it ends. It is given everything it needs from outside; no network, no adapters, no rules.
namespace linktill {

class Catalogue;
class CatalogueStore;
class Clock;
class Ledger;
class RawPrinting;
class TableWriter;
class Vault;

namespace cli {

/// Exit statuses of the program.
enum ExitStatus {
    Done = 0,           ///< created, valid, or otherwise done
    Invalid = 2,        ///< the request has problems; nothing was sent
    RefusedAccount = 3, ///< refused because of key, secret, token or signature
    RefusedRequest = 4, ///< refused for another reason
    NothingSent = 5,    ///< nor stored; also when the keychain, the ledger or a file failed
    Unknown = 6,        ///< a link may exist
    TimeOver = 8,       ///< `watch`: the state did not come in time, or somebody pressed Ctrl+C
    NoMore = 9,         ///< `watch`: the state can no more come
    WrongUsage = 64,
    OutputLost = 74,    ///< everything was done, but the answer could not be written
};

/// Says which gateway the arguments ask for, and with which account.
struct GatewayChoice
{
    bool practice = false; ///< a practice gateway in this program; the other members are then empty
    std::optional<Account> account; ///< its secret is in the vault; the next three members are then empty
    QUrl apiUrl;
    QString key;
    QByteArray secret;
    std::optional<std::chrono::milliseconds> answerTimeout;
    bool isForRun = false; ///< many calls in a row: they read the secret once and share a connection

    /// Returns whether it says on whose behalf calls are made.
    bool isKnown() const { return practice || account || !key.isEmpty(); }
};

struct Services
{
    const RequestFormat &format;
    /// Returns the catalogue of payment methods; called only by commands that need it.
    std::function<const Catalogue &()> catalogue;
    /// Makes the gateway of a choice. The clock outlives the gateway.
    std::function<std::unique_ptr<Gateway>(const GatewayChoice &, const Clock &)> gateway;
    /// Returns an environment variable; empty when it is not set.
    std::function<QString(const char *name)> environment;
    /// Returns the folder with the accounts: the one that --profile names, or the user's own for an
    /// empty name.
    std::function<QString(const QString &named)> profile;
    /// Returns where secrets are kept; called by commands that need a secret.
    std::function<Vault &()> vault;
    /// Makes the gateway of an account of the profile, for `account test`.
    std::function<std::unique_ptr<AccountGateway>(const GatewayChoice &, const Clock &)> accountGateway;
    /// Returns the profile's ledger, which is opened at the first call. Without it nothing is written down.
    std::function<Ledger &()> ledger = {};
    /// Begins a workbook that will become the file.
    std::function<Result<std::unique_ptr<TableWriter>, MissingModule>(const QString &file)>
        spreadsheet = {};
    /// Returns where the profile's own list of payment methods is kept; catalogue() then comes from it.
    std::function<CatalogueStore &()> store = {};
    /// Reads tables for `customers import` and `goods import`.
    TableReadersSource tableReaders = {};
    /// Returns what sends bytes to printers, for `print`.
    std::function<RawPrinting &()> printing = {};
    /// Opens the address of `share`; without it the system's own program does.
    std::function<bool(const QUrl &)> open = {};
    /// The time between two questions of `watch`; without it as application/links/refreshplan.h says.
    std::optional<std::chrono::milliseconds> watchPause = {};
};

struct Streams
{
    QIODevice &in, &out, &err;
};

/// Runs the whole program; the first argument is the program's name. Returns its exit status. While
/// a request is being sent it runs an event loop, and SIGINT or SIGTERM cancels the request.
int run(const QStringList &arguments, const Services &services, const Streams &streams);
/// Says that the answer could not be written. Returns the exit status for this; a failure in `status` stays.
int outputLost(int status, QIODevice &err);

} // namespace cli
} // namespace linktill
