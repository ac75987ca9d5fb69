// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/formframe.h"

#include "gui/widgets/announce.h"
#include "gui/widgets/keys.h"

#include "ui_createpanel.h"
#include "ui_formframe.h"

#include <QApplication>
#include <QResizeEvent>
#include <QScrollBar>

namespace linktill::gui {

namespace {
constexpr int narrowFormBelow = 900; ///< page width in pixels, without the side bar
constexpr int lowFormBelow = 480;    ///< page height in pixels: the side panel would not fit
constexpr int sideMargin = 24;

void fill(QWidget *slot, QWidget *content, const QMargins &margins)
{
    if (!slot->layout())
        new QVBoxLayout(slot);
    slot->layout()->setContentsMargins(margins);
    slot->layout()->addWidget(content);
    slot->show();
}

} // namespace

FormFrame::FormFrame(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FormFrame>()),
      m_createUi(std::make_unique<Ui::CreatePanel>())
{
    m_ui->setupUi(this);
    const std::initializer_list<QWidget *> buttons{m_ui->madeMark, m_ui->editMadeButton,
                                                   m_ui->anotherButton, m_ui->templatesButton,
                                                   m_ui->draftsButton};
    for (QWidget *button : buttons)
        button->hide();
    m_notice = std::make_unique<NoticeBar>(m_ui->noticeFrame, m_ui->noticeLabel,
                                           m_ui->noticeCloseButton);
    m_ui->noticeNewButton->hide();
    m_ui->noticeNewButton->setToolTip(keyText(Key::NewLink));
    connect(m_ui->noticeNewButton, &QPushButton::clicked, this, &FormFrame::newLinkWanted);
    buildSide();
    // A section that has just opened gets its height in several steps; the widget that was brought into view
    // stays there during them.
    connect(m_ui->scrollArea->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &FormFrame::keepInView);
    connect(qApp, &QApplication::focusChanged, this, &FormFrame::endView);
    arrange();
}

FormFrame::~FormFrame()
{
    // Fields lose the focus when they are deleted, after the members that would handle that are gone.
    disconnect(qApp, nullptr, this, nullptr);
}

void FormFrame::buildSide()
{
    m_side = new QWidget(this);
    m_side->setObjectName(QStringLiteral("sidePanel"));
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_createPanel = new QWidget(this);
    m_createUi->setupUi(m_createPanel);
    m_createUi->createButton->setToolTip(keyText(Key::Create));
    m_createUi->createHint->setText(keyText(Key::Create));
    layout->addWidget(m_createPanel);
    layout->addStretch();
    connect(m_createUi->createButton, &QPushButton::clicked, this, &FormFrame::createWanted);
}

void FormFrame::addToSide(QWidget *after, QWidget *widget)
{
    auto *layout = static_cast<QVBoxLayout *>(m_side->layout());
    layout->insertWidget(after ? layout->indexOf(after) + 1 : 0, widget);
}

void FormFrame::addToCreatePanel(QWidget *widget)
{
    m_createPanel->layout()->addWidget(widget);
}

FormFrame::Head FormFrame::head() const
{
    return {m_ui->madeMark, m_ui->editMadeButton, m_ui->anotherButton, m_ui->templatesButton,
            m_ui->draftsButton};
}

QPushButton *FormFrame::createButton() const
{
    return m_createUi->createButton;
}

/// Puts the side panel beside the form when there is room. When narrow, the panel goes below the form, and
/// Create stays in a bar at the bottom, visible wherever the form is scrolled to.
void FormFrame::arrange()
{
    if (m_narrow) {
        fill(m_ui->narrowSlot, m_side, {});
        fill(m_ui->createBar, m_createPanel, {sideMargin, 8, sideMargin, 8});
        m_ui->sideScroll->hide();
        m_ui->createBar->setVisible(m_createShown);
    } else {
        fill(m_ui->sideSlot, m_side, {0, 56, sideMargin, sideMargin});
        m_ui->sideScroll->show();
        auto *layout = static_cast<QVBoxLayout *>(m_side->layout());
        layout->insertWidget(layout->count() - 1, m_createPanel); // before the stretch
        m_ui->createBar->hide();
        m_ui->narrowSlot->hide();
    }
    m_createUi->createHint->setVisible(!m_narrow);
    static_cast<QBoxLayout *>(m_createPanel->layout())
        ->setDirection(m_narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FormFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QSize size = event->size();
    const bool narrow = size.width() < narrowFormBelow || size.height() < lowFormBelow;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
    Q_EMIT narrowChanged(narrow);
}

void FormFrame::setCreateShown(bool shown)
{
    m_createShown = shown;
    m_createPanel->setVisible(shown);
    if (m_narrow)
        m_ui->createBar->setVisible(shown);
}

void FormFrame::fitSide()
{
    // Beside the form, the panel scrolls only vertically, so it must be as wide as what it shows.
    const int bar = m_ui->sideScroll->verticalScrollBar()->sizeHint().width();
    m_side->layout()->activate();
    m_ui->sideScroll->setMinimumWidth(m_side->minimumSizeHint().width() + sideMargin + bar);
}

void FormFrame::showSide()
{
    if (m_narrow)
        bringIntoView(m_ui->narrowSlot);
}

void FormFrame::scrollToTop()
{
    m_ui->scrollArea->verticalScrollBar()->setValue(0);
}

void FormFrame::bringIntoView(QWidget *widget)
{
    m_inView = widget;
    keepInView();
}

void FormFrame::keepInView()
{
    if (!m_inView)
        return;
    QScrollArea *area = m_ui->scrollArea;
    if (m_inView == m_ui->narrowSlot) // its top must come to the top
        area->verticalScrollBar()->setValue(m_inView->mapTo(m_ui->scrollContent, QPoint()).y());
    else
        area->ensureWidgetVisible(m_inView, 24, 96);
}

void FormFrame::setTitle(const QString &title, const QString &tip)
{
    m_ui->pageTitle->setElideMode(tip.isEmpty() ? Qt::ElideRight : Qt::ElideMiddle);
    m_ui->pageTitle->setText(title);
    m_ui->pageTitle->setToolTip(tip);
}

void FormFrame::setHint(const QString &text, const QString &tip)
{
    m_ui->pageHint->setText(text);
    m_ui->pageHint->setToolTip(tip);
}

void FormFrame::hint(const QString &sentence)
{
    m_ui->pageHint->setText(sentence);
    announce(m_ui->pageHint, sentence);
}

QString FormFrame::shortened(const QString &text, int width) const
{
    return m_ui->pageHint->fontMetrics().elidedText(text, Qt::ElideRight, width);
}

void FormFrame::notify(NoticeLevel level, const QString &sentences)
{
    m_ui->noticeNewButton->hide();
    m_notice->show(level, sentences);
    scrollToTop();
}

void FormFrame::news(const QString &sentence)
{
    if (m_ui->noticeFrame->isHidden())
        notify(NoticeLevel::Info, sentence);
    else
        m_notice->add(sentence);
}

void FormFrame::offerNew(const QString &sentence)
{
    m_notice->show(NoticeLevel::Info, sentence);
    m_ui->noticeNewButton->show();
}

void FormFrame::closeNotice()
{
    m_notice->hide();
}

void FormFrame::retranslate()
{
    m_ui->retranslateUi(this);
    m_createUi->retranslateUi(m_createPanel);
}

} // namespace linktill::gui
