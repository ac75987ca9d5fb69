// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace linktill::gui {

/// Moves the focus to the next or previous control of `window` in the order in which its forms name
/// them, parents before children; at the end it starts over. Returns false when there is no other
/// control. A window's focusNextPrevChild() calls it, since Qt's own chain follows the order of
/// construction, and sections are built when they are first opened.
bool focusInReadingOrder(QWidget *window, bool next);

} // namespace linktill::gui
