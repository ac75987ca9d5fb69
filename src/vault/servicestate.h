// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace linktill {

/// State of this system's keychain service, as it says when it is asked directly.
enum class ServiceState {
    Unknown,  ///< this system has no such service to ask, or it did not understand
    Absent,   ///< no bus, or no service on it
    Silent,   ///< it is there and does not answer
    Locked,   ///< the entry, or the place where a new one would go, is locked
    Unlocked,
};

/// QtKeychain reports a locked, an absent and an empty keychain alike, so that after a failure the
/// service is asked itself. `then` comes once, never from within the call and after 5 seconds at the
/// latest, unless `context` is gone; with what the service said, for support. Never opens a prompt.
void askService(const QString &service, const QString &entry, QObject *context,
                std::function<void(ServiceState, const QString &)> then);

/// Lets the keychain's library forget its connection: after a restart of the service it would go on
/// with one that no longer exists, for as long as this program runs.
void forgetService();

} // namespace linktill
