// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/zipmaker.h"

namespace linktill {

/// Writes a workbook of Office Open XML. What stands in it is given as XML.
struct XlsxMaker
{
    QByteArray rows;        ///< <row>… of the first sheet
    QByteArray shared = {}; ///< <si>…
    QByteArray codes = {};  ///< <numFmt>…
    QByteArray uses = {};   ///< <xf>…
    QByteArray bookPr = {}; ///< attributes of <workbookPr>
    QByteArray behind = {}; ///< what follows <sheetData>
    bool isStrict = false;
    ZipMaker::How sheetPacked = {};

    /// Returns the beginning of the addresses by which relations are named.
    QByteArray relations() const
    {
        return isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
                        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    }
    QByteArray space() const
    {
        return isStrict ? "xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'"
                        : "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    }
    QByteArray sheetXml() const
    {
        return "<?xml version='1.0' encoding='UTF-8'?><worksheet " + space() + "><sheetData>" +
               rows + "</sheetData>" + behind + "</worksheet>";
    }
    QByteArray stylesXml() const
    {
        return "<styleSheet " + space() + "><numFmts>" + codes +
               "</numFmts><cellStyleXfs><xf numFmtId='14'/>"
               "</cellStyleXfs><cellXfs><xf numFmtId='0'/>" +
               uses + "</cellXfs></styleSheet>";
    }
    QByteArray bookXml() const
    {
        return "<workbook " + space() + " xmlns:r='" + relations().chopped(1) + "'><workbookPr " +
               bookPr +
               "/><sheets><sheet name='Customers' sheetId='7' r:id='rId3'/></sheets></workbook>";
    }
    QByteArray relation(const char *id, const char *type, const char *target) const
    {
        return QByteArray("<Relationship Id='") + id + "' Type='" + relations() + type +
               "' Target='" + target + "'/>";
    }
    static QByteArray relationsXml(const QByteArray &all)
    {
        return "<Relationships "
               "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" +
               all + "</Relationships>";
    }

    QByteArray bytes() const
    {
        ZipMaker zip;
        zip.add("[Content_Types].xml", "<Types><Override PartName='/xl/workbook.xml' "
                                       "ContentType='application/vnd.openxmlformats-"
                                       "officedocument.spreadsheetml.sheet.main+xml'/></Types>");
        zip.add("_rels/.rels", relationsXml(relation("rId1", "officeDocument", "xl/workbook.xml")));
        zip.add("xl/workbook.xml", bookXml());
        zip.add("xl/_rels/workbook.xml.rels",
                relationsXml(relation("rId1", "styles", "styles.xml") +
                             relation("rId2", "sharedStrings", "/xl/sharedStrings.xml") +
                             relation("rId3", "worksheet", "worksheets/first.xml")));
        zip.add("xl/worksheets/first.xml", sheetXml(), sheetPacked);
        zip.add("xl/styles.xml", stylesXml());
        zip.add("xl/sharedStrings.xml", "<sst " + space() + ">" + shared + "</sst>");
        return zip.bytes();
    }
};

/// Writes a spreadsheet of OpenDocument.
struct OdsMaker
{
    QByteArray tables; ///< <table:table>…
    QByteArray manifest = {};

    static QByteArray contentXml(const QByteArray &tables)
    {
        return "<?xml version='1.0' encoding='UTF-8'?><office:document-content"
               " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
               " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
               " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
               " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1."
               "0'>"
               "<office:body><office:spreadsheet>" +
               tables + "</office:spreadsheet></office:body></office:document-content>";
    }

    QByteArray bytes() const
    {
        ZipMaker::How stored;
        stored.isPacked = false;
        return ZipMaker()
            .add("mimetype", "application/vnd.oasis.opendocument.spreadsheet", stored)
            .add("content.xml", contentXml(tables))
            .add("META-INF/manifest.xml",
                 "<manifest:manifest "
                 "xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>" +
                     manifest + "</manifest:manifest>")
            .bytes();
    }
};

} // namespace linktill
