// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/editing.h"
#include "cli/invocation.h"
#include "core/issue.h"
#include "core/linkcontent.h"

namespace linktill::cli {

/// A request file as a draft, with all that is the matter with it.
struct Examined
{
    LinkContent draft;
    Issues issues; ///< what could not be read first, then what the checks say
    bool isNumbered = false; ///< its order number was given here: the file had none
};

/// Reads the request, puts the settings in, checks it. The error is a sentence: the file could not be
/// read at all, or a setting has no place in it.
Result<Examined, QString> examine(const Invocation &invocation, const Services &services,
                                  const Clock &clock, QIODevice &in);

/// The same of an edit: the settings are put into the request that was sent, or into the file that
/// says how the link is to be. What of that is fixed and left out there stays.
Result<Examined, QString> examineEdit(const EditPlan &plan, const Invocation &invocation,
                                      const Services &services, const Clock &clock, QIODevice &in);

/// Practice pages may be plain http on this machine, with a gateway that is on this machine itself.
bool isPractising(const GatewayChoice &choice);

} // namespace linktill::cli
