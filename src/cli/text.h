// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace linktill::cli {

/// Gives the sentences of the command line one translation context.
class CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

} // namespace linktill::cli
