// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/updatefeed.h"

namespace linktill {

/// The type of a function of the module linktill-update, whose name is `updateFeedFunction`. It returns the
/// feed of announcements at the URL, which the key signs; the caller owns it.
using UpdateFeedFunction = UpdateFeed *(*)(const QUrl &url, const QByteArray &publicKey);
inline constexpr const char *updateFeedFunction = "linktill_update_feed";

/// Returns the feed that this program was built with, LINKTILL_UPDATE_URL; without one, no source. The source
/// loads the module.
UpdateFeedSource updateFeed();

} // namespace linktill
