// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/ports/ledgerjob.h"
#include "core/issue.h"
#include "application/sharing/shareways.h"
#include "gui/customers/customersservices.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/page.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace Ui {
class CustomersPage;
}

namespace linktill::gui {

class CustomerChanges;
class CustomerFields;
class CustomerFiles;
class CustomerShare;
class CustomersModel;

/// Lets a person find, edit, merge, delete, import and export customers: the list is on the left, the
/// chosen customer on the right. Shows either the practice account's customers or those of all others,
/// by the kind of the active account.
class CustomersPage : public Page
{
    Q_OBJECT

public:
    explicit CustomersPage(CustomersServices services, QWidget *parent = nullptr);
    ~CustomersPage() override;

    /// Reads the list from the ledger again.
    void refresh();
    /// Forgets all that is shown and reads the list anew: in another ledger, an id is another customer's.
    void startOver();
    /// Shows the customers of the account that is active now, after saving what was typed for the last one.
    void accountChanged();
    /// Shows the customers that this text finds.
    void search(const QString &typed);
    /// Returns false: edits are saved in the ledger, which needs no call to the gateway.
    bool isBusy() const override { return false; }
    void notify(NoticeLevel level, const QString &sentences) override;
    void retranslate() override;
    void find() override;

Q_SIGNALS:
    void linkWanted(const linktill::KnownCustomer &customer);
    /// The person wants to send this link, the customer's newest that awaits payment, to the customer.
    void shareWanted(linktill::ShareWay way, const linktill::Link &link);
    void ledgerFailed(const linktill::LedgerError &error);
    /// Is emitted when a person wants to import customers; `file` is empty unless it was dropped on the page.
    void importWanted(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildList();
    void buildKeys();
    void buildChanges();
    void showFields(bool hasOne);
    void more();
    void loaded(const LedgerResult<CustomerPage> &page, bool further);
    void showEmpty();
    void selected();
    QList<KnownCustomer> chosen() const;
    void newLink();
    void save();
    int rowOfShown() const;
    const Account &accountOf(const KnownCustomer &customer) const;
    QString countryOf(const KnownCustomer &customer) const;
    KnownCustomer edited() const;
    QString faultOf(const KnownCustomer &customer) const;
    void keepEdits();
    void showOne(const KnownCustomer &customer);
    void newCustomer();
    void editAll();
    void openDialog(const KnownCustomer &customer);
    void merge();
    void remove();
    void undo();
    void tell(const LedgerError &error);

    CustomersServices m_services;
    std::unique_ptr<Ui::CustomersPage> m_ui;
    std::optional<NoticeBar> m_notice; ///< set by the constructor
    CustomersModel *m_model;
    PageMark m_next;
    std::unique_ptr<CustomerFields> m_fields; ///< right of the list
    CustomerChanges *m_changes = nullptr;
    CustomerFiles *m_files = nullptr;
    CustomerShare *m_share = nullptr;
    QPointer<LedgerJob> m_job;
};

} // namespace linktill::gui
