// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/previewpanel.h"

#include "core/linkdraft.h"
#include "gui/pages/sectionsummary.h"

#include "ui_previewpanel.h"

namespace linktill::gui {

PreviewPanel::PreviewPanel(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_ui(std::make_unique<Ui::PreviewPanel>())
{
    m_ui->setupUi(this);
    for (QLabel *label : {m_ui->previewMerchant, m_ui->previewOrder, m_ui->previewAmount,
                          m_ui->previewDescription, m_ui->previewMethods, m_ui->previewExpiry})
        label->setTextFormat(Qt::PlainText);
}

PreviewPanel::~PreviewPanel() = default;

void PreviewPanel::showDraft(const LinkDraft &draft)
{
    const QFontMetrics metrics(m_ui->previewOrder->font());
    m_ui->previewMerchant->setText(metrics.elidedText(draft.merchant.name, Qt::ElideRight, 220));
    m_ui->previewOrder->setText(draft.merchantOrderId.isEmpty()
                                    ? QString()
                                    : QLatin1Char('#')
                                        + metrics.elidedText(draft.merchantOrderId,
                                                             Qt::ElideMiddle, 160));
    const QString amount = shownMoney(draft.amount, draft.currency);
    m_ui->previewAmount->setText(amount.left(24));
    m_ui->previewAmount->setVisible(!amount.isEmpty());
    m_ui->previewDescription->setText(draft.description.left(280));
    m_ui->previewDescription->setVisible(!draft.description.isEmpty());
    m_ui->previewMethods->setText(methodsSummary(draft, m_catalogue));
    m_ui->previewExpiry->setText(tr("Pay by %1").arg(shownTime(draft.expiry)));
    m_ui->previewExpiry->setVisible(!draft.expiry.isEmpty());
}

} // namespace linktill::gui
