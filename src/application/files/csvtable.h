// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/table.h"

#include <memory>

class QFileDevice;
class QIODevice;

namespace linktill {

/// A table as RFC 4180 has it, in UTF-8 with the mark by which spreadsheets know it. Times are
/// written with their offset from UTC.
class CsvTable final : public TableWriter
{
public:
    /// A device or a pipe is written to as it is; a file is replaced when all is there.
    explicit CsvTable(const QString &file);
    /// For a device that is open, which must outlive it.
    explicit CsvTable(QIODevice &out);
    ~CsvTable() override;

    void add(const TableRow &row) override;
    [[nodiscard]] bool finish() override;
    QString detail() const override;

private:
    void write(const QByteArray &bytes);

    std::unique_ptr<QFileDevice> m_file;
    QIODevice &m_out;
    bool m_ok = true;
};

/// Text that no spreadsheet takes for a formula: one that begins like one gets an apostrophe.
QString harmless(const QString &text);

} // namespace linktill
