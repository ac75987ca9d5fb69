// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/accounts/accountmenu.h"

#include "application/accounts/accountbook.h"
#include "application/accounts/sessionvault.h"
#include "application/wording/accountwording.h"
#include "application/wording/linkwording.h"
#include "gui/accounts/accountcolours.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/questions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace linktill::gui {

namespace {
}

AccountMenu::AccountMenu(AccountServices services, Questions &questions, QToolButton *button)
    : QObject(button->window()), m_services(services), m_questions(questions), m_button(button),
      m_menu(new QMenu(button))
{
    m_button->setMenu(m_menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    rebuild();
}

void AccountMenu::setEnabled(bool enabled)
{
    m_button->setEnabled(enabled);
    for (QAction *action : m_menu->actions())
        action->setEnabled(enabled);
}

void AccountMenu::keepWhile(std::function<bool(const QString &)> isNeeded)
{
    m_isNeeded = std::move(isNeeded);
}

void AccountMenu::rebuild()
{
    // One of these actions may have led here, so they are deleted later, but their keys must be free now.
    for (QAction *old : std::exchange(m_choices, {})) {
        old->setShortcut({});
        m_button->window()->removeAction(old);
        m_menu->removeAction(old);
        old->deleteLater();
    }
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const Account &active = m_services.book.active();
    for (const Account &account : m_services.book.accounts()) {
        //: an account in a menu: its name, then its environment
        QAction *action = m_menu->addAction(tr("%1 – %2").arg(account.name,
                                                              environmentWord(account.environment)));
        action->setIcon(colourIcon(account.colour));
        action->setCheckable(true);
        action->setChecked(account.id == active.id);
        action->setShortcut(keysOf(Key::Account).value(m_choices.size()));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = account.id] { choose(id); });
        m_button->window()->addAction(action);
        m_choices.append(action);
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Add account…")), &QAction::triggered, this, &AccountMenu::add);
    QAction *change = m_menu->addAction(tr("Change “%1”…").arg(active.name));
    QAction *remove = m_menu->addAction(tr("Remove “%1”…").arg(active.name));
    connect(change, &QAction::triggered, this, &AccountMenu::change);
    connect(remove, &QAction::triggered, this, &AccountMenu::remove);
    change->setVisible(!active.isPractice());
    remove->setVisible(!active.isPractice());
    m_button->setText(active.name);
    m_button->setIcon(colourIcon(active.colour));
    m_button->setAccessibleName(tr("Account: %1").arg(active.name));
}

void AccountMenu::choose(const QString &id)
{
    const auto used = m_services.book.use(id);
    if (!used)
        Q_EMIT failed(accountSentence(used.error()));
    rebuild();
    if (used)
        Q_EMIT accountChanged();
}

void AccountMenu::add() { edit(std::nullopt); }

void AccountMenu::change()
{
    if (!m_services.book.active().isPractice())
        edit(m_services.book.active());
}

void AccountMenu::edit(std::optional<Account> existing)
{
    auto *dialog = new AccountDialog(m_services, std::move(existing), m_button->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { choose(dialog->account().id); });
    dialog->open();
}

void AccountMenu::remove()
{
    const Account account = m_services.book.active();
    if (account.isPractice())
        return;
    m_questions.ask(m_button->window(),
                    {tr("Remove account"),
                     tr("Remove “%1”? Its secret goes from the keychain too. Links that were made "
                        "stay as they are at the gateway.")
                         .arg(account.name),
                     tr("Remove account"), tr("Keep it")},
                    [this, account](bool yes) {
                        if (!yes)
                            return;
                        if (m_isNeeded && m_isNeeded(account.id))
                            return Q_EMIT failed(ledgerSentence({LedgerFault::InFlight, {}, 0}));
                        removeWithSecret(account);
                    });
}

void AccountMenu::removeWithSecret(const Account &account)
{
    // The secret goes first: if that fails, the account is still there and removal can be tried again.
    VaultJob *job = m_services.vault.remove(account.id);
    connect(job, &VaultJob::finished, this, [this, job, account] {
        const auto &result = job->result();
        if (result || result.error().fault == VaultFault::Absent
            || result.error().fault == VaultFault::NotFound)
            removeFromBook(account);
        else
            Q_EMIT failed(tr("The account was not removed.") + QLatin1Char(' ')
                          + vaultSentence(result.error()));
    });
    job->start();
}

void AccountMenu::removeFromBook(const Account &account)
{
    const auto removed = m_services.book.remove(account.id);
    if (!removed)
        Q_EMIT failed(accountSentence(removed.error()));
    rebuild();
    if (removed)
        Q_EMIT accountChanged();
}

} // namespace linktill::gui
