// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace linktill {

/// Returns the field (importfields.h) that each column of a table of products holds, by its heading; an
/// article number is a barcode only where its cells are those of barcodes. `rows` are the first rows.
QStringList productColumnsOf(const QStringList &headings, const QList<QStringList> &rows);
/// Returns the same for a table without headings: the first columns are name, price and barcode, unless the
/// cells say otherwise.
QStringList productColumnsByCells(qsizetype columns, const QList<QStringList> &rows);
/// Returns how many of the cells are headings of products' fields.
int productHeadingsIn(const QStringList &cells);

} // namespace linktill
