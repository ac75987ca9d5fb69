// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/customers/customerspage.h"

#include "application/accounts/accountbook.h"
#include "application/files/customerexport.h"
#include "application/ports/customerrules.h"
#include "application/wording/linkwording.h"
#include "application/wording/wording.h"
#include "gui/customers/customerdialog.h"
#include "gui/customers/customerimport.h"
#include "gui/widgets/filedialogs.h"
#include "gui/widgets/keys.h"
#include "gui/customers/customersmodel.h"
#include "gui/customers/customerfields.h"
#include "gui/widgets/listtable.h"

#include "ui_customerspage.h"

#include <QHeaderView>

#include <utility>

namespace linktill::gui {

namespace {

constexpr int pageLength = 200;
constexpr int mostFound = 500;

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
    policy.setRetainSizeWhenHidden(true); // nothing moves when somebody is chosen
    m_ui->customerFields->setSizePolicy(policy);
    showFields(false);
    m_ui->importCustomersButton->setEnabled(bool(services.csvReader));
    buildList();
    buildKeys();
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
    connect(m_ui->customerSearchEdit, &QLineEdit::textChanged, this, &CustomersPage::refresh);
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
        {m_ui->importCustomersButton, &CustomersPage::askForFile},
        {m_ui->exportCustomersButton, &CustomersPage::askWhereToSave},
    };
    for (const auto &[button, act] : acts)
        connect(button, &QPushButton::clicked, this, act);
    m_ui->customerLinkButton->setToolTip(withKey(m_ui->customerLinkButton->text(), Key::CustomerLink));
    onKey(Key::CustomerLink, this, [this] { newLink(); });
    onKey(Key::FindCustomer, this, [this] { find(); });
    onKey(Key::RemoveCustomers, m_ui->customersTable, [this] { remove(); });
    onKey(Key::UndoCustomers, this, [this] { undo(); }); // in a field it is the field's
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

/// Of nobody there is nothing to edit.
void CustomersPage::showFields(bool hasOne)
{
    m_ui->customerFields->setEnabled(hasOne);
    m_ui->customerFields->setVisible(hasOne);
}

void CustomersPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    keepEdits();
    showOne({}); // the list shows one again
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
    m_undo = nullptr;
    m_ui->undoRemoveButton->hide();
    m_model->setCustomers({}, false);
    selected();
    refresh();
}

/// The first ones, or those after what is shown.
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
            const auto found = ledger.customers().find(account, typed, mostFound);
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
    // Not selectRow(): that goes by the keys that are still down from calling the page.
    if (!further && m_model->rowCount() > 0)
        m_ui->customersTable->selectionModel()->setCurrentIndex(
            m_model->index(rowOfShown(), 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selected(); // a list that is empty now tells nothing
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

/// The first one where nobody is shown, or somebody who is not in the list any more.
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
        return m_fields->refresh(all.first()); // used for a link meanwhile
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

template <class T>
void CustomersPage::write(typename LedgerJobFor<T>::Question question,
                          std::function<void(const T &)> done)
{
    auto *job = writing<T>(m_services.ledger, std::move(question), this);
    connect(job, &LedgerJob::finished, this, [this, job, done = std::move(done)] {
        if (!job->result()) {
            tell(job->result().error());
            return;
        }
        refresh();
        done(*job->result());
    });
    job->start();
}

/// Of the account that the customer is of: another one may be in use by now.
QString CustomersPage::countryOf(const KnownCustomer &customer) const
{
    const Account *account = m_services.book.byId(customer.accountId);
    return account ? account->country : m_services.book.active().country;
}

KnownCustomer CustomersPage::edited() const
{
    return m_fields->edited(countryOf(m_fields->shown()));
}

/// Why a customer cannot be saved like this; empty when they can.
QString CustomersPage::faultOf(const KnownCustomer &customer) const
{
    if (customer.contact == Customer())
        return tr("A customer needs a name, an e-mail address or a phone.");
    KnownCustomer shown; // what else is known of them is not edited here
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
    write<KnownCustomer>([changed](Ledger &l) { return l.customers().save(changed); },
                         [this, changed](const KnownCustomer &saved) {
                             m_fields->forget(saved.id);
                             if (m_fields->shown().id == saved.id && edited() == changed)
                                 showOne(saved);
                             notify(NoticeLevel::Info, tr("Saved."));
                         });
}

/// Whoever goes on to another customer or page does not have to save first.
void CustomersPage::keepEdits()
{
    if (!m_fields->isEdited())
        return;
    const KnownCustomer before = m_fields->shown(), changed = edited();
    m_fields->keep(); // until it is saved, which may fail
    if (const QString fault = faultOf(changed); !fault.isEmpty()) {
        //: %1 is a customer, %2 says why
        notify(NoticeLevel::Problem, tr("The changes to %1 are not saved yet. %2").arg(customerLine(before), fault));
        return;
    }
    write<KnownCustomer>([changed](Ledger &l) { return l.customers().save(changed); },
                         [this, before](const KnownCustomer &saved) {
                             m_fields->forget(saved.id);
                             if (m_fields->shown().id == saved.id)
                                 showOne(saved);
                             //: %1 is a customer
                             offerUndo(tr("The changes to %1 were saved.").arg(customerLine(saved)),
                                       [before](Ledger &l) -> LedgerResult<Done> {
                                           const auto back = l.customers().save(before);
                                           return back ? LedgerResult<Done>(Done())
                                                       : LedgerResult<Done>(Failure{back.error()});
                                       });
                         });
}

void CustomersPage::merge()
{
    const QList<KnownCustomer> all = chosen();
    if (all.size() < 2)
        return;
    // The one that was used most is the one that is right most likely.
    const auto keep = std::max_element(all.begin(), all.end(),
                                       [](const KnownCustomer &a, const KnownCustomer &b) {
                                           return a.used < b.used;
                                       });
    QList<CustomerId> others;
    for (const KnownCustomer &customer : all) {
        if (customer.id != keep->id)
            others << customer.id;
    }
    write<KnownCustomer>(
        [id = keep->id, others](Ledger &l) { return l.customers().merge(id, others); },
        [this, before = *keep, others](const KnownCustomer &kept) {
            offerUndo(tr("They are one customer now: %1.").arg(customerLine(kept)),
                      [before, others](Ledger &l) -> LedgerResult<Done> {
                          const auto saved = l.customers().save(before);
                          return saved ? l.customers().restore(others)
                                       : LedgerResult<Done>(Failure{saved.error()});
                      });
        });
}

void CustomersPage::remove()
{
    QList<CustomerId> ids;
    const QList<KnownCustomer> all = chosen();
    for (const KnownCustomer &customer : all)
        ids << customer.id;
    if (ids.isEmpty())
        return;
    m_fields->show({}); // what was typed for them is not saved
    write<Done>([ids](Ledger &l) { return l.customers().remove(ids); }, [this, ids](const Done &) {
        offerUndo(tr("%n customer(s) deleted.", nullptr, int(ids.size())),
                  [ids](Ledger &l) { return l.customers().restore(ids); });
    });
}

void CustomersPage::undo()
{
    if (!m_undo)
        return;
    auto undo = std::exchange(m_undo, nullptr);
    m_notice->hide();
    m_ui->customersTable->setFocus(); // the button that was pressed goes
    write<Done>(std::move(undo), [](const Done &) {});
}

void CustomersPage::offerUndo(const QString &sentence, LedgerJobFor<Done>::Question undo)
{
    notify(NoticeLevel::Info, sentence);
    m_undo = std::move(undo);
    m_ui->undoRemoveButton->show();
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
    auto *dialog = new CustomerDialog(m_services.ledger, m_services.book.active(), customer, this);
    connect(dialog, &CustomerDialog::saved, this, [this] {
        refresh();
        notify(NoticeLevel::Info, tr("Saved."));
    });
    dialog->open();
}

void CustomersPage::askForFile()
{
    const auto reader = m_services.csvReader();
    if (!reader) {
        notify(NoticeLevel::Problem, missingPartSentence(reader.error().name));
        return;
    }
    const QString file = m_services.dialogs.fileToOpen(
        this, tr("Import customers"), tr("Tables and cards (*.csv *.txt *.tsv *.vcf);;All files (*)"));
    if (file.isEmpty())
        return;
    auto *dialog = new CustomerImport(
        {m_services.ledger, m_services.dialogs, *reader, m_services.book.active()}, file,
        this);
    connect(dialog, &CustomerImport::imported, this, [this](const CustomersAdded &added) {
        refresh();
        constexpr qsizetype mostNamed = 3;
        QStringList sentences{tr("%1 customers are new, %2 were known and are up to date.")
                                  .arg(added.fresh)
                                  .arg(added.known)};
        for (const OtherName &name : added.others.first(qMin(mostNamed, added.others.size())))
            sentences << otherNameSentence(name);
        if (const qsizetype more = added.others.size() - mostNamed; more > 0)
            sentences << tr("%n more customer(s) were not imported for the same reason.", nullptr, int(more));
        notify(NoticeLevel::Info, sentences.join(u' '));
    });
    dialog->open();
}

void CustomersPage::askWhereToSave()
{
    const QString file = m_services.dialogs.fileToSave(
        this, tr("Export customers"), tr("customers.csv"), tr("Table (*.csv);;Cards (*.vcf)"));
    if (file.isEmpty())
        return;
    auto *job = chore<int>(
        m_services.ledger,
        [file, account = m_services.book.active().id](Ledger &ledger) {
            return exportCustomers(ledger, account, file);
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, file] {
        if (!job->result())
            tell(job->result().error());
        else if (*job->result() < 0)
            notify(NoticeLevel::Problem, tr("%1 cannot be written.").arg(file));
        else
            notify(NoticeLevel::Info, tr("%n customer(s) written.", nullptr, *job->result()));
    });
    job->start();
}

void CustomersPage::notify(NoticeLevel level, const QString &sentences)
{
    m_undo = nullptr; // one notice, one thing to take back
    m_ui->undoRemoveButton->hide();
    m_notice->show(level, sentences);
}

void CustomersPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->customerLinkButton->setToolTip(withKey(m_ui->customerLinkButton->text(), Key::CustomerLink));
    showEmpty();
}

void CustomersPage::tell(const LedgerError &error)
{
    notify(NoticeLevel::Problem, ledgerSentence(error));
    Q_EMIT ledgerFailed(error);
}

} // namespace linktill::gui
