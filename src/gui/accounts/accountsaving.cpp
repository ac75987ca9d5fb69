// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// This file has the account dialog's actions: it asks about doubts, tries the connection and saves. The
// dialog's fields are in accountdialog.cpp.
#include "gui/accounts/accountdialog.h"

#include "application/accounts/accountbook.h"
#include "application/accounts/sessionvault.h"
#include "application/ports/serviceprovider.h"
#include "application/wording/accountwording.h"
#include "application/wording/wording.h"
#include "core/country.h"
#include "core/credentials.h"
#include "core/currency.h"
#include "core/region.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/section.h"

#include "ui_accountdefaults.h"
#include "ui_accountdialog.h"


namespace linktill::gui {

namespace {

QString doubtSentence(CredentialDoubt doubt)
{
    switch (doubt) {
    case CredentialDoubt::Swapped:
        return AccountDialog::tr("Key and secret look as if they were swapped.");
    case CredentialDoubt::SecretAsKey:
        return AccountDialog::tr("This looks like a secret, not like a key.");
    case CredentialDoubt::KeyAsSecret:
        return AccountDialog::tr("The secret looks like a key.");
    case CredentialDoubt::TokenAsKey:
        return AccountDialog::tr("This looks like a token, not like a key.");
    case CredentialDoubt::TokenAsSecret:
        return AccountDialog::tr("The secret looks like a token: then choose “Key and a token”.");
    case CredentialDoubt::SameTwice:
        return AccountDialog::tr("Key and secret are the same.");
    case CredentialDoubt::None:
        break;
    }
    return {};
}

QString checkedSentence(const Outcome<TokenGranted> &outcome)
{
    if (outcome) {
        if (!outcome->expiresAt.isValid())
            return AccountDialog::tr("The gateway answered: these belong together.");
        return AccountDialog::tr("The gateway answered: these belong together. It gave a token until %1.")
            .arg(shortDateTime(outcome->expiresAt.toLocalTime()));
    }
    const Explanation why = explain(outcome.error());
    // The title is left out, because it speaks of a link, and no link was requested here.
    QString sentence = why.text + QLatin1Char(' ') + why.advice;
    if (!why.detail.isEmpty())
        sentence += QLatin1String("\n") + why.detail;
    return sentence;
}

} // namespace

bool AccountDialog::askAboutDoubts()
{
    const Account account = read();
    const QString key = account.key;
    const QString typed = QString::fromUtf8(secret());
    const bool byToken = account.access == Access::Token;
    CredentialDoubt doubt = doubtOf(key, typed);
    if (byToken && doubt == CredentialDoubt::TokenAsSecret)
        doubt = CredentialDoubt::None;
    const QString both = key + QLatin1Char('\n') + typed;
    m_ui->swapButton->hide();
    if (doubt == CredentialDoubt::None || m_confirmed == both)
        return false;
    m_confirmed = both;
    m_ui->swapButton->setVisible(doubt == CredentialDoubt::Swapped
                                 || doubt == CredentialDoubt::SecretAsKey
                                 || doubt == CredentialDoubt::KeyAsSecret);
    m_ui->keyEditNote->setNote(Severity::Warning, doubtSentence(doubt));
    announce(m_ui->keyEditNote, doubtSentence(doubt));
    say(tr("If it is right all the same, save once more."), severityName(Severity::Warning));
    m_ui->keyEdit->setFocus();
    return true;
}

void AccountDialog::swapCredentials()
{
    const QString key = m_ui->keyEdit->text();
    m_ui->keyEdit->setText(m_ui->secretEdit->text());
    m_ui->secretEdit->setText(key);
    m_ui->swapButton->hide();
    say({});
    tidyCredentials();
}

void AccountDialog::save(Testing testing, KeptIn where)
{
    say({});
    tidyCredentials();
    m_ui->saveAnywayButton->hide();
    if (!isComplete() || !hasRegion() || askAboutDoubts())
        return;
    if (testing == Testing::None || credentials() == m_accepted)
        return keep(where);
    testAccess([this, where](bool accepted) {
        if (accepted)
            return keep(where);
        m_failedFor = where;
        m_ui->saveAnywayButton->show();
    });
}

/// Returns true when all required fields are valid; otherwise names the first fault beside its field.
bool AccountDialog::isComplete()
{
    const Account account = read();
    if (const auto fault = m_services.book.faultOf(account)) {
        showFault(*fault);
        return false;
    }
    const bool needsSecret = isNew() || m_existing->access != account.access;
    if (!needsSecret || !secret().isEmpty())
        return true;
    refuse(m_ui->secretEditNote, m_ui->secretEdit,
           account.access == Access::Token ? tr("Enter the token.")
                                           : tr("Enter the PortOne secret."));
    return false;
}

/// Returns true when country and currency are chosen, which each link needs; otherwise says so beside the
/// fields. An account that was added without them may stay without.
bool AccountDialog::hasRegion()
{
    const Account account = read();
    const bool hasCountry = isCountry(account.country) || (!isNew() && account.country.isEmpty());
    const bool hasCurrency = isCurrency(account.currency) || (!isNew() && account.currency.isEmpty());
    m_ui->countryChoiceNote->clear();
    m_ui->currencyChoiceNote->clear();
    if (!hasCurrency)
        refuse(m_ui->currencyChoiceNote, m_ui->currencyChoice,
               tr("Choose the currency that you are paid in."));
    if (!hasCountry)
        refuse(m_ui->countryChoiceNote, m_ui->countryChoice, tr("Choose your country."));
    return hasCountry && hasCurrency;
}

/// Returns, joined, all fields that decide whether the gateway accepts the account.
QString AccountDialog::credentials() const
{
    const Account account = read();
    return QStringList{account.key, QString::fromUtf8(secret()), account.apiUrl.toString(),
                       account.subMerchantKey, QString::number(int(account.access)),
                       environmentName(account.environment)}
        .join(u'\n');
}

void AccountDialog::keep(KeptIn where)
{
    const Account wanted = read();
    const auto kept = wanted.id.isEmpty() ? m_services.book.add(wanted) : m_services.book.change(wanted);
    if (!kept)
        return showFault(kept.error());
    m_inBook = true;
    m_account = *kept;
    if (secret().isEmpty())
        accept();
    else
        keepSecret(where);
}

void AccountDialog::showFault(AccountBook::Fault fault)
{
    using Fault = AccountBook::Fault;
    const QString sentence = accountSentence(fault);
    switch (fault) {
    case Fault::NameTaken:
    case Fault::NameMissing:
        refuse(m_ui->nameEditNote, m_ui->nameEdit, sentence);
        break;
    case Fault::KeyMissing:
        refuse(m_ui->keyEditNote, m_ui->keyEdit, sentence);
        break;
    case Fault::BadUrl:
        m_ui->accountMore->setOpen(true);
        refuse(m_defaults->apiUrlEditNote, m_defaults->apiUrlEdit, sentence);
        break;
    case Fault::BadDomain:
        m_ui->accountMore->setOpen(true);
        refuse(m_defaults->checkoutDomainEditNote, m_defaults->checkoutDomainEdit, sentence);
        break;
    case Fault::BadPattern: // the note beside the field already says why
        m_ui->accountMore->setOpen(true);
        refuse(m_defaults->orderPatternEditNote, m_defaults->orderPatternEdit,
               m_defaults->orderPatternEditNote->text());
        break;
    default:
        say(sentence, severityName(Severity::Problem));
    }
}

/// Shows the sentence beside the field and puts the cursor there. Also announces it, since a screen reader
/// says nothing when the cursor is there already.
void AccountDialog::refuse(FieldNote *note, QWidget *field, const QString &sentence)
{
    note->setNote(Severity::Problem, sentence);
    announce(note, sentence);
    field->setFocus();
}

void AccountDialog::keepSecret(KeptIn where)
{
    QByteArray typed = secret();
    VaultJob *job = where == KeptIn::Session ? m_services.vault.keepForSession(m_account.id, typed)
                               : m_services.vault.write(m_account.id, typed);
    wipe(typed);
    m_keeping = job;
    connect(job, &VaultJob::finished, this, [this, job] {
        m_keeping.clear();
        setBusy(false);
        if (job->result()) {
            accept();
            return;
        }
        say(tr("The secret was not kept.") + QLatin1Char(' ') + vaultSentence(job->result().error()),
            severityName(Severity::Problem));
        m_ui->sessionButton->show();
    });
    setBusy(true);
    say(tr("The keychain is asked. If it is locked, it shows a window of its own."));
    job->start();
}

/// Asks the gateway whether it accepts the credentials and shows the answer; then calls `tested`, which may
/// be empty, with true when they are accepted. Does nothing while another test runs.
void AccountDialog::testAccess(const std::function<void(bool)> &tested)
{
    if (m_testing)
        return;
    tidyCredentials();
    const QString asked = credentials();
    QByteArray typed = secret();
    auto *job = m_services.provider.checkAccess(read(), typed);
    wipe(typed);
    m_testing = job;
    connect(job, &GatewayJob::finished, this, [this, job, asked, tested] {
        m_testing.clear();
        setBusy(false);
        const bool good = bool(job->outcome());
        if (good)
            m_accepted = asked;
        QStringList lines{checkedSentence(job->outcome())};
        if (tested && !good)
            lines << tr("The account is not saved yet.");
        say(lines.join(u'\n'), good ? QStringLiteral("success") : severityName(Severity::Problem));
        if (tested)
            tested(good);
    });
    setBusy(true);
    say(tr("The gateway is asked…"));
    job->start();
}

void AccountDialog::done(int result)
{
    if (m_keeping)
        m_keeping->cancel();
    if (m_testing)
        m_testing->cancel();
    // The account was saved but its secret was not, so the dialog removes an account that it has added and
    // changes an existing one back.
    if (result == Rejected && m_inBook) {
        static_cast<void>(isNew() ? m_services.book.remove(m_account.id)
                                  : m_services.book.change(*m_existing));
    }
    m_ui->secretEdit->clear();
    QDialog::done(result);
}

} // namespace linktill::gui
