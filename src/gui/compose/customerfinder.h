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

/// Looks for known customers while a name, e-mail address or phone number is typed, and fills all that
/// is known of the chosen one into the form. The ledger is read in the background; only the newest
/// answer is used.
class CustomerFinder : public QObject
{
    Q_OBJECT

public:
    /// `ledger` may be empty: then no customer is known. `page` contains the form and owns this object.
    CustomerFinder(DraftForm &form, std::function<Ledger &()> ledger, QWidget *page);

    void setAccount(const QString &accountId) { m_accountId = accountId; }
    /// Puts all that is known of the customer into the form, as one undo step.
    void fill(const KnownCustomer &customer);

Q_SIGNALS:
    /// fill() has put this customer into the form.
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
    QPointer<SuggestionList> m_list; ///< null until a customer was found
    QList<KnownCustomer> m_offered;
    QString m_typedIn; ///< path of the field for which customers are offered
    TypingPause *m_pause;
    QPointer<QLineEdit> m_edit; ///< the field in which a person typed last
    QPointer<LedgerJob> m_job;
};

} // namespace linktill::gui
