// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/customers/customerfiles.h"

#include "application/accounts/accountbook.h"
#include "application/files/customerexport.h"
#include "application/ports/customerrules.h"
#include "application/ports/knowncustomer.h"
#include "application/ports/ledgerjob.h"
#include "application/wording/linkwording.h"
#include "application/wording/wording.h"
#include "gui/customers/customerimport.h"
#include "gui/widgets/filedialogs.h"

namespace linktill::gui {

CustomerFiles::CustomerFiles(const CustomersServices &services, QWidget *page)
    : QObject(page), m_services(services), m_page(page)
{
}

void CustomerFiles::askForFile()
{
    const auto reader = m_services.tableReaders();
    if (!reader) {
        Q_EMIT told(NoticeLevel::Problem, missingPartSentence(reader.error().name));
        return;
    }
    const QString file = m_services.dialogs.fileToOpen(
        m_page, tr("Import customers"), tr("Tables and cards (*.csv *.txt *.tsv *.vcf);;All files (*)"));
    if (file.isEmpty())
        return;
    auto *dialog = new CustomerImport(
        {m_services.ledger, m_services.dialogs, *reader, m_services.book.active()}, file,
        m_page);
    connect(dialog, &CustomerImport::imported, this, &CustomerFiles::tellImported);
    dialog->open();
}

void CustomerFiles::askWhereToSave()
{
    const QString file = m_services.dialogs.fileToSave(
        m_page, tr("Export customers"), tr("customers.csv"), tr("Table (*.csv);;Cards (*.vcf)"));
    if (file.isEmpty())
        return;
    auto *job = maintaining<int>(
        m_services.ledger,
        [file, account = m_services.book.active().id](Ledger &ledger) {
            return exportCustomers(ledger, account, file);
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, file] {
        if (!job->result())
            Q_EMIT failed(job->result().error());
        else if (*job->result() < 0)
            Q_EMIT told(NoticeLevel::Problem, tr("%1 cannot be written.").arg(file));
        else
            Q_EMIT told(NoticeLevel::Info, tr("%n customer(s) written.", nullptr, *job->result()));
    });
    job->start();
}

void CustomerFiles::tellImported(const CustomersAdded &added)
{
    Q_EMIT imported();
    constexpr qsizetype maxNamed = 3;
    QStringList sentences{tr("%1 customers are new, %2 were known and are up to date.")
                              .arg(added.fresh)
                              .arg(added.same + added.changed)};
    for (const OtherName &name : added.others.first(qMin(maxNamed, added.others.size())))
        sentences << otherNameSentence(name);
    if (const qsizetype more = added.others.size() - maxNamed; more > 0)
        sentences << tr("%n more customer(s) were not imported for the same reason.", nullptr, int(more));
    Q_EMIT told(NoticeLevel::Info, sentences.join(u' '));
}

} // namespace linktill::gui
