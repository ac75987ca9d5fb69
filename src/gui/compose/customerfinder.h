// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/ports/ledgerjob.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QLineEdit;
class QWidget;

namespace linktill::gui {

class DraftForm;
class SuggestionList;
class TypingPause;

/// Finds customers while name, e-mail or phone is typed, and fills in all that is known of the one
/// that is taken. The ledger is asked aside; the newest answer wins. Belongs to a page with a form.
class CustomerFinder : public QObject
{
    Q_OBJECT

public:
    /// `ledger` may be empty: then nobody is known.
    CustomerFinder(DraftForm &form, std::function<Ledger &()> ledger, QWidget *page);

    void setAccount(const QString &accountId) { m_accountId = accountId; }
    /// Puts all that is known of the customer into the form; one step for undo.
    void fill(const KnownCustomer &customer);

Q_SIGNALS:
    /// The form is about this customer now.
    void filled(const linktill::Customer &customer);

private:
    void focused(QWidget *widget);
    void typed(QLineEdit *edit);
    void find();
    void found(QLineEdit *edit, const QList<KnownCustomer> &customers);
    void take(int row);

    DraftForm &m_form;
    std::function<Ledger &()> m_ledger;
    QWidget &m_page;
    QString m_accountId;
    QPointer<SuggestionList> m_list; ///< made when somebody is found
    QList<KnownCustomer> m_offered;
    QString m_typedIn; ///< path of the field
    TypingPause *m_pause;
    QPointer<QLineEdit> m_edit; ///< typed in last
    QPointer<LedgerJob> m_job;
};

} // namespace linktill::gui
