// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/previewpanel.h"

#include "application/wording/wording.h"
#include "gui/compose/requestview.h"
#include "gui/links/sectionsummary.h"

#include "ui_previewpanel.h"

#include <QTabBar>
#include <QTimerEvent>

namespace linktill::gui {

namespace {

enum Tab { CustomerTab, RequestTab };
const auto tabName = QStringLiteral("newlink/preview");
constexpr qsizetype maxItems = 5;

/// Returns the line of an item, "2 × Green tea · ฿240.00". The price is for one piece.
QString itemLine(const LineItem &item, const QString &currency)
{
    const QString name = item.name.isEmpty() ? item.id : item.name;
    const QString price = item.price.isEmpty() ? QString() : shownAmount(item.price, currency);
    const QString counted = item.quantity.isEmpty() || item.quantity == QLatin1String("1")
        ? name
        //: how many of a thing, and its name
        : PreviewPanel::tr("%1 × %2").arg(item.quantity, name);
    return price.isEmpty() ? counted : QStringLiteral("%1 · %2").arg(counted, price);
}

} // namespace

PreviewPanel::PreviewPanel(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_ui(std::make_unique<Ui::PreviewPanel>())
{
    m_ui->setupUi(this);
    for (QLabel *label : {m_ui->previewMerchant, m_ui->previewLogo, m_ui->previewOrder,
                          m_ui->previewAmount, m_ui->previewDescription, m_ui->previewItems,
                          m_ui->previewMethods, m_ui->previewExpiry})
        label->setTextFormat(Qt::PlainText);
}

PreviewPanel::~PreviewPanel() = default;

void PreviewPanel::offerRequest(const RequestFormat &format, const Account &account,
                                const ViewSettings &memory)
{
    m_format = &format;
    m_account = account;
    m_memory = memory;
    m_timer.start(0, this);
    if (m_tabs)
        return;
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("previewTabs"));
    m_tabs->setAccessibleName(tr("Preview"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(m_ui->previewHeading->text());
    m_tabs->addTab(tr("Request"));
    m_tabs->setTabToolTip(RequestTab, tr("The JSON that will be sent, for support staff"));
    m_ui->previewLayout->insertWidget(0, m_tabs);
    m_ui->previewHeading->hide();
    if (m_memory.recalled(tabName) == QLatin1String("request"))
        m_tabs->setCurrentIndex(RequestTab);
    m_ui->previewCard->setVisible(m_tabs->currentIndex() == CustomerTab);
    connect(m_tabs, &QTabBar::currentChanged, this, &PreviewPanel::choose);
}

void PreviewPanel::choose(int tab)
{
    m_memory.keep(tabName, tab == RequestTab ? QStringLiteral("request") : QStringLiteral("customer"));
    m_ui->previewCard->setVisible(tab == CustomerTab);
    draw();
}

void PreviewPanel::showDraft(const LinkContent &draft)
{
    m_draft = draft;
    m_timer.start(0, this);
}

void PreviewPanel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId() && isVisible())
        draw();
    else if (event->timerId() == m_timer.timerId())
        m_timer.stop(); // showEvent() starts the timer again
    else
        QWidget::timerEvent(event);
}

void PreviewPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start(0, this);
}

void PreviewPanel::draw()
{
    m_timer.stop();
    const bool isRequest = m_tabs && m_tabs->currentIndex() == RequestTab;
    if (isRequest && !m_request) {
        m_request = new RequestView(*m_format, this);
        m_ui->previewLayout->addWidget(m_request);
    }
    if (m_request)
        m_request->setVisible(isRequest);
    if (isRequest)
        m_request->show(m_draft, m_account);
    else
        drawCard();
}

void PreviewPanel::drawCard()
{
    const LinkContent &draft = m_draft;
    const QFontMetrics metrics(m_ui->previewOrder->font());
    const QString &shop = draft.merchant.name;
    m_ui->previewMerchant->setText(metrics.elidedText(shop, Qt::ElideRight, 200));
    // The picture itself is not loaded: a preview must not use the network.
    m_ui->previewLogo->setText(shop.trimmed().left(1).toUpper());
    m_ui->previewLogo->setVisible(!shop.trimmed().isEmpty());
    m_ui->previewLogo->setToolTip(draft.merchant.logo.isEmpty()
                                      ? QString()
                                      : tr("The customer sees the picture at %1").arg(draft.merchant.logo));
    m_ui->previewOrder->setText(draft.merchantOrderId.isEmpty()
                                    ? QString()
                                    : QLatin1Char('#')
                                        + metrics.elidedText(draft.merchantOrderId,
                                                             Qt::ElideMiddle, 160));
    const QString amount = shownAmount(draft.amount, draft.currency);
    m_ui->previewAmount->setText(amount.left(24));
    m_ui->previewAmount->setVisible(!amount.isEmpty());
    m_ui->previewDescription->setText(draft.description.left(280));
    m_ui->previewDescription->setVisible(!draft.description.isEmpty());
    drawItems();
    m_ui->previewMethods->setText(methodsSummary(draft, m_catalogue));
    m_ui->previewExpiry->setText(tr("Pay by %1").arg(shownTime(draft.expiry)));
    m_ui->previewExpiry->setVisible(!draft.expiry.isEmpty());
}

void PreviewPanel::drawItems()
{
    QStringList lines;
    const qsizetype shown = qMin(m_draft.items.size(), maxItems);
    const QFontMetrics metrics(m_ui->previewItems->font());
    for (qsizetype i = 0; i < shown; ++i)
        lines.append(metrics.elidedText(itemLine(m_draft.items[i], m_draft.currency),
                                        Qt::ElideRight, 360));
    if (m_draft.items.size() > shown)
        lines.append(tr("and %n more", nullptr, int(m_draft.items.size() - shown)));
    m_ui->previewItems->setText(lines.join(QLatin1Char('\n')));
    m_ui->previewItems->setVisible(!lines.isEmpty());
}

} // namespace linktill::gui
