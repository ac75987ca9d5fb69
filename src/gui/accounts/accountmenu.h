// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/accounts/accountdialog.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QToolButton;

namespace linktill::gui {

class Questions;

/// The accounts behind the button in the top bar: choosing one, adding, changing, removing. The
/// first nine have Ctrl+1 to Ctrl+9.
class AccountMenu : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the button's window, where its keys work; all it is given must outlive it.
    AccountMenu(AccountServices services, Questions &questions, QToolButton *button);

    /// False: accounts cannot be changed now (a link is on its way).
    void setEnabled(bool enabled);
    /// No account is removed of which this says yes: what is on its way needs it.
    void keepWhile(std::function<bool(const QString &accountId)> isNeeded);
    /// Makes the account the active one.
    void choose(const QString &id);

public Q_SLOTS:
    void add();
    void change();
    void remove();

Q_SIGNALS:
    /// Another account is the active one, or the active one has changed.
    void accountChanged();
    /// Tells what could not be done.
    void failed(const QString &sentence);

private:
    void rebuild();
    void edit(std::optional<Account> existing);
    void removeWithSecret(const Account &account);
    void removeFromBook(const Account &account);

    AccountServices m_services;
    Questions &m_questions;
    std::function<bool(const QString &)> m_isNeeded;
    QToolButton *m_button;
    QMenu *m_menu;
    QList<QAction *> m_choices;
};

} // namespace linktill::gui
