// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/zipparts.h"

#include <QXmlStreamReader>

namespace linktill::sheet {

/// Reads the XML of a part as a stream. No more than one element's start or one text of it is in
/// memory, and that is bounded. Names are without their namespaces, since each kind of workbook has
/// two sets of these.
class PartXml
{
public:
    explicit PartXml(std::unique_ptr<ZipPart> part);

    /// Goes to the next start of an element, end of an element, or text. Returns false at the end
    /// of the document and at a fault.
    bool next();
    /// Goes to the next child's start in the element that has begun, or else to that element's end;
    /// then it returns false. A child must be left, by skip() or one of the others, before the next
    /// call.
    bool nextChild();
    /// Leaves the element that has begun.
    void skip();
    /// Leaves the element that has begun, and returns the text directly in it, as far as a cell
    /// holds it.
    QString text();
    /// Reads to the end of the document, where checksums are compared.
    void finish();

    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    /// Returns the name of the element whose start or end was read.
    QStringView name() const { return m_xml.name(); }
    bool isNamed(QLatin1String name) const { return m_xml.name() == name; }
    /// Returns the text that was read; empty for starts and ends.
    QStringView characters() const;
    /// Returns an attribute of the last start, by its name without the namespace; empty when it is
    /// not there.
    QString attribute(QLatin1String name) const;
    std::optional<FileFault> fault() const { return m_fault; }

private:
    bool isHarmless();

    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    int m_depth = 0;
    std::optional<FileFault> m_fault;
};

} // namespace linktill::sheet
