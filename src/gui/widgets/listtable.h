// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>
#include <QTableView>

namespace linktill::gui {

/// Gives a table the look of every list: no row numbers, rows of one height (logical pixels), titles at
/// the left that are not highlighted with the chosen row.
inline void makeListTable(QTableView *table)
{
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(30);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace linktill::gui
