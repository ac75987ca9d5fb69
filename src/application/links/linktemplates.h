// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linktemplate.h"
#include "core/linkcontent.h"

namespace linktill {

class RequestFormat;

/// Makes a template of a form. Order number, environment and a reference of this link alone are
/// not in it, and neither is what every new link of the account (`fresh`) brings along anyway: that
/// goes on following the account.
LinkTemplate templateOf(const LinkContent &form, const LinkContent &fresh, const RequestFormat &format,
                        const QDateTime &now);
/// The content of a template, as of now: a week after stays a week after.
LinkContent templateDraft(const LinkTemplate &from, const RequestFormat &format, const QDateTime &now);

/// The form with a template in it. Amount and customer that somebody typed stay, and so does all that
/// the template says nothing about. What the last template put there (`last`) was typed by nobody.
LinkContent withTemplate(const LinkContent &form, const LinkContent &from, const LinkContent &last,
                         const LinkContent &fresh);

} // namespace linktill
