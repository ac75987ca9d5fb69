// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

/// The ledger's identity is a UUID in its file. With it an answer to a question from another ledger
/// is not written into this one (see LinkKey). Every new ledger gets its own identity, and a backup
/// gets a new one when it takes the ledger's place.
namespace linktill::ledger {

void createIdentity(Sql &sql);
void renewIdentity(Sql &sql);
QString identityOf(Sql &sql);

} // namespace linktill::ledger
