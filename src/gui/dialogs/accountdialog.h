// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "desk/vault.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>

namespace Ui {
class AccountDefaults;
class AccountDialog;
}

namespace linktill {
class AccountBook;
class GatewayJob;
class SessionVault;
class Shops;
}

namespace linktill::gui {

/// What the dialog works on; all borrowed.
struct AccountServices
{
    AccountBook &book;
    SessionVault &vault;
    Shops &shops;
};

/// Adds an account or changes one. What is saved is in the book and its secret in the keychain before
/// the dialog says that it was accepted; a secret that is left empty stays as it was.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    /// `existing`: the account to change; none to add one.
    AccountDialog(AccountServices services, std::optional<Account> existing, QWidget *parent);
    ~AccountDialog() override;

    /// The account as it was saved; valid once accepted.
    const Account &account() const { return m_account; }

    void done(int result) override;

private:
    void buildChoices();
    void buildDefaults();
    void show(const Account &account);
    Account read() const;
    QByteArray secret() const;
    bool isNew() const { return !m_existing; }

    void tidyCredentials();
    void accessChosen();
    void showOrderPattern();
    bool askAboutDoubts();
    void swapCredentials();
    void save();
    bool keepInBook();
    void keepSecret(bool forSession);
    void testAccess();
    void say(const QString &sentence, const QString &severity = {});
    void setBusy(bool busy);

    AccountServices m_services;
    std::optional<Account> m_existing;
    Account m_account;
    std::unique_ptr<Ui::AccountDialog> m_ui;
    std::unique_ptr<Ui::AccountDefaults> m_defaults;
    QPointer<VaultJob> m_keeping;
    QPointer<GatewayJob> m_testing;
    QString m_confirmed; ///< key and secret that were saved once more in spite of a doubt
    bool m_inBook = false; ///< added by this dialog
};

} // namespace linktill::gui
