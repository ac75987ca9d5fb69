// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "core/issue.h"

namespace linktill {

/// Brings a typed or imported customer into the form in which it is kept: single lines without
/// invisible characters and placeholders, one e-mail address alone, one phone in E.164 where a
/// numbering plan knows it, also of who is billed and who receives. Further ones and a phone's extension go
/// into the notes. `country` is the country of phones without a "+" where the address names none.
void tidyCustomer(KnownCustomer &customer, const QString &country);
/// Returns the first problem that prevents saving, named like a field of a link or "notes".
std::optional<Issue> customerIssue(const KnownCustomer &customer, const QString &country);
/// "Duang Dee has the email address of Chai Dee and was not imported."
QString otherNameSentence(const OtherName &name);
/// Returns the text of the field that such an issue names.
QString textAt(const KnownCustomer &customer, const QString &field);

} // namespace linktill
