// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace linktill {

/// Private to the wording files: one translation context for all of their sentences. Its name has
/// no namespace, so that lupdate finds the same context with and without include paths.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace linktill
