// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// The module linktill-keychain.
#include "programs/keychain.h"
#include "vault/keychainvault.h"

namespace linktill {

extern "C" Q_DECL_EXPORT Vault *linktill_keychain()
{
    return new KeychainVault;
}

} // namespace linktill
