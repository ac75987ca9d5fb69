// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks.h"

/// These functions know which fields of a link can still be changed once it is made: those of the gateway's
/// update call.
namespace linktill {

/// Returns whether a field, or the list that it stands in, must stay as it was when the link was made.
bool isFixed(const QString &path);

/// Returns the edited draft with all fixed fields as in the `made` one.
LinkContent withFixedOf(const LinkContent &made, LinkContent edited);

/// Checks an edit by the rules of checkDraft(). An issue that the `made` content has as well is left out when
/// its field is fixed, or when it is about a time that has passed since. The link's own order id and
/// reference do not count as used before.
Issues checkEdit(const LinkContent &made, const LinkContent &edited, CheckContext context);

} // namespace linktill
