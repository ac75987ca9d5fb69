// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks.h"

/// The fields of a link that can still be changed once it is made: those of the gateway's update call.
namespace linktill {

/// Whether a field, or the list or object it stands in, stays as it was made.
bool isFixed(const QString &path);

/// The edited draft with all that is fixed as in the `made` one.
LinkContent withFixedOf(const LinkContent &made, LinkContent edited);

/// The rules of checkDraft() for an edit: what was fine when the link was made, and cannot be mended
/// or need not be, is no issue. A link's own names are not used before.
Issues checkEdit(const LinkContent &made, const LinkContent &edited, CheckContext context);

} // namespace linktill
