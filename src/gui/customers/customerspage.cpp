// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/customers/customerspage.h"

#include "application/accounts/accountbook.h"
#include "application/ports/customerrepository.h"
#include "application/ports/customerrules.h"
#include "application/ports/ledger.h"
#include "application/wording/linkwording.h"
#include "application/wording/wording.h"
#include "gui/customers/customerchanges.h"
#include "gui/customers/customerdialog.h"
#include "gui/customers/customerfields.h"
#include "gui/customers/customerfiles.h"
#include "gui/customers/customershare.h"
#include "gui/customers/customersmodel.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/listtable.h"
#include "gui/widgets/typingpause.h"

#include "ui_customerspage.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>

#include <utility>

namespace linktill::gui {

namespace {

constexpr int pageLength = 200;
constexpr int maxFound = 500;

} // namespace

CustomersPage::CustomersPage(CustomersServices services, QWidget *parent)
    : Page(parent), m_services(services), m_ui(std::make_unique<Ui::CustomersPage>()),
      m_model(new CustomersModel(this))
{
    m_ui->setupUi(this);
    m_fields = std::make_unique<CustomerFields>(m_ui->nameField, m_ui->emailField, m_ui->phoneField,
                                                m_ui->notesField);
    m_notice.emplace(m_ui->customersNotice, m_ui->customersNoticeLabel);
    m_ui->undoRemoveButton->hide();
    QSizePolicy policy = m_ui->customerFields->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // so that nothing moves when somebody is chosen
    m_ui->customerFields->setSizePolicy(policy);
    showFields(false);
    m_ui->importCustomersButton->setEnabled(services.canImport);
    setAcceptDrops(services.canImport);
    m_share = new CustomerShare(services.ledger, services.view, m_ui->customerFields);
    m_ui->customerFieldsLayout->addWidget(m_share);
    connect(m_share, &CustomerShare::wanted, this, &CustomersPage::shareWanted);
    m_changes = new CustomerChanges(services.ledger, this);
    m_files = new CustomerFiles(services, this);
    buildList();
    buildKeys();
    buildChanges();
}

CustomersPage::~CustomersPage() = default;

void CustomersPage::buildList()
{
    QTableView *table = m_ui->customersTable;
    table->setModel(m_model);
    makeListTable(table);
    const int widths[] = {190, 210, 150, 60, 100};
    for (int column = 0; column < CustomersModel::ColumnCount; ++column)
        table->setColumnWidth(column, widths[column]);
    table->horizontalHeader()->setStretchLastSection(true);
    connect(m_model, &CustomersModel::moreWanted, this, &CustomersPage::more);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CustomersPage::selected);
    connect(table, &QTableView::doubleClicked, this, &CustomersPage::newLink);
    auto *pause = new TypingPause([this] { refresh(); }, this);
    connect(m_ui->customerSearchEdit, &QLineEdit::textChanged, pause, [pause] { pause->begin(); });
}

void CustomersPage::buildKeys()
{
    const std::pair<QPushButton *, void (CustomersPage::*)()> acts[] = {
        {m_ui->customerLinkButton, &CustomersPage::newLink},
        {m_ui->saveCustomerButton, &CustomersPage::save},
        {m_ui->newCustomerButton, &CustomersPage::newCustomer},
        {m_ui->customerAddressesButton, &CustomersPage::editAll},
        {m_ui->mergeCustomersButton, &CustomersPage::merge},
        {m_ui->removeCustomersButton, &CustomersPage::remove},
        {m_ui->undoRemoveButton, &CustomersPage::undo},
    };
    for (const auto &[button, act] : acts)
        connect(button, &QPushButton::clicked, this, act);
    m_ui->customerLinkButton->setToolTip(withKey(m_ui->customerLinkButton->text(), Key::CustomerLink));
    onKey(Key::CustomerLink, this, [this] { newLink(); });
    onKey(Key::FindCustomer, this, [this] { find(); });
    onKey(Key::RemoveCustomers, m_ui->customersTable, [this] { remove(); });
    onKey(Key::UndoCustomers, this, [this] { undo(); }); // in a text field this key is the field's own
}

void CustomersPage::buildChanges()
{
    connect(m_changes, &CustomerChanges::changed, this, &CustomersPage::refresh);
    connect(m_changes, &CustomerChanges::failed, this, &CustomersPage::tell);
    connect(m_changes, &CustomerChanges::undoOffered, this, [this](const QString &sentence) {
        notify(NoticeLevel::Info, sentence);
        m_ui->undoRemoveButton->show();
    });
    connect(m_ui->importCustomersButton, &QPushButton::clicked, this, [this] { Q_EMIT importWanted({}); });
    m_files->fillMenu(m_ui->exportCustomersButton);
    connect(m_files, &CustomerFiles::told, this, &CustomersPage::notify);
    connect(m_files, &CustomerFiles::failed, this, &CustomersPage::tell);
}

void CustomersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_ui->customerSearchEdit->setFocus();
}

void CustomersPage::find()
{
    m_ui->customerSearchEdit->setFocus();
    m_ui->customerSearchEdit->selectAll();
}

void CustomersPage::search(const QString &typed)
{
    m_ui->customerSearchEdit->setText(typed);
}

void CustomersPage::refresh()
{
    m_next = {};
    more();
}

/// Hides the fields while nobody is chosen: there is nothing to edit then.
void CustomersPage::showFields(bool hasOne)
{
    m_ui->customerFields->setEnabled(hasOne);
    m_ui->customerFields->setVisible(hasOne);
}

void CustomersPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    keepEdits();
    showOne({}); // the list chooses one again when it is shown
}

void CustomersPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void CustomersPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT importWanted(event->mimeData()->urls().constFirst().toLocalFile());
}

void CustomersPage::accountChanged()
{
    keepEdits();
    startOver();
}

void CustomersPage::startOver()
{
    m_fields->forgetAll();
    m_fields->show({});
    m_changes->forget();
    m_ui->undoRemoveButton->hide();
    m_model->setCustomers({}, false);
    selected();
    refresh();
}

/// Reads the first customers, or those after the ones that are shown.
void CustomersPage::more()
{
    delete m_job; // its answer is no longer wanted
    const QString typed = m_ui->customerSearchEdit->text().trimmed();
    const bool further = !m_next.isNull();
    auto *job = reading<CustomerPage>(
        m_services.ledger,
        [typed, after = m_next, account = m_services.book.active().id](
            Ledger &ledger) -> LedgerResult<CustomerPage> {
            if (typed.isEmpty())
                return ledger.customers().page(account, after, pageLength);
            const auto found = ledger.customers().find(account, typed, maxFound);
            if (!found)
                return Failure{found.error()};
            return CustomerPage{*found, {}};
        },
        this);
    m_job = job;
    connect(job, &LedgerJob::finished, this, [this, job, further] { loaded(job->result(), further); });
    job->start();
}

void CustomersPage::loaded(const LedgerResult<CustomerPage> &page, bool further)
{
    if (!page) {
        tell(page.error());
        return;
    }
    m_next = page->next;
    if (further)
        m_model->append(page->customers, !m_next.isNull());
    else
        m_model->setCustomers(page->customers, !m_next.isNull());
    showEmpty();
    // selectRow() would heed the keys that are still held down from calling the page.
    if (!further && m_model->rowCount() > 0)
        m_ui->customersTable->selectionModel()->setCurrentIndex(
            m_model->index(rowOfShown(), 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selected(); // a list that is empty now emits no signal
}

void CustomersPage::showEmpty()
{
    m_ui->noCustomersLabel->setText(
        m_ui->customerSearchEdit->text().isEmpty()
            ? tr("Nobody yet. Customers come here by themselves when a link was made for them, or from "
                 "a file.")
            : tr("Nobody is found by these words."));
    m_ui->noCustomersLabel->setVisible(m_model->rowCount() == 0);
}

/// Returns the row of the shown customer; the first row when nobody is shown or the list has them no more.
int CustomersPage::rowOfShown() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row)->id == m_fields->shown().id)
            return row;
    }
    return 0;
}

QList<KnownCustomer> CustomersPage::chosen() const
{
    QList<KnownCustomer> all;
    const QModelIndexList rows = m_ui->customersTable->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const KnownCustomer *customer = m_model->at(row.row()))
            all << *customer;
    }
    return all;
}

void CustomersPage::selected()
{
    const QList<KnownCustomer> all = chosen();
    const bool isOne = all.size() == 1;
    if (isOne && all.first() == m_fields->shown())
        return; // what is being typed in the fields stays
    if (isOne && all.first().id == m_fields->shown().id && m_fields->isEdited())
        return m_fields->refresh(all.first()); // a link was made for them meanwhile
    keepEdits();
    showOne(isOne ? all.first() : KnownCustomer());
    m_ui->mergeCustomersButton->setEnabled(all.size() > 1);
    m_ui->removeCustomersButton->setEnabled(!all.isEmpty());
}

void CustomersPage::showOne(const KnownCustomer &customer)
{
    const bool isOne = customer.id != 0;
    showFields(isOne);
    m_fields->show(customer);
    m_share->show(customer);
    m_ui->customerLinkButton->setEnabled(isOne);
    m_ui->customerAddressesButton->setEnabled(isOne);
}

void CustomersPage::newLink()
{
    if (m_fields->shown().id == 0)
        return;
    const KnownCustomer typed = edited();
    Q_EMIT linkWanted(m_fields->isEdited() && faultOf(typed).isEmpty() ? typed : KnownCustomer(m_fields->shown()));
}

/// Returns the customer's own account: another one may be active by now.
const Account &CustomersPage::accountOf(const KnownCustomer &customer) const
{
    const Account *account = m_services.book.byId(customer.accountId);
    return account ? *account : m_services.book.active();
}

QString CustomersPage::countryOf(const KnownCustomer &customer) const
{
    return accountOf(customer).country;
}

KnownCustomer CustomersPage::edited() const
{
    return m_fields->edited(countryOf(m_fields->shown()));
}

/// Returns why a customer cannot be saved like this; empty when they can be.
QString CustomersPage::faultOf(const KnownCustomer &customer) const
{
    if (customer.contact == Customer())
        return tr("A customer needs a name, an e-mail address or a phone.");
    KnownCustomer shown; // the rest of the customer is not edited here
    shown.contact = customer.contact;
    shown.notes = customer.notes;
    const auto issue = customerIssue(shown, countryOf(customer));
    return issue ? issueSentence(*issue) : QString();
}

void CustomersPage::save()
{
    const KnownCustomer changed = edited();
    if (const QString fault = faultOf(changed); !fault.isEmpty()) {
        notify(NoticeLevel::Problem, fault);
        return;
    }
    m_changes->save(changed, [this, changed](const KnownCustomer &saved) {
        m_fields->forget(saved.id);
        if (m_fields->shown().id == saved.id && edited() == changed)
            showOne(saved);
        notify(NoticeLevel::Info, tr("Saved."));
    });
}

/// Saves edits when a person goes on to another customer or page without saving.
void CustomersPage::keepEdits()
{
    if (!m_fields->isEdited())
        return;
    const KnownCustomer before = m_fields->shown(), changed = edited();
    m_fields->keep(); // until they are saved, which may fail
    if (const QString fault = faultOf(changed); !fault.isEmpty()) {
        //: %1 is a customer, %2 says why
        notify(NoticeLevel::Problem,
               tr("The changes to %1 are not saved yet. %2").arg(customerLine(before), fault));
        return;
    }
    m_changes->keep(before, changed, [this](const KnownCustomer &saved) {
        m_fields->forget(saved.id);
        if (m_fields->shown().id == saved.id)
            showOne(saved);
    });
}

void CustomersPage::merge()
{
    m_changes->merge(chosen());
}

void CustomersPage::remove()
{
    const QList<KnownCustomer> all = chosen();
    if (all.isEmpty())
        return;
    m_fields->show({}); // what was typed for them is not saved
    m_changes->remove(all);
}

void CustomersPage::undo()
{
    if (!m_changes->canUndo())
        return;
    m_notice->hide();
    m_ui->customersTable->setFocus(); // the pressed button goes away
    m_changes->undo();
}

void CustomersPage::newCustomer()
{
    KnownCustomer customer;
    customer.accountId = m_services.book.active().id;
    openDialog(customer);
}

void CustomersPage::editAll()
{
    if (m_fields->shown().id != 0)
        openDialog(m_fields->shown());
}

void CustomersPage::openDialog(const KnownCustomer &customer)
{
    auto *dialog = new CustomerDialog(m_services.ledger, accountOf(customer), customer, this);
    connect(dialog, &CustomerDialog::saved, this, [this] {
        refresh();
        notify(NoticeLevel::Info, tr("Saved."));
    });
    dialog->open();
}

void CustomersPage::notify(NoticeLevel level, const QString &sentences)
{
    m_changes->forget(); // only what the shown notice tells of can be undone
    m_ui->undoRemoveButton->hide();
    m_notice->show(level, sentences);
}

void CustomersPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_files->fillMenu(m_ui->exportCustomersButton);
    m_ui->customerLinkButton->setToolTip(withKey(m_ui->customerLinkButton->text(), Key::CustomerLink));
    showEmpty();
}

void CustomersPage::tell(const LedgerError &error)
{
    notify(NoticeLevel::Problem, ledgerSentence(error));
    Q_EMIT ledgerFailed(error);
}

} // namespace linktill::gui
