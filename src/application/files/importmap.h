// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/tablefile.h"
#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace linktill {

/// What kind of file a mapping is for.
enum class ImportKind { Customers, Products };

enum class MapFault {
    NotAMap,      ///< no JSON, or of another kind
    OtherKind,    ///< for products where customers are imported, or the reverse
    UnknownField, ///< of a later version
    OtherHeadings, ///< it names columns, and the table has none of them
};
struct BadMap
{
    MapFault fault = MapFault::NotAMap;
    QString what; ///< the field that is not known
};

/// "map.json is a mapping for products."
QString mapSentence(const BadMap &map, const QString &file);

/// Returns how a file is read as JSON, so that the same can be done with the next one:
/// {"kind":"customers","encoding":"UTF-8","separator":",","sheet":0,"lines_before":0,"has_headings":true,
///  "decimal":".","columns":[{"heading":"E-mail 1 - Value","field":"email"},…]}
QByteArray importMap(ImportKind kind, const TableForm &form, const QStringList &headings);
/// Returns the form of another file that is read in that way. Columns are found by their headings, or by their
/// places where a table has none; a column that the mapping does not name keeps its field of `form`.
Result<TableForm, BadMap> formFromMap(const QByteArray &map, ImportKind kind, TableForm form,
                                      const QStringList &headings);
/// Returns a name that tables with the same headings share, in whatever order.
QString headingsName(const QStringList &headings);

} // namespace linktill
