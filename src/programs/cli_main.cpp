// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// main() of linktill-cli.
#include "application/accounts/cataloguestore.h"
#include "application/wording/accountwording.h"
#include "cli/run.h"
#include "core/system.h"
#include "core/terminal.h"
#include "portone/portonegateway.h"
#include "portone/requestjson.h"
#include "printing/printing.h"
#include "programs/hardenedruntime.h"
#include "programs/keychain.h"
#include "programs/languages.h"
#include "programs/logfile.h"
#include "programs/practiceshop.h"
#include "programs/profile.h"
#include "programs/programledger.h"
#include "programs/spreadsheet.h"
#include "programs/system.h"
#include "programs/vaultedgateway.h"

#include <QFile>
#include <QGuiApplication>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <cstring>
#include <memory>

namespace {

using namespace linktill;

Vault &keychain()
{
    static Keychain vault;
    return vault;
}

std::unique_ptr<AccountGateway> makeAccountGateway(const cli::GatewayChoice &choice,
                                                   const Clock &clock)
{
    auto gateway =
        std::make_unique<VaultedGateway>(*choice.account, keychain(), clock, choice.answerTimeout);
    if (choice.isForRun)
        gateway->keepForRun();
    return gateway;
}

std::unique_ptr<Gateway> makeGateway(const cli::GatewayChoice &choice, const Clock &clock,
                                     const QString &profile)
{
    if (choice.practice)
        return std::make_unique<PracticeShop>(clock, profile);
    if (choice.account)
        return makeAccountGateway(choice, clock);
    portone::Credentials account;
    account.baseUrl = choice.apiUrl;
    account.key = choice.key;
    account.secret = choice.secret;
    portone::Timeouts timeouts;
    timeouts.answer = choice.answerTimeout.value_or(timeouts.answer);
    auto gateway = std::make_unique<portone::PortoneGateway>(account, timeouts, clock);
    if (choice.isForRun)
        gateway->keepConnections();
    return gateway;
}

/// Makes the application. Painting letters needs one with fonts, which only `print` waits for.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    const bool paints = std::any_of(argv + 1, argv + std::max(argc, 1),
                                    [](const char *argument) { return std::strcmp(argument, "print") == 0; });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (thisSystem == System::Freedesktop) // there may be no display
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int runProgram(int argc, char *argv[])
{
    fitHardenedRuntime();
    keepMemoryPrivate();
    const auto app = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("linktill-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LINKTILL_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    installLanguage(*app, languageArgument(arguments));
    const QString profile = profileFolder(earlyArgument(arguments, QStringLiteral("--profile")));
    makeProfilePrivate(profile);
    // Earlier versions kept customers' phone numbers in this file.
    QFile::remove(profile + QStringLiteral("/phones.txt"));
    const ProgramLog log(profile);
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    const auto in = standardInput(), out = standardOutput(), err = standardError();
    if (!in || !out || !err)
        return 1;
    for (const QString &file : inTheWayOfProfile(profile))
        err->write(terminalText(inTheWaySentence(file)) + '\n');
    const portone::JsonRequestFormat format;
    printing::Printing printers;
    CatalogueStore store(profile);
    ProgramLedger ledger(profile);
    const cli::Services services{format, [&store]() -> const Catalogue & { return store.catalogue(); },
                                 [&profile](const cli::GatewayChoice &choice, const Clock &clock) {
                                     return makeGateway(choice, clock, profile);
                                 },
                                 [](const char *name) { return qEnvironmentVariable(name); },
                                 profileFolder, keychain, makeAccountGateway,
                                 [&ledger]() -> Ledger & { return ledger.ledger(); },
                                 spreadsheet,
                                 [&store]() -> CatalogueStore & { return store; },
                                 tableReaders,
                                 [&printers]() -> RawPrinting & { return printers; }};
    int status = cli::run(arguments, services, {*in, *out, *err});
    // The answer goes out before the ledger closes, since nobody should wait for that.
    if (auto *file = qobject_cast<QFileDevice *>(out.get());
        file && (!file->flush() || file->error() != QFileDevice::NoError))
        status = cli::outputLost(status, *err);
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    return endProgram(runProgram(argc, argv));
}
