// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "portone/httpcall.h"

#include <QElapsedTimer>
#include <QUrl>

#include <optional>

namespace linktill::portone {

struct Credentials;

/// Traces one HTTP call: writes one line to the log when the call ends, and makes the record for support when
/// somebody asks for it.
class CallTrace
{
public:
    void sent(const QByteArray &verb, const QUrl &url, const QByteArray &body,
              const QDateTime &time);
    /// Also writes the line to the log.
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
