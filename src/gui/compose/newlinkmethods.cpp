// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Payment methods on the page: what they require opens, what does not fit is said, new links begin
// with the account's own.
#include "gui/compose/newlinkpage.h"

#include "core/demands.h"
#include "application/accounts/catalogueshelf.h"
#include "application/links/linkdesk.h"
#include "gui/compose/draftform.h"
#include "application/links/methodbook.h"
#include "gui/compose/methodsform.h"
#include "gui/compose/requiredmarks.h"
#include "gui/compose/methodpicker.h"
#include "gui/widgets/section.h"

#include <QApplication>

namespace linktill::gui {

void NewLinkPage::buildMethods()
{
    m_methods = new MethodBook(m_services.ledger, this);
    m_required = new RequiredMarks(*m_form, m_services.catalogue, this);
    connect(m_required, &RequiredMarks::asked, this, &NewLinkPage::openRequired);
    connect(m_methods, &MethodBook::changed, this, &NewLinkPage::giveDefaults);
    connect(m_form, &DraftForm::fieldLeft, this, [this](const QString &path) {
        if (path == QLatin1String("currency") || path == QLatin1String("country_code"))
            showMisfits();
    });
}

QWidget *NewLinkPage::buildMethodsForm(QWidget *parent)
{
    auto *form = new MethodsForm({*m_form, m_services.catalogue, *m_methods, m_services.dialogs,
                                  m_services.shelf},
                                 parent);
    auto *picker = form->findChild<MethodPicker *>();
    connect(picker, &MethodPicker::listShown, this, [this, picker](bool shown) {
        if (shown)
            bringIntoView(picker);
    });
    connect(form, &MethodsForm::catalogueUpdated, this, [this] {
        m_required->lookAgain();
        m_form->change([](LinkDraft &) {}); // what stands in the form is judged anew
    });
    return form;
}

/// What a method asks for comes into view where it can be filled in; the cursor stays where it is.
void NewLinkPage::openRequired(const QStringList &fields)
{
    if (m_form->isFixed(QStringLiteral("chosen_payment_methods")))
        return;
    buildSections();
    for (const QString &field : fields) {
        for (std::size_t i = 0; i < m_specs.size(); ++i) {
            if (m_specs[i].holds(field))
                m_sections[i]->setOpen(true);
        }
    }
    QWidget *focused = QApplication::focusWidget();
    auto *picker = findChild<MethodPicker *>();
    if (picker && focused && picker->isAncestorOf(focused))
        bringIntoView(picker);
    else if (focused && isAncestorOf(focused))
        bringIntoView(focused);
}

/// The link's currency or country is another now: methods that cannot serve it are shown.
void NewLinkPage::showMisfits()
{
    if (m_form->draft().methods.isEmpty() || misfits(m_form->draft(), m_services.catalogue).isEmpty())
        return;
    openSectionOf(QStringLiteral("chosen_payment_methods"));
    m_form->speakOf(QStringLiteral("chosen_payment_methods"));
}

/// A list of methods in the profile that cannot be used: said once.
void NewLinkPage::sayCatalogueFault()
{
    const auto fault = m_services.shelf ? m_services.shelf->takeFault() : std::nullopt;
    if (fault)
        //: %1 is a file's name with its folder, %2 the reason as a sentence
        notice(Severity::Warning, tr("The list of payment methods in %1 is not used; the one of this "
                                     "program is. %2")
                                      .arg(m_services.shelf->file(), catalogueSentence(*fault)));
}

} // namespace linktill::gui
