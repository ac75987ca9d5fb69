// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QNetworkInterface;

namespace linktill::portone {

/// Returns whether one of the interfaces leads anywhere: it runs, is not this machine's own loop, and has an
/// address that it did not give itself.
bool leadsSomewhere(const QList<QNetworkInterface> &interfaces);

/// Returns whether this computer is in no network at all, by its interfaces and by what the system says
/// (QNetworkInformation, where it has a backend). It is called only after a call has failed, since it loads a
/// plugin.
bool isOffline();

} // namespace linktill::portone
