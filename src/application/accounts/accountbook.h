// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/accountfault.h"
#include "core/account.h"
#include "core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace linktill {

/// Returns the colours that an account can have, "#rrggbb", visible on light and dark.
QStringList accountColours();

/// Returns the shop that is always there, with defaults that need no filling in.
Account practiceAccount();

/// Keeps the merchant's accounts, in accounts.json of the profile. The practice shop is always the
/// first, and the file has only its preferences. Every change is written at once, whole or not at all; unknown
/// members of an account (a newer version's) are kept. For two programs on one profile, the file is
/// read again under a lock before each change. accounts() then includes what the other program has
/// changed; pointers and references into the book become invalid.
class AccountBook
{
public:
    /// Reads `folder`/accounts.json; a missing file is an empty book. A damaged file is copied to
    /// accounts-damaged-1.json (2, 3 …) before anything is written.
    explicit AccountBook(QString folder);

    const QList<Account> &accounts() const { return m_accounts; }
    const QList<AccountFileDamage> &damages() const { return m_damages; }
    /// Each returns null when there is no such account. Names match whatever the case.
    const Account *byId(const QString &id) const;
    const Account *byName(const QString &name) const;
    /// Returns the chosen account, or the practice shop when none is chosen.
    const Account &active() const;
    /// Returns a colour that no account has yet; when all are taken, one of them.
    QString freeColour() const;

    using Fault = AccountFault;
    /// `add` gives the account its id and returns it.
    /// `add` needs no colour: it then takes one that no other account has.
    Result<Account, Fault> add(Account account);
    Result<Account, Fault> change(const Account &account);
    /// Changes what the account has for its customers and its counter, of the practice shop too.
    Result<Account, Fault> changePreferences(const QString &id, const AccountPreferences &preferences);
    Result<Account, Fault> remove(const QString &id);
    Result<Account, Fault> use(const QString &id);

    /// Returns why the account could not be added or changed in this form; nothing when it could,
    /// apart from errors in writing.
    std::optional<Fault> faultOf(const Account &account) const;

    QString file() const;

private:
    void read();
    void readRoot(const QByteArray &found);
    void readAccount(const QJsonValue &value, int place);
    void damage(const QString &account, const QString &reason, bool inBook = false);
    void keepCopy(const QByteArray &found);
    bool write() const;
    template <class Change> Result<Account, Fault> changeUnderLock(Change change);

    QString m_folder;
    QList<Account> m_accounts;
    QList<AccountFileDamage> m_damages;
    QString m_activeId;
    QJsonObject m_root;                    ///< as read, to keep members that are not known here
    QHash<QString, QJsonObject> m_members; ///< the same for each account, by id
    bool m_isKept = true;                  ///< the file is sound or has a copy, so it may be overwritten
};

} // namespace linktill
