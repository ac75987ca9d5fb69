// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/accounts/accountbook.h"
#include "application/ports/vault.h"
#include "core/account.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class AccountDefaults;
class AccountDialog;
}

namespace linktill {
class Clock;
class GatewayJob;
class SessionVault;
class ServiceProvider;
}

namespace linktill::gui {

class FieldNote;
class FileDialogs;
class PaperPreferences;

/// Lists the services that the dialog needs. All of them must outlive it.
struct AccountServices
{
    AccountBook &book;
    SessionVault &vault;
    ServiceProvider &provider;
    const Clock &clock;
    FileDialogs *dialogs = nullptr; ///< null: the system's
};

/// Adds or changes an account. Key and secret are tried at the gateway before they are saved, unless the
/// person chooses to save them anyway. When the dialog is accepted, the account is in the book, and its
/// secret in the keychain or kept for the session; a secret that is left empty stays as it was.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    /// `existing` is the account to change; nothing to add a new one.
    AccountDialog(AccountServices services, std::optional<Account> existing, QWidget *parent);
    ~AccountDialog() override;

    /// Returns the account as it was saved; valid once the dialog was accepted.
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
    enum class Testing { BeforeSaving, None };
    enum class KeptIn { Keychain, Session };

    void followCountry();
    bool isComplete();
    bool hasRegion();
    bool askAboutDoubts();
    void swapCredentials();
    void save(Testing testing, KeptIn where);
    QString credentials() const;
    void keep(KeptIn where);
    void showFault(AccountBook::Fault fault);
    void refuse(FieldNote *note, QWidget *field, const QString &sentence);
    void keepSecret(KeptIn where);
    void testAccess(const std::function<void(bool)> &tested);
    void say(const QString &sentence, const QString &severity = {});
    void setBusy(bool busy);

    AccountServices m_services;
    std::optional<Account> m_existing;
    Account m_account;
    std::unique_ptr<Ui::AccountDialog> m_ui;
    std::unique_ptr<Ui::AccountDefaults> m_defaults;
    PaperPreferences *m_paper = nullptr;
    QPointer<VaultJob> m_keeping;
    QPointer<GatewayJob> m_testing;
    QString m_confirmed; ///< key and secret about which the person was warned; saved the next time
    QString m_accepted;  ///< credentials() that the gateway accepted last, or of the existing account
    KeptIn m_failedFor = KeptIn::Keychain; ///< where "Save anyway" keeps the secret
    bool m_inBook = false; ///< the dialog has added or changed the account in the book
};

} // namespace linktill::gui
