// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsxtext.h"

using namespace Qt::StringLiterals;

namespace linktill::sheet {

namespace {

constexpr qsizetype escapeLength = 7; // "_x000D_"

/// Returns the character that "_x000D_" stands for at the beginning of the text; nothing for other
/// text.
std::optional<QChar> escapedCharacter(QStringView text)
{
    if (text.size() < escapeLength || !text.startsWith("_x"_L1) || text[6] != u'_')
        return std::nullopt;
    bool isHex = false;
    const ushort code = text.sliced(2, 4).toUShort(&isHex, 16);
    return isHex ? std::optional(QChar(code)) : std::nullopt;
}

} // namespace

QString plainText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    const QStringView all(text);
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype next = all.indexOf("_x"_L1, at);
        plain += all.sliced(at, (next < 0 ? all.size() : next) - at);
        if (next < 0)
            break;
        const auto escaped = escapedCharacter(all.sliced(next));
        plain += escaped.value_or(u'_');
        at = next + (escaped ? escapeLength : 1);
    }
    if (plain.contains(u'\r'))
        plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return plain;
}

QString richText(PartXml &xml)
{
    QString text;
    while (xml.nextChild()) {
        if (text.size() > maxCellLength)
            xml.skip();
        else if (xml.isNamed("t"_L1))
            text += plainText(xml.text());
        else if (xml.isNamed("r"_L1))
            text += richText(xml);
        else
            xml.skip();
    }
    return text;
}

SharedStrings::SharedStrings(const ZipParts &parts, const QString &part)
    : m_parts(parts), m_part(part)
{
}

QString SharedStrings::at(qsizetype number)
{
    while (!m_fault && number >= qsizetype(m_ends.size()) && readNext()) {
    }
    if (!m_fault && (number < 0 || number >= qsizetype(m_ends.size())))
        m_fault = FileFault::DamagedWorkbook;
    if (m_fault)
        return {};
    const quint32 from = number > 0 ? m_ends[size_t(number - 1)] : 0;
    return QString::fromUtf8(QByteArrayView(m_text).sliced(from, m_ends[size_t(number)] - from));
}

void SharedStrings::finish()
{
    while (m_xml && !m_fault && readNext()) {
    }
}

/// Reads one more text. Returns false at the end of the part and at a fault.
bool SharedStrings::readNext()
{
    if (!m_xml) {
        m_xml = std::make_unique<PartXml>(m_parts.open(m_part));
        m_xml->nextChild();
    }
    while (m_xml->nextChild()) {
        if (m_xml->isNamed("si"_L1)) {
            add(richText(*m_xml));
            return !m_fault;
        }
        m_xml->skip();
    }
    m_xml->finish();
    if (!m_fault)
        m_fault = m_xml->fault();
    return false;
}

void SharedStrings::add(const QString &text)
{
    m_text += QStringView(text).left(maxCellLength).toUtf8();
    m_ends.push_back(quint32(m_text.size()));
    const qint64 kept = m_text.size() + qint64(m_ends.size() * sizeof(m_ends[0]));
    if (kept > m_parts.limits().sharedBytes)
        m_fault = FileFault::HugeWorkbook;
}

} // namespace linktill::sheet
