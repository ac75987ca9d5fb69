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

/// One place where new links are written, checked and sent: which draft is in the form and how it is kept,
/// its order number, its undo, the call that makes it a link, and the link that was made. Belongs to a page
/// that has the form; knows no widget.
class ComposeSession : public QObject
{
    Q_OBJECT
public:
    struct Services
    {
        const RequestFormat &format;
        /// Opened when it is first asked for. Without it no draft is kept and no number known as used.
        std::function<Ledger &()> ledger = {};
        /// Told of what is made, and listened to. Without it a made link stays as it was made.
        LinkEvents *events = nullptr;
    };
    enum class Stage {
        Writing,
        Sending, ///< or asking what became of what was sent
        Failed,  ///< the last call made no link, or may not have; the draft can be edited
        Made,    ///< the form shows a link that exists
    };

    /// `form` outlives the session. Can be used once it has a service.
    ComposeSession(Services services, ContentForm &form, QObject *parent = nullptr);

    /// Links are made at this service from now on. A draft stays with its account: it comes back when the
    /// account does. Not while isSending().
    void setService(std::shared_ptr<PaymentLinkService> service);
    const std::shared_ptr<PaymentLinkService> &service() const { return m_service; }
    /// Of the present service; empty before there is one.
    QString accountId() const;
    Stage stage() const { return m_stage; }
    bool isSending() const { return m_sending.isUnderWay(); }
    /// Something was begun in the form that is no link yet.
    bool hasDraft() const { return isSending() || leftForm(); }
    /// All that is the matter with the draft; nothing once it is a link.
    Issues issues() const;

    // Its parts.
    DraftKeeper &keeper() { return m_keeper; }
    DraftChecks &checks() { return m_checks; }
    DraftHistory &history() { return m_history; }
    NewLinkDefaults &defaults() { return m_defaults; }
    LinkSending &sending() { return m_sending; }
    const MadeLink &made() const { return m_made; }

    /// The form holds what was typed a moment ago; edited() follows when typing pauses.
    void typed();
    /// The content of the form was edited; `path`: of the field that has the cursor, if one has.
    void edited(const QString &path);

    /// From now on drafts that were left come back: first that of this account, with the cursor where it
    /// was, if a program ended with it. Asks the ledger, so not before the window is there.
    void bringBack();
    /// A draft that was taken for this program: in place of the present one, which goes into the list. Of
    /// the account of the present service, or of none that is known.
    void openDraft(const linktill::SavedDraft &draft);
    /// The draft is being deleted: it leaves the form.
    void dropDraft(const QString &draftId);
    /// A link was found to have been made of the draft: it is sent no more.
    void becameLink(const QString &draftId);

    // The functions below do nothing while isSending().
    void startNew();
    /// A link like one that was made before, with a new order number.
    void startLike(const linktill::LinkContent &draft);
    /// A link like the one that the form holds, or has just made.
    void startAnother();
    /// Takes content that was read from a file, with its own order number.
    void startFrom(const linktill::LinkContent &read);
    /// In one step to undo; what was typed of amount and customer stays. Where the form holds a made link a
    /// new one begins.
    void applyTemplate(const linktill::LinkTemplate &chosen);
    /// Undoes (-1) or redoes (1) a step, which may bring back another draft.
    void step(int steps);

    /// Sends the draft in the form, which is free of problems.
    void send();

Q_SIGNALS:
    void serviceChanged();
    void stageChanged();
    /// issues() may give something else.
    void issuesChanged();
    /// Another draft is about to come into the form: what was said of the last one is over.
    void turned();
    /// The form holds a new draft with nothing typed in it.
    void begun();
    /// The cursor is wanted there: where the person was, or where undo has changed something.
    void placeWanted(const linktill::FormPlace &place);
    /// The ledger keeps nothing; told once, until it does again.
    void draftNotKept(const linktill::LedgerError &error);
    /// The draft could not be kept, since it is a link already.
    void draftIsLink();
    /// A draft that was left is in the form.
    void draftShown();
    /// It is the one that a program ended with, saved at `when` (UTC).
    void draftReturned(const QDateTime &when);
    /// There is such a draft, but by now something else is in the form.
    void draftWaits(const QDateTime &when);
    /// Undo does not go back to a draft that may have become a link.
    void draftInDoubt();
    /// Undo and redo change nothing of a made link.
    void linkIsMade();
    /// The draft was sent with another order number, since the offered one was another link's.
    void renumbered(const QString &offered, const QString &taken);
    /// The call is over; `skew`: see GatewayJob::clockSkew(). What came of it follows.
    void sendingEnded(const std::optional<std::chrono::seconds> &skew);
    void sendingFailed(const linktill::SendFailure &failure);
    /// After sendingFailed(): this field was refused. It is among issues().
    void fieldRefused(const linktill::Issue &issue);
    /// The form shows a made link: one that was made just now, or that comes back with its account.
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
    QString m_madeForm; ///< the id of a draft that the form has while it shows the made link
    QString m_resultOf; ///< account whose made link comes back with it; empty: none
    /// Drafts in the forms of the other accounts, by id: there also when the ledger keeps nothing.
    QHash<QString, SavedDraft> m_others;
    bool m_bringsBack = false;
    bool m_saidNotKept = false;
};

} // namespace linktill
