// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/customers/customerfiles.h"

#include "application/accounts/accountbook.h"
#include "application/ports/ledgerjob.h"
#include "application/wording/wording.h"
#include "gui/widgets/filedialogs.h"

#include <QMenu>
#include <QPushButton>

#include <tuple>

namespace linktill::gui {

CustomerFiles::CustomerFiles(const CustomersServices &services, QWidget *page)
    : QObject(page), m_services(services), m_page(page)
{
}

void CustomerFiles::fillMenu(QPushButton *button)
{
    delete button->menu();
    auto *menu = new QMenu(button);
    const std::tuple<const char *, CustomerLayout, QString> entries[] = {
        {"exportAction", CustomerLayout::Linktill, tr("Spreadsheet or contacts…")},
        {"exportForGoogleAction", CustomerLayout::Google, tr("Export for Google…")},
        {"exportForOutlookAction", CustomerLayout::Outlook, tr("Export for Outlook…")},
        {"exportForExcelAction", CustomerLayout::Excel, tr("Export for Excel…")},
    };
    for (const auto &[name, layout, text] : entries) {
        QAction *action = menu->addAction(text, this, [this, chosen = layout] { askWhereToSave(chosen); });
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(layout != CustomerLayout::Excel || m_services.workbooks);
    }
    button->setMenu(menu);
}

void CustomerFiles::askWhereToSave(CustomerLayout layout)
{
    const bool isOurs = layout == CustomerLayout::Linktill, isBook = layout == CustomerLayout::Excel;
    const QString file = m_services.dialogs.fileToSave(
        m_page, tr("Export customers"), isBook ? tr("customers.xlsx") : tr("customers.csv"),
        isOurs       ? tr("Spreadsheet (*.csv);;Contacts (*.vcf)")
            : isBook ? tr("Excel workbook (*.xlsx)")
                     : tr("Spreadsheet (*.csv)"));
    if (file.isEmpty())
        return;
    std::shared_ptr<TableWriter> book;
    if (isBook) {
        auto begun = m_services.workbooks(file);
        if (!begun)
            return Q_EMIT told(NoticeLevel::Problem, missingPartSentence(begun.error().name));
        book = std::move(begun.value());
    }
    auto *job = maintaining<int>(
        m_services.ledger,
        [file, layout, book, account = m_services.book.active().id](Ledger &ledger) {
            return book ? exportCustomers(ledger, account, *book, layout)
                        : exportCustomers(ledger, account, file, layout);
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

} // namespace linktill::gui
