// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// The module linktill-update.
#include "programs/updates.h"
#include "update/signedfeed.h"

namespace linktill {

extern "C" Q_DECL_EXPORT UpdateFeed *linktill_update_feed(const QUrl &url, const QByteArray &publicKey)
{
    return new update::SignedFeed(url, publicKey);
}

} // namespace linktill
