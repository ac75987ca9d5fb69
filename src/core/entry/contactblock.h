// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkcontent.h"

#include <QLocale>

namespace linktill {

/// Says who somebody is and where, as read from a block of text.
struct ContactBlock
{
    Party party;         ///< `name` has the whole name; texts are as they were written, except the state
    QString phoneCountry; ///< the country by whose numbering plan the phone was read
    QString shortState;  ///< "กทม.", when the block had this and the party has "กรุงเทพมหานคร"; else empty
    QStringList dropped; ///< words that only said what something is: "Tel", "จังหวัด"
    bool isEmpty() const { return party == Party(); }
};

/// Reads an address, or a block of text with name, phone, e-mail and address, on one line or many. The
/// country is read first, and decides how phone, postal code and state are read. When the block names neither
/// a country nor a state that only one country has, the forms of `country` are expected. What is not
/// understood goes to the lines of the address: no letter and no figure is lost.
ContactBlock readContactBlock(const QString &text, const QString &country,
                              const QLocale &locale = QLocale());

} // namespace linktill
