// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "app/keychain.h"

#include "core/module.h"

namespace linktill {

Vault &Keychain::vault()
{
    if (!m_vault) {
        const auto make = reinterpret_cast<KeychainFunction>(
            moduleFunction("linktill-keychain", keychainFunction));
        m_vault.reset(make());
    }
    return *m_vault;
}

} // namespace linktill
