// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks.h"

/// What of a link can still be changed once it is made: the fields of the gateway's update call.
namespace linktill {

/// Whether a field, or the list or object it stands in, stays as it was made.
bool isFixed(const QString &path);

/// The edited draft with all that is fixed as in the `made` one.
LinkDraft withFixedOf(const LinkDraft &made, LinkDraft edited);

/// The rules of checkDraft() for an edit: what was fine when the link was made, and cannot be mended
/// or need not be, is no issue. A link's own names are not used before.
Issues checkEdit(const LinkDraft &made, const LinkDraft &edited, CheckContext context);

} // namespace linktill
