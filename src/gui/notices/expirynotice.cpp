// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/notices/expirynotice.h"

#include "gui/notices/noticetext.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace linktill::gui {

namespace {
constexpr int widestExpiryNotice = 620, paddingOfText = 52; ///< pixels; the button's icon and edges
} // namespace

ExpiryNotice::ExpiryNotice(QWidget *parent)
    : QFrame(parent), m_show(new QPushButton(this)), m_extend(new QPushButton(tr("Extend"), this)),
      m_send(new QPushButton(tr("Send again"), this)), m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(QStringLiteral("expiryNotice"));
    m_show->setObjectName(QStringLiteral("expiryShowButton"));
    m_show->setIcon(icon(QStringLiteral("hourglass")));
    m_show->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_extend->setObjectName(QStringLiteral("expiryExtendButton"));
    m_send->setObjectName(QStringLiteral("expirySendButton"));
    m_close->setObjectName(QStringLiteral("expiryCloseButton"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(0);
    for (QPushButton *button : {m_show, m_extend, m_send, m_close}) {
        button->setProperty("plain", true);
        layout->addWidget(button, button == m_show ? 1 : 0);
    }
    setMaximumWidth(widestExpiryNotice);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    const auto leaving = [this](auto signal) {
        return [this, signal] {
            const QList<Link> links = m_links;
            dismiss();
            signal(links);
        };
    };
    connect(m_show, &QPushButton::clicked, this,
            leaving([this](const QList<Link> &links) { Q_EMIT showWanted(links); }));
    connect(m_extend, &QPushButton::clicked, this,
            leaving([this](const QList<Link> &links) { Q_EMIT extendWanted(links.constFirst()); }));
    connect(m_send, &QPushButton::clicked, this,
            leaving([this](const QList<Link> &links) { Q_EMIT sendWanted(links.constFirst()); }));
    connect(m_close, &QPushButton::clicked, this, &ExpiryNotice::dismiss);
}

void ExpiryNotice::tell(const QList<Link> &links, const QString &activeAccount, const QDateTime &now)
{
    for (const Link &link : links) {
        m_links.removeIf([&](const Link &other) { return other.id == link.id; });
        m_links << link;
    }
    m_activeAccount = activeAccount;
    m_now = now;
    showText();
    Q_EMIT wantsToBeSeen(true);
    announce(this, m_text);
}

void ExpiryNotice::leaveOut(LinkId id)
{
    if (m_links.removeIf([id](const Link &link) { return link.id == id; }) == 0)
        return;
    if (m_links.isEmpty())
        dismiss();
    else
        showText();
}

void ExpiryNotice::dismiss()
{
    m_links.clear();
    hide();
    Q_EMIT wantsToBeSeen(false);
}

void ExpiryNotice::showText()
{
    const bool isOne = m_links.size() == 1;
    m_text = expiringTitle(m_links, m_now);
    const QString lines = expiringLines(m_links, m_activeAccount);
    if (isOne)
        //: %1 says that a link expires, %2 is its amount and customer
        m_text = tr("%1: %2").arg(m_text, lines);
    m_extend->setVisible(isOne);
    m_send->setVisible(isOne);
    m_show->setToolTip(isOne ? m_text : m_text + u'\n' + lines);
    m_show->setAccessibleName(m_text);
    updateGeometry();
    fit();
}

int ExpiryNotice::buttonsWidth() const
{
    int width = 0;
    for (const QPushButton *button : {m_extend, m_send, m_close}) {
        if (!button->isHidden())
            width += button->sizeHint().width();
    }
    return width;
}

QSize ExpiryNotice::sizeHint() const
{
    QSize size = QFrame::sizeHint();
    const int words = m_show->fontMetrics().horizontalAdvance(m_text) + paddingOfText;
    size.setWidth(std::min(widestExpiryNotice, words + buttonsWidth()));
    return size;
}

void ExpiryNotice::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void ExpiryNotice::fit()
{
    m_show->setText(m_show->fontMetrics().elidedText(m_text, Qt::ElideRight,
                                                     std::max(0, m_show->width() - paddingOfText)));
}

} // namespace linktill::gui
