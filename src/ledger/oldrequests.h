// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkcontent.h"

#include <QList>

/// Reads facts that older versions of the ledger kept only in requests, in the gateway's JSON of
/// that time. Only migrations use it, since newer versions store these facts as values.
namespace linktill::ledger {

Party billedIn(const QByteArray &request);
Party receiverIn(const QByteArray &request);
QList<PaymentMethod> methodsNamedIn(const QByteArray &request);

} // namespace linktill::ledger
