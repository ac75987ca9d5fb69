// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

namespace linktill::ledger {

/// Returns text as it is searched: without differences of case and width, with white space as single spaces.
QString folded(const QString &text);
/// Returns all of a link that is searched, folded, one text a line. It ends with two line breaks,
/// so that every letter of the text begins a trigram.
QString wordsOf(const Link &link);

} // namespace linktill::ledger
