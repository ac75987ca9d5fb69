// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/ledgerdialogs.h"

#include "application/links/appsession.h"
#include "application/links/ledgersupervisor.h"
#include "application/wording/linkwording.h"
#include "gui/links/linkspage.h"
#include "gui/window/damagebar.h"
#include "gui/window/linkediting.h"
#include "gui/window/restoredialog.h"
#include "gui/window/windowpages.h"
#include "gui/window/windowservices.h"

#include <QDir>
#include <QMenu>
#include <QVBoxLayout>

namespace linktill::gui {

namespace {

QString shownPath(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

} // namespace

LedgerDialogs::LedgerDialogs(AppSession &session, WindowPages &pages, LinkEditing &editing,
                             const WindowServices &services, QWidget *damageSlot)
    : QObject(damageSlot), m_session(session), m_pages(pages), m_editing(editing),
      m_services(services), m_slot(damageSlot), m_menu(new QMenu(damageSlot->window()))
{
    m_slot->hide();
    buildMenu();
    listen();
    connect(&pages, &WindowPages::linksMade, this,
            [this](LinksPage *links) { links->offerBackups(m_menu); });
}

void LedgerDialogs::buildMenu()
{
    QAction *now = m_menu->addAction(tr("Back up now"));
    now->setObjectName(QStringLiteral("backUpNowAction"));
    connect(now, &QAction::triggered, &m_session.supervisor(), &LedgerSupervisor::backUpNow);
    QAction *restore = m_menu->addAction(tr("Restore a backup…"));
    restore->setObjectName(QStringLiteral("restoreAction"));
    connect(restore, &QAction::triggered, this, &LedgerDialogs::askForBackup);
}

void LedgerDialogs::listen()
{
    const LedgerSupervisor *supervisor = &m_session.supervisor();
    connect(&m_session, &AppSession::replacingLedger, this, [this] {
        m_editing.discard();
        if (m_damage)
            m_damage->setBusy(true);
    });
    connect(supervisor, &LedgerSupervisor::damaged, this, &LedgerDialogs::showDamage);
    connect(supervisor, &LedgerSupervisor::sound, this, &LedgerDialogs::hideDamage);
    connect(supervisor, &LedgerSupervisor::backedUp, this, [this](const LedgerBackup &backup) {
        m_pages.notify(NoticeLevel::Info,
                       tr("The list of your links was backed up. The backup is %1.")
                           .arg(shownPath(backup.file)));
    });
    connect(supervisor, &LedgerSupervisor::restored, this, &LedgerDialogs::tellRestored);
    connect(supervisor, &LedgerSupervisor::startedAfresh, this, [this] {
        hideDamage();
        m_pages.notify(NoticeLevel::Info,
                       tr("The list of your links begins anew. Links that were made before are "
                          "missing in it; at the gateway nothing has changed."));
    });
    connect(supervisor, &LedgerSupervisor::restoreFailed, this,
            [this](const LedgerError &error) { tellFailed(restoreSentence(error)); });
    connect(supervisor, &LedgerSupervisor::failed, this,
            [this](const LedgerError &error) { tellFailed(ledgerSentence(error)); });
}

void LedgerDialogs::showDamage(const LedgerDamage &damage)
{
    if (!m_damage) {
        m_damage = new DamageBar(m_slot);
        auto *layout = new QVBoxLayout(m_slot);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_damage);
        connect(m_damage, &DamageBar::restoreWanted, this, &LedgerDialogs::restore);
        connect(m_damage, &DamageBar::freshStartWanted, this, &LedgerDialogs::startAfresh);
    }
    m_damage->showDamage(damage);
    m_slot->show();
}

void LedgerDialogs::hideDamage()
{
    m_slot->hide();
    if (m_damage)
        m_damage->setBusy(false);
}

void LedgerDialogs::askForBackup()
{
    if (!m_services.ledger)
        return;
    auto *dialog = new RestoreDialog(m_services.ledger(), m_slot->window());
    dialog->setObjectName(QStringLiteral("restoreDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { restore(dialog->chosen()); });
    dialog->open();
}

void LedgerDialogs::restore(const LedgerBackup &backup)
{
    if (!m_editing.mayReplaceLedger())
        return;
    if (const auto begun = m_session.restore(backup); !begun)
        tellRefused(begun.error());
}

void LedgerDialogs::startAfresh()
{
    if (!m_editing.mayReplaceLedger())
        return;
    if (const auto begun = m_session.startAfresh(); !begun)
        tellRefused(begun.error());
}

/// Says why nothing was even tried.
void LedgerDialogs::tellRefused(const LedgerError &error)
{
    m_pages.notify(NoticeLevel::Warning, ledgerSentence(error));
}

void LedgerDialogs::tellRestored(const LedgerBackup &backup, const QString &setAside)
{
    hideDamage();
    QStringList sentences{
        tr("The backup of %1 is in place. Links that were made after it are missing in the list; "
           "at the gateway nothing has changed.")
            .arg(shownDay(backup.made))};
    if (!setAside.isEmpty())
        sentences << tr("The list that was there before is kept as %1.").arg(shownPath(setAside));
    m_pages.notify(NoticeLevel::Info, sentences.join(u'\n'));
}

void LedgerDialogs::tellFailed(const QString &sentences)
{
    if (m_damage)
        m_damage->setBusy(false);
    m_pages.notify(NoticeLevel::Problem, sentences);
}

} // namespace linktill::gui
