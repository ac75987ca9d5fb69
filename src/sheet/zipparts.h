// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/tablefile.h"
#include "sheet/booklimits.h"

#include <QHash>
#include <QIODevice>

#include <memory>
#include <optional>

#include <unzip.h>

namespace linktill::sheet {

struct ZipMemory;

/// The unpacked bytes of one file in a ZIP file, one piece after the other. Reading ends at a
/// fault.
class ZipPart final : public QIODevice
{
public:
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    std::optional<FileFault> fault() const { return m_fault; }
    /// Sets how many bytes may be read from now on; one more is a fault, HugeWorkbook.
    void allow(qint64 bytes) { m_allowed = bytes; }

protected:
    qint64 readData(char *data, qint64 length) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    friend class ZipParts;
    ZipPart();

    bool isWithinLimits(qint64 more);
    void finish();

    unzFile m_zip = nullptr;
    std::unique_ptr<ZipMemory> m_memory;
    const BookLimits *m_limits = nullptr;
    qint64 *m_all = nullptr; ///< the number of bytes that were unpacked of all parts
    qint64 m_packed = 0, m_size = 0, m_read = 0;
    qint64 m_allowed = 0;
    bool m_isFinished = false;
    std::optional<FileFault> m_fault;
};

/// The files in a ZIP file, of which only the directory is kept. Each is unpacked when it is read,
/// as often as it is. Names are compared as the format of workbooks says: "XL/Workbook.xml" is
/// "xl/workbook.xml"; some programs write "xl\workbook.xml".
class ZipParts
{
public:
    /// The bytes must outlive this object, and this object all of its parts.
    ZipParts(const QByteArray &bytes, const BookLimits &limits);
    Q_DISABLE_COPY_MOVE(ZipParts)

    const BookLimits &limits() const { return m_limits; }
    /// Returns what is wrong with the ZIP file itself.
    std::optional<FileFault> fault() const { return m_fault; }
    bool contains(const QString &name) const { return m_places.contains(keyOf(name)); }
    /// Returns whether any file's name ends like this; `end` is in lower case.
    bool hasNameEndingWith(QLatin1String end) const;
    /// Returns the unpacked bytes of a file. One that is not there has the fault DamagedWorkbook.
    std::unique_ptr<ZipPart> open(const QString &name) const;

private:
    struct Place
    {
        unz64_file_pos at;
        qint64 packed, size;
        bool isLocked; ///< encrypted
    };

    static QString keyOf(const QString &name);
    void readDirectory();

    const QByteArray &m_bytes;
    const BookLimits m_limits;
    QHash<QString, Place> m_places; ///< by keyOf()
    mutable qint64 m_all = 0;       ///< bytes that were unpacked so far
    std::optional<FileFault> m_fault;
};

} // namespace linktill::sheet
