// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/partyform.h"

#include "gui/compose/draftform.h"
#include "gui/compose/partyaddress.h"
#include "gui/compose/pasteoffer.h"
#include "gui/widgets/codebox.h"
#include "gui/widgets/fieldnote.h"

#include "ui_partysection.h"

#include <QClipboard>
#include <QGuiApplication>

namespace linktill::gui {

PartyForm::PartyForm(DraftForm &form, const QString &kind, QWidget *parent)
    : QWidget(parent), m_form(form), m_ui(std::make_unique<Ui::PartySection>())
{
    m_ui->setupUi(this);
    m_form.bind(this, kind);
    new PartyAddress(m_form, kind, *m_ui, this);
    offerPaste(kind);
    const bool shipping = kind == QLatin1String("shipping");
    m_ui->sameAsBillingCheck->setVisible(shipping);
    if (!shipping)
        return;
    connect(m_ui->sameAsBillingCheck, &QCheckBox::toggled, this, &PartyForm::setFollowing);
    connect(&m_form, &DraftForm::edited, this, &PartyForm::follow);
    connect(&m_form, &DraftForm::replaced, this, &PartyForm::recognise);
    recognise();
}

PartyForm::~PartyForm() = default;

void PartyForm::offerPaste(const QString &kind)
{
    auto *paste = new PasteOffer(m_form, kind, this);
    for (QLineEdit *edit : {m_ui->nameEdit, m_ui->line1Edit})
        paste->watch(edit);
    connect(m_ui->pasteAddressButton, &QPushButton::clicked, paste,
            [paste] { paste->offer(QGuiApplication::clipboard()->text()); });
    // The address of a link that exists cannot be changed.
    m_ui->pasteAddressButton->setVisible(!m_ui->line1Edit->isReadOnly());
}

void PartyForm::recognise()
{
    const LinkContent &draft = m_form.draft();
    m_ui->sameAsBillingCheck->setChecked(draft.shipping == draft.billing
                                         && !(draft.shipping == Party()));
}

void PartyForm::setFollowing(bool following)
{
    const auto editors = findChildren<QWidget *>();
    for (QWidget *editor : editors) {
        if (editor->property("fieldPath").isValid() && !qobject_cast<FieldNote *>(editor))
            editor->setEnabled(!following);
    }
    m_ui->pasteAddressButton->setEnabled(!following);
    follow();
}

void PartyForm::follow()
{
    const LinkContent &draft = m_form.draft();
    if (!m_ui->sameAsBillingCheck->isChecked() || draft.shipping == draft.billing)
        return;
    m_form.change([](LinkContent &changed) { changed.shipping = changed.billing; });
}

} // namespace linktill::gui
