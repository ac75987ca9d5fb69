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
    /// `now` was read from the ledger because something of it is new. seenElsewhere() comes unless this
    /// program has told the same before.
    void tellFound(const Link &now);
    /// The gateway has answered how the link stands, whether or not that was new.
    void tellChecked(LinkId id, const QDateTime &at) { Q_EMIT checked(id, at); }
    /// Another ledger is in place: the same numbers are other links now.
    void forget() { m_told.clear(); }

Q_SIGNALS:
    /// Anything of it; comes before the signals below.
    void changed(const linktill::Link &link);
    /// The gateway has it now, and did not when it was told last.
    void created(const linktill::Link &link);
    void paid(const linktill::Link &link);
    void expired(const linktill::Link &link);
    void cancelled(const linktill::Link &link);
    void checked(linktill::LinkId id, const QDateTime &at);
    /// Another program changed it, or made it.
    void seenElsewhere(const linktill::Link &link);

private:
    /// The state of a link as listeners know it.
    struct Told
    {
        std::optional<LinkState> state; ///< none while nobody could say whether it is new
        QDateTime changed; ///< Link::changed
    };
    QHash<LinkId, Told> m_told;
};

} // namespace linktill
