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

/// The link that the form of page New link has become: what was sent, and its present status as
/// LinkEvents tell it. Where no ledger knows the link, it stays as it was made.
class MadeLink : public QObject
{
    Q_OBJECT
public:
    struct Services
    {
        std::function<Ledger &()> ledger; ///< may be empty
        const RequestFormat &format;
        LinkEvents *events = nullptr;
    };
    explicit MadeLink(Services services, QObject *parent = nullptr);

    /// Called when a link was made at `now` (UTC). `typed` is the form's draft, `sent` is what was
    /// sent of it.
    void begin(const Account &account, const LinkContent &typed, const LinkContent &sent,
               const CreatedLink &created, const QDateTime &now);

    /// Has no id until the ledger has answered.
    const Link &link() const { return m_link; }
    const CreatedLink &created() const { return m_created; }
    /// What judgeLink() found.
    const Issues &concerns() const { return m_concerns; }
    /// The content as it was last sent.
    const LinkContent &draft() const { return m_draft; }
    /// The content for another link like this one, with its placeholders as they were typed.
    const LinkContent &model() const { return m_model; }
    /// The content for a fresh link in place of this one, which has expired, see freshContent().
    LinkContent freshModel(const QDateTime &now) const;
    /// Since when the link has been in its state, UTC; invalid when that is not known.
    const QDateTime &since() const { return m_since; }
    /// When the gateway last gave the status, UTC; invalid: not since the link was made.
    const QDateTime &checked() const { return m_checked; }

Q_SIGNALS:
    /// Any of the above has changed. `before` is the previous state, which may equal the present one.
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
    QByteArray m_request; ///< the ledger's copy; empty until the ledger has answered
    QDateTime m_since, m_checked;
    QPointer<LedgerJobFor<LinkHistory>> m_reading;
};

} // namespace linktill
