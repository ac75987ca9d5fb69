// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/accountcommands.h"

#include "application/accounts/accountbook.h"
#include "application/ports/vault.h"
#include "application/wording/accountwording.h"
#include "cli/await.h"
#include "cli/secretinput.h"
#include "cli/text.h"
#include "core/clock.h"
#include "core/credentials.h"

#include <QJsonArray>

namespace linktill::cli {

namespace {

using Fault = AccountBook::Fault;

/// Waits for a question to the vault and returns its error, if any. SIGINT ends the wait for an
/// unlock prompt.
std::optional<VaultError> ask(VaultJob *job)
{
    std::optional<VaultError> error;
    await(job, [&] {
        if (!job->result())
            error = job->result().error();
    });
    return error;
}

int faulty(const Report &report, Fault fault)
{
    if (fault != Fault::CannotWrite)
        return report.wrongUsage(accountSentence(fault));
    return report.notDone(accountSentence(fault), {});
}

QString doubtSentence(CredentialDoubt doubt)
{
    switch (doubt) {
    case CredentialDoubt::Swapped:
        return CliText::tr("Key and secret look swapped. Nothing was stored.");
    case CredentialDoubt::SecretAsKey:
        return CliText::tr("What stands after --key looks like a secret. It was visible to others on "
                           "this computer: have PortOne renew it. Nothing was stored.");
    case CredentialDoubt::TokenAsKey:
        return CliText::tr("What stands after --key looks like a token, not like a key. Nothing was "
                           "stored.");
    case CredentialDoubt::TokenAsSecret:
        return CliText::tr("What was entered looks like a token, not like a secret. Nothing was stored.");
    case CredentialDoubt::SameTwice:
        return CliText::tr("Key and secret are the same. Nothing was stored.");
    case CredentialDoubt::KeyAsSecret: // secrets may have that form, so it is only remarked
    case CredentialDoubt::None:
        break;
    }
    return {};
}

void sayTrimmed(const Report &report, bool key, bool secret)
{
    if (key)
        report.remark(CliText::tr("Spaces around the key were taken off."));
    if (secret)
        report.remark(CliText::tr("Spaces or line breaks around the secret were taken off."));
}

class Commands
{
public:
    Commands(const Invocation &invocation, const Services &services, const Clock &clock,
             const Streams &streams, const Report &report)
        : m_invocation(invocation), m_services(services), m_clock(clock), m_streams(streams),
          m_report(report), m_book(services.profile(invocation.profile))
    {
    }

    int run()
    {
        for (const AccountFileDamage &damage : m_book.damages())
            m_report.remark(damageSentence(damage));
        switch (m_invocation.account.action) {
        case AccountRequest::Action::Add:
            return add();
        case AccountRequest::Action::List:
            return list();
        case AccountRequest::Action::Test:
            return test();
        case AccountRequest::Action::Remove:
            return remove();
        case AccountRequest::Action::Use:
            break;
        }
        return use();
    }

private:
    /// Returns the named account, or the active one for an empty name; null when no account has that name.
    const Account *named() const
    {
        const QString &name = m_invocation.account.name;
        return name.isEmpty() ? &m_book.active() : accountNamed(m_book, name);
    }

    QJsonObject toJson(const Account &account) const
    {
        const QUrl url = account.apiUrl.isEmpty() ? defaultApiUrl() : account.apiUrl;
        return {{QStringLiteral("id"), account.id},
                {QStringLiteral("name"), account.name},
                {QStringLiteral("environment"), environmentName(account.environment)},
                {QStringLiteral("portone_key"), account.key},
                {QStringLiteral("country"), account.country},
                {QStringLiteral("currency"), account.currency},
                {QStringLiteral("success_url"), account.successUrl},
                {QStringLiteral("failure_url"), account.failureUrl},
                {QStringLiteral("pending_url"), account.pendingUrl},
                {QStringLiteral("order_pattern"), account.orderPattern},
                {QStringLiteral("checkout_domain"), account.checkoutDomain},
                {QStringLiteral("remembers_customers"), account.remembersCustomers},
                {QStringLiteral("api_url"), account.isPractice() ? QString() : url.toString()},
                {QStringLiteral("active"), account.id == m_book.active().id}};
    }

    int done(const char *outcome, const Account &account, const QString &sentence) const
    {
        m_report.done(outcome, {{QStringLiteral("account"), toJson(account)}}, sentence);
        return Done;
    }

    int add()
    {
        const AccountRequest &request = m_invocation.account;
        if (m_book.byName(request.name))
            return faulty(m_report, Fault::NameTaken);
        QString typed = readSecret(m_streams.in, m_streams.err, CliText::tr("Secret: "));
        const PastedCredential pasted = trimCredential(typed);
        typed.fill(u'\0');
        if (pasted.text.isEmpty())
            return m_report.wrongUsage(CliText::tr("Enter the secret on standard input."));
        if (!isPlainCredential(pasted.text))
            return m_report.wrongUsage(CliText::tr("The secret holds a space, a line break or another "
                                                   "character that no secret has."));
        const CredentialDoubt doubt = doubtOf(request.account.key, pasted.text);
        if (const QString sentence = doubtSentence(doubt); !sentence.isEmpty())
            return m_report.wrongUsage(sentence);
        if (doubt == CredentialDoubt::KeyAsSecret)
            m_report.remark(CliText::tr("What was entered looks like a key, not like a secret: "
                                        "linktill-cli account test shows whether it is right."));
        sayTrimmed(m_report, request.keyWasTrimmed, pasted.trimmed);
        if (request.account.country.isEmpty() || request.account.currency.isEmpty())
            m_report.remark(CliText::tr("Specify --country and --currency to give new links of this "
                                        "account a country and a currency."));
        QByteArray secret = pasted.text.toLatin1();
        const int status = store(request.account, secret);
        wipe(secret);
        return status;
    }

    int store(const Account &account, const QByteArray &secret)
    {
        const auto added = m_book.add(account);
        if (!added)
            return faulty(m_report, added.error());
        if (const auto error = ask(m_services.vault().write(added->id, secret))) {
            const auto undone = m_book.remove(added->id); // an account without its secret is of no use
            return m_report.notDone(undone ? vaultSentence(*error)
                                           : accountSentence(undone.error()), error->detail);
        }
        return done("added", *added, CliText::tr("The account “%1” was added.").arg(added->name));
    }

    int list() const
    {
        QJsonArray accounts;
        QStringList lines;
        for (const Account &account : m_book.accounts()) {
            const bool active = account.id == m_book.active().id;
            accounts << toJson(account);
            lines << (active ? QStringLiteral("* ") : QStringLiteral("  "))
                    + QStringList{account.name, environmentName(account.environment), account.key}
                          .join(QLatin1Char('\t'));
        }
        m_report.done("listed", {{QStringLiteral("accounts"), accounts}}, lines);
        return Done;
    }

    int test() const
    {
        const Account *account = named();
        if (!account)
            return faulty(m_report, Fault::NotFound);
        if (account->isPractice())
            return m_report.wrongUsage(CliText::tr("Name the account: the practice shop needs no test."));
        GatewayChoice choice = m_invocation.gateway;
        choice.account = *account;
        const auto gateway = m_services.accountGateway(choice, m_clock);
        auto *job = gateway->requestToken();
        std::optional<Outcome<TokenGranted>> outcome;
        await(job, [&] { outcome = job->outcome(); });
        return m_report.tested(*outcome, account->name);
    }

    int remove()
    {
        const Account *account = named();
        if (!account)
            return faulty(m_report, Fault::NotFound);
        if (account->isPractice())
            return faulty(m_report, Fault::IsPractice);
        const QString id = account->id;
        const auto error = ask(m_services.vault().remove(id));
        // Without a keychain there is no secret to remove.
        if (error && error->fault != VaultFault::Absent)
            return m_report.notDone(vaultSentence(*error), error->detail);
        const auto removed = m_book.remove(id);
        if (!removed)
            return faulty(m_report, removed.error());
        return done("removed", *removed,
                    CliText::tr("The account “%1” and its secret were removed.").arg(removed->name));
    }

    int use()
    {
        const Account *account = named();
        const auto chosen = m_book.use(account ? account->id : QString());
        if (!chosen)
            return faulty(m_report, chosen.error());
        return done("chosen", *chosen, CliText::tr("The active account is “%1” now.").arg(chosen->name));
    }

    const Invocation &m_invocation;
    const Services &m_services;
    const Clock &m_clock;
    const Streams &m_streams;
    const Report &m_report;
    AccountBook m_book;
};

} // namespace

const Account *accountNamed(const AccountBook &book, const QString &name)
{
    const Account *found = book.byName(name);
    return found ? found : book.byId(name);
}

QString noSuchAccount(const QString &name)
{
    return CliText::tr("There is no account “%1”; linktill-cli account list names all.").arg(name);
}

std::optional<QString> chooseAccount(Invocation &invocation, const Services &services)
{
    GatewayChoice &to = invocation.gateway;
    const bool isNamed = !invocation.accountName.isEmpty();
    const bool isCreate = invocation.command == Invocation::Command::Create;
    const bool isNeeded = isCreate || isNamed || !invocation.templateName.isEmpty()
        || invocation.command == Invocation::Command::Templates
        || invocation.command == Invocation::Command::Customers
        || invocation.command == Invocation::Command::Goods;
    if (to.practice || !to.key.isEmpty() || !isNeeded)
        return std::nullopt;
    const AccountBook book(services.profile(invocation.profile));
    const Account *account =
        isNamed ? accountNamed(book, invocation.accountName) : &book.active();
    if (!account)
        return noSuchAccount(invocation.accountName);
    if (!account->isPractice())
        to.account = *account;
    else if (isNamed || !isCreate)
        to.practice = true;
    else // a script must not take a practice link for a real one
        return CliText::tr("No account is chosen: name one with --account, set LINKTILL_KEY and "
                           "LINKTILL_SECRET, or try without an account: --practice.");
    return std::nullopt;
}

int runAccount(const Invocation &invocation, const Services &services, const Clock &clock,
               const Streams &streams, const Report &report)
{
    return Commands(invocation, services, clock, streams, report).run();
}

} // namespace linktill::cli
