// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/drafthistory.h"
#include "application/links/draftkeeper.h"
#include "application/links/editoperation.h"
#include "application/links/linksending.h"
#include "application/links/refusedfield.h"
#include "application/links/usualwatch.h"

#include <QDateTime>

namespace linktill {

class Ledger;
class LinkEvents;

/// Edits one existing link: holds the changes in the form, keeps them until they are sent or given
/// up, has undo, and makes the call. Belongs to a page that has the form; knows no widget.
class EditSession : public QObject
{
    Q_OBJECT
public:
    struct Services
    {
        const RequestFormat &format;
        Ledger &ledger;
        LinkEvents *events = nullptr; ///< hears of the edited link
    };

    /// Fills the form with the link, and later with changes that the ledger has kept. All arguments
    /// must outlive the session.
    EditSession(Services services, std::shared_ptr<PaymentLinkService> service, EditPlan plan, ContentForm &form,
                QObject *parent = nullptr);

    const Link &link() const { return m_plan->link(); }
    const Account &account() const;
    LinkChanges changes() const;
    /// Returns whether the form differs from the link.
    bool isTouched() const { return !changes().isEmpty(); }
    /// Returns whether an earlier edit had no answer and may have come through. Then sending is
    /// useful also without a change.
    bool isInDoubt() const { return m_plan->isInDoubt(); }
    Issues issues() const;
    bool isSending() const { return !m_job.isNull(); }
    DraftHistory &history() { return m_history; }
    DraftKeeper &keeper() { return m_changes; }
    RefusedField &refused() { return m_refused; }

    /// Called when something was typed; edited() follows when typing pauses.
    void typed();
    /// Called when the content of the form was edited. `path` is that of the field with the cursor,
    /// if there is one.
    void edited(const QString &path);
    /// Undoes (-1) or redoes (1) a step. Does nothing while isSending().
    void step(int steps);
    /// Ends editing: the changes are not kept any more.
    void discard();

    /// Sends the changes, which must be free of problems.
    void send();
    void cancelSending();

Q_SIGNALS:
    /// issues() may have changed.
    void issuesChanged();
    /// The cursor should go there: where the person was, or where undo has changed something.
    void placeWanted(const linktill::FormPlace &place);
    void changesNotKept(const linktill::LedgerError &error);
    /// Changes that were kept at `when` (UTC) are in the form again.
    void changesReturned(const QDateTime &when);
    /// Another window edits the link too, so nothing is kept here.
    void editedElsewhere();
    void sendingBegun();
    /// See GatewayJob::waiting().
    void sendingWaits(const QDateTime &until);
    /// The call is over; for `skew` see GatewayJob::clockSkew(). A signal with its result follows.
    void sendingEnded(const std::optional<std::chrono::seconds> &skew);
    void done(const linktill::LinkEdited &edited);
    void failed(const linktill::SendFailure &failure);
    /// Follows failed(): the gateway refused this field. The issue is also among issues().
    void fieldRefused(const linktill::Issue &issue);

private:
    void askForKept();
    void keptFound(const SavedDraft &saved);
    std::optional<LeftForm> leftChanges() const;
    void forgetChanges();
    void concluded(const EditOperation &job);
    void fail(const CallFailure &failure, const EditOperation &job);
    void readAgain();

    Services m_services;
    ContentForm &m_form;
    std::shared_ptr<PaymentLinkService> m_service;
    std::optional<EditPlan> m_plan;
    UsualWatch m_usual; ///< in the link's account and currency
    DraftKeeper m_changes;
    DraftHistory m_history;
    RefusedField m_refused;
    QPointer<GatewayJob> m_job;
    bool m_isOver = false; ///< the edit was sent or given up
};

} // namespace linktill
