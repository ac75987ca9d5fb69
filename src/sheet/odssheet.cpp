// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "sheet/odssheet.h"

#include "sheet/cellformat.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace linktill::sheet {

namespace {

/// Returns how often a row or cell stands in a sheet.
qint64 repeats(const PartXml &xml, QLatin1String attribute)
{
    constexpr qint64 most = 1'000'000'000;
    return qBound(qint64(1), xml.attribute(attribute).toLongLong(), most);
}

/// Returns the time of a duration of ISO 8601: "14:03:00" for "PT14H03M00.5S"; the text itself when
/// it is none.
QString timeOfDuration(const QString &text)
{
    static const QRegularExpression form(
        u"^PT(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})(?:[.,]\\d*)?S)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return text;
    return timeText(match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 +
                    match.captured(3).toLongLong());
}

/// Returns a day or a moment as it is shown: "2026-11-29 14:03:00" for "2026-11-29T14:03:00.5".
QString momentOfDate(QString text)
{
    constexpr qsizetype length = 19;
    return text.replace(u'T', u' ').left(length);
}

/// Returns a number as a plain decimal. `seen` is how the cell shows it, which may have zeros in
/// front: the format of a phone or a barcode.
QString numberSeenAs(const QString &value, const QString &seen)
{
    static const QRegularExpression zeros(u"^0+(?=\\d)"_s);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return seen;
    const QString plain = numberText(number);
    return plain != "0"_L1 && QString(seen).remove(zeros) == plain ? seen : plain;
}

/// Returns what a cell holds, by the attributes of its element. `seen` is the text in it.
QString valueOf(const QString &type, const QString &value, const QString &seen)
{
    if (type == "float"_L1 || type == "percentage"_L1 || type == "currency"_L1)
        return numberSeenAs(value, seen);
    if (type == "date"_L1)
        return momentOfDate(value);
    if (type == "time"_L1)
        return timeOfDuration(value);
    if (type == "boolean"_L1)
        return value == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
    return seen.isEmpty() ? value : seen;
}

/// Returns the attribute that holds the value of a cell of this type.
QLatin1String valueAttribute(const QString &type)
{
    if (type == "date"_L1)
        return "date-value"_L1;
    if (type == "time"_L1)
        return "time-value"_L1;
    if (type == "boolean"_L1)
        return "boolean-value"_L1;
    return type == "string"_L1 ? "string-value"_L1 : "value"_L1;
}

} // namespace

void OdsSheet::read()
{
    while (m_rows.goesOn() && m_xml.nextChild()) {
        if (m_xml.isNamed("table-row"_L1))
            readRow();
        else if (m_xml.isNamed("table-row-group"_L1) || m_xml.isNamed("table-header-rows"_L1) ||
                 m_xml.isNamed("table-rows"_L1))
            read();
        else
            m_xml.skip();
    }
}

void OdsSheet::readRow()
{
    const qint64 times = repeats(m_xml, "number-rows-repeated"_L1);
    m_rows.begin(m_line);
    qint64 column = 0;
    while (m_xml.nextChild()) {
        const bool isCovered = m_xml.isNamed("covered-table-cell"_L1);
        if (!isCovered && !m_xml.isNamed("table-cell"_L1)) {
            m_xml.skip();
            continue;
        }
        const qint64 count = repeats(m_xml, "number-columns-repeated"_L1);
        if (isCovered) {
            m_xml.skip();
        } else if (const QString text = readCell(); !text.isEmpty()) {
            for (qint64 i = column; i < column + count && i <= maxColumns; ++i)
                m_rows.put(i, text);
        }
        column += count;
    }
    if (!m_xml.fault())
        m_rows.end(times);
    m_line += times;
}

QString OdsSheet::readCell()
{
    const QString type = m_xml.attribute("value-type"_L1);
    const QString value = m_xml.attribute(valueAttribute(type));
    QString seen;
    bool isFirst = true;
    while (m_xml.nextChild()) {
        if (!m_xml.isNamed("p"_L1) || seen.size() > maxCellLength) {
            m_xml.skip();
            continue;
        }
        if (!std::exchange(isFirst, false))
            seen += u'\n';
        QString paragraph;
        readText(paragraph);
        seen += paragraph;
    }
    return valueOf(type, value, seen);
}

/// Leaves the paragraph, or the part of one, that has begun, and adds its text without notes and
/// readings.
void OdsSheet::readText(QString &text)
{
    while (m_xml.next() && !m_xml.isEnd()) {
        if (!m_xml.isStart()) {
            addTo(text, m_xml.characters());
            continue;
        }
        if (m_xml.isNamed("s"_L1))
            text += QString(qMin(repeats(m_xml, "c"_L1), qint64(maxCellLength)), u' ');
        else if (m_xml.isNamed("tab"_L1))
            text += u'\t';
        else if (m_xml.isNamed("line-break"_L1))
            text += u'\n';
        const bool isText = m_xml.isNamed("span"_L1) || m_xml.isNamed("a"_L1) ||
                            m_xml.isNamed("ruby"_L1) || m_xml.isNamed("ruby-base"_L1);
        if (isText)
            readText(text);
        else
            m_xml.skip();
        text.truncate(maxCellLength);
    }
}

/// Adds text in which ends of lines and several spaces stand for one space.
void OdsSheet::addTo(QString &paragraph, QStringView text) const
{
    for (const QChar c : text) {
        if (paragraph.size() >= maxCellLength)
            return;
        const bool isSpace = c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
        if (!isSpace)
            paragraph += c;
        else if (!paragraph.isEmpty() && paragraph.back() != u' ')
            paragraph += u' ';
    }
}

} // namespace linktill::sheet
