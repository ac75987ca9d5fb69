// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/partxml.h"

namespace linktill::sheet {

/// Returns text as people see it: XLSX writes characters that XML cannot hold as "_x000D_". Lines
/// end with
/// '\n'.
QString plainText(const QString &text);
/// Leaves the element that has begun, <si> or <is>, and returns its text: all runs of formatted
/// text joined, without the readings that stand above Japanese words.
QString richText(PartXml &xml);

/// The texts that cells of XLSX refer to by number. They are read as far as they are needed, and
/// kept packed in memory up to BookLimits::sharedBytes.
class SharedStrings
{
public:
    /// `part` is empty in a workbook that has none.
    SharedStrings(const ZipParts &parts, const QString &part);

    /// Returns a text, which is empty after a fault.
    QString at(qsizetype number);
    /// Reads to the end, when any text was asked for, so that a fault at the end is found.
    void finish();
    std::optional<FileFault> fault() const { return m_fault; }

private:
    bool readNext();
    void add(const QString &text);

    const ZipParts &m_parts;
    const QString m_part;
    std::unique_ptr<PartXml> m_xml;
    QByteArray m_text;           ///< all texts in UTF-8
    std::vector<quint32> m_ends; ///< where each of them ends in m_text
    std::optional<FileFault> m_fault;
};

} // namespace linktill::sheet
