// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/draftchecks.h"
#include "application/links/drafthistory.h"
#include "application/links/draftkeeper.h"
#include "application/links/linksending.h"
#include "application/links/madelink.h"
#include "application/links/newlinkdefaults.h"

#include <QHash>

#include <memory>

namespace linktill {

class Ledger;

/// Writes, checks and sends new links in one place: holds the draft in the form, keeps it, gives it
/// an order number and undo, and makes the call that turns it into a link. Belongs to a page that
/// has the form; knows no widget.
class ComposeSession : public QObject
{
    Q_OBJECT
public:
    struct Services
    {
        const RequestFormat &format;
        /// Opened when it is first asked for. Without a ledger no draft is kept and no number
        /// counts as used.
        std::function<Ledger &()> ledger = {};
        /// Hears which links are made, and tells how they change. Without it a made link stays as
        /// it was made.
        LinkEvents *events = nullptr;
    };
    enum class Stage {
        Writing,
        Sending, ///< the call is on its way, or asks what became of the last one
        Failed,  ///< the last call made no link, or may have made one; the draft can be edited
        Made,    ///< the form shows a link that exists
    };

    /// `form` outlives the session. The session can be used once it has a service.
    ComposeSession(Services services, ContentForm &form, QObject *parent = nullptr);

    /// Makes links at this service from now on. A draft stays with its account and comes back with
    /// it. Must not be called while isSending().
    void setService(std::shared_ptr<PaymentLinkService> service);
    const std::shared_ptr<PaymentLinkService> &service() const { return m_service; }
    /// Id of the present service's account; empty before there is a service.
    QString accountId() const;
    Stage stage() const { return m_stage; }
    bool isSending() const { return m_sending.isUnderWay(); }
    /// Returns whether the form holds something that was begun and is no link yet.
    bool hasDraft() const { return isSending() || leftForm(); }
    /// Returns all that is wrong with the draft; nothing once it is a link.
    Issues issues() const;

    // Its parts.
    DraftKeeper &keeper() { return m_keeper; }
    DraftChecks &checks() { return m_checks; }
    DraftHistory &history() { return m_history; }
    NewLinkDefaults &defaults() { return m_defaults; }
    LinkSending &sending() { return m_sending; }
    const MadeLink &made() const { return m_made; }

    /// Called when something was typed; edited() follows when typing pauses.
    void typed();
    /// Called when the content of the form was edited. `path` is that of the field with the cursor,
    /// if there is one.
    void edited(const QString &path);

    /// Brings drafts back from now on: first the one of this account with which a program ended, with the
    /// cursor where it was. This asks the ledger, so it should follow the opening of the window.
    void bringBack();
    /// Shows a draft that was taken for this program in place of the present one, which goes into
    /// the list. It must be of the present service's account, or of an account that is gone.
    void openDraft(const linktill::SavedDraft &draft);
    /// Takes the draft out of the form, because it is being deleted.
    void dropDraft(const QString &draftId);
    /// Called when a link made of the draft was found, so that the draft is not sent again.
    void becameLink(const QString &draftId);

    // The functions below do nothing while isSending().
    void startNew();
    /// Starts a link like an earlier one, with a new order number. In place of an expired link, `expired` is that
    /// one's key, and the timelines of both will name each other.
    void startLike(const linktill::LinkContent &draft, const linktill::LinkKey &expired = {});
    /// Starts a link like the one in the form, or like the one just made.
    void startAnother();
    /// Starts with content that was read from a file, with its own order number.
    void startFrom(const linktill::LinkContent &read);
    /// Applies a template, as one step to undo. Amount and customer that were typed stay. Where the
    /// form holds a made link, a new link begins.
    void applyTemplate(const linktill::LinkTemplate &chosen);
    /// Undoes (-1) or redoes (1) a step, which may bring back another draft.
    void step(int steps);

    /// Sends the draft in the form, which must be free of problems.
    void send();

Q_SIGNALS:
    void serviceChanged();
    void stageChanged();
    /// issues() may have changed.
    void issuesChanged();
    /// Another draft is about to come into the form, so messages about the last one no longer apply.
    void turned();
    /// The form holds a new draft with nothing typed in it.
    void begun();
    /// The cursor should go there: where the person was, or where undo has changed something.
    void placeWanted(const linktill::FormPlace &place);
    /// The ledger could not keep the draft. Emitted once until it works again.
    void draftNotKept(const linktill::LedgerError &error);
    /// The draft was not kept, because it is a link already.
    void draftIsLink();
    /// The form shows a draft that was left.
    void draftShown();
    /// The form shows the draft with which a program ended, saved at `when` (UTC).
    void draftReturned(const QDateTime &when);
    /// There is such a draft, but the form holds something else by now.
    void draftWaits(const QDateTime &when);
    /// Undo stops, because the earlier draft may have become a link.
    void draftInDoubt();
    /// Undo and redo do nothing, because the form shows a made link.
    void linkIsMade();
    /// The draft was sent with another order number, because another link has the offered one.
    void renumbered(const QString &offered, const QString &taken);
    /// The call is over; for `skew` see GatewayJob::clockSkew(). A signal with its result follows.
    void sendingEnded(const std::optional<std::chrono::seconds> &skew);
    void sendingFailed(const linktill::SendFailure &failure);
    /// Follows sendingFailed(): the gateway refused this field. The issue is also among issues().
    void fieldRefused(const linktill::Issue &issue);
    /// The form shows a made link: one that was just made, or one that comes back with its account.
    void madeShown();

private:
    void listenToSending();
    std::optional<LeftForm> leftForm() const;
    void setStage(Stage stage);
    void putAside();
    void showNew();
    void showLeft(const SavedDraft &saved);
    void leftFound(const SavedDraft &saved);
    void giveDefaults();
    void numbersAnswered();
    void renumber(const QString &orderId);
    bool turnTo(const DraftOwner &owner);
    void becameMade(CreatedLink created);
    void showMade();

    const RequestFormat &m_format;
    ContentForm &m_form;
    std::shared_ptr<PaymentLinkService> m_service;
    DraftKeeper m_keeper;
    DraftChecks m_checks;
    NewLinkDefaults m_defaults;
    LinkSending m_sending;
    MadeLink m_made;
    DraftHistory m_history;
    Stage m_stage = Stage::Writing;
    LinkKey m_replaces; ///< the expired link in whose place the form's draft stands; none: its id is 0
    QString m_madeForm; ///< id of the draft in the form while it shows the made link
    QString m_resultOf; ///< account with which its made link comes back; empty: none
    /// Drafts in the forms of the other accounts, by account id, also when the ledger keeps nothing.
    QHash<QString, SavedDraft> m_others;
    bool m_bringsBack = false;
    bool m_saidNotKept = false;
};

} // namespace linktill
