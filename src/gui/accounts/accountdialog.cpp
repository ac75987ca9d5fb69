// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// This file shows and reads the dialog's fields. The dialog's actions are in accountsaving.cpp.
#include "gui/accounts/accountdialog.h"

#include "application/accounts/accountbook.h"
#include "application/accounts/sessionvault.h"
#include "application/ports/serviceprovider.h"
#include "application/wording/accountwording.h"
#include "core/checkout.h"
#include "core/clock.h"
#include "core/credentials.h"
#include "core/currency.h"
#include "core/ordernumber.h"
#include "core/region.h"
#include "core/tokenend.h"
#include "gui/accounts/accountcolours.h"
#include "gui/paper/paperpreferences.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/fieldnote.h"

#include "ui_accountdefaults.h"
#include "ui_accountdialog.h"

#include <QScreen>
#include <QScrollBar>

namespace linktill::gui {

namespace {
constexpr int arrowWidth = 16;
} // namespace

AccountDialog::AccountDialog(AccountServices services, std::optional<Account> existing,
                             QWidget *parent)
    : QDialog(parent), m_services(services), m_existing(std::move(existing)),
      m_ui(std::make_unique<Ui::AccountDialog>()),
      m_defaults(std::make_unique<Ui::AccountDefaults>())
{
    m_ui->setupUi(this);
    setWindowTitle(isNew() ? tr("Add account") : tr("Change account"));
    m_ui->countryChoice->setKind(CodeBox::Country);
    m_ui->nameEditNote->setField(m_ui->nameEdit);
    m_ui->keyEditNote->setField(m_ui->keyEdit);
    m_ui->secretEditNote->setField(m_ui->secretEdit);
    m_ui->countryChoiceNote->setField(m_ui->countryChoice);
    m_ui->currencyChoiceNote->setField(m_ui->currencyChoice);
    buildChoices();
    buildDefaults();
    for (QLineEdit *edit : {m_ui->keyEdit, m_ui->secretEdit})
        connect(edit, &QLineEdit::editingFinished, this, &AccountDialog::tidyCredentials);
    connect(m_ui->accessChoice, &QComboBox::currentIndexChanged, this, &AccountDialog::accessChosen);
    connect(m_ui->countryChoice, &CodeBox::editingFinished, this, &AccountDialog::followCountry);
    connect(m_ui->testButton, &QPushButton::clicked, this, [this] { testAccess({}); });
    connect(m_ui->swapButton, &QPushButton::clicked, this, &AccountDialog::swapCredentials);
    // Each of these buttons saves all fields as they are when it is pressed.
    connect(m_ui->sessionButton, &QPushButton::clicked, this,
            [this] { save(Testing::BeforeSaving, KeptIn::Session); });
    connect(m_ui->discardButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->keepButton, &QPushButton::clicked, this,
            [this] { save(Testing::BeforeSaving, KeptIn::Keychain); });
    connect(m_ui->saveAnywayButton, &QPushButton::clicked, this,
            [this] { save(Testing::None, m_failedFor); });
    Account fresh;
    fresh.colour = m_services.book.freeColour();
    show(m_existing.value_or(fresh));
    if (m_existing)
        m_accepted = credentials(); // saved credentials count as accepted
    say({});
    for (QPushButton *button : {m_ui->swapButton, m_ui->sessionButton, m_ui->saveAnywayButton})
        button->hide();
    // The dialog is as wide as the form's column and as high as the first fields need, if the screen allows.
    resize(QSize(560, 560).boundedTo(screen()->availableSize() - QSize(8, 40)));
    m_ui->nameEdit->setFocus();
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::buildChoices()
{
    for (const auto &[name, colour] : namedAccountColours())
        m_ui->colourBox->addItem(colourIcon(colour), name, colour);
    for (const Environment environment : {Environment::Sandbox, Environment::Live})
        m_ui->environmentChoice->addItem(environmentWord(environment), int(environment));
    // Qt's size hint does not include the arrow of the style sheet.
    m_ui->environmentChoice->setMinimumWidth(m_ui->environmentChoice->sizeHint().width() +
                                             arrowWidth);
    m_ui->accessChoice->addItem(tr("Key and secret"), int(Access::Secret));
    m_ui->accessChoice->addItem(tr("Key and a token from the back office"), int(Access::Token));
}

void AccountDialog::buildDefaults()
{
    m_ui->accountMore->setTitle(tr("More"));
    m_ui->accountMore->setSummary(tr("defaults of new links, gateway's address"));
    m_ui->accountMore->setContentFactory([this](QWidget *parent) {
        auto *content = new QWidget(parent);
        m_defaults->setupUi(content);
        return content;
    });
    m_ui->accountMore->ensureContent();
    m_defaults->apiUrlEditNote->setField(m_defaults->apiUrlEdit);
    m_defaults->orderPatternEditNote->setField(m_defaults->orderPatternEdit);
    m_defaults->checkoutDomainEditNote->setField(m_defaults->checkoutDomainEdit);
    m_defaults->checkoutDomainEditNote->setHint(
        tr("Where your customers pay, if that is another domain than the gateway's. Links whose answer was "
           "lost are put together in these two only."));
    m_paper = new PaperPreferences(m_services.dialogs, m_defaults->paperSlot);
    m_defaults->paperSlotLayout->addWidget(m_paper);
    connect(m_defaults->orderPatternEdit, &QLineEdit::textChanged, this,
            &AccountDialog::showOrderPattern);
    showOrderPattern();
}

void AccountDialog::show(const Account &account)
{
    m_ui->nameEdit->setText(account.name);
    m_ui->colourBox->setCurrentIndex(qMax(0, m_ui->colourBox->findData(account.colour)));
    m_ui->environmentChoice->setCurrentIndex(
        qMax(0, m_ui->environmentChoice->findData(int(account.environment))));
    m_ui->accessChoice->setCurrentIndex(m_ui->accessChoice->findData(int(account.access)));
    m_ui->keyEdit->setText(account.key);
    m_ui->countryChoice->setCode(account.country);
    m_ui->currencyChoice->setCode(account.currency);
    m_defaults->merchantNameEdit->setText(account.merchant.name);
    m_defaults->logoEdit->setText(account.merchant.logo);
    m_defaults->backUrlChoice->setText(account.merchant.backUrl);
    m_defaults->successUrlChoice->setText(account.successUrl);
    m_defaults->failureUrlChoice->setText(account.failureUrl);
    m_defaults->pendingUrlChoice->setText(account.pendingUrl);
    m_defaults->apiUrlEdit->setText(account.apiUrl.toString());
    m_defaults->subMerchantEdit->setText(account.subMerchantKey);
    m_defaults->orderPatternEdit->setText(account.orderPattern);
    m_defaults->checkoutDomainEdit->setText(account.checkoutDomain);
    m_defaults->remembersCustomersCheck->setChecked(account.remembersCustomers);
    m_paper->setPreferences(account.preferences);
    accessChosen();
}

Account AccountDialog::read() const
{
    Account account = m_inBook ? m_account : m_existing.value_or(Account());
    const auto text = [](const QLineEdit *edit) { return edit->text().trimmed(); };
    account.name = text(m_ui->nameEdit);
    account.colour = m_ui->colourBox->currentData().toString();
    account.environment = Environment(m_ui->environmentChoice->currentData().toInt());
    account.access = Access(m_ui->accessChoice->currentData().toInt());
    account.key = trimCredential(m_ui->keyEdit->text()).text;
    account.country = m_ui->countryChoice->code();
    account.currency = m_ui->currencyChoice->code();
    account.merchant.name = text(m_defaults->merchantNameEdit);
    account.merchant.logo = text(m_defaults->logoEdit);
    account.merchant.backUrl = text(m_defaults->backUrlChoice);
    account.successUrl = text(m_defaults->successUrlChoice);
    account.failureUrl = text(m_defaults->failureUrlChoice);
    account.pendingUrl = text(m_defaults->pendingUrlChoice);
    account.apiUrl = QUrl(text(m_defaults->apiUrlEdit));
    account.subMerchantKey = trimCredential(m_defaults->subMerchantEdit->text()).text;
    account.orderPattern = text(m_defaults->orderPatternEdit);
    const QString domain = text(m_defaults->checkoutDomainEdit);
    account.checkoutDomain = checkoutDomainOf(domain);
    if (account.checkoutDomain.isEmpty()) // kept as typed; the book reports it as no domain
        account.checkoutDomain = domain;
    account.remembersCustomers = m_defaults->remembersCustomersCheck->isChecked();
    account.preferences = m_paper->preferences();
    if (account.access == Access::Secret)
        account.tokenExpires = QDateTime();
    else if (const QByteArray token = secret(); !token.isEmpty())
        account.tokenExpires = tokenEnd(token);
    return account;
}

/// Fills in the currency of the chosen country while no currency is chosen: most shops are paid in it.
void AccountDialog::followCountry()
{
    if (m_ui->currencyChoice->code().isEmpty())
        m_ui->currencyChoice->setCode(currencyOfCountry(m_ui->countryChoice->code()));
}

/// Shows the first number of today's series, or says what is wrong with the pattern.
void AccountDialog::showOrderPattern()
{
    const QString pattern = m_defaults->orderPatternEdit->text().trimmed();
    FieldNote *note = m_defaults->orderPatternEditNote;
    if (const auto fault = orderPatternFault(pattern))
        note->setNote(Severity::Problem, orderPatternSentence(*fault));
    else if (pattern.isEmpty())
        note->setHint(tr("Empty: a number by chance, such as LT-20240720-7F3K9Q."));
    else
        //: %1 is an order number
        note->setHint(tr("The first one: %1")
                          .arg(orderNumber(orderSeries(pattern, m_services.clock.now().toLocalTime().date()), 1)));
}

QByteArray AccountDialog::secret() const
{
    return trimCredential(m_ui->secretEdit->text()).text.toUtf8();
}

void AccountDialog::accessChosen()
{
    const bool byToken = m_ui->accessChoice->currentData().toInt() == int(Access::Token);
    m_ui->secretEditLabel->setText(byToken ? tr("Token") : tr("PortOne secret"));
    // When the kind of access changes, the saved secret cannot be kept.
    const bool keeps = m_existing && m_existing->access == (byToken ? Access::Token : Access::Secret);
    m_ui->secretEdit->setPlaceholderText(
        keeps ? tr("In the keychain. Leave empty to keep it.") : QString());
    tidyCredentials();
}

/// Removes what was pasted around a key or secret, and says so; warns of unusual characters and shows when
/// a token ends.
void AccountDialog::tidyCredentials()
{
    const std::pair<QLineEdit *, FieldNote *> both[] = {
        {m_ui->keyEdit, m_ui->keyEditNote}, {m_ui->secretEdit, m_ui->secretEditNote}};
    for (const auto &[edit, note] : both) {
        const PastedCredential pasted = trimCredential(edit->text());
        if (pasted.trimmed)
            edit->setText(pasted.text);
        if (!pasted.text.isEmpty() && !isPlainCredential(pasted.text))
            note->setNote(Severity::Warning,
                          tr("There are spaces or unusual characters inside: is it whole?"));
        else if (pasted.trimmed)
            note->setNote(Severity::Warning, tr("Spaces around it were taken off."));
        else
            note->clear();
    }
    const QDateTime end = read().tokenExpires;
    if (end.isValid() && !secret().isEmpty())
        m_ui->secretEditNote->setNote(
            Severity::Warning,
            //: %1 is a date with time
            tr("This token ends on %1.")
                .arg(shortDateTime(end.toLocalTime())));
}

void AccountDialog::say(const QString &sentence, const QString &severity)
{
    m_ui->accountStatus->setText(sentence);
    m_ui->accountStatus->setVisible(!sentence.isEmpty());
    setSeverityProperty(m_ui->accountStatus, severity);
    announce(m_ui->accountStatus, sentence);
}

void AccountDialog::setBusy(bool busy)
{
    for (QPushButton *button : {m_ui->keepButton, m_ui->testButton, m_ui->sessionButton,
                                m_ui->swapButton, m_ui->saveAnywayButton})
        button->setEnabled(!busy);
    m_ui->accountFields->setEnabled(!busy);
}

} // namespace linktill::gui
