// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/linkcontent.h"

#include <QDate>

/// Placeholders are words in braces that stand in the texts of a draft until a link is made of it:
/// {customer}, {order}, {date} and {amount}. Order number and customer are the values of placeholders, and
/// codes are no texts: in these fields a brace is a plain character.
namespace linktill {

/// Returns whether anything in the text looks like a placeholder.
bool hasPlaceholder(const QString &text);

/// Replaces the placeholders of a draft, as of that day; all other text stays as it is. The values are
/// percent-encoded in an address and escaped in JSON.
LinkContent filled(LinkContent draft, const QDate &day);

/// Returns warnings about words in braces that are no placeholder, and about placeholders that have no value.
Issues placeholderIssues(const LinkContent &draft);

} // namespace linktill
