// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/linktemplate.h"
#include "gui/widgets/palettesource.h"

#include <QPointer>

namespace linktill::gui {

/// Finds templates for the palette; reads them anew each time that it opens.
class TemplatesSource : public PaletteSource
{
    Q_OBJECT

public:
    /// `go` uses the template.
    TemplatesSource(std::function<Ledger &()> ledger, std::function<QString()> accountId,
                    std::function<void(const LinkTemplate &)> go, QObject *parent = nullptr);

    void begin() override;
    void ask(const QString &typed) override;

private:
    std::function<Ledger &()> m_ledger;
    std::function<QString()> m_accountId;
    std::function<void(const LinkTemplate &)> m_go;
    QPointer<LedgerJob> m_asking;
    QList<LinkTemplate> m_all;
    QString m_typed; ///< what ask() was given last
};

} // namespace linktill::gui
