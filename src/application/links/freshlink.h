// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkcontent.h"

namespace linktill {

struct Link;

/// Returns the content of a fresh link in place of an expired one: the same, with an expiry as far from `now`
/// (UTC) as the expired link's was from its creation, in whole minutes, at least an hour. What was to be sent at
/// a set time, which is over, is sent at once. Its order number is still that of the expired link.
LinkContent freshContent(LinkContent content, const Link &expired, const QDateTime &now);

} // namespace linktill
