// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/ports/ledgerjob.h"
#include "core/issue.h"
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
class CustomersModel;

/// The page on which customers are found, edited, merged, removed, brought in and taken out: list on the
/// left, the chosen one on the right. Those of the active account's kind.
class CustomersPage : public Page
{
    Q_OBJECT

public:
    explicit CustomersPage(CustomersServices services, QWidget *parent = nullptr);
    ~CustomersPage() override;

    /// Looks into the ledger once more.
    void refresh();
    /// Another ledger stands in the place of the one before: a number in it is another customer's.
    void startOver();
    /// Another account is in use: its customers are shown, and what was typed for one of the last is saved.
    void accountChanged();
    /// Shows this one.
    void search(const QString &typed);
    /// Edits are saved in the ledger, which is no call to the gateway.
    bool isBusy() const override { return false; }
    void notify(NoticeLevel level, const QString &sentences) override;
    void retranslate() override;
    void find() override;

Q_SIGNALS:
    void linkWanted(const linktill::KnownCustomer &customer);
    void ledgerFailed(const linktill::LedgerError &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

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
    std::optional<NoticeBar> m_notice; ///< from the constructor on
    CustomersModel *m_model;
    PageMark m_next;
    std::unique_ptr<CustomerFields> m_fields; ///< on the right
    CustomerChanges *m_changes = nullptr;
    CustomerFiles *m_files = nullptr;
    QPointer<LedgerJob> m_job;
};

} // namespace linktill::gui
