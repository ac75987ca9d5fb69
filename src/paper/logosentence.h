// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qr/logofile.h"

namespace linktill::paper {

/// Says why the file is not used as a logo.
QString logoSentence(const QString &file, qr::LogoFault fault);

} // namespace linktill::paper
