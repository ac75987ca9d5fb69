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

/// Shows a person how the ledger is looked after: the menu of backups, the choice of one to restore,
/// the bar that tells of damage, and in sentences what came of all that.
class LedgerDialogs : public QObject
{
    Q_OBJECT
public:
    /// The bar comes into `damageSlot`, above every page: what is damaged is missing on all of them.
    /// Lives as long as the slot; borrows the rest.
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
    DamageBar *m_damage = nullptr; ///< null until there is any
};

} // namespace linktill::gui
