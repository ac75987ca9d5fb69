// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "core/issue.h"

namespace linktill {

/// As it is kept, typed or imported: texts of one line in one line, nothing invisible and no
/// placeholders in them, the e-mail address alone, the phone in E.164 where its plan knows it and
/// its extension in the notes. `country`: whose phones are written without +.
void tidyCustomer(KnownCustomer &customer, const QString &country);
/// The first thing that cannot be kept, as of a field of a link; "notes" is a field too.
std::optional<Issue> customerIssue(const KnownCustomer &customer, const QString &country);
/// "Duang Dee has the email address of Chai Dee and was not imported."
QString otherNameSentence(const OtherName &name);
/// The text that such an issue is about.
QString textAt(const KnownCustomer &customer, const QString &field);

} // namespace linktill
