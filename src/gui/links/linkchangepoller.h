// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/linkhistory.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

namespace linktill::gui {

/// While it watches, looks every other second what other windows and programs on the same ledger have
/// done to links. What this one does itself is among it.
class LinkChangePoller : public QObject
{
    Q_OBJECT

public:
    explicit LinkChangePoller(Ledger &ledger, QObject *parent = nullptr);

    /// From now on; whoever asks for it has just read the list.
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
    qint64 m_known = -1; ///< line of the timelines; less than 0 until it is known
    QPointer<LedgerJobFor<LinkNews>> m_job;
};

} // namespace linktill::gui
