// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/practice/inboxmodel.h"

#include "gui/practice/practicewords.h"

#include <algorithm>

namespace linktill::gui {

void InboxModel::setMessages(const QList<PracticeMessage> &messages, const QDateTime &now)
{
    m_now = now;
    const bool areSame = std::equal(
        messages.begin(), messages.end(), m_messages.begin(), m_messages.end(),
        [](const PracticeMessage &a, const PracticeMessage &b) { return a.id == b.id; });
    if (areSame) {
        m_messages = messages;
        if (!m_messages.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_messages.size()) - 1));
        return;
    }
    beginResetModel();
    m_messages = messages;
    endResetModel();
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_messages.size())
        return {};
    const PracticeMessage &message = m_messages[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spokenMessage(message, m_now);
    case UnreadRole:
        return !message.isRead;
    case SmsRole:
        return message.channel == PracticeChannel::Sms;
    case NameRole:
        return recipientOf(message);
    case PreviewRole:
        return previewOf(message, m_now);
    case TimeRole:
        return messageTime(message.at, m_now);
    default:
        return {};
    }
}

int InboxModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_messages.size(); ++row) {
        if (m_messages[row].id == id)
            return row;
    }
    return -1;
}

/// A message that is not sent yet can't be read by its customer.
int InboxModel::unread() const
{
    return int(std::count_if(m_messages.begin(), m_messages.end(), [](const PracticeMessage &message) {
        return !message.isRead && message.kind != PracticeMessageKind::Scheduled;
    }));
}

} // namespace linktill::gui
