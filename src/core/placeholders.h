// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/linkcontent.h"

#include <QDate>

/// Words in braces that stand in the texts of a draft until a link is made of it: {customer}, {order},
/// {date} and {amount}. Order number and customer are what others are filled with, and codes are no
/// texts: there a brace is a brace.
namespace linktill {

/// Whether there is anything in the text that looks like one.
bool hasPlaceholder(const QString &text);

/// Replaces the placeholders of a draft, as of that day; all other text stays as it is. An
/// address gets them encoded, JSON as a part of its texts.
LinkContent filled(LinkContent draft, const QDate &day);

/// Warnings: words in braces that are no placeholder, and such that there is nothing to fill in for.
Issues placeholderIssues(const LinkContent &draft);

} // namespace linktill
