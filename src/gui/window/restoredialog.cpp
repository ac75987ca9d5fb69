// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/restoredialog.h"

#include "application/ports/ledgermaintenance.h"
#include "application/wording/linkwording.h"
#include "core/region.h"
#include "gui/links/linksmodel.h"
#include "gui/widgets/announce.h"

#include "ui_restoredialog.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

namespace linktill::gui {

RestoreDialog::RestoreDialog(Ledger &ledger, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::RestoreDialog>())
{
    m_ui->setupUi(this);
    m_ui->restoreButton->setEnabled(false);
    m_ui->restoreHint->setText(tr("Looking for backups…"));
    connect(m_ui->backupsTree, &QTreeWidget::itemSelectionChanged, this, &RestoreDialog::choose);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->restoreCancelButton, &QPushButton::clicked, this, &QDialog::reject);
    auto *job =
        maintaining<QList<LedgerBackup>>(
            ledger,
            [](Ledger &l) {
                return askFile(l, [](LedgerMaintenance &file) { return file.backups(); });
            },
            this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            list(*job->result());
        else
            hint(ledgerSentence(job->result().error()));
    });
    job->start();
    resize(520, 380);
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::list(const QList<LedgerBackup> &backups)
{
    m_backups = backups;
    const QLocale locale;
    for (const LedgerBackup &backup : backups) {
        const bool isReadable = backup.links >= 0;
        auto *row = new QTreeWidgetItem(
            m_ui->backupsTree,
            {shownInstant(backup.made),
             isReadable ? locale.toString(backup.links) : tr("cannot be read"),
             wordLocale().formattedDataSize(backup.bytes, 1)});
        row->setDisabled(!isReadable);
        for (const int column : {1, 2})
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (isReadable && !m_ui->backupsTree->currentItem())
            m_ui->backupsTree->setCurrentItem(row);
    }
    QHeaderView *header = m_ui->backupsTree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2}) {
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        m_ui->backupsTree->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    hint(backups.isEmpty()
             ? tr("There is no backup yet. One is made every week, and whenever you choose Back up now.")
             : QString());
    m_ui->backupsTree->setFocus();
}

void RestoreDialog::hint(const QString &sentence)
{
    m_ui->restoreHint->setText(sentence);
    m_ui->restoreHint->setVisible(!sentence.isEmpty());
    announce(m_ui->restoreHint, sentence);
}

void RestoreDialog::choose()
{
    m_ui->restoreButton->setEnabled(!chosen().file.isEmpty());
}

LedgerBackup RestoreDialog::chosen() const
{
    const QList<QTreeWidgetItem *> rows = m_ui->backupsTree->selectedItems();
    return rows.isEmpty() ? LedgerBackup()
                          : m_backups.value(m_ui->backupsTree->indexOfTopLevelItem(rows.first()));
}

} // namespace linktill::gui
