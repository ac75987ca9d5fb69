// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/editplan.h"
#include "cli/invocation.h"
#include "core/issue.h"
#include "core/linkcontent.h"

namespace linktill::cli {

/// Holds a request file read as a draft, with everything that is wrong with it.
struct Examined
{
    LinkContent draft;
    Issues issues; ///< first what could not be read, then what the checks found
    bool isNumbered = false; ///< this program chose the order number, since the file had none
};

/// Reads the request, applies the settings and checks the result. The error is a sentence: the file
/// could not be read at all, or a setting does not fit into it.
Result<Examined, QString> examine(const Invocation &invocation, const Services &services,
                                  const Clock &clock, QIODevice &in);

/// Does the same for an edit. The settings apply to the request that was sent, or to the file that
/// says how the link is to be. Fixed fields that the file leaves out stay as they are.
Result<Examined, QString> examineEdit(const EditPlan &plan, const Invocation &invocation,
                                      const Services &services, const Clock &clock, QIODevice &in);

/// Returns whether plain http is allowed for pages: in practice, and with a gateway on this machine.
bool isPractising(const GatewayChoice &choice);

} // namespace linktill::cli
