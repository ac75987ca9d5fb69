// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/sharing/sendagaindialog.h"

#include "application/links/linkevents.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"
#include "application/wording/linkwording.h"
#include "gui/sharing/messageedit.h"
#include "gui/sharing/sharedialog.h"
#include "gui/widgets/announce.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace linktill::gui {

namespace {

constexpr int queueWidth = 480, queueHeight = 460;

QLabel *plainLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SendAgainDialog::SendAgainDialog(const Services &services, QList<SendAgainItem> items, const QDateTime &round,
                                 QWidget *parent)
    : QDialog(parent), m_services(services), m_items(std::move(items)), m_round(round)
{
    setObjectName(QStringLiteral("sendAgainDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send again"));
    build();
    connect(m_way, &QComboBox::activated, this, [this] {
        m_items[m_place].way = ShareWay(m_way->currentData().toInt());
        m_message->setWay(item().way);
        m_recipient->setText(recipientLine(item().link, item().way));
    });
    resize(dialogSize(parent, {queueWidth, queueHeight}));
    showItem();
}

void SendAgainDialog::build()
{
    auto *column = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    m_count = plainLabel("sendAgainCount", this);
    m_count->setProperty("role", QStringLiteral("heading"));
    m_count->setWordWrap(false);
    m_way = new QComboBox(this);
    m_way->setObjectName(QStringLiteral("sendAgainWay"));
    m_way->setAccessibleName(tr("Send by"));
    top->addWidget(m_count);
    top->addStretch();
    top->addWidget(m_way);
    m_recipient = plainLabel("sendAgainRecipient", this);
    m_message = new MessageEdit(m_services.book, this);
    m_news = plainLabel("sendAgainNews", this);
    m_news->setProperty("role", QStringLiteral("hint"));
    m_news->hide();
    auto *buttons = new QDialogButtonBox(this);
    auto *stop = buttons->addButton(tr("S&top"), QDialogButtonBox::RejectRole);
    stop->setObjectName(QStringLiteral("sendAgainStopButton"));
    stop->setAutoDefault(false);
    m_skip = buttons->addButton(tr("&Skip"), QDialogButtonBox::ActionRole);
    m_skip->setObjectName(QStringLiteral("sendAgainSkipButton"));
    m_skip->setAutoDefault(false);
    m_next = buttons->addButton(tr("&Open and next"), QDialogButtonBox::ActionRole);
    m_next->setObjectName(QStringLiteral("sendAgainNextButton"));
    m_next->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_skip, &QPushButton::clicked, this, &SendAgainDialog::goOn);
    connect(m_next, &QPushButton::clicked, this, &SendAgainDialog::next);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, m_next,
                &QPushButton::click);
    column->addLayout(top);
    column->addWidget(m_recipient);
    column->addWidget(m_message, 1);
    column->addWidget(m_news);
    column->addWidget(buttons);
}

void SendAgainDialog::showItem()
{
    m_isDone = false;
    const Link &link = item().link;
    //: %1 and %2 are numbers
    m_count->setText(tr("%1 of %2").arg(m_place + 1).arg(m_items.size()));
    m_way->clear();
    for (const ShareWay way : shareWays()) {
        if (!shareLack(way, link.facts.customer))
            m_way->addItem(shareWayWord(shareWayName(way)), int(way));
    }
    m_way->setCurrentIndex(m_way->findData(int(item().way)));
    m_recipient->setText(recipientLine(link, item().way));
    m_message->show(link, item().country, item().way);
    setBusy(false);
    m_next->setText(m_place + 1 < m_items.size() ? tr("&Open and next") : tr("&Open and finish"));
    m_next->setFocus();
    announce(this, m_count->text() + u' ' + m_recipient->text());
}

void SendAgainDialog::setBusy(bool busy)
{
    for (QWidget *part : {static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_skip),
                          static_cast<QWidget *>(m_way)})
        part->setEnabled(!busy);
}

/// Writes the link down first: what is written down is not sent again, even if the program ends before its way
/// is open.
void SendAgainDialog::next()
{
    if (m_isDone)
        return goOn();
    if (m_job)
        return;
    setBusy(true);
    m_news->hide();
    auto *job = writing<Link>(
        m_services.ledger,
        [key = item().link.key(), how = againWord(item().way), round = m_round](Ledger &ledger) {
            return ledger.links().recordSentAgain(key, how, round);
        },
        this);
    m_job = job;
    connect(job, &LedgerJob::finished, this, [this, job] {
        m_job.clear();
        written(job->result());
    });
    job->start();
}

void SendAgainDialog::written(const LedgerResult<Link> &result)
{
    if (!result && result.error().fault == LedgerFault::ChangedSince) {
        //: %1 is an order number
        m_news->setText(tr("%1 was left out: it was sent again already, or can no longer be paid.")
                            .arg(item().link.facts.orderId));
        m_news->show();
        announce(this, m_news->text());
        return goOn();
    }
    setBusy(false);
    if (!result) {
        m_message->say(ledgerSentence(result.error()), true);
        return Q_EMIT ledgerFailed(result.error());
    }
    m_services.events.tell(*result);
    ++m_sent;
    if (sendOnItsWay(m_message->message(), m_message->address()))
        return goOn();
    m_isDone = true;
    m_next->setText(tr("&Next"));
    m_message->say(tr("No program could be opened for %1. The message is copied: paste it where it is to go.")
                       .arg(shareWayWord(shareWayName(item().way))),
                   true);
}

void SendAgainDialog::goOn()
{
    if (m_place + 1 >= m_items.size())
        return accept();
    ++m_place;
    showItem();
}

} // namespace linktill::gui
