// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/linkhistory.h"
#include "application/ports/outcome.h"
#include "core/issue.h"
#include "core/link.h"
#include "core/linkcontent.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace linktill {
class LinkEvents;
class RequestFormat;
struct Account;

/// The link that the form of page New link has become: what was sent, and how the link stands
/// since, as LinkEvents tell. Where no ledger knows it, it stays as it was made.
class MadeLink : public QObject
{
    Q_OBJECT
public:
    struct Services
    {
        std::function<Ledger &()> ledger; ///< may be none
        const RequestFormat &format;
        LinkEvents *events = nullptr;
    };
    explicit MadeLink(Services services, QObject *parent = nullptr);

    /// A link was made at `now` (UTC): of the form's draft `typed`, sent as `sent`.
    void begin(const Account &account, const LinkContent &typed, const LinkContent &sent,
               const CreatedLink &created, const QDateTime &now);

    /// Without an id while the ledger has not told it.
    const Link &link() const { return m_link; }
    const CreatedLink &created() const { return m_created; }
    /// Judged by judgeLink().
    const Issues &concerns() const { return m_concerns; }
    /// As it was sent last.
    const LinkContent &draft() const { return m_draft; }
    /// The content for another link like it; with the placeholders that were typed.
    const LinkContent &model() const { return m_model; }
    /// The same without an end of its own: for a link in the place of one that has expired.
    LinkContent modelWithoutEnd() const;
    /// Since when it is in its state, UTC; invalid when that is not known.
    const QDateTime &since() const { return m_since; }
    /// When the gateway last said how it stands, UTC; invalid: not since it was made.
    const QDateTime &checked() const { return m_checked; }

Q_SIGNALS:
    /// Any of the above. `before`: the state that it had until now, which may be the present one.
    void changed(linktill::LinkState before);

private:
    void read();
    void take(const LinkHistory &history);
    void hear(const Link &link);

    Services m_services;
    CreatedLink m_created;
    Issues m_concerns;
    Link m_link;
    LinkContent m_draft, m_model;
    QByteArray m_request; ///< of the ledger; empty until it has told it
    QDateTime m_since, m_checked;
    QPointer<LedgerJobFor<LinkHistory>> m_reading;
};

} // namespace linktill
