// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/ledgercommand.h"

#include "application/ports/ledgermaintenance.h"
#include "application/wording/linkwording.h"
#include "cli/commandtable.h"
#include "cli/linktext.h"
#include "cli/options.h"
#include "cli/question.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill::cli {

namespace {

/// Carries out `ledger`. Each action returns the exit status.
class LedgerCommand
{
public:
    LedgerCommand(const LedgerRequest &request, Ledger &ledger, const Streams &streams,
                  const Report &report)
        : m_request(request), m_ledger(ledger), m_streams(streams), m_report(report)
    {
    }

    int backUp() const
    {
        const auto made =
            askFile(m_ledger, [](LedgerMaintenance &file) { return file.backUpNow(); });
        if (!made)
            return no(ledgerSentence(made.error()), made.error().detail);
        const QList<LedgerBackup> all = backups().value(); // reads the folder
        const auto measured = std::find_if(all.begin(), all.end(), [&made](const LedgerBackup &one) {
            return one.file == made->file;
        });
        m_report.done("backed-up", toJson(measured == all.end() ? *made : *measured),
                      QDir::toNativeSeparators(made->file));
        return Done;
    }

    int list() const
    {
        const auto all = backups();
        if (!all)
            return no(ledgerSentence(all.error()), all.error().detail);
        QJsonArray json;
        QStringList lines;
        for (const LedgerBackup &backup : *all) {
            json << toJson(backup);
            lines << QStringList{local(backup.made),
                                 backup.links < 0 ? CliText::tr("cannot be read")
                                                  : QString::number(backup.links),
                                 QDir::toNativeSeparators(backup.file)}
                         .join(u'\t');
        }
        m_report.done("listed", {{u"backups"_s, json}}, lines);
        return Done;
    }

    int restore() const
    {
        const QString file = QDir::current().absoluteFilePath(m_request.file);
        if (!QFile::exists(file))
            return no(restoreSentence({LedgerFault::NotFound, file, 0}), file);
        if (const auto ends = askFirst(CliText::tr(
                "Put the backup %1 in the place of the list of your links? Links that were made after it "
                "will be missing in the list; at the gateway nothing changes. The present list is kept.")
                                           .arg(QDir::toNativeSeparators(file))))
            return *ends;
        const auto kept =
            askFile(m_ledger, [&file](LedgerMaintenance &supervisor) { return supervisor.restore(file); });
        if (!kept)
            return no(restoreSentence(kept.error()), kept.error().detail);
        m_report.done("restored", {{u"file"_s, file}, {u"kept"_s, *kept}},
                      QStringList{CliText::tr("The backup is in place."), keptLine(*kept)});
        return Done;
    }

    int beginAnew() const
    {
        const auto state = m_ledger.state();
        if (state)
            return no(CliText::tr("The list of your links is sound: there is no reason to begin anew."), {});
        if (!needsAnother(state.error().fault))
            return no(ledgerSentence(state.error()), state.error().detail);
        if (const auto ends = askFirst(CliText::tr(
                "Begin with an empty list? Links that were made before will be missing in it; at the "
                "gateway nothing changes.")))
            return *ends;
        const auto begun =
            askFile(m_ledger, [](LedgerMaintenance &file) { return file.startAfresh(); });
        if (!begun)
            return no(ledgerSentence(begun.error()), begun.error().detail);
        m_report.done("begun-anew", {}, CliText::tr("The list of your links is empty now."));
        return Done;
    }

private:
    LedgerResult<QList<LedgerBackup>> backups() const
    {
        return askFile(m_ledger, [](LedgerMaintenance &file) { return file.backups(); });
    }
    static QJsonObject toJson(const LedgerBackup &backup)
    {
        return {{u"file"_s, backup.file},
                {u"made"_s, backup.made.toUTC().toString(Qt::ISODate)},
                {u"links"_s, backup.links < 0 ? QJsonValue() : QJsonValue(backup.links)}};
    }
    static QString keptLine(const QString &kept)
    {
        return kept.isEmpty() ? QString()
                              : CliText::tr("The list that was there before is kept as %1.")
                                    .arg(QDir::toNativeSeparators(kept));
    }

    int no(const QString &sentence, const QString &detail) const
    {
        return m_report.notDone(sentence, detail);
    }

    /// Asks unless --yes was given. Returns the exit status when the command is not to go on.
    std::optional<int> askFirst(const QString &question) const
    {
        if (m_request.isConfirmed)
            return std::nullopt;
        const auto yes = askYes(m_streams.in, m_streams.err, question);
        if (!yes)
            return m_report.wrongUsage(CliText::tr("Another list would take the place of the present one: "
                                                   "say --yes when nobody can be asked."));
        if (!*yes)
            return no(CliText::tr("Nothing was changed."), {});
        return std::nullopt;
    }

    const LedgerRequest &m_request;
    Ledger &m_ledger;
    const Streams &m_streams;
    const Report &m_report;
};

} // namespace

Wrong readLedgerCommand(const QCommandLineParser &parser, const Options &options,
                        const CommandForm *form, Invocation &to)
{
    const QStringList words = parser.positionalArguments();
    LedgerRequest &request = to.ledger;
    request.file = words.value(2);
    request.isConfirmed = parser.isSet(options.yes);
    if (!form)
        return CliText::tr("Say what to do: ledger backup, ledger backups, ledger restore FILE or ledger "
                           "begin-anew.");
    request.action = std::get<LedgerRequest::Action>(form->action);
    const bool takesFile = request.action == LedgerRequest::Action::Restore;
    if (takesFile && request.file.isEmpty())
        return CliText::tr("Name the file: %1 %2 FILE.").arg(words[0], words[1]);
    if (words.size() > (takesFile ? 3 : 2))
        return CliText::tr("“%1” is one word too many; an option begins with --.").arg(words.last());
    return checkAllowed(parser, options, *form);
}

int runLedger(const LedgerRequest &request, const Services &services, const Streams &streams,
              const Report &report)
{
    const LedgerCommand command(request, services.ledger(), streams, report);
    switch (request.action) {
    case LedgerRequest::Action::BackUp:
        return command.backUp();
    case LedgerRequest::Action::ListBackups:
        return command.list();
    case LedgerRequest::Action::Restore:
        return command.restore();
    case LedgerRequest::Action::BeginAnew:
        break;
    }
    return command.beginAnew();
}

} // namespace linktill::cli
