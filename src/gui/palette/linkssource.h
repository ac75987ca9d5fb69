// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/linkquery.h"
#include "gui/widgets/palettesource.h"

#include <QPointer>

namespace linktill::gui {

/// Finds links for the palette, by the same texts as page Links. Asks the ledger without waiting for it.
class LinksSource : public PaletteSource
{
    Q_OBJECT

public:
    /// `go` shows the link on its page.
    LinksSource(std::function<Ledger &()> ledger, std::function<void(const Link &)> go,
                QObject *parent = nullptr);

    void ask(const QString &typed) override;

private:
    PaletteEntry entryOf(const Link &link, const QString &typed) const;

    std::function<Ledger &()> m_ledger;
    std::function<void(const Link &)> m_go;
    QPointer<LedgerJobFor<LinkPage>> m_asking;
};

} // namespace linktill::gui
