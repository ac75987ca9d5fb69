// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/watchcommand.h"

#include "application/links/linkconcerns.h"
#include "application/links/linkoperation.h"
#include "application/links/paymentlinkservice.h"
#include "application/links/refreshplan.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/wording/linkwording.h"
#include "cli/interrupt.h"
#include "cli/linkgateway.h"
#include "cli/linktext.h"
#include "cli/text.h"
#include "core/account.h"
#include "core/clock.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace linktill::cli {

namespace {

/// Returns the exit status once the link's state decides; nothing while anything may come.
std::optional<int> verdict(const Link &link, const std::optional<LinkState> &until)
{
    if (until ? link.state == *until : isFinal(link.state))
        return Done;
    return isFinal(link.state) ? std::optional<int>(NoMore) : std::nullopt;
}

/// Prints one line: time, state, order number and the state's word; with --json one object.
void sayState(const Link &link, const Services &services, const Clock &clock, const Report &report)
{
    const QDateTime now = clock.now();
    if (!report.isJson()) {
        report.say(QStringList{local(now), stateText(link), link.facts.orderId, linkStateWord(link)}.join(u'\t'));
        return report.flush();
    }
    const QJsonObject line{{u"at"_s, now.toUTC().toString(Qt::ISODate)},
                           {u"state"_s, linkStateName(link.state)},
                           {u"status"_s, link.statusWord},
                           {u"link"_s, toJson(link, concernsOf(services.ledger(), link))}};
    report.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    report.flush();
}

/// Watches one link in an event loop of its own.
class LinkWatching : public QObject
{
public:
    LinkWatching(Link link, const Invocation &invocation, const Services &services, const Clock &clock,
                 Gateway &gateway, const Report &report)
        : m_link(std::move(link)), m_wanted(invocation.link), m_services(services), m_clock(clock), m_report(report),
          m_service(std::make_shared<PaymentLinkService>(gateway, services.catalogue(), clock, Account()))
    {
    }

    int run()
    {
        const Interrupt interrupt;
        connect(&interrupt, &Interrupt::raised, this, [this] { end(TimeOver); });
        if (m_wanted.patience)
            QTimer::singleShot(*m_wanted.patience, this, [this] { end(TimeOver); });
        QMetaObject::invokeMethod(this, [this] { ask(); }, Qt::QueuedConnection);
        while (!m_status)
            m_loop.exec();
        if (m_call) { // nothing is lost: a question changes nothing
            m_call->disconnect(this);
            delete m_call.data();
        }
        return *m_status;
    }

private:
    void ask()
    {
        if (m_status)
            return;
        m_call = LinkOperation::make(LinkOperation::Kind::Refresh, m_link,
                                     {m_service, m_services.ledger(), nullptr}, this);
        connect(m_call, &GatewayJob::finished, this, [this, call = m_call.data()] {
            m_call.clear();
            answered(*call);
        });
        m_call->start();
    }

    void answered(const LinkOperation &call)
    {
        if (call.notWritten())
            m_report.remark(CliText::tr("This could not be written down. %1")
                                .arg(ledgerSentence(*call.notWritten())));
        if (call.fault()) {
            if (m_errors++ == 0)
                m_report.remark(CliText::tr("The status of “%1” could not be asked for. Trying again.")
                                    .arg(m_link.facts.orderId));
        } else {
            m_errors = 0;
            const LinkState before = m_link.state;
            const QString word = m_link.statusWord;
            take(call);
            if (m_link.state != before || (m_link.state == LinkState::Other && m_link.statusWord != word))
                say();
        }
        if (const auto ends = verdict(m_link, m_wanted.until))
            return end(*ends);
        const QDateTime now = m_clock.now();
        const QDateTime next = nextRefreshOf(m_link, m_errors, now, Watched::Yes);
        const std::chrono::milliseconds wait(next.isValid() ? now.msecsTo(next) : 1000);
        QTimer::singleShot(m_services.watchPause.value_or(wait), this, [this] { ask(); });
    }

    /// Takes the ledger's word, or the gateway's where it could not be written down.
    void take(const LinkOperation &call)
    {
        m_link = call.link();
        if (call.notWritten() && call.status()) {
            m_link.state = call.status()->state;
            m_link.statusWord = call.status()->status;
        }
    }

    void say() const { sayState(m_link, m_services, m_clock, m_report); }

    void end(int status)
    {
        m_status = m_status.value_or(status);
        m_loop.quit();
    }

    Link m_link;
    const LinkRequest &m_wanted;
    const Services &m_services;
    const Clock &m_clock;
    const Report &m_report;
    std::shared_ptr<PaymentLinkService> m_service;
    QPointer<LinkOperation> m_call;
    QEventLoop m_loop;
    std::optional<int> m_status;
    int m_errors = 0;
};

} // namespace

int runWatch(const Link &link, const Invocation &invocation, const Services &services, const Clock &clock,
             const Report &report)
{
    if (!LinkOperation::canRefresh(link) && !isFinal(link.state))
        return report.notDone(CliText::tr("The link “%1” was never made (%2): there is nothing to ask for.")
                                  .arg(link.facts.orderId, linkStateWord(link)),
                              {});
    sayState(link, services, clock, report);
    if (const auto ends = verdict(link, invocation.link.until))
        return *ends;
    auto found = gatewayOf(link, invocation, services, clock);
    if (!found)
        return report.notDone(found.error(), {});
    return LinkWatching(link, invocation, services, clock, *found.value().gateway, report).run();
}

} // namespace linktill::cli
