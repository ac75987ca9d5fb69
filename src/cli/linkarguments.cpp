// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commandtable.h"
#include "cli/options.h"
#include "paper/paperlayout.h"

#include <QFileInfo>

namespace linktill::cli {

namespace {

using Command = Invocation::Command;

/// Checks that the file can be written, before the ledger is asked for its content.
Wrong checkFile(const QCommandLineOption &option, const QString &name)
{
    const QFileInfo file(name);
    const QFileInfo folder(file.absolutePath());
    if (name.isEmpty())
        return CliText::tr("%1 needs the name of a file.").arg(nameOf(option));
    if (!folder.isDir())
        return CliText::tr("%1 %2: there is no folder %3.").arg(nameOf(option), name, folder.filePath());
    const bool isFile = file.exists();
    if (file.isDir() || (isFile && !file.isWritable()) || (!isFile && !folder.isWritable()))
        return CliText::tr("%1 %2: the file cannot be written.").arg(nameOf(option), name);
    return std::nullopt;
}

Wrong readFilter(const QCommandLineParser &parser, const Options &options, LinkFilter &to)
{
    for (const QString &name : parser.values(options.state)) {
        const auto state = linkStateFromName(QString(name).replace(u'-', u'_').toLower());
        if (!state)
            return CliText::tr("--state is one of sending, created, processing, success, expired, "
                               "cancelled, refused, not_sent, unknown or other; “%1” is none of them.")
                .arg(name.left(80));
        to.states << *state;
    }
    to.search = parser.value(options.search);
    if (parser.isSet(options.archived))
        to.archive = LinkFilter::Archive::Only;
    return std::nullopt;
}

Wrong readExport(const QCommandLineParser &parser, const Options &options, LinkRequest &to)
{
    to.csv = parser.value(options.csv);
    to.xlsx = parser.value(options.xlsx);
    if (!parser.isSet(options.csv) && !parser.isSet(options.xlsx))
        return CliText::tr("Say where to: export --csv FILE or export --xlsx FILE.");
    Wrong wrong;
    if (parser.isSet(options.csv) && to.csv != u"-")
        wrong = checkFile(options.csv, to.csv);
    if (!wrong && to.csv == u"-" && parser.isSet(options.json))
        wrong = CliText::tr("--json and --csv - would both be printed: name a file.");
    if (!wrong && parser.isSet(options.xlsx))
        wrong = checkFile(options.xlsx, to.xlsx);
    const QFileInfo workbook(to.xlsx);
    if (!wrong && workbook.exists() && !workbook.isFile()) // the workbook would replace the device
        wrong = CliText::tr("--xlsx %1: this is not a file.").arg(to.xlsx);
    if (!wrong && parser.isSet(options.csv) && QFileInfo(to.csv) == workbook)
        wrong = CliText::tr("--csv and --xlsx name the same file.");
    return wrong;
}

Wrong readQr(const QCommandLineParser &parser, const Options &options, PaperRequest &to)
{
    to.out = parser.value(options.out);
    to.logo = parser.value(options.logo);
    if (!parser.isSet(options.out))
        return CliText::tr("Name the file: qr ORDER --out FILE.");
    const QString suffix = QFileInfo(to.out).suffix().toLower();
    if (!to.out.isEmpty() && !QStringList{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")}.contains(suffix))
        return CliText::tr("--out %1: the name must end in .png, .svg or .pdf.").arg(to.out);
    if (parser.isSet(options.logo) && to.logo.isEmpty())
        return CliText::tr("%1 needs the name of a file.").arg(nameOf(options.logo));
    return checkFile(options.out, to.out);
}

/// Reads where a print goes: exactly one place.
Wrong readPlace(const QCommandLineParser &parser, const Options &options, PaperRequest &to)
{
    const int places = int(parser.isSet(options.pdf)) + int(parser.isSet(options.printer)) + int(parser.isSet(options.raw));
    if (places != 1)
        return CliText::tr("Say where to, with one of --pdf FILE, --printer NAME and --raw HOST:PORT.");
    to.pdf = parser.value(options.pdf);
    to.printer = parser.value(options.printer).trimmed();
    if (parser.isSet(options.pdf))
        return checkFile(options.pdf, to.pdf);
    // CUPS takes a name that begins with a hyphen for an option.
    if (parser.isSet(options.printer))
        return to.printer.isEmpty() || to.printer.startsWith(u'-') ? Wrong(CliText::tr("--printer needs a printer's name."))
                                                                   : std::nullopt;
    to.raw = rawTargetFrom(parser.value(options.raw));
    if (!to.raw)
        return CliText::tr("--raw takes a host with or without a port, such as 192.168.1.50:9100, or a device such "
                           "as /dev/usb/lp0.");
    if (paper::layoutNamed(to.layout)->kind != paper::PaperKind::Roll)
        return CliText::tr("--raw prints rolls only: --layout roll58 or --layout roll80.");
    return std::nullopt;
}

Wrong readPrint(const QCommandLineParser &parser, const Options &options, PaperRequest &to)
{
    constexpr int mostCopies = 100;
    to.layout = parser.value(options.layout);
    to.logo = parser.value(options.logo);
    to.opensDrawer = parser.isSet(options.drawer);
    if (!paper::layoutNamed(to.layout))
        return CliText::tr("--layout is one of %1.").arg(options.wordsOf(options.layout).join(QStringLiteral(", ")));
    if (parser.isSet(options.copies)) {
        bool isNumber = false;
        to.copies = parser.value(options.copies).toInt(&isNumber);
        if (!isNumber || to.copies < 1 || to.copies > mostCopies)
            return CliText::tr("--copies takes a number from 1 to 100.");
    }
    if (parser.isSet(options.logo) && to.logo.isEmpty())
        return CliText::tr("%1 needs the name of a file.").arg(nameOf(options.logo));
    if (to.opensDrawer && (parser.isSet(options.pdf) || paper::layoutNamed(to.layout)->kind != paper::PaperKind::Roll))
        return CliText::tr("--drawer goes with a roll that is printed.");
    return readPlace(parser, options, to);
}

Wrong readWhat(const QStringList &words, LinkRequest &to)
{
    if (words.size() < 2 || words[1].trimmed().isEmpty())
        return CliText::tr("Name the link by order number, reference or number: %1 ORDER.").arg(words[0]);
    to.what = words[1].trimmed();
    return std::nullopt;
}

Wrong readShare(const QCommandLineParser &parser, const Options &options, LinkRequest &to)
{
    to.via = shareWayFromName(parser.value(options.via).toLower());
    if (!to.via)
        return CliText::tr("Say how to share the link: --via %1.").arg(options.wordsOf(options.via).join(u'|'));
    to.language = parser.value(options.language);
    to.printsUrl = parser.isSet(options.printUrl);
    return std::nullopt;
}

Wrong readWatch(const QCommandLineParser &parser, const Options &options, LinkRequest &to)
{
    if (!parser.isSet(options.until))
        return std::nullopt;
    const QString name = parser.value(options.until).replace(u'-', u'_').toLower();
    to.until = name == u"paid" ? LinkState::Success : linkStateFromName(name);
    if (to.until && existsAtGateway(*to.until) && to.until != LinkState::Other)
        return std::nullopt;
    return CliText::tr("--until is paid, processing, expired, cancelled or created; “%1” is none of them.")
        .arg(parser.value(options.until).left(80));
}

} // namespace

Wrong readLinkCommand(const QCommandLineParser &parser, const Options &options,
                      const CommandForm &form, Invocation &to)
{
    const QStringList words = parser.positionalArguments();
    const bool takesFilter = to.command == Command::List || to.command == Command::Export;
    if (const qsizetype limit = takesFilter ? 1 : 2; words.size() > limit)
        return CliText::tr("“%1” is one word too many; an option begins with --.").arg(words[limit]);
    Wrong wrong = checkAllowed(parser, options, form);
    if (!wrong)
        wrong = takesFilter ? readFilter(parser, options, to.link.filter) : readWhat(words, to.link);
    if (!wrong && to.command == Command::Export)
        wrong = readExport(parser, options, to.link);
    if (!wrong && to.command == Command::Qr)
        wrong = readQr(parser, options, to.paper);
    if (!wrong && to.command == Command::PrintLink)
        wrong = readPrint(parser, options, to.paper);
    if (!wrong && to.command == Command::Share)
        wrong = readShare(parser, options, to.link);
    if (!wrong && to.command == Command::Watch)
        wrong = readWatch(parser, options, to.link);
    to.link.isConfirmed = parser.isSet(options.yes);
    return wrong;
}

} // namespace linktill::cli
