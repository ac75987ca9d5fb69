// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"
#include "desk/ledgerjob.h"
#include "desk/outcome.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

namespace linktill {

class AccountBook;
class GatewayJob;
class LinkDesk;
class Shops;
template <class Success> class JobFor;

/// One call to the gateway for each of some links that were made: ask for their status, or cancel
/// them. One after the other, each through the desk of its account, not more than two calls a second;
/// what comes out is written into the ledger. Created idle; start() returns first, then finished()
/// comes exactly once, also after stop(). Borrows what it is given.
class LinkErrand : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Refresh, Cancel };
    struct Trouble
    {
        Link link;
        QString why; ///< a sentence
    };

    LinkErrand(Kind kind, QList<Link> links, const AccountBook &book, Shops &shops, Ledger &ledger,
               QObject *parent = nullptr);
    ~LinkErrand() override;

    /// Whether there is anything to ask or cancel.
    static bool canRefresh(const Link &link);
    static bool canCancel(const Link &link);

    void start();
    /// Leaves out what has not begun and gives up waiting for what has.
    void stop();
    Kind kind() const { return m_kind; }
    int total() const { return int(m_links.size()); }
    /// How many were done as wished, and what went wrong with others; the rest was left out.
    int succeeded() const { return m_succeeded; }
    const QList<Trouble> &troubles() const { return m_troubles; }

Q_SIGNALS:
    /// As it is in the ledger now.
    void changed(const linktill::Link &link);
    void progressed(int done, int total);
    void finished();

private:
    void next();
    void call();
    void askStatus(const QString &cancelFault);
    void cancelLink();
    void statusCame(const JobFor<LinkStatus> &job, const QString &cancelFault);
    void cancelCame(const JobFor<LinkCancelled> &job);
    void write(LedgerJobFor<Link>::Question question, const QString &fault);
    void failed(const QString &why);
    void done();

    const Kind m_kind;
    const QList<Link> m_links;
    const AccountBook &m_book;
    Shops &m_shops;
    Ledger &m_ledger;
    std::shared_ptr<LinkDesk> m_desk; ///< of the account that is at it
    QPointer<GatewayJob> m_job;
    QElapsedTimer m_sinceCall;
    int m_at = -1; ///< place in m_links
    int m_succeeded = 0;
    QList<Trouble> m_troubles;
    bool m_stopped = false;
};

} // namespace linktill
