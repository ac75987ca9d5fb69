// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace linktill::sheet {

/// How much of a workbook is read at most. Tests give less.
struct BookLimits
{
    qint64 unpackedBytes = 200 * 1024 * 1024; ///< of all its parts that are read
    qint64 ratio = 200;                       ///< of a part's unpacked bytes to its packed ones
    qint64 sharedBytes = 64 * 1024 * 1024;    ///< of texts that all cells of XLSX share, in UTF-8
    int rows = 1'000'000;                     ///< that hold something, in a sheet
    int parts = 20'000;
    /// Are unpacked at a time; at least 4, by which XML tells its encoding.
    qint64 pieceBytes = 16 * 1024;
};

} // namespace linktill::sheet
