// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/examine.h"

#include "application/links/paymentlinkservice.h"
#include "application/links/repeatedlink.h"
#include "application/links/usualamount.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"
#include "application/ports/usednumbers.h"
#include "cli/readstream.h"
#include "cli/sender.h"
#include "cli/text.h"
#include "core/addressformat.h"
#include "core/catalogue.h"
#include "core/checks.h"
#include "core/clock.h"
#include "core/contentjson.h"
#include "core/editable.h"
#include "core/jsonflaws.h"
#include "core/loopback.h"
#include "core/ordernumber.h"
#include "core/phone.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <algorithm>
#include <memory>

namespace linktill::cli {

namespace {

/// Bytes are read up to this limit, since standard input may be endless. It is larger than any valid
/// request, for which the reader of requests has a limit of its own.
constexpr qint64 largestRequest = 2 * 1024 * 1024;

Result<QByteArray, QString> readRequest(const QString &name, QIODevice &in)
{
    if (name == u"-")
        return readUpTo(in, largestRequest);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        //: %1 is a file name, %2 the system's reason
        return Failure{CliText::tr("The request %1 cannot be read: %2.").arg(name, file.errorString())};
    return readUpTo(file, largestRequest);
}

Result<QByteArray, QString> requestWith(const QByteArray &bytes, const QList<Setting> &settings)
{
    if (bytes.size() >= largestRequest)
        return bytes;
    const auto request = withSettings(bytes, settings);
    if (!request)
        return Failure{CliText::tr("--set %1 would leave a gap: rows are added one after the other, "
                                   "from [0] on.").arg(request.error())};
    return request;
}

/// Returns whether the request holds a phone number.
bool hasPhone(const QJsonObject &request)
{
    for (auto it = request.begin(); it != request.end(); ++it) {
        if (it->isObject() ? hasPhone(it->toObject())
                           : it->isString() && it.key().contains(QLatin1String("phone"))
                                 && !it->toString().isEmpty())
            return true;
    }
    return false;
}

struct WaitForEnd
{
    void operator()(QThread *thread) const
    {
        thread->wait();
        delete thread;
    }
};
/// Waits for the thread at its own end: a thread that outlived the program's data would read what no longer
/// exists.
using WaitedFor = std::unique_ptr<QThread, WaitForEnd>;

/// Reads the numbering plans in another thread when the request holds a phone number, since this
/// takes longer than reading all the other tables.
WaitedFor readingPlans(const QByteArray &request)
{
    if (!request.contains("phone") || !hasPhone(QJsonDocument::fromJson(request).object()))
        return {};
    WaitedFor plans(QThread::create([] { phoneToE164(QStringLiteral("0"), QString()); }));
    plans->start();
    prepareForPhones(); // no other thread could start now, since the linker is busy
    return plans;
}

/// Returns the numbers that the sender's account has used. Without an account none could have been used.
NumbersUsed usedBy(const Invocation &invocation, const Services &services, const LinkContent &draft)
{
    if (!services.ledger || !invocation.gateway.isKnown())
        return {};
    return numbersUsed(services.ledger(), senderOf(invocation, services).id, draft);
}

/// Returns the account's usual amount; nothing when the ledger cannot tell, so that there is no warning.
std::optional<qint64> usualOf(const QString &accountId, const QString &currency,
                              const Services &services)
{
    if (!services.ledger)
        return std::nullopt;
    Ledger &ledger = services.ledger();
    using Answer = LedgerResult<std::optional<qint64>>;
    const Answer usual = waitingFor<Answer>(
        ledger, [&] { return usualAmount(ledger, accountId, currency); });
    return usual ? *usual : std::nullopt;
}

/// Returns a warning when the same customer was sent a link over the same amount a moment ago.
/// There is none when the ledger cannot tell.
Issues repeatsOf(const Invocation &invocation, const Services &services, const LinkContent &draft,
                 const Clock &clock)
{
    if (!services.ledger || !invocation.gateway.isKnown() || !namesCustomer(draft))
        return {};
    Ledger &ledger = services.ledger();
    using Answer = LedgerResult<std::optional<Link>>;
    const QDateTime now = clock.now();
    const Answer earlier = waitingFor<Answer>(
        ledger, [&ledger, id = senderOf(invocation, services).id, ready = normalised(draft), now] {
            return repeatedLink(ledger, id, ready, now);
        });
    if (!earlier || !*earlier)
        return {};
    const Link &link = **earlier;
    const qint64 minutes = std::max<qint64>(link.created.secsTo(now) / 60, 1);
    return {Issue{QString(), Severity::Warning, IssueCode::RepeatsLink,
                  {link.facts.orderId, QString::number(minutes)}}};
}

Issues checksOf(const LinkContent &draft, const Clock &clock, const Services &services, bool practising,
                NumbersUsed used, std::optional<qint64> usual)
{
    const Catalogue &catalogue = services.catalogue();
    if (!draft.billing.address.postalCode.isEmpty())
        postalCodeForm(draft.billing.address.countryCode);
    return checkDraft(draft, CheckContext{clock, catalogue, practising, std::move(used), usual});
}

bool isAtOrBelow(const QString &field, const QString &path)
{
    return field.startsWith(path)
        && (path.isEmpty() || field.size() == path.size() || field[path.size()] == u'.'
            || field[path.size()] == u'[');
}

bool hasProblemAt(const Issues &issues, const QString &field)
{
    return std::any_of(issues.begin(), issues.end(), [&](const Issue &issue) {
        return issue.severity == Severity::Problem && issue.field == field;
    });
}

/// Joins both lists of issues, without the checks' issues about values that could not be read: one
/// mistake gives one issue.
Issues merged(const Issues &read, const Issues &checked, const QList<Setting> &settings)
{
    Issues all;
    for (const Issue &issue : read) {
        // A number that an argument set has no wrong JSON type; the checks say what is wrong with it.
        const bool wasSet = std::any_of(settings.begin(), settings.end(), [&](const Setting &s) {
            return s.path == issue.field && isNumberField(s.path);
        });
        if (!(wasSet && issue.code == IssueCode::WrongType && hasProblemAt(checked, issue.field)))
            all << issue;
    }
    const Issues unread = all;
    for (const Issue &issue : checked) {
        const bool known = std::any_of(unread.begin(), unread.end(), [&](const Issue &other) {
            return other.severity == Severity::Problem && isAtOrBelow(issue.field, other.field);
        });
        if (!known)
            all << issue;
    }
    return all;
}

/// Adds flaws of the file's JSON, such as a key that occurs twice, which the parsed request with
/// the settings no longer shows. Fields that the settings replace are left out.
void keepFlaws(ReadRequest &read, const QByteArray &file, const QList<Setting> &settings)
{
    if (settings.isEmpty() || hasProblemAt(read.issues, QString()))
        return;
    for (const Issue &flaw : jsonFlaws(file)) {
        const bool wasSet = std::any_of(settings.begin(), settings.end(), [&](const Setting &s) {
            return isAtOrBelow(flaw.field, s.path);
        });
        if (!wasSet)
            read.issues << flaw;
    }
}

/// Gives a request without an order number one, as the window does: the next of the account's
/// pattern, or a made-up one. Returns whether it did.
bool giveNumber(ReadRequest &read, const Invocation &invocation, const Services &services,
                const Clock &clock)
{
    QString &number = read.draft.merchantOrderId;
    if (!number.isEmpty() || hasProblemAt(read.issues, QStringLiteral("merchant_order_id")))
        return false;
    const Account sender = invocation.gateway.isKnown() ? senderOf(invocation, services) : Account();
    if (sender.orderPattern.isEmpty() || !services.ledger) {
        number = madeUpOrderId(clock);
        return true;
    }
    const auto next = services.ledger().links().nextOrderNumber(
        sender.id, orderSeries(sender.orderPattern, clock.now().toLocalTime().date()));
    if (next)
        number = *next;
    return bool(next);
}

} // namespace

Result<Examined, QString> examineEdit(const EditPlan &plan, const Invocation &invocation,
                                      const Services &services, const Clock &clock, QIODevice &in)
{
    const auto bytes = invocation.request.isEmpty()
        ? Result<QByteArray, QString>(plan.made().request) : readRequest(invocation.request, in);
    if (!bytes)
        return Failure{bytes.error()};
    const auto request = requestWith(*bytes, invocation.settings);
    if (!request)
        return Failure{request.error()};
    const auto plans = readingPlans(*request);
    ReadRequest read = services.format.read(*request);
    keepFlaws(read, *bytes, invocation.settings);
    if (hasProblemAt(read.issues, QString()))
        return Examined{std::move(read.draft), merged(read.issues, {}, invocation.settings)};
    // This compares with the file itself, since a field that it leaves out is not a change.
    const QJsonObject asked = QJsonDocument::fromJson(*request).object();
    for (const FieldChange &change : changesBetween(contentJson(plan.draft()), asked).fields) {
        if (isFixed(change.path) && !change.after.isUndefined())
            read.issues << Issue{change.path, Severity::Problem, IssueCode::FixedOnceMade, {}};
    }
    const bool practising = isPractising(invocation.gateway);
    const Issues checked = checkEdit(plan.draft(), withFixedOf(plan.draft(), read.draft),
                                     CheckContext{clock, services.catalogue(), practising, {},
                                                  usualOf(plan.link().accountId,
                                                          read.draft.currency, services)});
    return Examined{std::move(read.draft), merged(read.issues, checked, invocation.settings)};
}

bool isPractising(const GatewayChoice &choice)
{
    const QUrl &url = choice.account ? choice.account->apiUrl : choice.apiUrl;
    return choice.practice || isLoopback(url.host());
}

Result<Examined, QString> examine(const Invocation &invocation, const Services &services,
                                  const Clock &clock, QIODevice &in)
{
    const auto bytes = readRequest(invocation.request, in);
    if (!bytes)
        return Failure{bytes.error()};
    // The numbering plans and the ledger take longer to load than all other work before they are needed,
    // so each loads in a thread of its own.
    auto plans = readingPlans(*bytes);
    if (invocation.command == Invocation::Command::Create && services.ledger)
        services.ledger();
    const auto request = requestWith(*bytes, invocation.settings);
    if (!request)
        return Failure{request.error()};
    if (!plans)
        plans = readingPlans(*request); // now with the settings
    ReadRequest read = services.format.read(*request);
    keepFlaws(read, *bytes, invocation.settings);
    const bool isReadable = !hasProblemAt(read.issues, QString());
    if (const auto &account = invocation.gateway.account) {
        read.draft = inEnvironmentOf(*account, std::move(read.draft));
        read.issues += checkEnvironment(*account, read.draft);
    }
    if (!isReadable)
        return Examined{std::move(read.draft), merged(read.issues, {}, invocation.settings)};
    const bool isNumbered = giveNumber(read, invocation, services, clock);
    NumbersUsed used = usedBy(invocation, services, read.draft);
    if (isNumbered) // another program may take the number first; this request then gets the next one
        used.orderId = {};
    std::optional<qint64> usual;
    if (invocation.gateway.isKnown())
        usual = usualOf(senderOf(invocation, services).id, read.draft.currency, services);
    Issues checked = checksOf(read.draft, clock, services, isPractising(invocation.gateway),
                              std::move(used), usual);
    if (!hasProblems(checked))
        checked += repeatsOf(invocation, services, read.draft, clock);
    return Examined{std::move(read.draft), merged(read.issues, checked, invocation.settings),
                    isNumbered};
}

} // namespace linktill::cli
