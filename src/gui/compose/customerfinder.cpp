// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/customerfinder.h"

#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "gui/compose/draftform.h"
#include "gui/widgets/suggestions.h"
#include "gui/widgets/typingpause.h"

#include <QApplication>
#include <QLineEdit>

namespace linktill::gui {

namespace {

constexpr int maxCustomersOffered = 8;

bool isWatched(const QString &path)
{
    return path == QLatin1String("customer_details.name")
        || path == QLatin1String("customer_details.email_address")
        || path == QLatin1String("customer_details.phone_number")
        || path == QLatin1String("billing_details.billing_name");
}

/// Puts a known value into the field. The text that was typed to find the customer is replaced even when the
/// value is empty.
void put(QString &field, const QString &known, bool wasTyped)
{
    if (wasTyped || !known.isEmpty())
        field = known;
}

void put(LinkContent &draft, const KnownCustomer &customer, const QString &typedIn)
{
    const auto was = [&typedIn](const char *path) { return typedIn == QLatin1String(path); };
    put(draft.customer.name, customer.contact.name, was("customer_details.name"));
    put(draft.customer.email, customer.contact.email, was("customer_details.email_address"));
    put(draft.customer.phone, customer.contact.phone, was("customer_details.phone_number"));
    if (!(customer.billing == Party()))
        draft.billing = customer.billing;
    else if (was("billing_details.billing_name"))
        draft.billing.name = customer.contact.name;
    if (!(customer.shipping == Party()))
        draft.shipping = customer.shipping;
}

} // namespace

CustomerFinder::CustomerFinder(DraftForm &form, std::function<Ledger &()> ledger, QWidget *page)
    : QObject(page), m_form(form), m_ledger(std::move(ledger)), m_page(*page)
{
    m_pause = new TypingPause([this] { find(); }, this);
    if (m_ledger)
        connect(qApp, &QApplication::focusChanged, this,
                [this](QWidget *, QWidget *now) { focused(now); });
}

void CustomerFinder::focused(QWidget *widget)
{
    auto *edit = qobject_cast<QLineEdit *>(widget);
    if (!edit || !m_page.isAncestorOf(edit) || edit->isReadOnly()
        || !isWatched(m_form.pathOf(edit)))
        return;
    disconnect(edit, &QLineEdit::textEdited, this, nullptr); // so that each field is connected only once
    connect(edit, &QLineEdit::textEdited, this, [this, edit] { typed(edit); });
}

void CustomerFinder::typed(QLineEdit *edit)
{
    delete m_job; // its answer is for an earlier text
    m_edit = edit;
    if (edit->text().trimmed().isEmpty()) {
        m_pause->cancel();
        found(edit, {});
    } else {
        m_pause->begin();
    }
}

void CustomerFinder::find()
{
    if (!m_edit)
        return;
    const QString text = m_edit->text().trimmed();
    auto *job = reading<QList<KnownCustomer>>(
        m_ledger(),
        [account = m_accountId, text](Ledger &ledger) {
            return ledger.customers().find(account, text, maxCustomersOffered);
        },
        this);
    m_job = job;
    connect(job, &LedgerJob::finished, this, [this, job, edit = m_edit] {
        if (edit)
            found(edit, job->result() ? *job->result() : QList<KnownCustomer>());
    });
    job->start();
}

void CustomerFinder::found(QLineEdit *edit, const QList<KnownCustomer> &customers)
{
    m_offered = customers;
    if (!m_list && customers.isEmpty())
        return;
    if (!m_list) {
        m_list = new SuggestionList(tr("Known customers"), m_page.window());
        connect(m_list, &SuggestionList::taken, this, &CustomerFinder::take);
        connect(this, &QObject::destroyed, m_list, &QObject::deleteLater);
    }
    QStringList lines;
    for (const KnownCustomer &customer : customers)
        lines << customerLine(customer);
    m_typedIn = m_form.pathOf(edit);
    m_list->offer(edit, lines);
}

void CustomerFinder::take(int row)
{
    if (row < 0 || row >= m_offered.size())
        return;
    const KnownCustomer customer = m_offered[row];
    fill(customer);
    if (auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        edit->end(false);
}

void CustomerFinder::fill(const KnownCustomer &customer)
{
    delete m_job;
    const QString typedIn = std::exchange(m_typedIn, {});
    m_form.change([&](LinkContent &draft) { put(draft, customer, typedIn); });
    Q_EMIT filled(customer.contact);
}

} // namespace linktill::gui
