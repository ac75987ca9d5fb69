// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/paper/printpaper.h"

#include "application/ports/rawprinting.h"
#include "application/wording/printwording.h"

#include <QCoreApplication>
#include <QTimer>

namespace linktill::gui {

namespace {

struct PrintText
{
    Q_DECLARE_TR_FUNCTIONS(linktill::gui::PrintPaper)
};

QString sentTo(const QString &printer)
{
    //: %1 is a printer
    return PrintText::tr("Sent to the printer “%1”.").arg(printer);
}

PaperEnd endOf(PagesEnd end, const QString &printer)
{
    PrintTarget target{PrintTarget::Kind::Document, printer};
    switch (end) {
    case PagesEnd::Taken:
        return {true, sentTo(printer)};
    case PagesEnd::Stopped:
        return {true, stoppedPrinterSentence(printer), true};
    case PagesEnd::NotThere:
        return {false, printSentence(target, {PrintFailure::Kind::NoQueue})};
    case PagesEnd::Failed:
        break;
    }
    return {false, printSentence(target, {PrintFailure::Kind::QueueFailed})};
}

void sendRoll(RawPrinting &raw, const PrintTarget &target, const QByteArray &bytes, QObject *context,
              const std::function<void(const PaperEnd &)> &done)
{
    PrintJob *job = raw.send(target, bytes);
    QObject::connect(job, &PrintJob::finished, context, [job, target, done] {
        const QString where = rawTargetText(target);
        if (job->failure())
            done({false, printSentence(target, *job->failure())});
        else if (job->isQueueStopped())
            done({true, stoppedPrinterSentence(where), true});
        else
            done({true, sentTo(where)});
    });
    job->start();
}

} // namespace

void printPaper(const PaperPrinters &printers, const PrintChoice &choice, const paper::PaperJob &job,
                QObject *context, std::function<void(const PaperEnd &)> done)
{
    const auto later = [&](const QString &sentence) {
        QTimer::singleShot(0, context, [done, sentence] { done({false, sentence}); });
    };
    if (!choice.isComplete())
        return later(PrintText::tr("Choose a printer first."));
    const paper::PaperLayout &layout = *paper::layoutNamed(choice.layout);
    if (const auto refusal = paper::refusalOf(layout, job))
        return later(paper::refusalSentence(*refusal));
    if (layout.kind != paper::PaperKind::Roll)
        return printers.system->print(choice.printer, layout, job, choice.copies, context,
                                      [done, name = choice.printer](const PagesEnd &end) { done(endOf(end, name)); });
    const PrintTarget target = choice.isRaw ? *rawTargetFrom(choice.raw)
                                            : PrintTarget{PrintTarget::Kind::Queue, choice.printer};
    if (!printers.raw)
        return later(printSentence(target, {PrintFailure::Kind::NotHere}));
    sendRoll(*printers.raw, target,
             paper::escPos(paper::rollPicture(layout, job), {true, choice.opensDrawer}, choice.copies), context, done);
}

} // namespace linktill::gui
