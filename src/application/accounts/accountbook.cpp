// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/accounts/accountbook.h"

#include "application/accounts/accountjson.h"
#include "application/wording/accountwording.h"
#include "core/checkout.h"
#include "core/ordernumber.h"
#include "core/regularfile.h"
#include "core/savefile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace linktill {

namespace {

using Fault = AccountBook::Fault;

constexpr std::chrono::seconds lockPatience{3};
constexpr qint64 largestBook = 4 * 1024 * 1024;

QString practiceId() { return QStringLiteral("practice"); }

QString freshId()
{
    return QStringLiteral("a-%1").arg(QRandomGenerator::system()->generate64() >> 16, 12, 16,
                                      QLatin1Char('0'));
}

bool isSameName(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

template <class Test> const Account *findIn(const QList<Account> &accounts, Test test)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(), test);
    return found == accounts.end() ? nullptr : &*found;
}

QByteArray contentsOf(const QString &name)
{
    RegularFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QStringList accountColours()
{
    return {QStringLiteral("#2f6fde"), QStringLiteral("#1f8a5b"), QStringLiteral("#b4532a"),
            QStringLiteral("#8a4fc7"), QStringLiteral("#b8336a"), QStringLiteral("#14808f"),
            QStringLiteral("#7a6a1a"), QStringLiteral("#5b6470")};
}

Account practiceAccount()
{
    Account account;
    account.id = practiceId();
    account.name = practiceShopName();
    account.environment = Environment::Practice;
    account.colour = QStringLiteral("#b7791f"); // the colour of its badge
    account.country = QStringLiteral("TH");
    account.currency = QStringLiteral("THB");
    account.merchant.name = practiceShopName();
    return account;
}

AccountBook::AccountBook(QString folder) : m_folder(std::move(folder)) { read(); }

QString AccountBook::file() const
{
    return QDir(m_folder).absoluteFilePath(QStringLiteral("accounts.json"));
}

const Account *AccountBook::byId(const QString &id) const
{
    return findIn(m_accounts, [&](const Account &account) { return account.id == id; });
}

const Account *AccountBook::byName(const QString &name) const
{
    return findIn(m_accounts,
                  [&](const Account &account) { return isSameName(account.name, name); });
}

QString AccountBook::freeColour() const
{
    const QStringList all = accountColours();
    for (const QString &colour : all) {
        const bool taken = std::any_of(m_accounts.begin(), m_accounts.end(), [&](const Account &a) {
            return a.colour.compare(colour, Qt::CaseInsensitive) == 0;
        });
        if (!taken)
            return colour;
    }
    return all[m_accounts.size() % all.size()];
}

const Account &AccountBook::active() const
{
    const Account *chosen = byId(m_activeId);
    return chosen ? *chosen : m_accounts.first();
}

void AccountBook::read()
{
    m_accounts = {practiceAccount()};
    m_damages.clear();
    m_members.clear();
    m_isKept = true;
    m_root = {};
    RegularFile source(file());
    if (!source.exists())
        return;
    if (!source.open(QIODevice::ReadOnly) || source.size() > largestBook) {
        damage({}, source.isOpen() ? QStringLiteral("it is too large") : source.errorString());
        m_isKept = false;
        return;
    }
    const QByteArray found = source.readAll();
    readRoot(found);
    QStringList reasons;
    m_accounts.first().preferences =
        preferencesFromJson(m_root.value(practiceId()).toObject(), reasons);
    if (!reasons.isEmpty())
        damage(practiceShopName(), reasons.join(QLatin1String(", ")), true);
    int place = 0;
    for (const QJsonValue &value : m_root.value(QLatin1String("accounts")).toArray())
        readAccount(value, ++place);
    m_activeId = m_root.value(QLatin1String("active")).toString();
    if (!m_damages.isEmpty())
        keepCopy(found);
}

void AccountBook::damage(const QString &account, const QString &reason, bool inBook)
{
    m_damages << AccountFileDamage{account, reason, {}, inBook};
}

void AccountBook::readRoot(const QByteArray &found)
{
    const QJsonDocument document = QJsonDocument::fromJson(found);
    m_root = document.object();
    if (!document.isObject()) {
        const Salvage salvage = salvageAccounts(found);
        m_root = salvage.root;
        for (const QString &name : salvage.lost)
            damage(name, QStringLiteral("it is cut off or not JSON"));
        if (salvage.lost.isEmpty())
            damage({}, QStringLiteral("the file is not JSON as a whole"));
    }
    const QJsonValue list = m_root.value(QLatin1String("accounts"));
    if (!list.isUndefined() && !list.isArray())
        damage({}, QStringLiteral("\"accounts\" is not a list"));
}

void AccountBook::readAccount(const QJsonValue &value, int place)
{
    ReadAccount one = accountFromJson(value);
    if (one.account && byId(one.account->id)) {
        one.account.reset();
        one.reasons << QStringLiteral("another account has its id");
    }
    if (!one.reasons.isEmpty())
        damage(one.name.isEmpty() ? QStringLiteral("#%1").arg(place) : one.name,
               one.reasons.join(QLatin1String(", ")), one.account.has_value());
    if (!one.account)
        return;
    const QString name = one.account->name;
    for (int n = 2; byName(one.account->name); ++n)
        one.account->name = QStringLiteral("%1 (%2)").arg(name).arg(n);
    m_members.insert(one.account->id, value.toObject());
    m_accounts << *one.account;
}

void AccountBook::keepCopy(const QByteArray &found)
{
    for (int n = 1; n < 1000; ++n) {
        const QString copy = QDir(m_folder).absoluteFilePath(
            QStringLiteral("accounts-damaged-%1.json").arg(n));
        const bool exists = QFile::exists(copy);
        if (exists && contentsOf(copy) != found)
            continue;
        m_isKept = exists || savePrivately(copy, found);
        for (AccountFileDamage &damage : m_damages)
            damage.copy = m_isKept ? copy : QString();
        return;
    }
    m_isKept = false;
}

bool AccountBook::write() const
{
    if (!m_isKept)
        return false; // else what could not be read would be lost
    QJsonArray list;
    for (const Account &account : m_accounts) {
        if (!account.isPractice())
            list << accountToJson(account, m_members.value(account.id));
    }
    QJsonObject root = m_root;
    if (!root.contains(QLatin1String("version")))
        root.insert(QStringLiteral("version"), 1);
    root.insert(QStringLiteral("accounts"), list);
    root.insert(QStringLiteral("active"), active().id);
    const QJsonObject practice = preferencesToJson(m_accounts.first().preferences,
                                                   root.value(practiceId()).toObject());
    if (practice.isEmpty())
        root.remove(practiceId());
    else
        root.insert(practiceId(), practice);
    return savePrivately(file(), QJsonDocument(root).toJson());
}

std::optional<Fault> AccountBook::faultOf(const Account &account) const
{
    if (account.isPractice() || account.id == practiceId())
        return Fault::IsPractice;
    if (account.name.isEmpty())
        return Fault::NameMissing;
    const bool taken = std::any_of(m_accounts.begin(), m_accounts.end(), [&](const Account &other) {
        return other.id != account.id && isSameName(other.name, account.name);
    });
    if (taken)
        return Fault::NameTaken;
    if (account.key.isEmpty())
        return Fault::KeyMissing;
    if (!account.apiUrl.isEmpty() && !isUsableApiUrl(account.apiUrl))
        return Fault::BadUrl;
    if (orderPatternFault(account.orderPattern))
        return Fault::BadPattern;
    if (account.checkoutDomain != checkoutDomainOf(account.checkoutDomain))
        return Fault::BadDomain;
    return std::nullopt;
}

template <class Change> Result<Account, Fault> AccountBook::changeUnderLock(Change change)
{
    makePrivateFolder(m_folder);
    QLockFile lock(file() + QStringLiteral(".lock"));
    if (!tryPrivateLock(lock, lockPatience))
        return Failure{Fault::CannotWrite};
    const QList<AccountFileDamage> before = m_damages;
    read();
    const Result<Account, Fault> done = change();
    if (done && !write()) {
        read();
        return Failure{Fault::CannotWrite};
    }
    if (m_damages.isEmpty())
        m_damages = before; // told when the book opens, so a change must not forget them
    return done;
}

Result<Account, Fault> AccountBook::add(Account account)
{
    return changeUnderLock([&]() -> Result<Account, Fault> {
        account.id = freshId();
        account.name = account.name.trimmed();
        if (account.colour.isEmpty())
            account.colour = freeColour();
        if (const auto fault = faultOf(account))
            return Failure{*fault};
        m_accounts << account;
        return account;
    });
}

Result<Account, Fault> AccountBook::change(const Account &changed)
{
    return changeUnderLock([&]() -> Result<Account, Fault> {
        Account account = changed;
        account.name = account.name.trimmed();
        if (const auto fault = faultOf(account))
            return Failure{*fault};
        for (Account &own : m_accounts) {
            if (own.id == account.id)
                return own = account;
        }
        return Failure{Fault::NotFound};
    });
}

Result<Account, Fault> AccountBook::changePreferences(const QString &id,
                                                      const AccountPreferences &preferences)
{
    return changeUnderLock([&]() -> Result<Account, Fault> {
        for (Account &own : m_accounts) {
            if (own.id == id) {
                own.preferences = preferences;
                return own;
            }
        }
        return Failure{Fault::NotFound};
    });
}

Result<Account, Fault> AccountBook::remove(const QString &id)
{
    return changeUnderLock([&]() -> Result<Account, Fault> {
        const Account *found = byId(id);
        if (!found)
            return Failure{Fault::NotFound};
        if (found->isPractice())
            return Failure{Fault::IsPractice};
        const Account removed = *found;
        m_accounts.removeIf([&](const Account &account) { return account.id == id; });
        return removed;
    });
}

Result<Account, Fault> AccountBook::use(const QString &id)
{
    return changeUnderLock([&]() -> Result<Account, Fault> {
        const Account *found = byId(id);
        if (!found)
            return Failure{Fault::NotFound};
        m_activeId = id;
        return *found;
    });
}

} // namespace linktill
