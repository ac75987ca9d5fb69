// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/customers/customerimport.h"

#include "application/files/customercolumns.h"
#include "application/files/customerfile.h"
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"

namespace linktill::gui {

CustomerImport::CustomerImport(const ImportServices &services, const QString &file, QWidget *parent)
    : ImportDialog(services.ledger, services.dialogs, file, words(), parent)
{
    setObjectName(QStringLiteral("CustomerImport"));
    const auto table = [reader = services.readCsv, id = services.account.id,
                        country = services.account.country](const QByteArray &bytes) {
        return CustomerFile(bytes, reader, id, country);
    };
    const auto keepAll = [this](const QList<KnownCustomer> &customers) { keep(customers); };
    begin([table, keepAll](Looked looked, Look what) {
              return lookInto(table(looked.bytes), looked, what, keepAll);
          },
          [table](const Looked &looked, const RowVisitor &visit) {
              table(looked.bytes).forEachRow(looked.form, visit);
          });
}

ImportDialog::Words CustomerImport::words()
{
    QList<Heading> headings;
    for (const QString &heading : customerHeadings())
        headings << Heading{heading, heading};
    return {headings, tr("There are no customers in it."),
            [](int count) { return tr("Import %n customer(s)", nullptr, count); }};
}

void CustomerImport::keep(const QList<KnownCustomer> &customers)
{
    auto *job = writing<CustomersAdded>(
        ledger(),
        [customers, goesOn = watch()](Ledger &ledger) {
            return ledger.customers().add(customers, goesOn);
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (!job->result())
            return kept(job->result().error());
        Q_EMIT imported(*job->result());
        kept({});
    });
    job->start();
}

} // namespace linktill::gui
