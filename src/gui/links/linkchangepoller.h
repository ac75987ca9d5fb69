// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/linkhistory.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

namespace linktill::gui {

/// Reads the ledger every two seconds, while watching, for changes of links that other windows and programs
/// have made. The changes of this program are reported too.
class LinkChangePoller : public QObject
{
    Q_OBJECT

public:
    explicit LinkChangePoller(Ledger &ledger, QObject *parent = nullptr);

    /// Starts watching for changes from now on. To be called when the list is read.
    void watch();
    void rest();

Q_SIGNALS:
    void came(const linktill::LinkNews &news);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void look();

    Ledger &m_ledger;
    QBasicTimer m_timer;
    qint64 m_known = -1; ///< newest line of the timelines that was read; -1 until known
    QPointer<LedgerJobFor<LinkNews>> m_job;
};

} // namespace linktill::gui
