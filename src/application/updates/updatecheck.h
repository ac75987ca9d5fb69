// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/updatefeed.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace linktill {

class Clock;

/// Remembers by name, over restarts. Anybody may have written a recalled value.
struct UpdateMemory
{
    std::function<QString(const QString &name)> recall;
    std::function<void(const QString &name, const QString &value)> remember;
};

/// Decides when the feed is asked for a newer version, and what of its answer a person is told. It asks when
/// the person wants it and, once that is switched on, by itself on each day. What it asks by itself is quiet
/// unless there is news: a version that was not skipped, or an announcement that cannot be trusted.
class UpdateCheck final : public QObject
{
    Q_OBJECT
public:
    /// `source` is asked for the feed when that is first needed. The clock must outlive this object.
    UpdateCheck(UpdateFeedSource source, UpdateMemory memory, const Clock &clock,
                const QVersionNumber &installed, QObject *parent);
    ~UpdateCheck() override;

    const QVersionNumber &installed() const { return m_installed; }
    /// Returns whether it asks by itself, which is off until a person switches it on.
    bool isAutomatic() const;
    void setAutomatic(bool on);
    /// Begins to ask by itself, where that is on.
    void watch();
    /// Asks by itself unless that is off or it was done today.
    void askIfDue();
    /// Asks for a person, who is told any end.
    void ask();
    /// Tells no more of this version unless a person asks.
    void skip(const QVersionNumber &version);

Q_SIGNALS:
    void found(const linktill::Release &release);
    /// The installed version is the newest one, as `sentence` says.
    void upToDate(const QString &sentence);
    void failed(const QString &sentence);

private:
    void begin();
    QString today() const;
    void take(const Result<Release, UpdateFault> &answer);
    void tellFault(const UpdateFault &fault, bool isWanted);
    void tellRelease(const Release &release, bool isWanted);
    /// Returns the newest version that was installed or announced.
    QVersionNumber newestKnown() const;

    const UpdateFeedSource m_source;
    const UpdateMemory m_memory;
    const Clock &m_clock;
    const QVersionNumber m_installed;
    std::unique_ptr<UpdateFeed> m_feed; ///< null until it is first needed
    QTimer m_timer;
    bool m_isAsking = false, m_isWanted = false; ///< m_isWanted: a person waits for the answer
};

} // namespace linktill
