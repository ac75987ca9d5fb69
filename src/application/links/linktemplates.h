// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linktemplate.h"
#include "core/linkdraft.h"

namespace linktill {

class RequestFormat;

/// What a template keeps of a form. Order number, environment and a reference of this link alone are
/// not in it, and neither is what every new link of the account (`fresh`) brings along anyway: that
/// goes on following the account.
LinkTemplate templateOf(const LinkDraft &form, const LinkDraft &fresh, const RequestFormat &format,
                        const QDateTime &now);
/// What is in it, as of now: a week after stays a week after.
LinkDraft templateDraft(const LinkTemplate &from, const RequestFormat &format, const QDateTime &now);

/// The form with a template in it. Amount and customer that somebody typed stay, and so does all that
/// the template says nothing about. What the last template put there (`last`) was typed by nobody.
LinkDraft withTemplate(const LinkDraft &form, const LinkDraft &from, const LinkDraft &last,
                       const LinkDraft &fresh);

} // namespace linktill
