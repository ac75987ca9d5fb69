// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/linkbook.h"
#include "practice/shoptypes.h"

#include <deque>

namespace linktill::practice {

/// Holds the messages that the gateway would send to the customers, the newest 500 of them.
class Inbox
{
public:
    static constexpr std::size_t most = 500;

    /// Adds the messages of \a kind for everybody whom the link notifies; returns their number.
    int post(const PracticeLink &link, Message::Kind kind, const QDateTime &at);
    /// Takes a message from an earlier run; in their order, oldest first.
    void putBack(const Message &message);
    void clear();

    /// Returns false when there is no such message, or nothing changes.
    bool markRead(qint64 id, bool read);
    const std::deque<Message> &messages() const { return m_messages; } ///< oldest first
    /// Messages that are not sent yet have no number of their own: these are below 0.
    static QList<Message> scheduled(const PracticeLink &link, const QDateTime &at, qint64 number);

private:
    std::deque<Message> m_messages;
    qint64 m_lastId = 0;
};

} // namespace linktill::practice
