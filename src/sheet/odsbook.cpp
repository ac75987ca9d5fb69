// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "sheet/odsbook.h"

#include "sheet/odssheet.h"

using namespace Qt::StringLiterals;

namespace linktill::sheet {

namespace {

constexpr qsizetype mostTables = 10'000;

/// Goes into the part of the document that holds the sheets. Returns false when there is none.
bool enterSpreadsheet(PartXml &xml)
{
    for (const QLatin1String name : {"document-content"_L1, "body"_L1, "spreadsheet"_L1}) {
        bool isFound = false;
        while (!isFound && xml.nextChild()) {
            isFound = xml.isNamed(name);
            if (!isFound)
                xml.skip();
        }
        if (!isFound)
            return false;
    }
    return true;
}

} // namespace

OdsBook::OdsBook(const ZipParts &parts) : m_parts(parts)
{
    readManifest();
}

/// Finds out whether any part is encrypted; the ZIP file itself does not say so.
void OdsBook::readManifest()
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!m_parts.contains(manifest))
        return;
    PartXml xml(m_parts.open(manifest));
    while (xml.next()) {
        if (xml.isStart() && xml.isNamed("encryption-data"_L1)) {
            m_fault = FileFault::LockedWorkbook;
            return;
        }
    }
    m_fault = xml.fault();
}

std::optional<FileFault> OdsBook::readSheets(QStringList &names) const
{
    PartXml xml(m_parts.open(u"content.xml"_s));
    if (!enterSpreadsheet(xml))
        return xml.fault() ? xml.fault() : FileFault::NoText;
    while (xml.nextChild()) {
        if (xml.isNamed("table"_L1))
            names << xml.attribute("name"_L1);
        if (names.size() > mostTables)
            return FileFault::HugeWorkbook;
        xml.skip();
    }
    xml.finish();
    return xml.fault();
}

std::optional<FileFault> OdsBook::read(int sheet, SheetRows &rows) const
{
    PartXml xml(m_parts.open(u"content.xml"_s));
    if (!enterSpreadsheet(xml))
        return xml.fault() ? xml.fault() : FileFault::NoText;
    int next = 0;
    while (xml.nextChild()) {
        if (!xml.isNamed("table"_L1) || next++ != sheet) {
            xml.skip();
            continue;
        }
        OdsSheet(xml, rows).read();
        if (!rows.goesOn())
            return rows.fault();
    }
    xml.finish();
    return xml.fault();
}

} // namespace linktill::sheet
