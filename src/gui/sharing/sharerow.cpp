// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/sharing/sharerow.h"

#include "application/wording/linkwording.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/icons.h"

#include <QAction>
#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linktill::gui {

namespace {

constexpr int tilesShown = 6, tileIconSide = 18, tileGap = 2, saysCopiedMs = 2000, mostUses = 9999;

QString usesName()
{
    return QStringLiteral("sharing/uses");
}

QIcon tileIcon(ShareWay way)
{
    switch (way) {
    case ShareWay::Message:
        return icon(QStringLiteral("message"));
    case ShareWay::Mail:
        return icon(QStringLiteral("mail"));
    case ShareWay::Sms:
        return icon(QStringLiteral("phone"));
    case ShareWay::Line:
        return icon(QStringLiteral("line"));
    case ShareWay::WhatsApp:
        return icon(QStringLiteral("whatsapp"));
    case ShareWay::Zalo:
        return icon(QStringLiteral("zalo"));
    case ShareWay::KakaoTalk:
        return icon(QStringLiteral("kakaotalk"));
    case ShareWay::Telegram:
        return icon(QStringLiteral("telegram"));
    case ShareWay::Messenger:
        return icon(QStringLiteral("messenger"));
    case ShareWay::Viber:
        break;
    }
    return icon(QStringLiteral("viber"));
}

QString wordOf(ShareWay way)
{
    return shareWayWord(shareWayName(way));
}

QToolButton *tile(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize({tileIconSide, tileIconSide});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("shareTile", true);
    return button;
}

} // namespace

ShareRow::ShareRow(const ViewSettings &view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setObjectName(QStringLiteral("shareRow"));
    build();
    label();
    begin({});
}

void ShareRow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("muted"));
    column->addWidget(m_title);
    auto *tiles = new QWidget(this);
    tiles->setObjectName(QStringLiteral("shareTiles"));
    new FlowLayout(tiles, tileGap);
    column->addWidget(tiles);
    auto *menu = new QMenu(this);
    for (const ShareWay way : shareWays()) {
        QToolButton *button = tile(QStringLiteral("share_") + shareWayName(way), tiles);
        button->setIcon(tileIcon(way));
        connect(button, &QToolButton::clicked, this, [this, way] { Q_EMIT wanted(way); });
        m_tiles.insert(way, button);
        QAction *action = menu->addAction(tileIcon(way), {});
        action->setObjectName(QStringLiteral("shareMore_") + shareWayName(way));
        connect(action, &QAction::triggered, this, [this, way] { Q_EMIT wanted(way); });
        m_rest.insert(way, action);
    }
    m_more = tile(QStringLiteral("share_more"), tiles);
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(menu);
}

void ShareRow::begin(const Customer &customer)
{
    arrange();
    setCustomer(customer);
}

void ShareRow::arrange()
{
    const QHash<ShareWay, int> used = uses();
    QList<ShareWay> order = shareWays();
    std::stable_sort(order.begin(), order.end(),
                     [&used](ShareWay a, ShareWay b) { return used.value(a) > used.value(b); });
    QLayout *flow = m_more->parentWidget()->layout();
    while (QLayoutItem *item = flow->takeAt(0))
        delete item;
    QWidget *before = m_title;
    for (qsizetype place = 0; place < order.size(); ++place) {
        const bool isShown = place < tilesShown;
        QToolButton *button = m_tiles[order[place]];
        button->setVisible(isShown);
        m_rest[order[place]]->setVisible(!isShown);
        if (!isShown)
            continue;
        flow->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    flow->addWidget(m_more);
    setTabOrder(before, m_more);
}

void ShareRow::label()
{
    m_title->setText(tr("Send to the customer"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("More ways to send the link"));
    for (auto entry = m_tiles.cbegin(); entry != m_tiles.cend(); ++entry) {
        entry.value()->setText(wordOf(entry.key()));
        m_rest[entry.key()]->setText(wordOf(entry.key()));
    }
    setCustomer(m_customer);
}

void ShareRow::setCustomer(const Customer &customer)
{
    m_customer = customer;
    for (auto entry = m_tiles.cbegin(); entry != m_tiles.cend(); ++entry) {
        const auto lack = shareLack(entry.key(), customer);
        const QString hint = !lack ? entry.key() == ShareWay::Message
                                         ? tr("Copy the message with the link")
                                         : tr("Send the link by %1").arg(wordOf(entry.key()))
            : lack == ShareLack::Email ? tr("The customer has no email address")
                                       : tr("The customer has no phone number");
        entry.value()->setEnabled(!lack);
        entry.value()->setToolTip(hint);
        entry.value()->setAccessibleDescription(hint);
        QAction *action = m_rest[entry.key()];
        action->setEnabled(!lack);
        action->setToolTip(hint);
    }
}

QHash<ShareWay, int> ShareRow::uses() const
{
    QHash<ShareWay, int> used;
    for (const QString &entry : m_view.recalled(usesName()).left(400).split(u',')) {
        const auto way = shareWayFromName(entry.section(u'=', 0, 0));
        if (way)
            used[*way] = std::clamp(entry.section(u'=', 1).toInt(), 0, mostUses);
    }
    return used;
}

void ShareRow::countUse(ShareWay way)
{
    QHash<ShareWay, int> used = uses();
    used[way] = std::min(used.value(way) + 1, mostUses);
    QStringList entries;
    for (const ShareWay each : shareWays()) {
        if (used.value(each) > 0)
            entries << shareWayName(each) + u'=' + QString::number(used.value(each));
    }
    m_view.keep(usesName(), entries.join(u','));
}

void ShareRow::sayCopied()
{
    QToolButton *button = m_tiles[ShareWay::Message];
    button->setText(tr("Copied"));
    QTimer::singleShot(saysCopiedMs, button, [button] { button->setText(wordOf(ShareWay::Message)); });
}

void ShareRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        label();
}

} // namespace linktill::gui
