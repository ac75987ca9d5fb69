// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"
#include "application/ports/linkhistory.h"
#include "application/ports/sending.h"
#include "core/linkchanges.h"

namespace linktill {

class RequestFormat;

/// How a merchant settles an edit whose end is not known. Only sending makes sure; it changes
/// nothing where the edit has arrived before.
enum class EditEnd {
    AsEdited, ///< sends the same edit once more
    AsBefore, ///< sends the link as it was before the edit
};

/// The plan for an edit: a link that was read from the ledger, and how it is to be changed.
class EditPlan
{
public:
    /// Returns whether a link can be edited, as far as is known here.
    static bool canEdit(const Link &link);
    /// Returns whether an open edit of the link can be settled: by sending it, or by the merchant's
    /// word where the link is final.
    static bool canSettle(const Link &link);

    EditPlan(const RequestFormat &format, LinkHistory made);

    const Link &link() const { return m_made.link; }
    const LinkHistory &made() const { return m_made; }
    /// The link's draft as it was last sent.
    const LinkContent &draft() const { return m_draft; }
    /// Returns the draft to send: the edited one, normalised, with the fixed fields as they were made.
    LinkContent ready(const LinkContent &edited) const;
    LinkChanges changesTo(const LinkContent &edited) const;
    /// Returns whether an earlier edit may have been taken. Then sending is useful also without a change.
    bool isInDoubt() const { return !m_trail.doubtful.isEmpty(); }
    /// Returns the content to send, or that counts as taken, when the doubt is settled in that way.
    SentContent settled(EditEnd end) const;
    LinkEdit editTo(const LinkContent &edited) const;
    QByteArray requestOf(const LinkContent &draft) const;

private:
    const RequestFormat &m_format;
    LinkHistory m_made;
    LinkContent m_draft;
    EditTrail m_trail;
};

} // namespace linktill
