// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/module.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace linktill {

/// What the system shows beside other programs' windows.
struct Notification
{
    enum class Urgency { Low, Normal, Critical };
    struct Action
    {
        QString id;    ///< lower-case letters
        QString label; ///< the text of its button
        bool operator==(const Action &) const = default;
    };

    QString key;   ///< a later notification of the same key takes its place
    QString title; ///< one line of plain text
    QString text;  ///< plain text, whatever the characters in it; may have several lines
    /// The first one is done, too, when a person clicks the notification itself.
    QList<Action> actions = {};
    Urgency urgency = Urgency::Normal;
    bool operator==(const Notification &) const = default;
};

/// Port to the system's notifications. Every function returns at once; a service that is slow, or hangs,
/// delays nothing else.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Shows the notification, in place of the one that has the same key. notShown() tells when that did
    /// not work.
    virtual void show(const linktill::Notification &notification) = 0;
    /// Takes the notification of that key off the screen, if it is still there.
    virtual void withdraw(const QString &key) = 0;
    /// Returns whether the last answer came from a service that shows notifications.
    virtual bool isThere() const = 0;

Q_SIGNALS:
    /// A person chose the action.
    void actionInvoked(const QString &key, const QString &action);
    /// No service has shown it; `detail` is for the log.
    void notShown(const linktill::Notification &notification, const QString &detail);
};

/// Gives the notifier, which is part of a module that may be missing.
using NotifierSource = std::function<Result<std::unique_ptr<Notifier>, MissingModule>()>;

} // namespace linktill
