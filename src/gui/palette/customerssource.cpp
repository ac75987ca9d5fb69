// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/palette/customerssource.h"

#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "gui/widgets/wordmatch.h"

namespace linktill::gui {

namespace {
constexpr int maxCustomers = 5;
constexpr int minCustomerLetters = 2;
constexpr int minCustomerScore = 20; ///< for one found by the sound of its name or another form of its phone
} // namespace

CustomersSource::CustomersSource(std::function<Ledger &()> ledger, std::function<QString()> accountId,
                                 std::function<void(const KnownCustomer &)> go, QObject *parent)
    : PaletteSource(parent), m_ledger(std::move(ledger)), m_accountId(std::move(accountId)),
      m_go(std::move(go))
{
}

void CustomersSource::ask(const QString &typed)
{
    delete m_asking; // its answer is no longer wanted
    if (typed.trimmed().size() < minCustomerLetters || !m_ledger) {
        Q_EMIT found(typed, {});
        return;
    }
    auto *job = reading<QList<KnownCustomer>>(
        m_ledger(),
        [typed, account = m_accountId()](Ledger &ledger) {
            return ledger.customers().find(account, typed, maxCustomers);
        },
        this);
    m_asking = job;
    connect(job, &LedgerJob::finished, this, [this, job, typed] {
        QList<PaletteEntry> entries;
        if (job->result()) { // other pages tell when the ledger fails
            for (const KnownCustomer &customer : *job->result()) {
                PaletteEntry entry;
                entry.id = QStringLiteral("customer/%1").arg(customer.id);
                entry.text = customerLine(customer);
                entry.hint = tr("Customer: new link");
                entry.score = qMax(minCustomerScore,
                                   matchScore(foldedWords(typed), foldedWords(entry.text)));
                entry.act = [go = m_go, customer] { go(customer); };
                entries.append(entry);
            }
        }
        Q_EMIT found(typed, entries);
    });
    job->start();
}

} // namespace linktill::gui
