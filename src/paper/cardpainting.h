// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paper/papercanvas.h"
#include "paper/paperlayout.h"
#include "paper/paperjob.h"

namespace linktill::paper {

/// Return the code of the job's link, with the logo where the job wants it there.
qr::QrCode codeOf(const PaperJob &job);
/// Returns "PRACTICE" or "SANDBOX" in both languages; empty for a live link.
QString environmentBand(Environment environment);

/// Paints a card, a tent or a sheet on one page.
void paintCardPage(PaperCanvas &canvas, const PaperLayout &layout, const PaperJob &job);

} // namespace linktill::paper
