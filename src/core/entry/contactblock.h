// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkcontent.h"

#include <QLocale>

namespace linktill {

/// Who and where, as read from a block of text.
struct ContactBlock
{
    Party party;         ///< the whole name in `name`; texts as they were written, but for the state
    QString phoneCountry; ///< by whose numbering plan the phone was read
    QString shortState;  ///< "กทม.", where the block had this and the party has "กรุงเทพมหานคร"
    QStringList dropped; ///< what only said what something is: "Tel", "จังหวัด"
    bool isEmpty() const { return party == Party(); }
};

/// Reads an address, or a block of text with name, phone, e-mail and address, on one line or many.
/// The country is read first, and by it phone, postal code and state. Where the block names none, nor a
/// state that only one country has, the forms of `country` are expected. What is not understood goes to
/// the lines of the address: no letter and no figure is lost.
ContactBlock readContactBlock(const QString &text, const QString &country,
                              const QLocale &locale = QLocale());

} // namespace linktill
