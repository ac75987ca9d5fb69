// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsxsheet.h"

using namespace Qt::StringLiterals;

namespace linktill::sheet {

namespace {

constexpr qsizetype mostFormats = 100'000; ///< Excel has at most 65,490
constexpr qsizetype plainDigits = 15;      ///< as many digits a number holds exactly

/// Returns the column of a cell from 0: 27 for "AB12"; -1 when it is no place of a cell.
qint64 columnOf(const QString &place)
{
    qint64 column = 0;
    qsizetype letters = 0;
    for (; letters < place.size() && place[letters].isLetter(); ++letters) {
        const int letter = place[letters].toUpper().unicode() - 'A';
        if (letter < 0 || letter >= 26 || letters == 3)
            return -1;
        column = 26 * column + letter + 1;
    }
    return column - 1;
}

/// Returns whether the text is a number as numberText() writes it.
bool isPlainNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= plainDigits && (text[0] != u'0' || text.size() == 1) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Returns a moment of ISO 8601 as it is shown: "2026-11-29T14:03:00.5Z" is "2026-11-29 14:03:00".
QString momentOfIso(QString text)
{
    constexpr qsizetype dayLength = 10, momentLength = 19;
    if (text.size() > dayLength && text[dayLength] == u'T')
        text[dayLength] = u' ';
    return text.left(momentLength);
}

void readCodes(PartXml &xml, QHash<int, CellFormat> &codes)
{
    while (xml.nextChild()) {
        if (codes.size() < mostFormats)
            codes.insert(xml.attribute("numFmtId"_L1).toInt(),
                         formatOf(xml.attribute("formatCode"_L1)));
        xml.skip();
    }
}

void readUses(PartXml &xml, const QHash<int, CellFormat> &codes, QList<CellFormat> &formats)
{
    while (xml.nextChild()) {
        const int id = xml.attribute("numFmtId"_L1).toInt();
        if (formats.size() < mostFormats)
            formats << (codes.contains(id) ? codes[id] : builtInFormat(id));
        xml.skip();
    }
}

} // namespace

std::optional<FileFault> readFormats(const ZipParts &parts, const QString &part,
                                     QList<CellFormat> &formats)
{
    PartXml xml(parts.open(part));
    QHash<int, CellFormat> codes;
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.isNamed("numFmts"_L1))
            readCodes(xml, codes);
        else if (xml.isNamed("cellXfs"_L1))
            readUses(xml, codes, formats);
        else
            xml.skip();
    }
    xml.finish();
    return xml.fault();
}

XlsxSheet::XlsxSheet(std::unique_ptr<ZipPart> part, SharedStrings &strings,
                     const QList<CellFormat> &formats, bool is1904)
    : m_xml(std::move(part)), m_strings(strings), m_formats(formats), m_is1904(is1904)
{
}

std::optional<FileFault> XlsxSheet::read(SheetRows &rows)
{
    m_xml.nextChild();
    while (m_xml.nextChild()) {
        if (!m_xml.isNamed("sheetData"_L1)) {
            m_xml.skip();
            continue;
        }
        while (m_xml.nextChild()) {
            readRow(rows);
            if (!rows.goesOn() || fault(rows))
                return fault(rows);
        }
    }
    m_xml.finish();
    m_strings.finish();
    return fault(rows);
}

std::optional<FileFault> XlsxSheet::fault(const SheetRows &rows) const
{
    for (const auto &one : {rows.fault(), m_xml.fault(), m_strings.fault()}) {
        if (one)
            return one;
    }
    return m_isBroken ? std::optional(FileFault::DamagedWorkbook) : std::nullopt;
}

void XlsxSheet::readRow(SheetRows &rows)
{
    const QString place = m_xml.attribute("r"_L1);
    const qint64 line = place.isEmpty() ? m_line + 1 : place.toLongLong();
    m_isBroken = m_isBroken || line <= m_line;
    m_line = line;
    m_column = 0;
    rows.begin(line);
    while (m_xml.nextChild()) {
        if (m_xml.isNamed("c"_L1))
            readCell(rows);
        else
            m_xml.skip();
    }
    if (!fault(rows))
        rows.end();
}

void XlsxSheet::readCell(SheetRows &rows)
{
    const QString place = m_xml.attribute("r"_L1), type = m_xml.attribute("t"_L1);
    const int format = m_xml.attribute("s"_L1).toInt();
    const qint64 column = place.isEmpty() ? m_column : columnOf(place);
    m_column = column + 1;
    if (column < 0) {
        m_isBroken = true;
        m_xml.skip();
        return;
    }
    while (m_xml.nextChild()) {
        if (m_xml.isNamed("v"_L1))
            rows.put(column, shown(m_xml.text(), type, format));
        else if (m_xml.isNamed("is"_L1))
            rows.put(column, richText(m_xml));
        else
            m_xml.skip(); // the formula
    }
}

/// Returns what a cell with this value shows.
QString XlsxSheet::shown(const QString &value, const QString &type, int format)
{
    bool isNumber = false;
    if (type == "s"_L1) {
        const int place = value.toInt(&isNumber);
        return m_strings.at(isNumber ? place : -1);
    }
    if (type == "str"_L1)
        return plainText(value);
    if (type == "b"_L1)
        return value.trimmed() == "1"_L1 || value.trimmed() == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
    if (type == "d"_L1)
        return momentOfIso(value);
    const CellFormat shownAs = m_formats.value(format);
    if (type == "e"_L1 || (shownAs == CellFormat() && isPlainNumber(value)))
        return value;
    const double number = value.toDouble(&isNumber);
    return isNumber ? shownText(number, shownAs, m_is1904) : value;
}

} // namespace linktill::sheet
