// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"
#include "core/result.h"
#include "application/ports/inflight.h"
#include "application/ports/ledgerfault.h"
#include "application/ports/linkquery.h"
#include "application/ports/outcome.h"

#include <chrono>
#include <functional>

namespace linktill {

struct LedgerError
{
    LedgerFault fault = LedgerFault::Broken;
    QString detail;  ///< for support, untranslated
    LinkId link = 0; ///< OrderIdUsed, LinkRefUsed, BeingSent: the link that was there before
};
template <class T> using LedgerResult = Result<T, LedgerError>;
struct Done
{
};

/// What a link says, and its JSON as sent, without key and signature.
struct SentContent
{
    LinkDraft draft;
    QByteArray request;
};

/// A link that is about to be sent.
struct Sending
{
    QString accountId, accountName;
    Environment environment = Environment::Practice;
    LinkDraft draft;    ///< normalised, free of problems
    QByteArray request; ///< CreateCall::body
    QString draftId;    ///< the saved draft that it comes from; may be empty
    /// Sends this link again, with its order id: one that is Refused, NotSent, or Unknown when the
    /// gateway does not know the order for sure.
    LinkKey again = {};
    QDateTime patience; ///< UTC, until when nobody else is to settle it; invalid: three minutes
    /// The order id was only offered, as the next of this series: when another link has it, that is no
    /// link of this one's. Empty: somebody chose it.
    QString orderSeries;
    /// The draft with another order number than the one above, which it may speak of. Any thread.
    std::function<LinkDraft(const QString &orderId)> numbered = {};
    bool remembersCustomer = false; ///< once the link exists, see application/ports/customers.h
    CheckoutPlace checkout = {}; ///< of the account: what its links tell of each other
};

/// In whose form a draft is. One in the form of a program that has ended is in nobody's.
enum class DraftHand { Nobody, Here, Elsewhere };

/// A form as it was left.
struct SavedDraft
{
    QString id;         ///< made by whoever saves it first, a UUID; or changesId() of leftform.h
    QString accountId;
    QString title;      ///< what is in it, for the list
    QByteArray request; ///< the draft in its file form
    QString field;      ///< where the cursor was: JSON path
    int cursor = 0;     ///< and its place in the text
    QDateTime changed;  ///< UTC, given by the ledger
    DraftHand hand = DraftHand::Nobody;
    bool operator==(const SavedDraft &) const = default;
};

/// A link with all that is remembered of it.
struct LinkHistory
{
    Link link;
    QByteArray request; ///< JSON as last sent
    QList<LinkEvent> events; ///< oldest first
    /// Hosts that links of its account led to before it; empty: it is the first. One that came up
    /// later than the first is among them once a link to it was shared, or there are several.
    QStringList knownHosts = {};
};

/// What has happened to links since somebody looked, by whichever program.
struct LinkNews
{
    qint64 newest = 0;   ///< the newest line of all timelines, to ask from the next time
    QList<Link> links;   ///< that have a newer line, as they are now
    bool isAll = true;   ///< else there are more, and the list is better read anew
};

struct LedgerBackup
{
    QString file;
    QDateTime made;    ///< UTC
    qint64 bytes = 0;  ///< this and the next as backups() gives them
    qint64 links = -1; ///< less than 0: it cannot be read
};

/// What became of a damaged or missing ledger, until restore() or startAfresh().
struct LedgerDamage
{
    QString setAside;    ///< where the damaged file is now; empty: in its place, another program has it open
    LedgerBackup newest; ///< newest backup that is sound; no file: there is none
    QString missing;     ///< the file that is not there; empty: it is damaged
};

/// Where work of a job is done: reading never waits for writing, and neither for chores.
enum class LedgerLane {
    Reading,
    Writing,
    Chores, ///< what takes long: reading the whole file, backups, putting one in its place
};

class Customers;
class Goods;
class MethodMemory;
class Templates;

/// Port to the desk's memory: every link is written down in it before it is sent. All functions
/// may be called from any thread and wait for the disk; a window asks through application/ports/ledgerjob.h.
/// Every function that changes something is one transaction: done and on the disk, or not at all.
class Ledger
{
public:
    virtual ~Ledger() = default;

    // The journal: nothing is sent without begin() having succeeded. What is written of a link is written
    // into the ledger and the order that its key names, or nowhere: OtherLedger.
    virtual LedgerResult<LinkKey> begin(const Sending &sending) = 0;
    /// Writes down how a create ended. What is known beats a doubt: a refusal, a failure or a lost
    /// answer changes nothing of a link that is known to exist. Created takes the saved draft away.
    virtual LedgerResult<Link> settle(const LinkKey &key, const Outcome<CreatedLink> &outcome) = 0;
    /// The gateway knows the order: the link is there. Its url is made from the reference and the
    /// checkout address, if several links of the account before it had the same (CreatedLink::address).
    /// `sent`: what the gateway has, where that is for sure an earlier try and not the last one.
    virtual LedgerResult<Link> adopt(const LinkKey &key, const LinkStatus &status,
                                     const std::optional<SentContent> &sent = {}) = 0;
    /// Links whose outcome is open and which no living program is sending, oldest first.
    virtual LedgerResult<QList<Link>> unsettled() = 0;
    /// Links of which an edit was sent whose end is not known, and which no living program is editing,
    /// oldest first.
    virtual LedgerResult<QList<Link>> openEdits() = 0;

    // Life of a link. Each gives the link as it is afterwards.
    /// A status as the gateway gave it.
    virtual LedgerResult<Link> recordStatus(const LinkKey &key, const LinkStatus &status) = 0;
    /// An edit is about to be sent: `request` in place of `before`. ChangedSince when the link's
    /// request is another by now, BeingSent while another program is editing it.
    virtual LedgerResult<Link> beginEdit(const LinkKey &key, const QByteArray &before,
                                         const QByteArray &request) = 0;
    /// An edit that the gateway took. The timeline gets every field with its old and new value.
    virtual LedgerResult<Link> recordEdit(const LinkKey &key, const LinkDraft &draft,
                                          const QByteArray &request) = 0;
    /// An edit that ended otherwise; the link stays as it was, and a doubt stands on it.
    virtual LedgerResult<Link> recordEditFailure(const LinkKey &key, const EditFailure &failure) = 0;
    /// What the merchant says of an open edit where the gateway takes none any more: that it was `taken`,
    /// and what the link is since; without, that it was not. ChangedSince when it can still be sent.
    virtual LedgerResult<Link> settleEdit(const LinkKey &key,
                                          const std::optional<SentContent> &taken) = 0;
    virtual LedgerResult<Link> recordCancel(const LinkKey &key) = 0;
    /// `how`: "copy", "qr", "qr_copy", "qr_save", "open", "mail", …
    virtual LedgerResult<Link> recordShared(const LinkKey &key, const QString &how) = 0;
    /// The gateway does not know the Unknown link, and nobody wants it any more: it is NotSent from now
    /// on. BeingSent when it is on its way again; what was settled otherwise meanwhile stays so.
    virtual LedgerResult<Link> giveUp(const LinkKey &key) = 0;
    /// OutcomeOpen for one that is to be archived while it or an edit of it is open: it would be out of
    /// sight.
    virtual LedgerResult<Link> setArchived(const LinkKey &key, bool archived) = 0;

    // Status refresh: when a link is due follows from all the above, see application/links/refreshplan.h. A leased
    // link is this program's until it records a status or the lease ends.
    /// What became due last comes first, so that no backlog keeps a new link waiting. Leaves out the
    /// links of the accounts `notOf`.
    virtual LedgerResult<QList<Link>> leaseForRefresh(int most, std::chrono::seconds lease,
                                                      const QStringList &notOf) = 0;
    /// Ends the lease without a status: ask again at `next`. Also to ask sooner; invalid: never.
    virtual LedgerResult<Done> refreshAt(const LinkKey &key, const QDateTime &next) = 0;
    /// When the next link is due, UTC; invalid when none is.
    virtual LedgerResult<QDateTime> nextRefresh() = 0;

    /// What it remembers of payment methods.
    virtual MethodMemory &methodMemory() = 0;

    // Questions.
    /// The link of that number, or 0.
    virtual LedgerResult<LinkId> orderIdUsed(const QString &accountId, const QString &orderId) = 0;
    /// The first number of the series (core/ordernumber.h) that no link of the account has. It is taken
    /// by begin() and not before, so what is only looked at leaves no gap.
    virtual LedgerResult<QString> nextOrderNumber(const QString &accountId,
                                                  const QString &series) = 0;
    virtual LedgerResult<LinkId> linkRefUsed(const QString &accountId, const QString &ref) = 0;
    virtual LedgerResult<LinkHistory> link(LinkId id) = 0;
    /// By order id, gateway's reference or number as text; newest first when several accounts have it.
    virtual LedgerResult<QList<Link>> find(const QString &what) = 0;
    virtual LedgerResult<LinkPage> page(const LinkQuery &query) = 0;
    virtual LedgerResult<LinkSums> sums(const LinkFilter &filter) = 0;
    /// What has happened since the line `known`; below 0 only how far the timelines go.
    virtual LedgerResult<LinkNews> newsSince(qint64 known) = 0;
    /// Everyone who has sent a link, for the filter.
    virtual LedgerResult<QStringList> creators() = 0;

    // Drafts.
    /// With `hand` Here it is in this program's form from now on, else in nobody's. Fails with Busy
    /// while another program has it in its form, with BeingSent once a link was made of it.
    virtual LedgerResult<Done> saveDraft(const SavedDraft &draft) = 0;
    virtual LedgerResult<QList<SavedDraft>> drafts() = 0; ///< last changed first
    virtual LedgerResult<SavedDraft> draft(const QString &id) = 0;
    /// Into the form of this program; Busy while it is in another's.
    virtual LedgerResult<SavedDraft> takeDraft(const QString &id) = 0;
    /// The newest draft of the account that this program has, or that was in a form when its program
    /// ended: into the form of this program. Without an id when there is none.
    virtual LedgerResult<SavedDraft> takeLeftDraft(const QString &accountId) = 0;
    /// Busy while another program has it in its form.
    virtual LedgerResult<Done> removeDraft(const QString &id) = 0;

    /// What it remembers of customers.
    virtual Customers &customers() = 0;
    /// The goods that are sold.
    virtual Goods &goods() = 0;
    /// Whole links under a name.
    virtual Templates &templates() = 0;

    // The file.
    /// Whether it can be written. A ledger that could not be opened, or vanished, is tried again here
    /// and with everything that writes, unless it is damaged or made by a newer version.
    virtual LedgerResult<Done> state() = 0;
    /// Reads the whole file and looks for damage. Takes seconds with a million links.
    virtual LedgerResult<Done> examine() = 0;
    /// Makes the weekly backup when it is due. The answer's file is empty when it was not.
    virtual LedgerResult<LedgerBackup> backUpWhenDue() = 0;
    virtual LedgerResult<LedgerBackup> backUpNow() = 0;
    virtual LedgerResult<QList<LedgerBackup>> backups() = 0; ///< newest first
    /// With state() Damaged or Missing.
    virtual LedgerResult<LedgerDamage> damage() = 0;
    /// Puts a backup in the ledger's place. The present file is set aside, its new name the answer;
    /// Busy while another program has the ledger open, InFlight while an answer is to come into it. At
    /// every instant one of both is in place: what is cut short, the next opening finishes.
    virtual LedgerResult<QString> restore(const QString &backup) = 0;
    /// After damage, or where it is missing: an empty ledger, the damaged file stays set aside. Busy and
    /// InFlight as above.
    virtual LedgerResult<Done> startAfresh() = 0;

    /// What this program has on its way that is to be written down here.
    InFlight &inFlight() { return m_inFlight; }

    /// Runs `work` on a thread of the ledger's, after what was given to that lane before. It may call
    /// the functions above, in the reading lane those that change nothing. Never lost: the ledger's
    /// destructor waits for it.
    virtual void run(LedgerLane lane, std::function<void()> work) = 0;

private:
    InFlight m_inFlight;
};

} // namespace linktill
