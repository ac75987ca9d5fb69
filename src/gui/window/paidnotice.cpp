// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/paidnotice.h"

#include "application/wording/accountwording.h"
#include "gui/links/resulttext.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace linktill::gui {

namespace {
constexpr int widestNotice = 560, buttonPadding = 52; ///< pixels; the button's icon and edges
} // namespace

PaidNotice::PaidNotice(QWidget *parent)
    : QFrame(parent), m_show(new QPushButton(this)), m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(QStringLiteral("paidNotice"));
    m_show->setObjectName(QStringLiteral("paidShowButton"));
    m_show->setIcon(icon(QStringLiteral("tick")));
    m_show->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_close->setObjectName(QStringLiteral("paidCloseButton"));
    for (QPushButton *button : {m_show, m_close})
        button->setProperty("plain", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(0);
    layout->addWidget(m_show, 1);
    layout->addWidget(m_close);
    setMaximumWidth(widestNotice);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_show, &QPushButton::clicked, this, [this] {
        const Link last = m_last;
        dismiss();
        Q_EMIT showWanted(last);
    });
    connect(m_close, &QPushButton::clicked, this, &PaidNotice::dismiss);
}

void PaidNotice::tell(const Link &link, const QString &activeAccount)
{
    m_last = link;
    ++m_count;
    m_text = paidSentence(link);
    if (link.accountId != activeAccount)
        //: %1 says what was paid, %2 is an account, %3 its environment
        m_text = tr("%1 · %2, %3").arg(m_text, link.accountName, environmentWord(link.environment));
    if (m_count > 1)
        //: %1 says what was paid last
        m_text = tr("%n payment(s). %1", nullptr, m_count).arg(m_text);
    m_show->setToolTip(m_text);
    m_show->setAccessibleName(m_text);
    show();
    updateGeometry();
    fit();
    announce(this, m_text);
}

void PaidNotice::dismiss()
{
    m_count = 0;
    hide();
    Q_EMIT dismissed();
}

QSize PaidNotice::sizeHint() const
{
    QSize size = QFrame::sizeHint();
    const int words = m_show->fontMetrics().horizontalAdvance(m_text) + buttonPadding;
    size.setWidth(std::min(widestNotice, words + m_close->sizeHint().width()));
    return size;
}

void PaidNotice::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void PaidNotice::fit()
{
    m_show->setText(m_show->fontMetrics().elidedText(m_text, Qt::ElideRight,
                                                     std::max(0, m_show->width() - buttonPadding)));
}

} // namespace linktill::gui
