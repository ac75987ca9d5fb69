// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace linktill {

class Ledger;

/// Looks once a minute for links that expire soon and are not paid, see application/links/expirysoon.h. The
/// ledger remembers which were told, so each is told once by whichever program on it looks first, and once
/// more when its expiry was changed.
class ExpiryWatch : public QObject
{
    Q_OBJECT
public:
    /// Borrows the ledger.
    explicit ExpiryWatch(Ledger &ledger, QObject *parent = nullptr);

    /// Looks now. Ignores a ledger that fails, since whoever waits for the ledger tells about that.
    void look();

Q_SIGNALS:
    /// These links expire soon, the next one first; at least one.
    void expiringSoon(const QList<linktill::Link> &links);

private:
    Ledger &m_ledger;
    QTimer m_timer;
    bool m_isLooking = false;
};

} // namespace linktill
