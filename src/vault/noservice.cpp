// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/servicestate.h"

#include <QObject>

namespace linktill {

void askService(const QString &, const QString &, QObject *context,
                std::function<void(ServiceState, const QString &)> then)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then(ServiceState::Unknown, QString()); },
        Qt::QueuedConnection);
}

void forgetService() {}

} // namespace linktill
