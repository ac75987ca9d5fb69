// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/offline.h"

#include <QNetworkInformation>
#include <QNetworkInterface>

#include <algorithm>

namespace linktill::portone {

namespace {

bool leads(const QNetworkInterface &one)
{
    const auto flags = one.flags();
    if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning) ||
        flags.testFlag(QNetworkInterface::IsLoopBack))
        return false;
    const auto entries = one.addressEntries();
    return std::any_of(entries.begin(), entries.end(), [](const QNetworkAddressEntry &entry) {
        return !entry.ip().isLinkLocal() && !entry.ip().isLoopback();
    });
}

} // namespace

bool leadsSomewhere(const QList<QNetworkInterface> &interfaces)
{
    return std::any_of(interfaces.begin(), interfaces.end(), leads);
}

bool isOffline()
{
    if (!leadsSomewhere(QNetworkInterface::allInterfaces()))
        return true;
    if (!QNetworkInformation::loadDefaultBackend())
        return false;
    return QNetworkInformation::instance()->reachability() ==
           QNetworkInformation::Reachability::Disconnected;
}

} // namespace linktill::portone
