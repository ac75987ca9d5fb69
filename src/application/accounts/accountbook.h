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

/// The colours that an account can have, "#rrggbb", visible on light and dark.
QStringList accountColours();

/// The shop that is always there, with defaults that need no filling in.
Account practiceAccount();

/// The merchant's accounts, in accounts.json of the profile. The practice shop is always the first
/// and is not in the file. Every change is written at once, whole or not at all; unknown members of
/// an account (a newer version's) are kept. Two programs on one profile: the file is read again
/// before each change, under a lock. What a change brings in from the file shows in all that
/// accounts() gives afterwards; pointers and references into the book end with it.
class AccountBook
{
public:
    /// Reads `folder`/accounts.json; a missing file is an empty book. A damaged file is copied to
    /// accounts-damaged-1.json (2, 3 …) before anything is written.
    explicit AccountBook(QString folder);

    const QList<Account> &accounts() const { return m_accounts; }
    const QList<AccountFileDamage> &damages() const { return m_damages; }
    /// Null when there is none. By id, or by name without regard to case.
    const Account *byId(const QString &id) const;
    const Account *byName(const QString &name) const;
    /// The one that is chosen; the practice shop until one is.
    const Account &active() const;
    /// A colour that no account has yet, as long as there is one.
    QString freeColour() const;

    using Fault = AccountFault;
    /// `add` gives the account its id and returns it.
    /// `add` needs no colour: it then takes one that no other account has.
    Result<Account, Fault> add(Account account);
    Result<Account, Fault> change(const Account &account);
    Result<Account, Fault> remove(const QString &id);
    Result<Account, Fault> use(const QString &id);

    /// Why it could not be added or changed so; nothing when it could, but for the writing.
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
    QJsonObject m_root;                    ///< as it was read, for members that are not known here
    QHash<QString, QJsonObject> m_members; ///< the same of each account, by id
    bool m_isKept = true;                  ///< of a damaged file there is a copy
};

} // namespace linktill
