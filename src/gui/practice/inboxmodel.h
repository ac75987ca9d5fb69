// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/practicedesk.h"

#include <QAbstractListModel>

namespace linktill::gui {

/// Holds the messages of the pretend customers in the order of the shop.
class InboxModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { UnreadRole = Qt::UserRole, SmsRole, NameRole, PreviewRole, TimeRole };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps the rows, and with them what is selected, when only what stands in them has changed.
    void setMessages(const QList<PracticeMessage> &messages, const QDateTime &now);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const QList<PracticeMessage> &messages() const { return m_messages; }
    /// Returns -1 when there is no such message.
    int rowOf(qint64 id) const;
    int unread() const;

private:
    QList<PracticeMessage> m_messages;
    QDateTime m_now; ///< practice time, UTC
};

} // namespace linktill::gui
