// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/updatefeed.h"

namespace linktill::update {

/// Reads linktill-update.json, whose form CONTRIBUTING.md describes. Members that it does not know are left
/// alone, so that later versions can tell more. The error says what is wrong, untranslated.
Result<Release, QString> readRelease(const QByteArray &json);

} // namespace linktill::update
