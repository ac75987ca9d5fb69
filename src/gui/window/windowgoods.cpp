// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// The list of goods over the window.
#include "gui/window/mainwindow.h"

#include "core/linkdraft.h"
#include "gui/products/goodsdialog.h"
#include "gui/compose/draftform.h"
#include "gui/compose/newlinkpage.h"

namespace linktill::gui {

void MainWindow::showGoods()
{
    if (!m_services.ledger || findChild<GoodsDialog *>())
        return;
    (new GoodsDialog({m_services.ledger(), m_services.page.dialogs, m_services.csvReader},
                     m_newLink->session().accountId(),
                     m_newLink->form().draft().currency.trimmed(), this))
        ->open();
}

} // namespace linktill::gui
