// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/customers/customerimport.h"

#include "application/files/customerfile.h"
#include "application/files/importfields.h"
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"

namespace linktill::gui {

CustomerImport::CustomerImport(const ImportServices &services, const QString &file, QWidget *parent)
    : ImportDialog(services.ledger, services.dialogs, file, words(), parent)
{
    setObjectName(QStringLiteral("CustomerImport"));
    const auto table = [reader = services.readTables, id = services.account.id,
                        country = services.account.country](const QByteArray &bytes) {
        return CustomerFile(bytes, reader, id, country);
    };
    const auto keepGood = [this](const QList<KnownCustomer> &customers) { keep(customers); };
    begin([table, keepGood](Looked looked, Look what) {
              return lookInto(table(looked.bytes), looked, what, keepGood);
          },
          [table](const Looked &looked, const RowVisitor &visit) {
              table(looked.bytes).forEachRow(looked.form, visit);
          });
}

ImportDialog::Words CustomerImport::words()
{
    QList<Heading> headings;
    for (const ImportField &field : customerFields())
        headings << Heading{field.id, field.id};
    return {headings, tr("There are no customers in it."),
            [](int count) { return tr("Import %n customer(s)", nullptr, count); }};
}

void CustomerImport::keep(const QList<KnownCustomer> &customers)
{
    keepAll<CustomersAdded>(
        [customers, goesOn = watch()](Ledger &ledger) {
            return ledger.customers().add(customers, {OnMatch::FillGaps}, goesOn);
        },
        [this](const CustomersAdded &added) { Q_EMIT imported(added); });
}

} // namespace linktill::gui
