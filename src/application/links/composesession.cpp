// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/composesession.h"

#include "application/links/contentform.h"
#include "application/links/paymentlinkservice.h"
#include "core/ordernumber.h"

#include <utility>

namespace linktill {

ComposeSession::ComposeSession(Services services, ContentForm &form, QObject *parent)
    : QObject(parent), m_format(services.format), m_form(form),
      m_keeper({services.ledger, services.format, [this] { return leftForm(); }}),
      m_checks(services.ledger, form), m_defaults(services.ledger, services.format),
      m_made({services.ledger, services.format, services.events}),
      m_history(form, [this] { return DraftOwner{m_keeper.id(), m_checks.order().number()}; })
{
    listenToSending();
    connect(this, &ComposeSession::turned, this, [this] { m_replaces = {}; });
    connect(&m_keeper, &DraftKeeper::kept, this, [this] { m_saidNotKept = false; });
    connect(&m_keeper, &DraftKeeper::notKept, this, [this](const LedgerError &error) {
        if (error.fault == LedgerFault::BeingSent) {
            becameLink(m_keeper.id());
            Q_EMIT draftIsLink();
        } else if (!std::exchange(m_saidNotKept, true)) {
            Q_EMIT draftNotKept(error);
        }
    });
    connect(&m_keeper, &DraftKeeper::found, this, &ComposeSession::leftFound);
    connect(&m_checks.order(), &OfferedOrder::answered, this, &ComposeSession::numbersAnswered);
    connect(&m_checks.usual(), &UsualWatch::answered, this, &ComposeSession::issuesChanged);
    connect(&m_defaults, &NewLinkDefaults::changed, this, &ComposeSession::giveDefaults);
    connect(&m_history, &DraftHistory::went, this, &ComposeSession::placeWanted);
    connect(&m_made, &MadeLink::changed, this, [this] {
        if (m_stage != Stage::Made || m_form.draft() == m_made.draft())
            return;
        m_form.setDraft(m_made.draft()); // the link was edited on another page
        m_history.forget();
    });
}

void ComposeSession::listenToSending()
{
    connect(&m_sending, &LinkSending::begun, this, [this] {
        m_keeper.save(); // cannot be saved while it becomes a link
        setStage(Stage::Sending);
    });
    connect(&m_sending, &LinkSending::ended, this, [this](const auto &skew) {
        m_checks.lookAgain();
        Q_EMIT sendingEnded(skew);
    });
    connect(&m_sending, &LinkSending::renumbered, this, [this](const QString &taken) {
        const QString offered = m_checks.order().number();
        renumber(taken);
        Q_EMIT renumbered(offered, taken);
    });
    connect(&m_sending, &LinkSending::created, this, &ComposeSession::becameMade);
    connect(&m_sending, &LinkSending::failed, this, [this](const SendFailure &failure) {
        setStage(Stage::Failed);
        Q_EMIT sendingFailed(failure);
    });
    connect(&m_sending, &LinkSending::refused, this, [this](const Refused &refused) {
        m_checks.refused().mark(refused);
        if (const auto issue = m_checks.refused().issue())
            Q_EMIT fieldRefused(*issue);
    });
}

QString ComposeSession::accountId() const
{
    return m_service ? m_service->account().id : QString();
}

Issues ComposeSession::issues() const
{
    return m_stage == Stage::Made ? Issues() : m_checks.issues();
}

/// Returns the form to keep, or nothing when nothing was typed since the draft began.
std::optional<LeftForm> ComposeSession::leftForm() const
{
    if (!m_service || m_stage == Stage::Made
        || m_defaults.isFresh(m_form.draft(), m_checks.order().number()))
        return std::nullopt;
    return LeftForm{m_form.draft(), m_form.place()};
}

void ComposeSession::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

void ComposeSession::setService(std::shared_ptr<PaymentLinkService> service)
{
    const QString id = service->account().id;
    if (m_service) {
        m_form.tellPending();
        m_keeper.save();
        if (m_stage == Stage::Made)
            m_resultOf = accountId();
        if (const auto form = leftForm()) {
            SavedDraft left = savedFrom(*form, m_format);
            left.id = m_keeper.id();
            left.accountId = accountId();
            m_others.insert(left.accountId, left);
        }
    }
    m_service = std::move(service);
    m_checks.setService(m_service);
    m_defaults.setService(m_service);
    Q_EMIT serviceChanged();
    m_defaults.readMethods();
    m_defaults.readTemplate();
    if (m_resultOf == id) {
        m_keeper.begin(id);
        return showMade();
    }
    if (m_others.contains(id)) {
        showLeft(m_others.take(id));
        m_history.forget();
        return;
    }
    m_keeper.begin(id);
    showNew();
    m_history.forget();
    if (m_bringsBack)
        m_keeper.askForLeft();
}

void ComposeSession::typed()
{
    m_history.note(true);
    if (m_stage != Stage::Made) // a made link is no draft
        m_keeper.changed();
}

void ComposeSession::edited(const QString &path)
{
    m_checks.refused().edited(path);
    if (m_stage != Stage::Made) {
        m_keeper.changed();
        m_checks.look(m_keeper.id());
    }
    Q_EMIT issuesChanged();
}

/// Every draft that was begun leaves the form for another one through this function.
void ComposeSession::putAside()
{
    m_form.tellPending();
    m_keeper.putAside();
}

/// Shows a form that holds only the account's defaults.
void ComposeSession::showNew()
{
    setStage(Stage::Writing);
    const LinkContent draft = m_defaults.begin();
    m_checks.order().setNumber(draft.merchantOrderId);
    m_form.setDraft(draft);
    Q_EMIT begun();
}

void ComposeSession::showLeft(const SavedDraft &saved)
{
    m_others.remove(saved.accountId);
    m_checks.refused().clear();
    setStage(Stage::Writing);
    const LeftForm left = linktill::leftForm(saved, m_format);
    // A number of the account's series was nobody's choice, so another one may replace it when it is used.
    m_checks.order().setNumber(
        isOfOrderPattern(m_service->account().orderPattern, left.draft.merchantOrderId)
            ? left.draft.merchantOrderId : QString());
    m_defaults.beginLeft();
    m_form.setDraft(left.draft);
    Q_EMIT placeWanted(left.place);
    m_keeper.hold(saved); // last, so that filling the form does not count as typing
    m_history.own();
    Q_EMIT draftShown();
}

void ComposeSession::bringBack()
{
    m_bringsBack = true;
    m_checks.beginAsking();
    m_keeper.askForLeft();
    m_defaults.beginAsking(); // after the draft that was left
    m_checks.look(m_keeper.id());
}

void ComposeSession::leftFound(const SavedDraft &saved)
{
    if (leftForm() || m_stage != Stage::Writing) { // the form holds something by now, which stays
        Q_EMIT draftWaits(saved.changed);
        return;
    }
    showLeft(saved);
    m_history.forget();
    Q_EMIT draftReturned(saved.changed);
}

void ComposeSession::openDraft(const SavedDraft &draft)
{
    if (isSending() || draft.id == m_keeper.id())
        return;
    putAside();
    Q_EMIT turned();
    SavedDraft own = draft;
    own.accountId = accountId(); // also when its account is gone
    showLeft(own);
}

void ComposeSession::dropDraft(const QString &draftId)
{
    m_others.removeIf([&](QHash<QString, SavedDraft>::iterator other) { return other->id == draftId; });
    if (draftId != m_keeper.id() || isSending())
        return;
    m_form.tellPending();
    m_keeper.begin(m_keeper.accountId());
    Q_EMIT turned();
    showNew();
}

void ComposeSession::becameLink(const QString &draftId)
{
    if (draftId.isEmpty() || draftId != m_keeper.id() || isSending() || m_stage == Stage::Made)
        return;
    m_form.tellPending();
    const bool hasFailed = m_stage == Stage::Failed; // its message no longer applies
    const bool wasChanged =
        m_keeper.isChanged() && !(hasFailed && m_form.draft() == m_sending.sent());
    m_keeper.begin(m_keeper.accountId());
    m_sending.settle(draftId);
    if (hasFailed)
        setStage(Stage::Writing);
    if (wasChanged)
        m_form.change([this](LinkContent &draft) { draft = m_service->another(draft); });
    else
        showNew();
    m_history.forget(); // undo must not bring a link back as a draft
}

void ComposeSession::startNew()
{
    if (isSending())
        return;
    putAside();
    Q_EMIT turned();
    showNew();
}

void ComposeSession::startLike(const LinkContent &draft, const LinkKey &expired)
{
    if (isSending())
        return;
    LinkContent another = m_service->another(draft);
    another.environment = m_service->newDraft().environment; // of the account in which it is made now
    putAside();
    setStage(Stage::Writing);
    Q_EMIT turned();
    m_checks.order().setNumber(another.merchantOrderId);
    m_form.setDraft(another);
    m_replaces = expired;
}

void ComposeSession::startAnother()
{
    m_form.tellPending();
    startLike(m_stage == Stage::Made ? m_made.model() : m_form.draft());
}

void ComposeSession::startFrom(const LinkContent &read)
{
    if (isSending())
        return;
    putAside();
    setStage(Stage::Writing);
    Q_EMIT turned();
    m_form.setDraft(read);
}

void ComposeSession::applyTemplate(const LinkTemplate &chosen)
{
    if (isSending())
        return;
    if (m_stage == Stage::Made) // the form holds a link already
        startNew();
    m_form.change([&](LinkContent &draft) { m_defaults.fill(draft, chosen); });
}

/// Puts the account's default template and methods into a form that nobody has touched.
void ComposeSession::giveDefaults()
{
    if (!m_service || m_stage != Stage::Writing || leftForm())
        return;
    LinkContent draft = m_defaults.begin();
    draft.merchantOrderId = m_form.draft().merchantOrderId;
    if (draft == m_form.draft())
        return;
    m_form.setDraft(draft);
    m_history.forget();
    Q_EMIT issuesChanged();
}

/// Replaces an offered number without telling.
void ComposeSession::numbersAnswered()
{
    if (!isSending() && m_stage != Stage::Made) {
        const QString other = m_checks.order().replacement(m_form.draft());
        if (!other.isEmpty())
            renumber(other);
    }
    Q_EMIT issuesChanged();
}

/// Replaces the number that the program offered. This is not a step to undo.
void ComposeSession::renumber(const QString &orderId)
{
    const QString used = m_checks.order().number();
    m_checks.order().setNumber(orderId);
    const auto change = [&](LinkContent &draft) {
        if (draft.merchantOrderId == used)
            draft.merchantOrderId = orderId;
    };
    m_history.rewrite(change);
    m_form.change(change);
}

void ComposeSession::step(int steps)
{
    if (isSending())
        return;
    if (m_stage == Stage::Made) {
        Q_EMIT linkIsMade();
        return;
    }
    m_form.tellPending(); // else the step would skip what was typed last
    if (!m_history.canGo(steps))
        return;
    const DraftOwner owner = m_history.ownerAt(steps);
    const bool turns = owner.draftId != m_keeper.id();
    if (turns && !turnTo(owner))
        return;
    m_checks.order().setNumber(owner.offered);
    m_history.go(steps);
    if (!turns)
        return;
    // The draft has another id now, so the old one leaves the list.
    m_keeper.changed();
    m_keeper.save();
    m_keeper.removeOther(owner.draftId);
}

/// Brings the previous draft back into the form and puts the present one into the list. Returns
/// false when the draft cannot come back.
bool ComposeSession::turnTo(const DraftOwner &owner)
{
    if (owner.draftId == m_madeForm) { // it has become a link, which is shown unchanged
        putAside();
        showMade();
        return false;
    }
    if (m_sending.isInDoubt(owner.draftId)) { // with another id it would be sent as if it were new
        Q_EMIT draftInDoubt();
        return false;
    }
    putAside();
    m_history.rename(owner.draftId, m_keeper.id());
    setStage(Stage::Writing);
    return true;
}

void ComposeSession::send()
{
    m_sending.send(m_service, m_form.draft(), m_keeper.id(),
                   m_checks.order().isNextOfSeries(m_form.draft()), m_replaces);
}

void ComposeSession::becameMade(CreatedLink created)
{
    m_replaces = {};
    m_sending.settle(m_keeper.id());
    m_keeper.begin(m_keeper.accountId()); // the ledger has removed the draft
    m_defaults.readMethods(); // the link's methods count as used now
    const LinkContent &sent = m_sending.sent();
    if (created.merchantOrderId.isEmpty())
        created.merchantOrderId = sent.merchantOrderId;
    m_made.begin(m_service->account(), sent, m_service->filled(normalised(sent)), created, m_service->now());
    showMade();
}

/// Shows the last made link in place of the form's content. Undo does not lead back from it.
void ComposeSession::showMade()
{
    m_resultOf.clear();
    m_checks.refused().clear();
    setStage(Stage::Made);
    m_form.setDraft(m_made.draft());
    m_history.forget();
    m_madeForm = m_keeper.id();
    Q_EMIT madeShown();
}

} // namespace linktill
