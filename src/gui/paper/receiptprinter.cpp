// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/paper/receiptprinter.h"

#include "application/accounts/accountbook.h"
#include "application/links/linkevents.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"
#include "gui/paper/background.h"
#include "qr/logofile.h"

using namespace Qt::StringLiterals;

namespace linktill::gui {

void withPaperJob(const PaperSources &sources, const LinkHistory &history, QObject *context,
                  std::function<void(const paper::PaperJob &)> then)
{
    const Account *account = sources.book.byId(history.link.accountId);
    const paper::PaperJob job = paper::paperJob(history, sources.format, account, sources.catalogue);
    const QString logo = account ? account->preferences.logoFile : QString();
    if (logo.isEmpty())
        return then(job);
    inBackground<QImage>(
        context,
        [logo] {
            const auto read = qr::readLogo(logo);
            return read ? *read : QImage();
        },
        [job, then = std::move(then)](const QImage &read) {
            paper::PaperJob whole = job;
            whole.logo = read;
            then(whole);
        });
}

ReceiptPrinter::ReceiptPrinter(const PaperSources &sources, const PaperPrinters &printers, const ViewSettings &view,
                               LinkEvents &events, QObject *parent)
    : QObject(parent), m_sources(sources), m_printers(printers), m_view(view), m_events(events)
{
    connect(&events, &LinkEvents::paid, this, &ReceiptPrinter::paid);
}

void ReceiptPrinter::paid(const Link &link)
{
    const Account *account = m_sources.book.byId(link.accountId);
    if (!account || !account->preferences.printsReceipts || !m_sources.ledger)
        return;
    if (!recalledChoice(m_view, true).isComplete())
        return Q_EMIT failed(link, tr("Order %1: the receipt was not printed, because no printer is chosen. Print "
                                      "it once by hand; Linktill then remembers the printer.")
                                       .arg(link.facts.orderId));
    // Whoever writes this line prints. A program that hears of the same payment finds it.
    auto *job = writing<bool>(
        m_sources.ledger(),
        [key = link.key()](Ledger &ledger) { return ledger.links().recordSharedFirst(key, u"receipt_auto"_s); }, this);
    connect(job, &LedgerJob::finished, this, [this, job, link] {
        if (!job->result())
            Q_EMIT ledgerFailed(job->result().error());
        else if (*job->result())
            print(link);
    });
    job->start();
}

void ReceiptPrinter::print(const Link &link)
{
    auto *job = reading<LinkHistory>(
        m_sources.ledger(), [id = link.id](Ledger &ledger) { return ledger.links().link(id); }, this);
    connect(job, &LedgerJob::finished, this, [this, job, link] {
        if (!job->result())
            return Q_EMIT ledgerFailed(job->result().error());
        m_events.tell(job->result()->link);
        withPaperJob(m_sources, *job->result(), this, [this, link](const paper::PaperJob &paper) {
            printPaper(m_printers, recalledChoice(m_view, true), paper, this, [this, link](const PaperEnd &end) {
                if (!end.isDone)
                    Q_EMIT failed(link, tr("Order %1: the receipt was not printed. %2")
                                            .arg(link.facts.orderId, end.sentence));
                else if (end.isWarning)
                    Q_EMIT failed(link, end.sentence);
            });
        });
    });
    job->start();
}

} // namespace linktill::gui
