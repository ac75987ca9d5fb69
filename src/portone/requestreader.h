// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/requestformat.h"

namespace linktill::portone {

/// Reads the gateway's JSON into a draft. Whatever does not fit becomes an issue at its path; text
/// and numbers of the wrong type are kept all the same, so that a form can show them.
ReadRequest readRequest(const QByteArray &bytes, qsizetype maxBytes);

} // namespace linktill::portone
