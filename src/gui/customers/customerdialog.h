// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "core/account.h"
#include "core/issue.h"

#include <QDialog>

#include <memory>

class QDialogButtonBox;
class QPlainTextEdit;
class QTabWidget;

namespace Ui {
class CustomerCard;
}

namespace linktill {
class Ledger;
}

namespace linktill::gui {

class DraftForm;
class FieldNote;

/// Edits all that is known of a customer, in the forms of a new link: contact and notes, whom to bill
/// and where, who receives the goods and where. Deletes itself.
class CustomerDialog : public QDialog
{
    Q_OBJECT

public:
    /// A new customer has id 0. The ledger must outlive the dialog.
    CustomerDialog(Ledger &ledger, const Account &account, const KnownCustomer &customer,
                   QWidget *parent = nullptr);
    ~CustomerDialog() override;

Q_SIGNALS:
    void saved(const linktill::KnownCustomer &customer);

private:
    void addContact();
    void addParty(const QString &kind, const QString &title);
    void addButtons();
    void save();
    void showIssue(const Issue &issue);
    void say(const QString &sentence);

    Ledger &m_ledger;
    Account m_account;
    KnownCustomer m_customer;
    DraftForm *m_form;
    std::unique_ptr<Ui::CustomerCard> m_card;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_notes = nullptr;
    FieldNote *m_note;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace linktill::gui
