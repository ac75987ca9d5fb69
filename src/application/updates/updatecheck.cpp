// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/updates/updatecheck.h"

#include "application/wording/updatewording.h"
#include "application/wording/wording.h"
#include "core/clock.h"
#include "core/log.h"

#include <chrono>
#include <utility>

namespace linktill {

namespace {

const auto automaticName = QStringLiteral("updates/automatic");
const auto askedName = QStringLiteral("updates/asked"); ///< the day, ISO 8601
const auto newestName = QStringLiteral("updates/newest");
const auto skippedName = QStringLiteral("updates/skipped");
/// After this time it looks whether another day has begun, or whether the network is there again.
constexpr std::chrono::hours watchInterval{1};

/// Compares 1.2 and 1.2.0 as equal.
int compared(const QVersionNumber &a, const QVersionNumber &b)
{
    return QVersionNumber::compare(a.normalized(), b.normalized());
}

} // namespace

UpdateCheck::UpdateCheck(UpdateFeedSource source, UpdateMemory memory, const Clock &clock,
                         const QVersionNumber &installed, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_memory(std::move(memory)), m_clock(clock),
      m_installed(installed)
{
    connect(&m_timer, &QTimer::timeout, this, &UpdateCheck::askIfDue);
}

UpdateCheck::~UpdateCheck() = default;

bool UpdateCheck::isAutomatic() const
{
    return m_memory.recall(automaticName) == QLatin1String("yes");
}

void UpdateCheck::setAutomatic(bool on)
{
    m_memory.remember(automaticName, on ? QStringLiteral("yes") : QString());
    askIfDue();
}

void UpdateCheck::watch()
{
    m_timer.start(watchInterval);
    askIfDue();
}

void UpdateCheck::askIfDue()
{
    if (isAutomatic() && m_memory.recall(askedName) != today())
        begin();
}

void UpdateCheck::ask()
{
    m_isWanted = true;
    begin();
}

void UpdateCheck::skip(const QVersionNumber &version)
{
    m_memory.remember(skippedName, version.toString());
}

void UpdateCheck::begin()
{
    if (m_isAsking)
        return;
    m_memory.remember(askedName, today());
    if (!m_feed) {
        auto made = m_source();
        if (!made) {
            m_isWanted = false;
            return Q_EMIT failed(missingPartSentence(made.error().name));
        }
        m_feed = std::move(made.value());
    }
    m_isAsking = true;
    m_feed->ask([this](const Result<Release, UpdateFault> &answer) { take(answer); });
}

QString UpdateCheck::today() const
{
    return m_clock.now().toLocalTime().date().toString(Qt::ISODate);
}

void UpdateCheck::take(const Result<Release, UpdateFault> &answer)
{
    m_isAsking = false;
    const bool isWanted = std::exchange(m_isWanted, false);
    if (answer)
        tellRelease(*answer, isWanted);
    else
        tellFault(answer.error(), isWanted);
}

void UpdateCheck::tellFault(const UpdateFault &fault, bool isWanted)
{
    Log::event(LogLevel::Warning, QStringLiteral("no update information: ") + fault.detail);
    // Nobody was asked, so this day's question is still to come.
    if (fault.kind == UpdateFault::Kind::NotReachable)
        m_memory.remember(askedName, {});
    const bool isQuiet = fault.kind == UpdateFault::Kind::NotReachable
        || fault.kind == UpdateFault::Kind::ServerError;
    if (isWanted || !isQuiet)
        Q_EMIT failed(updateSentence(fault));
}

/// Whoever sends an old announcement again, with its true signature, hides a newer version by that.
void UpdateCheck::tellRelease(const Release &release, bool isWanted)
{
    const QVersionNumber known = newestKnown();
    if (compared(release.version, known) < 0)
        return Q_EMIT failed(olderReleaseSentence(release.version, known));
    m_memory.remember(newestName, release.version.toString());
    if (compared(release.version, m_installed) == 0) {
        if (isWanted)
            Q_EMIT upToDate(upToDateSentence(m_installed));
    } else if (isWanted || m_memory.recall(skippedName) != release.version.toString()) {
        Q_EMIT found(release);
    }
}

QVersionNumber UpdateCheck::newestKnown() const
{
    const auto announced = QVersionNumber::fromString(m_memory.recall(newestName));
    return compared(announced, m_installed) > 0 ? announced : m_installed;
}

} // namespace linktill
