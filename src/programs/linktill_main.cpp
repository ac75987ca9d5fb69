// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// main() of linktill, the window.
#include "application/accounts/accountbook.h"
#include "application/accounts/cataloguestore.h"
#include "application/accounts/sessionvault.h"
#include "application/links/appsession.h"
#include "application/links/paymentlinkservice.h"
#include "application/wording/accountwording.h"
#include "core/clock.h"
#include "core/log.h"
#include "core/regularfile.h"
#include "core/terminal.h"
#include "gui/compose/newlinkpage.h"
#include "gui/widgets/filedialogs.h"
#include "gui/widgets/questions.h"
#include "gui/window/mainwindow.h"
#include "portone/requestjson.h"
#include "programs/accounttime.h"
#include "printing/printing.h"
#include "programs/comeforward.h"
#include "programs/desktop.h"
#include "programs/hardenedruntime.h"
#include "programs/keychain.h"
#include "programs/languages.h"
#include "programs/logfile.h"
#include "programs/profile.h"
#include "programs/programledger.h"
#include "programs/programserviceprovider.h"
#include "programs/singleinstance.h"
#include "programs/spreadsheet.h"
#include "programs/system.h"
#include "programs/updates.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QFileInfo>
#include <QNetworkInformation>
#include <QNetworkProxyFactory>
#include <QSettings>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <memory>
#include <optional>

namespace {

using namespace linktill;

constexpr int wrongUsage = 64; // EX_USAGE
/// Links' statuses are first asked for after this time, so that the window is there and at rest before.
constexpr std::chrono::seconds secondsUntilWatching{3};

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(linktill::CommandLine)
public:
    QString profile, language, appearance, file;
};

void print(const std::unique_ptr<QIODevice> &to, const QString &text)
{
    if (to)
        to->write(terminalText(text));
}

/// Returns nothing when the program is to end with `exitCode` at once.
std::optional<CommandLine> readCommandLine(const QStringList &arguments, int *exitCode)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLine::tr("Makes PortOne payment links."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     CommandLine::tr("Keep settings in DIR."),
                                     QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      CommandLine::tr("Language of the window: en, th or vi."),
                                      QStringLiteral("CODE"));
    const QCommandLineOption appearance(
        QStringLiteral("appearance"),
        CommandLine::tr("Colours of the window: system, light, dark or contrast."),
        QStringLiteral("NAME"));
    parser.addOptions({profile, language, appearance});
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 CommandLine::tr("A request to open, in the gateway's JSON."),
                                 QStringLiteral("[FILE.json]"));
    *exitCode = wrongUsage;
    if (!parser.parse(arguments)) {
        print(standardError(), parser.errorText() + QLatin1Char('\n'));
        return std::nullopt;
    }
    if (parser.positionalArguments().size() > 1) {
        print(standardError(), CommandLine::tr("One request can be opened at a time.") + QLatin1Char('\n'));
        return std::nullopt;
    }
    *exitCode = 0;
    if (parser.isSet(help))
        print(standardOutput(), parser.helpText());
    else if (parser.isSet(version))
        print(standardOutput(), QStringLiteral("linktill %1\n").arg(QStringLiteral(LINKTILL_VERSION)));
    if (parser.isSet(help) || parser.isSet(version))
        return std::nullopt;
    return CommandLine{parser.value(profile), parser.value(language), parser.value(appearance),
                       parser.positionalArguments().value(0)};
}

bool asksForText(int argc, char *argv[])
{
    static constexpr const char *texts[] = {"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + std::max(argc, 1), [](const char *argument) {
        return std::any_of(std::begin(texts), std::end(texts), [argument](const char *text) {
            return std::strcmp(argument, text) == 0;
        });
    });
}

/// Remembers for each account the day on which its first live link was asked about, even after a new start.
gui::LiveDay liveDay(QSettings &settings, const Clock &clock)
{
    const auto key = [](const Account &account) { return QStringLiteral("liveDay/") + account.id; };
    const auto today = [&clock] { return clock.now().toLocalTime().date().toString(Qt::ISODate); };
    return {[&settings, key, today](const Account &account) {
                return settings.value(key(account)).toString() == today();
            },
            [&settings, key, today](const Account &account) {
                settings.setValue(key(account), today());
            }};
}

gui::ViewSettings viewMemory(QSettings &settings)
{
    return {[&settings](const QString &name) { return settings.value(name).toString(); },
            [&settings](const QString &name, const QString &value) {
                settings.setValue(name, value);
            }};
}

/// Returns the file of the settings. QSettings opens whatever has that name, and would wait for the
/// other end of a FIFO. When something is in the way, the file is in a folder that cannot exist, so
/// that the settings last as long as the program.
QString settingsFile(const QString &profile)
{
    const QString file = profile + QStringLiteral("/settings.ini");
    if (isInTheWay(file) || isInTheWay(file + QStringLiteral(".lock")))
        return file + QStringLiteral("/none");
    makePrivateFolder(profile);
    RegularFile(file).open(QIODevice::Append); // QSettings keeps the permissions of an existing file
    return file;
}

/// Ends this start, because the window that is open has taken over what it was for.
void sayHandedOver(const CommandLine &options)
{
    endStartOnX11();
    if (!options.language.isEmpty() || !options.appearance.isEmpty())
        print(standardError(), CommandLine::tr("Linktill is open already. --language and --appearance were ignored.")
                          + QLatin1Char('\n'));
}

/// Does in the window what other starts of the program ask for.
void answerOtherStarts(SingleInstance &instance, gui::MainWindow &window)
{
    QObject::connect(&instance, &SingleInstance::requested, &window, [&window](const StartRequest &request) {
        Log::event(LogLevel::Info, request.file.isEmpty()
                                       ? QStringLiteral("another start brings the window forward")
                                       : QStringLiteral("another start brings a request"));
        comeForward(window, request.activationToken);
        if (!request.file.isEmpty())
            window.openRequest(request.file);
    });
    instance.listen();
}

QStringList remarksOn(const QString &profile, SingleInstance::Outcome outcome)
{
    QStringList sentences;
    if (outcome == SingleInstance::Outcome::NoAnswer) {
        Log::event(LogLevel::Warning, QStringLiteral("the window that is open already does not answer"));
        sentences << CommandLine::tr("A Linktill window is open already, but it does not answer. This is "
                                     "another one with the same links.");
    }
    for (const QString &file : inTheWayOfProfile(profile))
        sentences << inTheWaySentence(file);
    return sentences;
}

/// Tells the window when this computer loses its network, where the system reports it. Qt's
/// libraries for it are two megabytes, which a practice shop does not need.
void watchNetwork(gui::MainWindow &window)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const auto *network = QNetworkInformation::instance();
    const auto tell = [&window](QNetworkInformation::Reachability reachability) {
        window.setOnline(reachability != QNetworkInformation::Reachability::Disconnected);
    };
    QObject::connect(network, &QNetworkInformation::reachabilityChanged, &window, tell);
    tell(network->reachability());
}

int runWindow(QApplication &app, const CommandLine &options, QSettings &settings, const QString &log,
              SingleInstance &instance, const QStringList &remarks)
{
    const SystemClock clock;
    CatalogueStore store(profileFolder(options.profile));
    const Catalogue &catalogue = store.catalogue();
    const portone::JsonRequestFormat format;
    AccountBook book(profileFolder(options.profile));
    Keychain keychain;
    SessionVault vault(keychain);
    ProgramLedger ledger(profileFolder(options.profile));
    ProgramServiceProvider provider(vault, catalogue, clock,
                                    {[&ledger]() -> Ledger & { return ledger.ledger(); }, format},
                                    profileFolder(options.profile));
    const AccountTime linkTime(book, provider.practiceTime(), clock);
    gui::FileDialogs dialogs;
    gui::Questions questions;
    printing::Printing printers;

    const QString wanted = options.appearance.isEmpty()
        ? settings.value(QStringLiteral("appearance")).toString()
        : options.appearance;
    const auto appearance = gui::appearanceFromName(wanted);
    gui::Theme::apply(app, appearance);

    gui::MainWindow window({{book, vault, provider, clock},
                            {format, catalogue, dialogs, questions, clock, liveDay(settings, clock), {}, {},
                             &store, nullptr, &linkTime},
                            [&ledger]() -> Ledger & { return ledger.ledger(); },
                            appearance,
                            settings.value(QStringLiteral("language")).toString(),
                            [&](gui::Appearance chosen) {
                                settings.setValue(QStringLiteral("appearance"),
                                                  gui::appearanceName(chosen));
                                gui::Theme::apply(app, chosen);
                            },
                            [&](const QString &chosen) {
                                settings.setValue(QStringLiteral("language"), chosen);
                            },
                            [log] {
                                return QFileInfo(log).isFile()
                                    && QDesktopServices::openUrl(QUrl::fromLocalFile(log));
                            },
                            viewMemory(settings), tableReaders, remarks, updateFeed(), spreadsheet,
                            [&provider]() -> PracticeDesk & { return provider.practiceDesk(); }, &printers,
                            nullptr, systemNotifier,
                            [folder = profileFolder(options.profile) + QStringLiteral("/sounds")] {
                                return systemSound(folder);
                            }},
                           gui::MainWindow::Contents::WhenFilled);
    provider.whenOutside([&window] { QTimer::singleShot(0, &window, [&window] { watchNetwork(window); }); });
    window.comeForwardBy([&window] { comeForward(window, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")); });
    window.show();
    window.fill();
    if (!options.file.isEmpty())
        window.openRequest(options.file);
    answerOtherStarts(instance, window);
    // Work that nobody waits for begins when the window is open.
    QTimer::singleShot(0, &window, [&window] {
        Log::event(LogLevel::Info, QStringLiteral("linktill %1 on Qt %2 is open")
                                       .arg(QStringLiteral(LINKTILL_VERSION),
                                            QString::fromLatin1(qVersion())));
        window.newLinkPage()->session().bringBack();
        window.lookForChanges();
        window.session().recover();
    });
    QTimer::singleShot(secondsUntilWatching, &window, [&window] {
        window.session().watchStatuses();
        window.watchUpdates();
        window.watchNotices();
        Log::event(LogLevel::Info, QStringLiteral("linktill asks for the status of links"));
    });
    return QApplication::exec();
}

int runProgram(int argc, char *argv[])
{
    fitHardenedRuntime();
    keepMemoryPrivate();
    QCoreApplication::setApplicationName(QStringLiteral("linktill"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LINKTILL_VERSION));
    // Text that is only printed needs no display.
    if (asksForText(argc, argv)) {
        QCoreApplication app(argc, argv);
        int exitCode = 0;
        installLanguage(app, languageArgument(QCoreApplication::arguments()));
        readCommandLine(QCoreApplication::arguments(), &exitCode);
        return exitCode;
    }
    const QString activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); // before Qt takes it
    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Linktill"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.linktill.Linktill"));

    const QStringList arguments = QCoreApplication::arguments();
    const QString early = languageArgument(arguments);
    if (!early.isEmpty())
        installLanguage(app, early);
    int exitCode = 0;
    const auto options = readCommandLine(arguments, &exitCode);
    if (!options)
        return exitCode;
    const QString profile = profileFolder(options->profile);
    const QString file = options->file.isEmpty() ? QString() : QFileInfo(options->file).absoluteFilePath();
    SingleInstance instance(profile);
    const auto outcome = instance.begin({file, activationToken});
    if (outcome == SingleInstance::Outcome::HandedOver) {
        sayHandedOver(*options);
        return 0;
    }
    makeProfilePrivate(profile);
    const ProgramLog log(profile);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QSettings settings(settingsFile(profile), QSettings::IniFormat);
    if (early.isEmpty())
        installLanguage(app, settings.value(QStringLiteral("language")).toString());
    return runWindow(app, *options, settings, log.path(), instance, remarksOn(profile, outcome));
}

} // namespace

int main(int argc, char *argv[])
{
    return endProgram(runProgram(argc, argv));
}
