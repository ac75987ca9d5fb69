// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/customers/customershare.h"

#include "application/accounts/accountbook.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"
#include "application/ports/recentlinks.h"
#include "gui/sharing/sharerow.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace linktill::gui {

namespace {

constexpr int linksLookedAt = 50; ///< of a customer, newest first

/// Returns the first link that can still be paid, with real or with practice money; one without an id when there
/// is none.
Link openLinkOf(const QList<Link> &newest, bool isPractice)
{
    const auto open = std::find_if(newest.begin(), newest.end(), [isPractice](const Link &link) {
        return (link.environment == Environment::Practice) == isPractice && existsAtGateway(link.state) && !isFinal(link.state)
            && !link.url.isEmpty();
    });
    return open == newest.end() ? Link() : *open;
}

} // namespace

CustomerShare::CustomerShare(Ledger &ledger, const ViewSettings &view, QWidget *parent)
    : QWidget(parent), m_ledger(ledger), m_which(new QLabel(this)), m_row(new ShareRow(view, this))
{
    setObjectName(QStringLiteral("customerShare"));
    m_which->setObjectName(QStringLiteral("customerShareWhich"));
    m_which->setTextFormat(Qt::PlainText);
    m_which->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_which);
    column->addWidget(m_row);
    connect(m_row, &ShareRow::wanted, this, [this](ShareWay way) { Q_EMIT wanted(way, m_link); });
    hide();
}

void CustomerShare::show(const KnownCustomer &customer)
{
    delete m_job; // its answer is about another customer
    if (customer.id == 0)
        return found({});
    auto *job = reading<Link>(
        m_ledger,
        [who = customer.contact, isPractice = customer.accountId == practiceAccount().id](Ledger &ledger) -> LedgerResult<Link> {
            const auto links = recentLinks(ledger.links(), who, linksLookedAt);
            if (!links)
                return Failure{links.error()};
            return openLinkOf(*links, isPractice);
        },
        this);
    m_job = job;
    connect(job, &LedgerJob::finished, this, [this, job] { found(job->result() ? *job->result() : Link()); });
    job->start();
}

void CustomerShare::found(const Link &link)
{
    m_link = link;
    setVisible(link.id != 0);
    if (link.id == 0)
        return;
    const auto money = link.facts.money();
    //: %1 is an order number, %2 an amount
    m_which->setText(tr("Awaiting payment: %1, %2")
                         .arg(link.facts.orderId, money ? money->display(QLocale()) : QString()));
    m_row->begin(link.facts.customer);
}

} // namespace linktill::gui
