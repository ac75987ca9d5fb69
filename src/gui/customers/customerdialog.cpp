// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/customers/customerdialog.h"

#include "application/ports/customerrepository.h"
#include "application/ports/customerrules.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/wording/linkwording.h"
#include "application/wording/wording.h"
#include "core/catalogue.h"
#include "gui/compose/draftform.h"
#include "gui/compose/partyform.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/fieldnote.h"

#include "ui_customercard.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace linktill::gui {

namespace {
constexpr QSize usualSize(600, 560);
} // namespace

CustomerDialog::CustomerDialog(Ledger &ledger, const Account &account,
                               const KnownCustomer &customer, QWidget *parent)
    : QDialog(parent), m_ledger(ledger), m_account(account), m_customer(customer),
      m_form(new DraftForm(Catalogue::bundled(), this)),
      m_card(std::make_unique<Ui::CustomerCard>()), m_tabs(new QTabWidget(this)),
      m_note(new FieldNote(this))
{
    setObjectName(QStringLiteral("CustomerDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(customer.id == 0 ? tr("New customer") : tr("Customer"));
    m_tabs->setObjectName(QStringLiteral("customerTabs"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addWidget(m_note);
    addContact();
    addParty(QStringLiteral("billing"), tr("Billing"));
    addParty(QStringLiteral("shipping"), tr("Shipping"));
    addButtons();
    LinkContent draft; // its forms are those of a link
    draft.countryCode = account.country;
    draft.customer = customer.contact;
    draft.billing = customer.billing;
    draft.shipping = customer.shipping;
    m_form->setDraft(draft);
    connect(m_form, &DraftForm::edited, this, [this] {
        m_note->clear();
        m_form->fieldIssues().set({});
    });
    resize(usualSize);
    m_card->customerNameEdit->setFocus();
}

CustomerDialog::~CustomerDialog() = default;

void CustomerDialog::addContact()
{
    auto *tab = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(tab);
    auto *card = new QWidget(tab);
    m_card->setupUi(card);
    m_form->bind(card);
    m_notes = new QPlainTextEdit(m_customer.notes, tab);
    m_notes->setObjectName(QStringLiteral("customerNotesEdit"));
    m_notes->setTabChangesFocus(true);
    auto *label = new QLabel(tr("Notes, for you only"), tab);
    label->setProperty("role", QStringLiteral("fieldLabel"));
    label->setBuddy(m_notes);
    m_form->setKeepAside([this](const QStringList &texts) { m_notes->appendPlainText(texts.join(u'\n')); });
    layout->addWidget(card);
    layout->addWidget(label);
    layout->addWidget(m_notes, 1);
    m_tabs->addTab(tab, tr("Contact"));
}

void CustomerDialog::addParty(const QString &kind, const QString &title)
{
    auto *area = new QScrollArea(m_tabs);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // Tab goes to its fields, which scroll it
    auto *party = new PartyForm(*m_form, kind);
    party->setObjectName(kind + QLatin1String("Party"));
    auto *page = new QWidget; // lets the form keep its own height
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(party);
    layout->addStretch(1);
    area->setWidget(page);
    m_tabs->addTab(area, title);
}

void CustomerDialog::addButtons()
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("keepCustomerButton"));
    m_buttons->button(QDialogButtonBox::Save)->setDefault(true);
    m_note->setField(m_buttons->button(QDialogButtonBox::Save));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CustomerDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(m_buttons);
}

void CustomerDialog::save()
{
    m_form->tellPending(); // a later edited() would clear what is said below
    KnownCustomer changed = m_customer;
    const LinkContent &draft = m_form->draft();
    changed.contact = draft.customer;
    changed.billing = draft.billing;
    changed.shipping = draft.shipping;
    changed.notes = m_notes->toPlainText().trimmed();
    tidyCustomer(changed, m_account.country);
    if (changed.contact == Customer()) {
        m_tabs->setCurrentIndex(0);
        m_card->customerNameEdit->setFocus();
        say(tr("A customer needs a name, an e-mail address or a phone."));
        return;
    }
    if (const auto issue = customerIssue(changed, m_account.country)) {
        showIssue(*issue);
        return;
    }
    m_buttons->setEnabled(false);
    auto *job = writing<KnownCustomer>(
        m_ledger, [changed](Ledger &ledger) { return ledger.customers().save(changed); }, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        m_buttons->setEnabled(true);
        if (!job->result()) {
            say(ledgerSentence(job->result().error()));
            return;
        }
        Q_EMIT saved(*job->result());
        accept();
    });
    job->start();
}

/// Shows the issue beside its field, and brings the field's tab to the front.
void CustomerDialog::showIssue(const Issue &issue)
{
    const QStringList tabs{QStringLiteral("customer"), QStringLiteral("billing"),
                           QStringLiteral("shipping")};
    m_tabs->setCurrentIndex(qMax(0, int(tabs.indexOf(issue.field.section(u'_', 0, 0)))));
    m_form->fieldIssues().set({issue});
    m_form->fieldIssues().revealAll();
    if (m_form->editorFor(issue.field))
        m_form->fieldIssues().focus(issue);
    else
        m_notes->setFocus();
    say(issueSentence(issue));
}

void CustomerDialog::say(const QString &sentence)
{
    m_note->setNote(Severity::Problem, sentence);
    announce(m_note, sentence);
}

} // namespace linktill::gui
