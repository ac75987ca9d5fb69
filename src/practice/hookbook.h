// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/refusal.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace linktill::practice {

/// An address that a merchant has registered for one kind of news.
struct Hook
{
    QString name;
    QString uuid;
    QString url;
    QString type; ///< "payment_status", "payment_link_status", …
    QString environment;
    QDateTime created; ///< UTC
};

/// Keeps the registered webhooks: at most 100, whose names and addresses are unique.
class HookBook
{
public:
    /// Adds the webhook that the body of a call describes. Returns why not, if so.
    std::optional<Refusal> add(const QJsonObject &body, const QDateTime &now);
    void putBack(const Hook &hook) { m_hooks.append(hook); }
    void clear() { m_hooks.clear(); }
    const QList<Hook> &hooks() const { return m_hooks; }
    QList<QString> addressesFor(const QString &type, const QString &environment) const;

private:
    QList<Hook> m_hooks; ///< oldest first
};

QJsonObject hookJson(const Hook &hook);
/// Writes a time as Go's layout "2006-01-02 15:04:05.999999 +0000 UTC" does, without zeros at the end.
QString goTime(const QDateTime &time);

} // namespace linktill::practice
