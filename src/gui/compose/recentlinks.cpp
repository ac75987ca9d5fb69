// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/recentlinks.h"

#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/ports/recentlinks.h"
#include "application/wording/linkwording.h"
#include "core/region.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace linktill::gui {

namespace {

constexpr int maxRecentLinks = 5;

} // namespace

RecentLinks::RecentLinks(std::function<Ledger &()> ledger, QWidget *parent)
    : QFrame(parent), m_ledger(std::move(ledger)), m_title(new QLabel(tr("Recent links"), this)),
      m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("recentLinks"));
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_title->setObjectName(QStringLiteral("recentLinksTitle"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("recentLinksList"));
    m_list->setAccessibleName(tr("Recent links of this customer"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    const auto open = [this](QListWidgetItem *item) {
        const int row = m_list->row(item);
        if (row >= 0 && row < m_links.size())
            Q_EMIT linkWanted(Link(m_links[row]));
    };
    connect(m_list, &QListWidget::itemClicked, this, open);
    connect(m_list, &QListWidget::itemActivated, this, open); // Return or Enter
    hide();
}

void RecentLinks::look(const Customer &customer)
{
    if (!m_ledger || customer == m_customer)
        return;
    m_customer = customer;
    delete m_job;
    // One or two letters of a name do not name a customer yet.
    if (customer.email.isEmpty() && customer.phone.isEmpty() && customer.name.size() < 3) {
        show({});
        return;
    }
    auto *job = reading<QList<Link>>(
        m_ledger(),
        [customer](Ledger &ledger) { return recentLinks(ledger.links(), customer, maxRecentLinks); }, this);
    m_job = job;
    connect(job, &LedgerJob::finished, this,
            [this, job] { show(job->result() ? *job->result() : QList<Link>()); });
    job->start();
}

void RecentLinks::show(const QList<Link> &links)
{
    m_links = links;
    m_list->clear();
    for (const Link &link : links) {
        const auto money = link.facts.money();
        const QString day = shortDate(link.created.toLocalTime().date());
        QStringList parts{money ? money->display(QLocale()) : QString(), linkStateWord(link), day,
                          link.facts.description};
        parts.removeAll(QString());
        auto *item = new QListWidgetItem(parts.join(QStringLiteral(" · ")), m_list);
        item->setToolTip(link.facts.orderId);
    }
    fitHeight();
    Q_EMIT looked();
}

void RecentLinks::fitHeight()
{
    if (m_list->count() > 0)
        m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->count() + 4);
}

} // namespace linktill::gui
