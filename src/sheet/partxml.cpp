// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "sheet/partxml.h"

namespace linktill::sheet {

namespace {

/// Bytes of one start of an element, or of one text. A text as long as a cell holds fits, even when
/// each of its letters is written as "&#x0E01;".
constexpr qint64 longestToken = 272 * 1024;
constexpr int deepest = 256;         ///< elements in each other
constexpr int mostAttributes = 1000; ///< of an element

/// Attributes of these namespaces repeat others of OpenDocument with values of their own.
constexpr QLatin1String ofLibreOffice("urn:org:documentfoundation:");

} // namespace

PartXml::PartXml(std::unique_ptr<ZipPart> part) : m_part(std::move(part)), m_xml(m_part.get())
{
    m_fault = m_part->fault();
}

bool PartXml::next()
{
    while (!m_fault && !m_xml.atEnd()) {
        m_part->allow(longestToken);
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        m_fault = m_part->fault();
        if (!m_fault && !isHarmless())
            m_fault = FileFault::DamagedWorkbook;
        if (m_fault)
            return false;
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement ||
            token == QXmlStreamReader::Characters)
            return true;
    }
    return false;
}

/// Returns false for what no spreadsheet program writes: broken XML, entities of its own, which may
/// grow without end, and elements that are too deep or too wide.
bool PartXml::isHarmless()
{
    switch (m_xml.tokenType()) {
    case QXmlStreamReader::StartElement:
        m_attributes = m_xml.attributes();
        return ++m_depth <= deepest && m_attributes.size() <= mostAttributes;
    case QXmlStreamReader::EndElement:
        --m_depth;
        return true;
    case QXmlStreamReader::DTD:
        return m_xml.entityDeclarations().isEmpty();
    case QXmlStreamReader::EntityReference:
    case QXmlStreamReader::Invalid:
        return false;
    default:
        return true;
    }
}

bool PartXml::nextChild()
{
    while (next()) {
        if (isStart())
            return true;
        if (isEnd())
            return false;
    }
    return false;
}

void PartXml::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) {
    }
}

QString PartXml::text()
{
    QString text;
    while (next() && !isEnd()) {
        if (isStart())
            skip();
        else if (text.size() <= maxCellLength)
            text += m_xml.text();
    }
    return text;
}

void PartXml::finish()
{
    while (next()) {
    }
}

QStringView PartXml::characters() const
{
    return m_xml.isCharacters() ? m_xml.text() : QStringView();
}

QString PartXml::attribute(QLatin1String name) const
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.name() == name && !attribute.namespaceUri().startsWith(ofLibreOffice))
            return attribute.value().toString();
    }
    return {};
}

} // namespace linktill::sheet
