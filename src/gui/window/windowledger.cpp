// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// What the window does about the ledger's file: damage, backups, restoring one.
#include "gui/window/mainwindow.h"

#include "application/links/linkevents.h"
#include "application/wording/linkwording.h"
#include "application/links/recovery.h"
#include "application/links/statuswatch.h"
#include "gui/window/restoredialog.h"
#include "gui/window/ledgercare.h"
#include "gui/customers/customerspage.h"
#include "gui/compose/editlinkpage.h"
#include "gui/links/linkspage.h"
#include "gui/widgets/questions.h"
#include "gui/window/damagebar.h"

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
        m_events->forget();
        if (m_links)
            m_links->startOver();
        if (m_customers)
            m_customers->startOver();
        say(NoticeLevel::Info, sentences);
        endReplacing();
        recover();
    });
    connect(m_care, &LedgerCare::done, this,
            [this](const QString &sentences) { say(NoticeLevel::Info, sentences); });
    connect(m_care, &LedgerCare::failed, this, [this](const QString &sentences) {
        endReplacing();
        say(NoticeLevel::Problem, sentences);
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
            if (beginReplacing())
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
    if (beginReplacing())
        m_care->restore(backup);
}

/// What is on its way belongs to the ledger that it was begun in, and so do changes of a link: in another
/// one the same number may be another link. Says why not, if so.
bool MainWindow::beginReplacing()
{
    if (m_edit && m_edit->isTouched()) {
        say(NoticeLevel::Warning, stillEditingSentence());
        return false;
    }
    m_watchesAgain = m_watchesAgain || m_watch;
    delete std::exchange(m_watch, nullptr); // what it asks can be asked again
    if (!m_services.ledger().inFlight().isEmpty()) {
        say(NoticeLevel::Warning, ledgerSentence({LedgerFault::InFlight, {}, 0}));
        endReplacing();
        return false;
    }
    if (m_edit)
        m_edit->discard();
    if (m_damage)
        m_damage->setBusy(true);
    return true;
}

void MainWindow::endReplacing()
{
    if (m_damage)
        m_damage->setBusy(false);
    if (std::exchange(m_watchesAgain, false))
        watchStatuses();
}

/// What is lost with the window is only what the gateway answers; the next start asks for it.
void MainWindow::askBeforeClosing()
{
    if (std::exchange(m_asksToClose, true))
        return;
    m_services.page.questions.ask(
        this,
        {tr("Close Linktill"),
         tr("Linktill is waiting for an answer from PortOne. If you close it now, we won't know whether "
            "the link was created or changed until you start it again."),
         tr("Close anyway"), tr("Keep waiting")},
        [this](bool yes) {
            m_asksToClose = false;
            m_closesAnyway = yes;
            if (yes)
                close();
        });
}

} // namespace linktill::gui
