// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/accountgateway.h"
#include "application/ports/requestformat.h"
#include "application/ports/table.h"
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
/// status it ends. Everything it needs of the world it is given; no network, no adapters, no rules.
namespace linktill {

class Catalogue;
class CatalogueStore;
class Clock;
class Ledger;
class TableWriter;
class Vault;

namespace cli {

/// Statuses that the program ends with.
enum ExitStatus {
    Done = 0,           ///< created, or valid
    Invalid = 2,        ///< the request has problems, nothing was sent
    RefusedAccount = 3, ///< refused for key, secret, token or signature
    RefusedRequest = 4, ///< refused otherwise
    NothingSent = 5,    ///< nor stored: also when the keychain, the ledger or a file failed
    Unknown = 6,        ///< a link may exist
    WrongUsage = 64,
    OutputLost = 74,    ///< all was done, but the answer could not be written
};

/// Which gateway the arguments ask for, and with which account.
struct GatewayChoice
{
    bool practice = false; ///< a practice gateway of its own; the rest is empty then
    std::optional<Account> account; ///< its secret is in the vault; the next three are empty then
    QUrl apiUrl;
    QString key;
    QByteArray secret;
    std::optional<std::chrono::milliseconds> answerTimeout;
    bool isForRun = false; ///< many calls in a row: the secret is read once, questions share a connection

    /// Whether it says on whose behalf.
    bool isKnown() const { return practice || account || !key.isEmpty(); }
};

struct Services
{
    const RequestFormat &format;
    /// Asked once, and only by commands that check.
    std::function<const Catalogue &()> catalogue;
    /// The clock outlives the gateway.
    std::function<std::unique_ptr<Gateway>(const GatewayChoice &, const Clock &)> gateway;
    /// Environment variables; empty when not set.
    std::function<QString(const char *name)> environment;
    /// The folder with the accounts, of the --profile that was named or of none.
    std::function<QString(const QString &named)> profile;
    /// Where secrets are kept; asked for by commands that need one.
    std::function<Vault &()> vault;
    /// The gateway of an account of the profile, for `account test`.
    std::function<std::unique_ptr<AccountGateway>(const GatewayChoice &, const Clock &)> accountGateway;
    /// The ledger of the profile, opened when it is first asked for. None: nothing is written down.
    std::function<Ledger &()> ledger = {};
    /// A workbook that is to become the file.
    std::function<Result<std::unique_ptr<TableWriter>, MissingModule>(const QString &file)>
        spreadsheet = {};
    /// Where the profile's own catalogue is, which the one above is then of.
    std::function<CatalogueStore &()> store = {};
    /// Reads tables for `customers import` and `goods import`.
    CsvReaderSource csvReader = {};
};

struct Streams
{
    QIODevice &in, &out, &err;
};

/// The whole program between its arguments (program name first) and its exit status. While a request
/// is on its way it runs the program's event loop, and SIGINT or SIGTERM cancels the request.
int run(const QStringList &arguments, const Services &services, const Streams &streams);
/// Says that the answer did not get out; the exit status in place of `status`, which a failure keeps.
int outputLost(int status, QIODevice &err);

} // namespace cli
} // namespace linktill
