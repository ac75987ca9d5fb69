// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Templates in the window: their list, and the form that gets one.
#include "gui/window/mainwindow.h"

#include "gui/templates/templatesdialog.h"
#include "gui/widgets/keys.h"
#include "gui/compose/newlinkpage.h"

namespace linktill::gui {

void MainWindow::buildTemplates()
{
    connect(m_newLink, &NewLinkPage::templatesWanted, this, &MainWindow::showTemplates);
    onKey(Key::Templates, this, [this] { showTemplates(); });
}

void MainWindow::showTemplates()
{
    if (!m_services.ledger || findChild<TemplatesDialog *>())
        return;
    auto *dialog = new TemplatesDialog(m_services.ledger(), m_newLink->accountId(), this);
    connect(dialog, &TemplatesDialog::chosen, this, &MainWindow::useTemplate);
    connect(dialog, &TemplatesDialog::changed, m_newLink, &NewLinkPage::readTemplates);
    connect(dialog, &TemplatesDialog::saveWanted, m_newLink,
            [this, dialog] { m_newLink->saveAsTemplate(dialog); });
    connect(m_newLink, &NewLinkPage::templateSaved, dialog, &TemplatesDialog::load);
    dialog->open();
}

void MainWindow::useTemplate(const LinkTemplate &chosen)
{
    if (!mayFillForm())
        return;
    showNewLink();
    m_newLink->applyTemplate(chosen);
}

} // namespace linktill::gui
