// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/cellformat.h"
#include "sheet/partxml.h"
#include "sheet/sheetrows.h"

namespace linktill::sheet {

/// Reads a workbook of Office Open XML (ECMA-376), in its transitional and its strict form.
class XlsxBook
{
public:
    /// Reads which sheets there are. The parts must outlive this object.
    explicit XlsxBook(const ZipParts &parts);

    /// Returns what is wrong with the workbook; NoText when the file is another document of Office.
    std::optional<FileFault> fault() const { return m_fault; }
    /// Returns the names of the sheets that have cells, hidden ones too.
    QStringList sheets() const;
    /// Reads the rows of a sheet that is there, counted from 0. Returns what is wrong with it.
    std::optional<FileFault> read(int sheet, SheetRows &rows) const;

private:
    struct Relation
    {
        QString type; ///< the last word of its address: "worksheet"
        QString part;
    };
    struct Sheet
    {
        QString name, part;
    };

    QHash<QString, Relation> relationsOf(const QString &part);
    QString partOf(const QHash<QString, Relation> &relations, QLatin1String type) const;
    void readBook(PartXml &xml, const QHash<QString, Relation> &relations);
    void readSheets(PartXml &xml, const QHash<QString, Relation> &relations);
    void note(std::optional<FileFault> fault);

    const ZipParts &m_parts;
    QList<Sheet> m_sheets;
    QString m_styles, m_sharedStrings; ///< parts; empty when there are none
    bool m_is1904 = false;
    std::optional<FileFault> m_fault;
};

} // namespace linktill::sheet
