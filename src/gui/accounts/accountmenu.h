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

/// Runs the menu of the account button in the top bar: choose, add, change and remove accounts. The
/// first nine accounts have the keys Ctrl+1 to Ctrl+9.
class AccountMenu : public QObject
{
    Q_OBJECT
public:
    /// The button's window owns this object, and its keys work there. Services and questions must outlive it.
    AccountMenu(AccountServices services, Questions &questions, QToolButton *button);

    /// False disables the menu, as while a link is being sent.
    void setEnabled(bool enabled);
    /// Prevents removal of an account while `isNeeded` returns true, because a call on its way needs it.
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
    /// Something could not be done; `sentence` says what and why.
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
