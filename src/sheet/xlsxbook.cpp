// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsxbook.h"

#include "sheet/xlsxsheet.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace linktill::sheet {

namespace {

constexpr qsizetype mostSheets = 10'000;
constexpr qsizetype mostRelations = 20'000;

/// Returns the name of a part that another part names: "worksheets/sheet1.xml" in "xl/workbook.xml"
/// is "xl/worksheets/sheet1.xml".
QString partNamed(QString target, const QString &in)
{
    target.replace(u'\\', u'/');
    const QString path =
        target.startsWith(u'/') ? target.mid(1) : in.left(in.lastIndexOf(u'/') + 1) + target;
    return QDir::cleanPath(path);
}

bool isTrue(const QString &value)
{
    return value == "1"_L1 || value == "true"_L1;
}

} // namespace

XlsxBook::XlsxBook(const ZipParts &parts) : m_parts(parts)
{
    QString book = partOf(relationsOf({}), "officeDocument"_L1);
    if (book.isEmpty())
        book = u"xl/workbook.xml"_s;
    const auto relations = relationsOf(book);
    m_styles = partOf(relations, "styles"_L1);
    m_sharedStrings = partOf(relations, "sharedStrings"_L1);
    PartXml xml(parts.open(book));
    if (xml.nextChild()) {
        if (xml.isNamed("workbook"_L1))
            readBook(xml, relations);
        else
            note(FileFault::NoText);
    }
    xml.finish();
    note(xml.fault());
}

void XlsxBook::note(std::optional<FileFault> fault)
{
    if (!m_fault)
        m_fault = fault;
}

/// Returns what a part refers to, by the names that it uses for that; of the whole file when `part`
/// is empty.
QHash<QString, XlsxBook::Relation> XlsxBook::relationsOf(const QString &part)
{
    QHash<QString, Relation> relations;
    const qsizetype folder = part.lastIndexOf(u'/') + 1;
    const QString list = part.left(folder) + "_rels/"_L1 + part.mid(folder) + ".rels"_L1;
    if (!m_parts.contains(list))
        return relations;
    PartXml xml(m_parts.open(list));
    xml.nextChild();
    while (xml.nextChild()) {
        const QString type = xml.attribute("Type"_L1);
        if (xml.attribute("TargetMode"_L1) != "External"_L1)
            relations.insert(xml.attribute("Id"_L1), {type.mid(type.lastIndexOf(u'/') + 1),
                                                      partNamed(xml.attribute("Target"_L1), part)});
        if (relations.size() > mostRelations) {
            note(FileFault::HugeWorkbook);
            return relations;
        }
        xml.skip();
    }
    xml.finish();
    note(xml.fault());
    return relations;
}

QString XlsxBook::partOf(const QHash<QString, Relation> &relations, QLatin1String type) const
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}

void XlsxBook::readBook(PartXml &xml, const QHash<QString, Relation> &relations)
{
    while (xml.nextChild()) {
        if (xml.isNamed("workbookPr"_L1))
            m_is1904 = isTrue(xml.attribute("date1904"_L1));
        if (xml.isNamed("sheets"_L1))
            readSheets(xml, relations);
        else
            xml.skip();
    }
}

void XlsxBook::readSheets(PartXml &xml, const QHash<QString, Relation> &relations)
{
    while (xml.nextChild()) {
        const auto relation = relations.constFind(xml.attribute("id"_L1));
        const bool isKnown = relation != relations.constEnd();
        if (!isKnown || relation->type == "worksheet"_L1) // the others are charts and dialogs
            m_sheets << Sheet{xml.attribute("name"_L1), isKnown ? relation->part : QString()};
        if (m_sheets.size() > mostSheets)
            note(FileFault::HugeWorkbook);
        if (m_fault)
            return;
        xml.skip();
    }
}

QStringList XlsxBook::sheets() const
{
    QStringList names;
    for (const Sheet &sheet : m_sheets)
        names << sheet.name;
    return names;
}

std::optional<FileFault> XlsxBook::read(int sheet, SheetRows &rows) const
{
    QList<CellFormat> formats;
    if (!m_styles.isEmpty()) {
        if (const auto fault = readFormats(m_parts, m_styles, formats))
            return fault;
    }
    SharedStrings strings(m_parts, m_sharedStrings);
    return XlsxSheet(m_parts.open(m_sheets[sheet].part), strings, formats, m_is1904).read(rows);
}

} // namespace linktill::sheet
