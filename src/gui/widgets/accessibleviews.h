// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Describes tables, trees and lists to accessibility clients, in place of Qt's own code. In Qt 6.4
/// a client ends the program when it asks for a cell by its place after the rows have gone (to learn
/// whether the cell is selected, say): there is no cell, and the bridge to AT-SPI expects one. Qt
/// also never deletes the cells of a tree, and keeps every cell of a table that a client asks for.
/// Here a client always gets an answer, a cell knows its row by a persistent index, and a cell
/// whose row has gone is invalid.
namespace linktill::gui {

/// Limits the cells and headings that a client meets when it walks over the children of a view;
/// they are those of the first rows. The number of rows is still the true one, and a cell that is
/// asked for by its place (the one with the cursor, the one under the mouse) is always given.
inline constexpr int maxCellsListed = 1'000;
/// Limits the cells that a view keeps for its clients; the oldest ones are deleted first.
inline constexpr int maxCellsHeld = 2 * maxCellsListed;

/// Has every view described in this way from now on. A second call does nothing.
void installAccessibleViews();

} // namespace linktill::gui
