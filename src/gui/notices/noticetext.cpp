// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/notices/noticetext.h"

#include "application/wording/accountwording.h"
#include "gui/links/linksmodel.h"
#include "gui/links/resulttext.h"

#include <QCoreApplication>

namespace linktill::gui {

namespace {

struct NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(linktill::gui::NoticeText)
};

constexpr qsizetype maxExpiringLines = 3;

QString noticeAmount(const Link &link)
{
    return shownAmount(link.facts.amount, link.facts.currency);
}

} // namespace

QString paidTitle(const Link &link)
{
    //: %1 is an amount
    return NoticeText::tr("Paid: %1").arg(noticeAmount(link));
}

QString failedTitle(const Link &link)
{
    //: %1 is an amount
    return NoticeText::tr("Payment failed: %1").arg(noticeAmount(link));
}

QString whoseLine(const Link &link, const QString &activeAccount)
{
    const QString customer = customerWord(link.facts.customer);
    const QString line = customer.isEmpty()
                             ? NoticeText::tr("Order %1").arg(link.facts.orderId)
                             //: %1 is a customer, %2 an order number
                             : NoticeText::tr("%1, order %2").arg(customer, link.facts.orderId);
    if (link.accountId == activeAccount)
        return line;
    //: %1 tells a customer and an order, %2 is an account, %3 its environment
    return NoticeText::tr("%1 · %2, %3").arg(line, link.accountName, environmentWord(link.environment));
}

QString failedSentence(const Link &link, const QString &activeAccount)
{
    //: %1 is an amount, %2 a customer and an order
    return NoticeText::tr("A payment of %1 failed: %2. The link can still be paid.")
        .arg(noticeAmount(link), whoseLine(link, activeAccount));
}

QString expiringTitle(const QList<Link> &links, const QDateTime &now)
{
    if (links.size() > 1)
        return NoticeText::tr("%n link(s) expire soon and are not paid", nullptr, int(links.size()));
    //: %1 is a day and a time: today, 18:30
    return NoticeText::tr("Not paid, expires %1").arg(dayAndTime(links.constFirst().facts.expires, now));
}

QString expiringLines(const QList<Link> &links, const QString &activeAccount)
{
    QStringList lines;
    for (const Link &link : links.mid(0, maxExpiringLines))
        //: %1 is an amount, %2 a customer and an order
        lines << NoticeText::tr("%1 · %2").arg(noticeAmount(link), whoseLine(link, activeAccount));
    if (links.size() > maxExpiringLines)
        lines << QString(QChar(u'…'));
    return lines.join(u'\n');
}

} // namespace linktill::gui
