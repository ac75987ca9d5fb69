// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/papercommands.h"

#include "application/accounts/accountbook.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/wording/linkwording.h"
#include "application/wording/printwording.h"
#include "cli/accountcommands.h"
#include "cli/await.h"
#include "cli/question.h"
#include "cli/text.h"
#include "core/linktrust.h"
#include "core/loopback.h"
#include "core/savefile.h"
#include "paper/logosentence.h"
#include "paper/paperpages.h"
#include "qr/qrcode.h"

#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace linktill::cli {

namespace {

int notWritten(const QString &file, const QString &detail, const Report &report)
{
    return report.notDone(CliText::tr("The file %1 could not be written. Check that there is room on "
                                      "the disk, and that the file may be written.").arg(file),
                          detail);
}

/// Returns nothing when the file was written, else the exit status.
std::optional<int> writeWhole(const QString &name, const QByteArray &bytes, const Report &report)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && commitWhole(file))
        return std::nullopt;
    return notWritten(name, file.errorString(), report);
}

/// Returns the exit status for a link of which nothing is made: it can only be wrong, or there are doubts about
/// it and nobody said yes.
std::optional<int> judged(const Issues &concerns, const QString &url, const Invocation &invocation,
                          const Streams &streams, const Report &report)
{
    if (concerns.isEmpty())
        return std::nullopt;
    if (!report.isJson())
        report.warn(concerns);
    if (!hasProblems(concerns)
        && (invocation.link.isConfirmed
            || askYes(streams.in, streams.err, CliText::tr("Use this link all the same?")).value_or(false)))
        return std::nullopt;
    report.notDone(CliText::tr("This link should not be used, so nothing was made of it: %1")
                       .arg(printedLink(url, concerns)),
                   {}, {{u"issues"_s, toJson(concerns)}});
    return Invalid;
}

/// Returns the logo of an option, else of the account; null when there is none. The error is the exit status.
Result<QImage, int> logoFor(const QString &named, const Account *account, const Report &report)
{
    const bool isNamed = !named.isEmpty();
    const QString file = isNamed ? named : account ? account->preferences.logoFile : QString();
    if (file.isEmpty())
        return QImage();
    const auto logo = qr::readLogo(file);
    if (logo)
        return *logo;
    const QString sentence = paper::logoSentence(file, logo.error());
    if (isNamed)
        return Failure{report.notDone(sentence, {})};
    report.remark(sentence); // the account's logo is an ornament
    return QImage();
}

int writeQr(const QString &url, const Invocation &invocation, const Report &report)
{
    const auto logo = logoFor(invocation.paper.logo, nullptr, report);
    if (!logo)
        return logo.error();
    const auto code = qr::QrCode::withLogo(url, *logo);
    if (!code)
        return report.notDone(CliText::tr("This link is too long for a QR code."), {});
    const QString &file = invocation.paper.out;
    const bool isSvg = file.endsWith(".svg"_L1, Qt::CaseInsensitive), isPdf = file.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    if (const auto status = writeWhole(file, isSvg ? code->svg() : isPdf ? code->pdf() : code->png(1024), report))
        return *status;
    report.done("saved", {{u"file"_s, file}, {u"payment_link"_s, url}},
                CliText::tr("QR code saved as %1.").arg(file));
    return Done;
}

struct PrintedLink
{
    paper::PaperJob job;
    const paper::PaperLayout &layout;
};

/// Sends the bytes and waits for the end.
int send(const PrintTarget &target, const QByteArray &bytes, const Services &services, const Report &report)
{
    std::optional<PrintFailure> failure;
    bool isStopped = false;
    auto *job = services.printing().send(target, bytes);
    await(job, [&] {
        failure = job->failure();
        isStopped = job->isQueueStopped();
    });
    const QString where = rawTargetText(target);
    if (failure)
        return report.notDone(printSentence(target, *failure), failure->detail,
                              {{u"printer"_s, where}, {u"bytes_taken"_s, failure->written}});
    if (isStopped)
        report.remark(stoppedPrinterSentence(where));
    report.done("printed", {{u"printer"_s, where}, {u"stopped"_s, isStopped}},
                //: %1 is a printer
                CliText::tr("Sent to the printer %1.").arg(where));
    return Done;
}

int put(const PrintedLink &printed, const PaperRequest &request, const Services &services, const Report &report)
{
    const bool isRoll = printed.layout.kind == paper::PaperKind::Roll;
    if (!request.pdf.isEmpty()) {
        if (const auto status =
                writeWhole(request.pdf, paper::paperPdf(printed.layout, printed.job, request.copies), report))
            return *status;
        report.done("saved", {{u"file"_s, request.pdf}}, CliText::tr("Saved as %1.").arg(request.pdf));
        return Done;
    }
    const auto rollBytes = [&] {
        return paper::escPos(paper::rollPicture(printed.layout, printed.job), {true, request.opensDrawer},
                             request.copies);
    };
    if (request.raw)
        return send(*request.raw, rollBytes(), services, report);
    PrintTarget target{isRoll ? PrintTarget::Kind::Queue : PrintTarget::Kind::Document, request.printer};
    target.copies = isRoll ? 1 : request.copies;
    return send(target, isRoll ? rollBytes() : paper::paperPdf(printed.layout, printed.job), services, report);
}

} // namespace

int runTypedQr(const Invocation &invocation, const Services &services, const Streams &streams, const Report &report)
{
    const QString &url = invocation.link.what;
    LinkSurroundings surroundings;
    surroundings.isPractice = isLoopback(hostOfLink(url)); // links of a practice shop lead to this computer
    if (services.ledger) {
        if (const auto found = services.ledger().links().find(url); found && found->size() == 1)
            return runQr(found->constFirst(), invocation, services, streams, report);
    }
    if (const auto status = judged(judgeLink(url, surroundings), url, invocation, streams, report))
        return *status;
    return writeQr(url, invocation, report);
}

int runQr(const Link &link, const Invocation &invocation, const Services &services, const Streams &streams,
          const Report &report)
{
    const auto history = services.ledger().links().link(link.id);
    if (!history)
        return report.notDone(ledgerSentence(history.error()), history.error().detail);
    if (link.url.isEmpty())
        return report.notDone(paper::refusalSentence(paper::PaperRefusal::NoLink), {});
    if (isFinal(link.state))
        return report.notDone(CliText::tr("The link “%1” can't be paid any more (%2), so no QR code was made.")
                                  .arg(link.facts.orderId, linkStateWord(link)),
                              {});
    if (const auto status = judged(concernsOf(link, history->knownHosts), link.url, invocation, streams, report))
        return *status;
    const int status = writeQr(link.url, invocation, report);
    if (status == Done)
        (void)services.ledger().links().recordShared(link.key(), u"qr_save"_s);
    return status;
}

int runPrint(const Link &link, const Invocation &invocation, const Services &services, const Streams &streams,
          const Report &report)
{
    const auto history = services.ledger().links().link(link.id);
    if (!history)
        return report.notDone(ledgerSentence(history.error()), history.error().detail);
    const PaperRequest &request = invocation.paper;
    const paper::PaperLayout &layout = *paper::layoutNamed(request.layout);
    const AccountBook book(services.profile(invocation.profile));
    const Account *account = book.byId(link.accountId);
    paper::PaperJob job = paper::paperJob(*history, services.format, account, services.catalogue());
    if (const auto refusal = paper::refusalOf(layout, job))
        return report.notDone(paper::refusalSentence(*refusal), {});
    if (!job.isPaid) {
        if (const auto status = judged(concernsOf(link, history->knownHosts), link.url, invocation, streams, report))
            return *status;
    }
    const auto logo = logoFor(request.logo, account, report);
    if (!logo)
        return logo.error();
    job.logo = *logo;
    const int status = put({job, layout}, request, services, report);
    if (status == Done)
        (void)services.ledger().links().recordShared(link.key(), job.isPaid ? u"receipt"_s : u"print"_s);
    return status;
}

} // namespace linktill::cli
