// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/partxml.h"
#include "sheet/sheetrows.h"

namespace linktill::sheet {

/// Reads the rows of one sheet of OpenDocument, whose element has begun.
class OdsSheet
{
public:
    OdsSheet(PartXml &xml, SheetRows &rows) : m_xml(xml), m_rows(rows) {}

    /// Leaves the sheet's element, unless no more rows are wanted.
    void read();

private:
    void readRow();
    QString readCell();
    void readText(QString &text);
    void addTo(QString &paragraph, QStringView text) const;

    PartXml &m_xml;
    SheetRows &m_rows;
    qint64 m_line = 1; ///< of the next row
};

} // namespace linktill::sheet
