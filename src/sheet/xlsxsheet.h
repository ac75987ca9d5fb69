// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/cellformat.h"
#include "sheet/sheetrows.h"
#include "sheet/xlsxtext.h"

namespace linktill::sheet {

/// Reads the number formats that cells refer to by their place in the list. Returns what is wrong
/// with the part.
std::optional<FileFault> readFormats(const ZipParts &parts, const QString &part,
                                     QList<CellFormat> &formats);

/// Reads the rows of one sheet of XLSX.
class XlsxSheet
{
public:
    /// The strings and formats must outlive this object.
    XlsxSheet(std::unique_ptr<ZipPart> part, SharedStrings &strings,
              const QList<CellFormat> &formats, bool is1904);

    /// Returns what is wrong with the sheet.
    std::optional<FileFault> read(SheetRows &rows);

private:
    void readRow(SheetRows &rows);
    void readCell(SheetRows &rows);
    QString shown(const QString &value, const QString &type, int format);
    std::optional<FileFault> fault(const SheetRows &rows) const;

    PartXml m_xml;
    SharedStrings &m_strings;
    const QList<CellFormat> &m_formats;
    const bool m_is1904;
    qint64 m_line = 0,
           m_column = 0; ///< of the last row; where the next cell stands that does not say where
    bool m_isBroken = false; ///< something stands where it cannot
};

} // namespace linktill::sheet
