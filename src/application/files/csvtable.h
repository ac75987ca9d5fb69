// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/table.h"

#include <memory>

class QFileDevice;
class QIODevice;

namespace linktill {

/// Writes a table in the form of RFC 4180, in UTF-8 with the byte order mark by which spreadsheets
/// recognise it. Times are written with their offset from UTC.
class CsvTable final : public TableWriter
{
public:
    /// Writes directly to a device or a pipe; a regular file is replaced when all is written.
    explicit CsvTable(const QString &file);
    /// Writes to an open device, which must outlive the table.
    explicit CsvTable(QIODevice &out);
    ~CsvTable() override;

    /// Writes phones without the apostrophe that other programs than spreadsheets would read as part of them.
    void keepPhones() { m_keepsPhones = true; }

    void add(const TableRow &row) override;
    [[nodiscard]] bool finish() override;
    QString detail() const override;

private:
    void write(const QByteArray &bytes);

    std::unique_ptr<QFileDevice> m_file;
    QIODevice &m_out;
    bool m_ok = true, m_keepsPhones = false;
};

/// Returns text that no spreadsheet takes for a formula: text that begins like one gets an
/// apostrophe in front.
QString harmless(const QString &text);

} // namespace linktill
