// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/accounts/accountbook.h"
#include "application/links/paymentlinkservice.h"
#include "core/catalogue.h"
#include "core/clock.h"
#include "support/seeddraft.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

class FakeJob : public JobFor<CreatedLink>
{
public:
    explicit FakeJob(CreatedLink link) : m_link(std::move(link)) {}
    void start() override
    {
        QMetaObject::invokeMethod(this, [this] { conclude(m_link); }, Qt::QueuedConnection);
    }
    void cancel() override { conclude(NotSent{NetworkFault::Cancelled, {}}); }

private:
    CreatedLink m_link;
};

/// Remembers what it was asked to create.
class FakeGateway : public Gateway
{
public:
    JobFor<CreatedLink> *create(const LinkContent &draft) override
    {
        created << draft;
        return new FakeJob({u"https://pay.example/1"_s, u"REF"_s, draft.merchantOrderId});
    }
    JobFor<LinkStatus> *statusByReference(const QString &) override { return nullptr; }
    JobFor<LinkStatus> *statusByOrderId(const QString &) override { return nullptr; }
    JobFor<LinkCancelled> *cancelLink(const QString &) override { return nullptr; }
    JobFor<LinkUpdated> *updateLink(const LinkEdit &) override { return nullptr; }

    QList<LinkContent> created;
};

} // namespace

class TestPaymentLinkService : public QObject
{
    Q_OBJECT
    FakeGateway m_gateway;
    FixedClock m_clock{seedNow()};
    PaymentLinkService service(const Account &account = practiceAccount())
    {
        return PaymentLinkService(m_gateway, Catalogue::bundled(), m_clock, account);
    }
    static Account shop(Environment environment)
    {
        Account account;
        account.id = u"a-1"_s;
        account.environment = environment;
        return account;
    }

private Q_SLOTS:
    void orderIdsAreNewAndPlain();
    void newDraftNeedsLittleWhenPractising();
    void newDraftGuessesNothingForARealShop();
    void newDraftTakesTheDefaultsOfTheAccount();
    void aDraftForTheOtherEnvironmentIsAProblem();
    void createSendsTheDraftNormalised();
    void anotherKeepsAllButItsNumbers();
    void firstOutcomeWins();
    void loopbackPagesOnlyWhenPractising();
};

void TestPaymentLinkService::orderIdsAreNewAndPlain()
{
    const QRegularExpression form(u"^LT-20240720-[0-9A-HJKMNP-TV-Z]{6}$"_s);
    QSet<QString> seen;
    for (int i = 0; i < 100; ++i) {
        const QString id = service().freshOrderId();
        QVERIFY2(form.match(id).hasMatch(), qUtf8Printable(id));
        seen << id;
    }
    QVERIFY(seen.size() > 98);
}

void TestPaymentLinkService::newDraftNeedsLittleWhenPractising()
{
    LinkContent draft = service().newDraft();
    QCOMPARE(draft.environment, u"sandbox"_s);
    QCOMPARE(draft.source, u"default"_s);
    QCOMPARE(service().check(draft), (Issues{{u"amount"_s, Severity::Problem, IssueCode::Required, {}}}));
    draft.amount = u"250"_s;
    QCOMPARE(service().check(draft), Issues());
}

void TestPaymentLinkService::newDraftGuessesNothingForARealShop()
{
    const LinkContent draft = service(shop(Environment::Live)).newDraft();
    QVERIFY(draft.currency.isEmpty() && draft.countryCode.isEmpty());
    QVERIFY(draft.merchant.name.isEmpty());
    // These are the pages of the create page's own example, so an account can make links at once.
    QCOMPARE(draft.successUrl, u"https://checkout.portone.cloud/success.html"_s);
    QCOMPARE(draft.failureUrl, u"https://checkout.portone.cloud/failure.html"_s);
    QCOMPARE(draft.pendingUrl, u"https://checkout.portone.cloud/pending.html"_s);
    QVERIFY(!draft.merchantOrderId.isEmpty());
    QCOMPARE(draft.environment, u"live"_s);
}

void TestPaymentLinkService::newDraftTakesTheDefaultsOfTheAccount()
{
    Account account = shop(Environment::Sandbox);
    account.currency = u"VND"_s;
    account.country = u"VN"_s;
    account.merchant.name = u"Tiệm trà"_s;
    account.successUrl = u"https://tra.example/cam-on"_s;
    const LinkContent draft = service(account).newDraft();
    QCOMPARE(draft.currency, u"VND"_s);
    QCOMPARE(draft.countryCode, u"VN"_s);
    QCOMPARE(draft.merchant, account.merchant);
    QCOMPARE(draft.successUrl, account.successUrl);
    QCOMPARE(draft.environment, u"sandbox"_s);
    account.name = u"Tiệm trà Hà Nội"_s;
    account.merchant.name.clear();
    QCOMPARE(service(account).newDraft().merchant.name, account.name);
}

void TestPaymentLinkService::aDraftForTheOtherEnvironmentIsAProblem()
{
    const LinkContent draft = seedDraft(); // it is for the sandbox
    const auto about = [&](Environment environment) {
        const Issues issues = service(shop(environment)).check(draft);
        return std::any_of(issues.begin(), issues.end(), [](const Issue &issue) {
            return issue.field == u"environment" && issue.severity == Severity::Problem;
        });
    };
    QVERIFY(about(Environment::Live));
    QVERIFY(!about(Environment::Sandbox));
}

void TestPaymentLinkService::createSendsTheDraftNormalised()
{
    LinkContent draft = seedDraft();
    draft.description = u"  padded  "_s;
    draft.notes << Note{};
    auto *job = service().create(draft);
    QSignalSpy finished(job, &GatewayJob::finished);
    QSignalSpy gone(job, &QObject::destroyed);
    std::optional<Outcome<CreatedLink>> outcome;
    connect(job, &GatewayJob::finished, this, [&] { outcome = job->outcome(); });
    job->start();
    QVERIFY(!outcome);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(outcome->value().merchantOrderId, draft.merchantOrderId);
    QCOMPARE(m_gateway.created.constLast(), normalised(draft));
    QCOMPARE(m_gateway.created.constLast().description, u"padded"_s);
    QTRY_COMPARE(gone.size(), 1);
}

void TestPaymentLinkService::anotherKeepsAllButItsNumbers()
{
    const LinkContent seed = seedDraft();
    LinkContent another = service().another(seed);
    QVERIFY(another.merchantOrderId != seed.merchantOrderId);
    QVERIFY(another.customLinkRef.isEmpty());
    another.merchantOrderId = seed.merchantOrderId;
    another.customLinkRef = seed.customLinkRef;
    QCOMPARE(another, seed);
}

void TestPaymentLinkService::firstOutcomeWins()
{
    auto *job = service().create(seedDraft());
    QSignalSpy finished(job, &GatewayJob::finished), gone(job, &QObject::destroyed);
    job->cancel();
    job->start();
    job->cancel();
    QVERIFY(!job->outcome() && job->outcome().error().notSent());
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(finished.size(), 1);
}

void TestPaymentLinkService::loopbackPagesOnlyWhenPractising()
{
    LinkContent draft = seedDraft();
    draft.successUrl = u"http://127.0.0.1:8080/done"_s;
    QVERIFY(!hasProblems(service().check(draft)));
    QVERIFY(hasProblems(service(shop(Environment::Sandbox)).check(draft)));
}

QTEST_GUILESS_MAIN(TestPaymentLinkService)
#include "tst_paymentlinkservice.moc"
