// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkdraft.h"

#include <QLocale>

namespace linktill {

/// Who and where, as read from a block of text.
struct ContactBlock
{
    Party party;         ///< the whole name in `name`; texts as they were written
    QStringList dropped; ///< labels that were cut off: "Tel"
    bool isEmpty() const { return party == Party(); }
};

/// Reads an address, or a block of text with name, phone, e-mail and address, on one line or many.
/// Where the block names no country the forms of `country` are expected. What is not understood goes
/// to the lines of the address: no letter and no figure is lost.
ContactBlock readContactBlock(const QString &text, const QString &country,
                              const QLocale &locale = QLocale());

} // namespace linktill
