// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "portone/httpcall.h"

#include <QElapsedTimer>
#include <QUrl>

#include <optional>

namespace linktill::portone {

struct Credentials;

/// Traces one HTTP call, out and back: one line for the log at once, and the record
/// for support should someone ask for it.
class CallTrace
{
public:
    void sent(const QByteArray &verb, const QUrl &url, const QByteArray &body,
              const QDateTime &time);
    /// Also writes the line.
    void ended(const Outcome<HttpAnswer> &exchange, const Credentials &account);
    bool isUsed() const { return m_time.isValid(); }
    CallRecord record(const Credentials &account) const;

private:
    QByteArray m_verb, m_body;
    QUrl m_url;
    QDateTime m_time;
    QElapsedTimer m_since;
    std::optional<HttpAnswer> m_answer;
    int m_status = 0;
};

} // namespace linktill::portone
