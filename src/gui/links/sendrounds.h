// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/sharing/sendround.h"
#include "gui/links/linksservices.h"
#include "gui/widgets/noticebar.h"

#include <QObject>
#include <QPointer>

namespace linktill::gui {

class LinkHandOut;
class SendAgainDialog;

/// Sends links to their customers again, all that are due or some: finds out which are due, asks, judges the
/// links as when they are copied, and opens the queue in which one message follows the other.
class SendRounds : public QObject
{
    Q_OBJECT
public:
    /// `handOut` judges the links and outlives this object; `page` owns it.
    SendRounds(const LinksServices &services, LinkHandOut &handOut, QWidget *page);

    /// Sends all links of the active account that are due.
    void askForAll();
    /// Sends those of the links that are due.
    void askFor(const QList<Link> &links);

Q_SIGNALS:
    void said(linktill::gui::NoticeLevel level, const QString &sentences);
    void ledgerFailed(const linktill::LedgerError &error);
    /// Links went to their customers, so their state may change soon.
    void shared();

private:
    void find(std::function<LedgerResult<DueLinks>(Ledger &, const QDateTime &now, const QDateTime &round)> which);
    void found(const DueLinks &due, const QDateTime &round);
    void open(const QList<LinkHistory> &due, const QDateTime &round);

    LinksServices m_services;
    LinkHandOut &m_handOut;
    QWidget *m_page;
    QPointer<SendAgainDialog> m_dialog;
    bool m_isLooking = false; ///< the ledger is read, or a question is open
};

} // namespace linktill::gui
