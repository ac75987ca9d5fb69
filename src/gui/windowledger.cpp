// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// What the window does about the ledger's file: damage, backups, restoring one.
#include "gui/mainwindow.h"

#include "desk/recovery.h"
#include "desk/statuswatch.h"
#include "gui/dialogs/restoredialog.h"
#include "gui/ledgercare.h"
#include "gui/pages/linkspage.h"
#include "gui/widgets/damagebar.h"

#include "ui_mainwindow.h"

#include <QMenu>

namespace linktill::gui {

void MainWindow::buildBackups()
{
    m_ui->damageSlot->hide();
    m_care = new LedgerCare(m_services.ledger, this);
    m_backups = new QMenu(this);
    QAction *now = m_backups->addAction(tr("Back up now"));
    now->setObjectName(QStringLiteral("backUpNowAction"));
    connect(now, &QAction::triggered, m_care, &LedgerCare::backUpNow);
    QAction *restore = m_backups->addAction(tr("Restore a backup…"));
    restore->setObjectName(QStringLiteral("restoreAction"));
    connect(restore, &QAction::triggered, this, &MainWindow::askForBackup);
    connect(m_care, &LedgerCare::damaged, this, &MainWindow::showDamage);
    connect(m_care, &LedgerCare::sound, this, &MainWindow::ledgerWorks);
    connect(m_care, &LedgerCare::replaced, this, [this](const QString &sentences) {
        m_ui->damageSlot->hide();
        if (m_links)
            m_links->startOver();
        say(Severity::Warning, sentences);
        endReplacing();
        recover();
    });
    connect(m_care, &LedgerCare::done, this,
            [this](const QString &sentences) { say(Severity::Warning, sentences); });
    connect(m_care, &LedgerCare::failed, this, [this](const QString &sentences) {
        endReplacing();
        say(Severity::Problem, sentences);
    });
    connect(m_newLink, &NewLinkPage::ledgerFailed, m_care, &LedgerCare::look);
    m_care->begin();
}

/// Above every page: what is damaged is missing on all of them.
void MainWindow::showDamage(const LedgerDamage &damage)
{
    if (!m_damage) {
        m_damage = new DamageBar(m_ui->damageSlot);
        auto *layout = new QVBoxLayout(m_ui->damageSlot);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_damage);
        connect(m_damage, &DamageBar::restoreWanted, this, &MainWindow::restore);
        connect(m_damage, &DamageBar::freshStartWanted, this, [this] {
            beginReplacing();
            m_care->startAfresh();
        });
    }
    m_damage->showDamage(damage);
    m_ui->damageSlot->show();
}

void MainWindow::ledgerWorks()
{
    m_ui->damageSlot->hide();
    if (m_links && m_links->isVisible())
        m_links->startOver();
}

void MainWindow::askForBackup()
{
    if (!m_services.ledger)
        return;
    auto *dialog = new RestoreDialog(m_services.ledger(), this);
    dialog->setObjectName(QStringLiteral("restoreDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { restore(dialog->chosen()); });
    dialog->open();
}

void MainWindow::restore(const LedgerBackup &backup)
{
    // What is on its way is written into the ledger that it was begun in.
    if (m_newLink->isSending() || m_recovery || (m_links && m_links->isBusy())) {
        say(Severity::Warning, tr("The gateway is being asked. Wait until that is done, then try again."));
        return;
    }
    beginReplacing();
    m_care->restore(backup);
}

/// A status that is on its way belongs to the ledger that it was asked for: in another one the same
/// number may be another link.
void MainWindow::beginReplacing()
{
    if (m_damage)
        m_damage->setBusy(true);
    m_watchesAgain = m_watchesAgain || m_watch;
    delete std::exchange(m_watch, nullptr);
}

void MainWindow::endReplacing()
{
    if (m_damage)
        m_damage->setBusy(false);
    if (std::exchange(m_watchesAgain, false))
        watchStatuses();
}

} // namespace linktill::gui
