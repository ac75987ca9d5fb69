// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/paymentlinkservice.h"

#include "application/links/createoperation.h"
#include "application/links/editplan.h"
#include "application/links/ordercheck.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/ports/requestformat.h"
#include "core/checks.h"
#include "core/clock.h"
#include "core/editable.h"
#include "core/log.h"
#include "core/loopback.h"
#include "core/ordernumber.h"
#include "core/placeholders.h"

#include <QRandomGenerator>

namespace linktill {

QString madeUpOrderId(const Clock &clock)
{
    // 32 letters and digits without I, L, O and U, so that nothing is misread over the telephone.
    static constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString id = QStringLiteral("LT-") + clock.now().toString(QStringLiteral("yyyyMMdd"))
        + QLatin1Char('-');
    quint32 chance = QRandomGenerator::system()->generate();
    for (int i = 0; i < 6; ++i, chance >>= 5)
        id += QLatin1Char(letters[chance & 31]);
    return id;
}

LinkContent newDraftOf(const Account &account)
{
    LinkContent draft;
    draft.source = QStringLiteral("default");
    draft.environment = environmentName(account.isPractice() ? Environment::Sandbox
                                                             : account.environment);
    draft.currency = account.currency;
    draft.countryCode = account.country;
    draft.merchant = account.merchant;
    if (draft.merchant.name.isEmpty())
        draft.merchant.name = account.name;
    draft.successUrl = account.successUrl;
    draft.failureUrl = account.failureUrl;
    draft.pendingUrl = account.pendingUrl;
    return draft;
}

PaymentLinkService::PaymentLinkService(Gateway &gateway, const Catalogue &catalogue, const Clock &clock, Account account,
                   const Journal *journal, const Clock *linkTime)
    : m_gateway(gateway), m_catalogue(catalogue), m_clock(linkTime ? *linkTime : clock), m_callClock(clock),
      m_account(std::move(account)), m_journal(journal)
{
}

Issues PaymentLinkService::check(const LinkContent &draft, const NumbersUsed &used,
                                 std::optional<qint64> usual) const
{
    return checkEnvironment(m_account, draft)
        + checkDraft(draft, CheckContext{m_clock, m_catalogue, isPractising(), used, usual});
}

LinkContent PaymentLinkService::filled(const LinkContent &draft) const
{
    return linktill::filled(draft, m_clock.now().toLocalTime().date());
}

Issues PaymentLinkService::checkEdit(const LinkContent &made, const LinkContent &edited,
                                     std::optional<qint64> usual) const
{
    return linktill::checkEdit(made, edited,
                               CheckContext{m_clock, m_catalogue, isPractising(), {}, usual});
}

bool PaymentLinkService::isPractising() const
{
    return m_account.isPractice() || isLoopback(m_account.apiUrl.host());
}

JobFor<CreatedLink> *PaymentLinkService::create(const LinkContent &draft, const QString &draftId,
                                                const OfferedNumber &offered,
                                                const LinkKey &replaces)
{
    const LinkContent unfilled = normalised(draft);
    const QDate today = m_clock.now().toLocalTime().date();
    const LinkContent ready = tidied(linktill::filled(unfilled, today));
    if (!m_journal)
        return m_gateway.create(ready);
    Sending sending;
    sending.accountId = m_account.id;
    sending.accountName = m_account.name;
    sending.environment = m_account.environment;
    sending.draft = ready;
    sending.request = m_journal->format.createCall(ready).body;
    sending.numbered = [unfilled, today](const QString &orderId) {
        LinkContent another = unfilled;
        another.merchantOrderId = orderId;
        return tidied(linktill::filled(another, today));
    };
    sending.draftId = draftId;
    sending.replaces = replaces;
    sending.remembersCustomer = m_account.remembersCustomers;
    sending.checkout = checkoutPlaceOf(m_account);
    if (offered.isOffered)
        takeNumber(sending);
    auto *job = new CreateOperation(m_journal->ledger(), m_gateway, std::move(sending),
                                    &m_jobs, &m_journal->format);
    QObject::connect(job, &CreateOperation::renumbered, job, [this, offered](const QString &orderId) {
        offerAfter(orderId);
        if (offered.changed)
            offered.changed(orderId);
    });
    return job;
}

JobFor<CreatedLink> *PaymentLinkService::sendAgain(const LinkHistory &made)
{
    Sending sending;
    sending.accountId = m_account.id;
    sending.accountName = m_account.name;
    sending.environment = made.link.environment;
    sending.draft = m_journal->format.readSent(made.request);
    // Also when the request cannot be read: with another order id it would be another link.
    sending.draft.merchantOrderId = made.link.facts.orderId;
    sending.request = made.request;
    sending.remembersCustomer = m_account.remembersCustomers;
    sending.checkout = checkoutPlaceOf(m_account);
    return new CreateOperation(m_journal->ledger(), m_gateway, std::move(sending), &m_jobs,
                               &m_journal->format);
}

EditPlan PaymentLinkService::editPlan(const LinkHistory &made) const
{
    return {m_journal->format, made};
}

JobFor<LinkStatus> *PaymentLinkService::lookUp(const QString &merchantOrderId)
{
    return m_gateway.statusByOrderId(merchantOrderId.trimmed());
}

OrderCheck *PaymentLinkService::checkOrder(const QString &merchantOrderId)
{
    Ledger *ledger = m_journal ? &m_journal->ledger() : nullptr;
    return new OrderCheck(ledger, *this, merchantOrderId.trimmed(), &m_jobs);
}

void PaymentLinkService::noteShared(const QString &merchantOrderId, const QString &how)
{
    if (!m_journal)
        return;
    Ledger &ledger = m_journal->ledger();
    ledger.run(LedgerQueue::Writing, [&ledger, account = m_account.id, merchantOrderId, how] {
        const auto id = ledger.links().orderIdUsed(account, merchantOrderId);
        if (!id || *id == 0)
            return;
        const auto made = ledger.links().link(*id);
        if (!made || !ledger.links().recordShared(made->link.key(), how))
            Log::event(LogLevel::Warning, QStringLiteral("sharing was not written down"));
    });
}

JobFor<LinkStatus> *PaymentLinkService::statusOf(const QString &reference)
{
    return m_gateway.statusByReference(reference);
}

JobFor<LinkCancelled> *PaymentLinkService::cancel(const QString &reference)
{
    return m_gateway.cancelLink(reference);
}

JobFor<LinkUpdated> *PaymentLinkService::update(const LinkEdit &edit)
{
    return m_gateway.updateLink(edit);
}

QString PaymentLinkService::orderSeriesNow() const
{
    return orderSeries(m_account.orderPattern, m_clock.now().toLocalTime().date());
}

/// Offers the next form the next number at once. The ledger corrects this when no link came of it.
void PaymentLinkService::offerAfter(const QString &orderId)
{
    const QString series = orderSeriesNow();
    if (const auto count = orderCount(series, orderId))
        m_nextNumber = orderNumber(series, *count + 1);
}

void PaymentLinkService::takeNumber(Sending &sending)
{
    sending.orderSeries = orderSeriesNow();
    offerAfter(sending.draft.merchantOrderId);
}

QString PaymentLinkService::numberedOrderId() const
{
    const QString series = orderSeriesNow();
    return isOfOrderPattern(series, m_nextNumber) ? m_nextNumber : orderNumber(series, 1);
}

QString PaymentLinkService::freshOrderId() const
{
    return m_account.orderPattern.isEmpty() ? madeUpOrderId(m_clock) : numberedOrderId();
}

LinkContent PaymentLinkService::newDraft() const
{
    LinkContent draft = newDraftOf(m_account);
    draft.merchantOrderId = freshOrderId();
    return draft;
}

QDateTime PaymentLinkService::now() const
{
    return m_clock.now();
}

QDateTime PaymentLinkService::callTime() const
{
    return m_callClock.now();
}

LinkContent PaymentLinkService::another(LinkContent like) const
{
    like.merchantOrderId = freshOrderId();
    if (!hasPlaceholder(like.customLinkRef)) // with a placeholder it differs each time
        like.customLinkRef.clear();
    return like;
}

} // namespace linktill
