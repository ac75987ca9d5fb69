// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linktemplate.h"
#include "core/linkcontent.h"

namespace linktill {

class RequestFormat;

/// Makes a template of a form. It leaves out the order number, the environment, a reference for
/// this link alone, and what the account gives to every new link anyway (`fresh`), so that this
/// goes on following the account.
LinkTemplate templateOf(const LinkContent &form, const LinkContent &fresh, const RequestFormat &format,
                        const QDateTime &now);
/// Returns the content of a template, with its times moved along to now: "in a week" stays so.
LinkContent templateDraft(const LinkTemplate &from, const RequestFormat &format, const QDateTime &now);

/// Returns the form with a template in it. Amount and customer that somebody typed stay, and so
/// does every field that is empty in the template. `last` is what the last template put there,
/// which nobody typed.
LinkContent withTemplate(const LinkContent &form, const LinkContent &from, const LinkContent &last,
                         const LinkContent &fresh);

} // namespace linktill
