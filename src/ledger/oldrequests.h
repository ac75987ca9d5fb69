// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkcontent.h"

#include <QList>

/// Reads facts that older versions of the ledger knew only from requests, in the JSON that the gateway took
/// then. For migrations alone: what is new comes in as values.
namespace linktill::ledger {

Party billedIn(const QByteArray &request);
Party receiverIn(const QByteArray &request);
QList<PaymentMethod> methodsNamedIn(const QByteArray &request);

} // namespace linktill::ledger
