// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QImage>
#include <QString>

namespace linktill::qr {

/// Says why a file is not used as a logo.
enum class LogoFault {
    Unreadable,  ///< there is no such file, it is no regular file, or it may not be read
    TooLarge,    ///< more than logoBytes
    NoPicture,   ///< none of PNG, JPEG, GIF, BMP and WebP; drawings (SVG, PDF) may hold scripts and are not read
    TooManyDots, ///< more than logoDots: it would take far more memory than its bytes
};

inline constexpr qint64 logoBytes = 8 * 1024 * 1024;
inline constexpr qint64 logoDots = 30'000'000;

/// Reads a shop's logo, which may be any file that a person or an account file names. The picture has at most
/// 1,024 pixels on a side. Neither time nor memory depends on what the file claims to be.
Result<QImage, LogoFault> readLogo(const QString &file);

} // namespace linktill::qr
