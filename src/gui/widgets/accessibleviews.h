// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Tables, trees and lists tell accessibility clients this, in place of what Qt has for
/// them. In Qt 6.4 a client that asks for a cell by its place (whether it is selected, say) after
/// the rows have gone ends the program: there is no cell, and the bridge to AT-SPI takes for
/// granted that there is. Cells of a tree are never let go of, those of a table as many as a client
/// asks for are held. Here there always is an answer, a cell knows its row by a persistent index,
/// and what is gone is no cell any more.
namespace linktill::gui {

/// A client that walks over the children of a view comes to so many cells and headings, those of
/// the first rows. The number of rows is told as it is, and a cell that is asked for by its place
/// (the one with the cursor, the one under the mouse) is always given.
inline constexpr int maxCellsListed = 1'000;
/// A view keeps so many cells for its clients; the one that was asked for longest ago goes first.
inline constexpr int maxCellsHeld = 2 * maxCellsListed;

/// For every view from then on; called once more it does nothing.
void installAccessibleViews();

} // namespace linktill::gui
