// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/updatefeed.h"

/// Sentences about new versions of Linktill.
namespace linktill {

/// Says why the check told nothing, and what to do.
QString updateSentence(const UpdateFault &fault);
/// Says that an announcement is older than what was installed or announced before.
QString olderReleaseSentence(const QVersionNumber &announced, const QVersionNumber &known);
/// "Linktill 0.2.0 (14 Dec 2026) is available. You have version 0.1.0."
QString newReleaseSentence(const Release &release, const QVersionNumber &installed);
QString upToDateSentence(const QVersionNumber &installed);
/// Returns what is new, in the program's language or else in English.
QString releaseNotes(const Release &release);

} // namespace linktill
