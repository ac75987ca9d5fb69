// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/sharing/sharedialog.h"

#include "application/wording/linkwording.h"
#include "core/phone.h"
#include "gui/sharing/messageedit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace linktill::gui {

namespace {
constexpr int dialogWidth = 460, dialogHeight = 380;
}

QSize dialogSize(const QWidget *over, const QSize &wanted)
{
    constexpr int frame = 60; ///< pixels that the window manager may need
    return over ? wanted.boundedTo(over->screen()->availableSize() - QSize(frame, frame)) : wanted;
}

QString recipientLine(const Link &link, ShareWay way)
{
    const Customer &customer = link.facts.customer;
    const QString where = way == ShareWay::Mail ? customer.email : nicePhone(customer.phone, {});
    const auto money = link.facts.money();
    QStringList parts{customer.name, where, money ? money->display(QLocale()) : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

ShareDialog::ShareDialog(AccountBook *book, const Link &link, const QString &country, ShareWay way,
                         QWidget *parent)
    : QDialog(parent), m_way(way), m_message(new MessageEdit(book, this))
{
    setObjectName(QStringLiteral("shareDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString word = shareWayWord(shareWayName(way));
    //: %1 is a way, such as SMS or WhatsApp
    setWindowTitle(tr("Send by %1").arg(word));
    auto *column = new QVBoxLayout(this);
    auto *to = new QLabel(recipientLine(link, way), this);
    to->setObjectName(QStringLiteral("shareRecipient"));
    to->setTextFormat(Qt::PlainText);
    to->setWordWrap(true);
    column->addWidget(to);
    m_message->show(link, country, way);
    column->addWidget(m_message, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    const bool opens = !m_message->address().url.isEmpty();
    m_open = buttons->addButton(opens ? tr("Open %1").arg(word) : tr("Copy message"),
                                QDialogButtonBox::AcceptRole);
    m_open->setObjectName(QStringLiteral("shareOpenButton"));
    m_open->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ShareDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) // Return by itself is a new line of the message
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, this,
                &ShareDialog::send);
    column->addWidget(buttons);
    resize(dialogSize(parent, {dialogWidth, dialogHeight}));
    m_open->setFocus();
}

void ShareDialog::send()
{
    if (!sendOnItsWay(m_message->message(), m_message->address()))
        return m_message->say(tr("No program could be opened for %1. The message is copied: paste it where it is "
                                 "to go.").arg(shareWayWord(shareWayName(m_way))),
                              true);
    Q_EMIT sent();
    accept();
}

} // namespace linktill::gui
