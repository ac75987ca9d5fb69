// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace linktill {

/// What happens to links, for everyone in the program who shows them. Whoever changes a link, or
/// finds out that it has changed, tells it here; who found it out first, and how often it is told,
/// makes no difference to the listeners: paid() and its like come once for each change of
/// state.
class LinkEvents : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// `now`: the link as the ledger has it. `before`: the state that the teller knew until then;
    /// without it, and without an earlier telling, nobody can say whether the state is new.
    void tell(const Link &now, std::optional<LinkState> before = {});
    /// The gateway has answered how the link stands, whether or not that was new.
    void tellChecked(LinkId id, const QDateTime &at) { Q_EMIT checked(id, at); }
    /// Another ledger is in place: the same numbers are other links now.
    void forget() { m_states.clear(); }

Q_SIGNALS:
    /// Anything of it; comes before the signals below.
    void changed(const linktill::Link &link);
    void paid(const linktill::Link &link);
    void expired(const linktill::Link &link);
    void cancelled(const linktill::Link &link);
    void checked(linktill::LinkId id, const QDateTime &at);

private:
    QHash<LinkId, LinkState> m_states; ///< of which listeners have been told
};

} // namespace linktill
