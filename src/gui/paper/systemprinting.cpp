// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/paper/systemprinting.h"

#include "gui/paper/background.h"

#include <QPageSize>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace linktill::gui {

namespace {

constexpr double inchInMm = 25.4;

bool isStopped(const QPrinterInfo &printer)
{
    return printer.state() == QPrinter::Error || printer.state() == QPrinter::Aborted;
}

QList<SystemPrinter> systemPrinters()
{
    QList<SystemPrinter> printers;
    const QString standard = QPrinterInfo::defaultPrinterName();
    for (const QString &name : QPrinterInfo::availablePrinterNames()) {
        const QPrinterInfo printer = QPrinterInfo::printerInfo(name);
        printers << SystemPrinter{name, name == standard, isStopped(printer)};
    }
    return printers;
}

PagesEnd printPages(const QString &name, const paper::PaperLayout &layout, const paper::PaperJob &job, int copies)
{
    const QPrinterInfo there = QPrinterInfo::printerInfo(name);
    if (there.isNull())
        return PagesEnd::NotThere;
    QPrinter printer(there, QPrinter::HighResolution);
    printer.setFullPage(true); // the layouts have their own margins
    printer.setPageSize(QPageSize(paper::pageSize(layout, job), QPageSize::Millimeter));
    printer.setCopyCount(copies);
    printer.setDocName(job.orderId);
    printer.setCreator(QStringLiteral("Linktill"));
    QPainter painter;
    if (!painter.begin(&printer))
        return PagesEnd::Failed;
    const int pages = paper::pageCount(layout, job);
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !printer.newPage())
            return PagesEnd::Failed;
        paper::paintPage(painter, layout, job, page, printer.resolution() / inchInMm);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error || printer.printerState() == QPrinter::Aborted)
        return PagesEnd::Failed;
    return isStopped(QPrinterInfo::printerInfo(name)) ? PagesEnd::Stopped : PagesEnd::Taken;
}

} // namespace

void SystemPrinting::list(QObject *context, std::function<void(const QList<SystemPrinter> &)> then)
{
    inBackground<QList<SystemPrinter>>(context, systemPrinters, std::move(then));
}

void SystemPrinting::print(const QString &printer, const paper::PaperLayout &layout, const paper::PaperJob &job,
                           int copies, QObject *context, std::function<void(const PagesEnd &)> then)
{
    inBackground<PagesEnd>(
        context, [=] { return printPages(printer, layout, job, copies); }, std::move(then));
}

} // namespace linktill::gui
