// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/partxml.h"
#include "sheet/sheetrows.h"

namespace linktill::sheet {

/// Reads a spreadsheet of OpenDocument (ISO/IEC 26300). All sheets are in one part, so it is read
/// from its beginning each time.
class OdsBook
{
public:
    /// The parts must outlive this object.
    explicit OdsBook(const ZipParts &parts);

    /// Returns what is wrong with the file before any of its sheets is read: LockedWorkbook.
    std::optional<FileFault> fault() const { return m_fault; }
    /// Appends the names of the sheets. Returns what is wrong with the file.
    std::optional<FileFault> readSheets(QStringList &names) const;
    /// Reads the rows of a sheet, counted from 0; nothing of one that is not there.
    std::optional<FileFault> read(int sheet, SheetRows &rows) const;

private:
    void readManifest();

    const ZipParts &m_parts;
    std::optional<FileFault> m_fault;
};

} // namespace linktill::sheet
