// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/sharing/sendround.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;

namespace linktill {
class AccountBook;
class LedgerJob;
class LinkEvents;
}

namespace linktill::gui {

class MessageEdit;

/// A link that goes to its customer again.
struct SendAgainItem
{
    Link link; ///< was judged
    QString country; ///< where the link belongs; may be empty
    ShareWay way = ShareWay::Mail;
};

/// Goes through links that are to be sent again, one after the other: shows the message, and opens its way when
/// the person says so. Each link is written down before it goes, so that it never goes twice in a round, whatever
/// happens to the program. Return by itself sends a link and shows the next.
class SendAgainDialog : public QDialog
{
    Q_OBJECT
public:
    struct Services
    {
        Ledger &ledger;
        LinkEvents &events;
        AccountBook *book; ///< has the templates; may be null
    };
    /// `round`: when the round began, UTC. `items` is not empty.
    SendAgainDialog(const Services &services, QList<SendAgainItem> items, const QDateTime &round,
                    QWidget *parent = nullptr);

    int sent() const { return m_sent; }

Q_SIGNALS:
    void ledgerFailed(const linktill::LedgerError &error);

private:
    void build();
    void showItem();
    void next();
    void goOn();
    void written(const LedgerResult<Link> &result);
    void setBusy(bool busy);
    const SendAgainItem &item() const { return m_items[m_place]; }

    Services m_services;
    QList<SendAgainItem> m_items;
    QDateTime m_round;
    qsizetype m_place = 0;
    int m_sent = 0;
    bool m_isDone = false; ///< the shown link was sent, but its way could not be opened
    QPointer<LedgerJob> m_job;
    QLabel *m_count, *m_recipient, *m_news;
    QComboBox *m_way;
    MessageEdit *m_message;
    QPushButton *m_next, *m_skip;
};

} // namespace linktill::gui
