// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/notifiers.h"

namespace linktill::desktop {

namespace {

/// Stands for the service where notifications belong to the icon in the tray, which the window has.
class AbsentNotifier final : public Notifier
{
public:
    void show(const Notification &notification) override
    {
        QMetaObject::invokeMethod(
            this, [this, notification] { Q_EMIT notShown(notification, QStringLiteral("no service")); },
            Qt::QueuedConnection);
    }
    void withdraw(const QString &) override {}
    bool isThere() const override { return false; }
};

} // namespace

Notifier *systemNotifier()
{
    return new AbsentNotifier;
}

} // namespace linktill::desktop
