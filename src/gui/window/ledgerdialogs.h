// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerbackup.h"
#include "application/ports/ledgerresult.h"

#include <QObject>

class QMenu;

namespace linktill {
class AppSession;
}

namespace linktill::gui {

class DamageBar;
class LinkEditing;
class WindowPages;
struct WindowServices;

/// Lets a person look after the ledger: has the menu of backups, asks which backup to restore, shows
/// the bar that tells of damage, and says how each of these ended.
class LedgerDialogs : public QObject
{
    Q_OBJECT
public:
    /// Puts the bar into `damageSlot`, above every page, since damage concerns all of them. Lives as long
    /// as the slot; borrows the rest.
    LedgerDialogs(AppSession &session, WindowPages &pages, LinkEditing &editing,
                  const WindowServices &services, QWidget *damageSlot);

    QMenu *menu() const { return m_menu; }

private:
    void buildMenu();
    void listen();
    void showDamage(const LedgerDamage &damage);
    void hideDamage();
    void askForBackup();
    void restore(const LedgerBackup &backup);
    void startAfresh();
    void tellRefused(const LedgerError &error);
    void tellRestored(const LedgerBackup &backup, const QString &setAside);
    void tellFailed(const QString &sentences);

    AppSession &m_session;
    WindowPages &m_pages;
    LinkEditing &m_editing;
    const WindowServices &m_services;
    QWidget *m_slot;
    QMenu *m_menu;
    DamageBar *m_damage = nullptr; ///< null until there is damage
};

} // namespace linktill::gui
