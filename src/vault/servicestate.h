// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace linktill {

/// Says in which state this system's keychain service is, by its own answer.
enum class ServiceState {
    Unknown,  ///< this system has no such service to ask, or the service did not understand
    Absent,   ///< no bus, or no service on it
    Silent,   ///< the service is there and does not answer
    Locked,   ///< the entry, or the place where a new one would go, is locked
    Unlocked,
};

/// Asks the keychain service itself for its state, since QtKeychain reports a locked, an absent and an empty
/// keychain alike. Calls `then` once, unless `context` is gone, with the state and with what the service
/// said, for support: never from within this call, and after 7.5 seconds at the latest. Never opens a prompt.
void askService(const QString &service, const QString &entry, QObject *context,
                std::function<void(ServiceState, const QString &)> then);

/// Makes the keychain's library forget its connection: after a restart of the service it would go on with a
/// connection that no longer exists, for as long as this program runs.
void forgetService();

} // namespace linktill
