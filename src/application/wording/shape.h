// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill {

/// Describes a text without telling it to a stranger: "text, 34 characters", "URL,
/// https, 60 characters", "email, …", "digits, …". Empty stays empty. Untranslated, for support.
QString shapeOf(const QString &text);

/// The gateway names what happened by codes, such as "4010" and "INVALID_REQUEST", which stay as
/// they are; of anything else in their place the shape.
QString codeOrShape(const QString &text);

} // namespace linktill
