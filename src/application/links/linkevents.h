// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <optional>

namespace linktill {

/// Tells everyone in the program who shows links what happens to them. Whoever changes a link, or
/// finds that it has changed, tells it here. Several tellers of the same change make no difference:
/// paid() and its like come once for each change of state.
class LinkEvents : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// `now` is the link as the ledger has it. `before` is the state that the teller knew until
    /// then; without it and without an earlier telling nobody knows whether the state is new.
    void tell(const Link &now, std::optional<LinkState> before = {});
    /// `now` was read from the ledger because it has changed. seenElsewhere() comes unless this
    /// program has told the same change before.
    void tellFound(const Link &now);
    /// The gateway has answered with the link's status, whether or not it is new.
    void tellChecked(LinkId id, const QDateTime &at) { Q_EMIT checked(id, at); }
    /// A customer tried to pay and could not; the link is still open.
    void tellPaymentFailed(const Link &link) { Q_EMIT paymentFailed(link); }
    /// The links expire soon and are not paid, see ExpiryWatch.
    void tellExpiring(const QList<Link> &links) { Q_EMIT expiringSoon(links); }
    /// Forgets what was told: another ledger is in place, and the same numbers are other links now.
    void forget() { m_told.clear(); }

Q_SIGNALS:
    /// Something in the link has changed. Comes before the signals below.
    void changed(const linktill::Link &link);
    /// The link exists at the gateway, and did not when it was last told.
    void created(const linktill::Link &link);
    void paid(const linktill::Link &link);
    void expired(const linktill::Link &link);
    void cancelled(const linktill::Link &link);
    void checked(linktill::LinkId id, const QDateTime &at);
    void paymentFailed(const linktill::Link &link);
    void expiringSoon(const QList<linktill::Link> &links);
    /// Another program changed or made the link.
    void seenElsewhere(const linktill::Link &link);

private:
    /// What listeners know of a link.
    struct Told
    {
        std::optional<LinkState> state; ///< none until somebody knows whether the state is new
        QDateTime changed; ///< Link::changed
    };
    QHash<LinkId, Told> m_told;
};

} // namespace linktill
