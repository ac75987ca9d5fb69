// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/customers/customerchanges.h"

#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"

#include <algorithm>
#include <utility>

namespace linktill::gui {

CustomerChanges::CustomerChanges(Ledger &ledger, QObject *parent) : QObject(parent), m_ledger(ledger) {}

template <class T>
void CustomerChanges::write(typename LedgerJobFor<T>::Question question,
                            std::function<void(const T &)> then)
{
    auto *job = writing<T>(m_ledger, std::move(question), this);
    connect(job, &LedgerJob::finished, this, [this, job, then = std::move(then)] {
        if (!job->result()) {
            Q_EMIT failed(job->result().error());
            return;
        }
        Q_EMIT changed();
        then(*job->result());
    });
    job->start();
}

void CustomerChanges::save(const KnownCustomer &changed, Saved then)
{
    write<KnownCustomer>([changed](Ledger &l) { return l.customers().save(changed); }, std::move(then));
}

void CustomerChanges::keep(const KnownCustomer &before, const KnownCustomer &changed, Saved then)
{
    save(changed, [this, before, then = std::move(then)](const KnownCustomer &saved) {
        then(saved);
        //: %1 is a customer
        offerUndo(tr("The changes to %1 were saved.").arg(customerLine(saved)),
                  [before](Ledger &l) -> LedgerResult<Done> {
                      const auto back = l.customers().save(before);
                      return back ? LedgerResult<Done>(Done())
                                  : LedgerResult<Done>(Failure{back.error()});
                  });
    });
}

void CustomerChanges::merge(const QList<KnownCustomer> &all)
{
    if (all.size() < 2)
        return;
    // The customer that was used most is most likely the one that is right.
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

void CustomerChanges::remove(const QList<KnownCustomer> &all)
{
    QList<CustomerId> ids;
    for (const KnownCustomer &customer : all)
        ids << customer.id;
    if (ids.isEmpty())
        return;
    write<Done>([ids](Ledger &l) { return l.customers().remove(ids); }, [this, ids](const Done &) {
        offerUndo(tr("%n customer(s) deleted.", nullptr, int(ids.size())),
                  [ids](Ledger &l) { return l.customers().restore(ids); });
    });
}

void CustomerChanges::undo()
{
    if (auto undo = std::exchange(m_undo, nullptr))
        write<Done>(std::move(undo), [](const Done &) {});
}

void CustomerChanges::offerUndo(const QString &sentence, LedgerJobFor<Done>::Question undo)
{
    Q_EMIT undoOffered(sentence);
    m_undo = std::move(undo); // set last, since showing the notice has dropped the undo of the one before
}

} // namespace linktill::gui
