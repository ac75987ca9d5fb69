// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/notices/openlinkstray.h"

#include "gui/widgets/theme.h"

#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace linktill::gui {

namespace {

constexpr std::chrono::seconds betweenLooks{20};
constexpr int maxLooks = 6; ///< two minutes after the program, the desktop has come up
constexpr int maxCounted = 99;
constexpr std::array traySides{16, 22, 24, 32, 48, 64};

QPixmap countedPicture(const QPixmap &plain, int side, const QString &number)
{
    QPixmap picture = plain.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = side * 0.58;
    const double digits = double(number.size());
    const double width = std::max(height, std::min(double(side), height * (0.62 + 0.38 * digits)));
    const QRectF badge(side - width, side - height, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Role::Danger));
    painter.drawRoundedRect(badge, height / 2, height / 2);
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(std::max(7, int(height * (number.size() > 2 ? 0.62 : 0.8))));
    painter.setFont(font);
    painter.setPen(Theme::color(Role::OnAccent));
    painter.drawText(badge, Qt::AlignCenter, number);
    return picture;
}

} // namespace

QIcon countedIcon(int number)
{
    const QPixmap plain(QStringLiteral(":/icons/app/linktill-128.png"), "PNG");
    QIcon icon;
    const QString text = number > maxCounted ? QStringLiteral("%1+").arg(maxCounted) : QString::number(number);
    for (const int side : traySides)
        icon.addPixmap(number > 0 ? countedPicture(plain, side, text)
                                  : plain.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    return icon;
}

OpenLinksTray::OpenLinksTray(QAction *doNotDisturb, QWidget *window)
    : QObject(window), m_menu(std::make_unique<QMenu>()), m_lookAgain(new QTimer(this))
{
    connect(m_menu->addAction(tr("Show Linktill")), &QAction::triggered, this, &OpenLinksTray::windowWanted);
    connect(m_menu->addAction(tr("New link")), &QAction::triggered, this, &OpenLinksTray::newLinkWanted);
    m_menu->addSeparator();
    m_menu->addAction(doNotDisturb);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, window, &QWidget::close); // which may ask first
    connect(m_lookAgain, &QTimer::timeout, this, &OpenLinksTray::look);
}

OpenLinksTray::~OpenLinksTray() = default;

void OpenLinksTray::begin()
{
    look();
    if (!m_icon)
        m_lookAgain->start(betweenLooks);
}

void OpenLinksTray::look()
{
    if (++m_looks >= maxLooks)
        m_lookAgain->stop();
    if (m_icon || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_lookAgain->stop();
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowWanted();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &OpenLinksTray::messageClicked);
    showCount();
    m_icon->show();
    Q_EMIT appeared();
}

void OpenLinksTray::setCount(int links)
{
    m_count = links;
    showCount();
}

QString OpenLinksTray::toolTip() const
{
    return m_count > 0 ? tr("Linktill: %n link(s) awaiting payment", nullptr, m_count) : QStringLiteral("Linktill");
}

void OpenLinksTray::showCount()
{
    if (!m_icon)
        return;
    m_icon->setIcon(countedIcon(m_count));
    m_icon->setToolTip(toolTip());
}

} // namespace linktill::gui
