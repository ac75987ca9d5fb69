// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

/// Which ledger this is: a UUID in the file, so that what was asked for in another one is not
/// written into this one (LinkKey). Every new ledger has its own, and so has every backup from the
/// moment that it stands in a ledger's place.
namespace linktill::ledger {

void createIdentity(Sql &sql);
void renewIdentity(Sql &sql);
QString identityOf(Sql &sql);

} // namespace linktill::ledger
