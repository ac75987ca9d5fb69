// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill {

/// Describes a text without revealing it: "text, 34 characters", "URL, https, 60 characters",
/// "email, …", "digits, …". Empty stays empty. Untranslated, for support.
QString shapeOf(const QString &text);

/// Returns the gateway's codes, such as "4010" and "INVALID_REQUEST", unchanged; returns the shape
/// of any other text.
QString codeOrShape(const QString &text);

} // namespace linktill
