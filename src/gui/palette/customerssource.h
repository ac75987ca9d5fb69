// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/ports/ledgerjob.h"
#include "gui/widgets/palettesource.h"

#include <QPointer>

namespace linktill::gui {

/// Finds customers for the palette, as the form finds them. Asks the ledger without waiting for it.
class CustomersSource : public PaletteSource
{
    Q_OBJECT

public:
    /// `go` begins a link for the customer.
    CustomersSource(std::function<Ledger &()> ledger, std::function<QString()> accountId,
                    std::function<void(const KnownCustomer &)> go, QObject *parent = nullptr);

    void ask(const QString &typed) override;

private:
    std::function<Ledger &()> m_ledger;
    std::function<QString()> m_accountId;
    std::function<void(const KnownCustomer &)> m_go;
    QPointer<LedgerJob> m_asking;
};

} // namespace linktill::gui
