// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/addressparts.h"
#include "core/entry/contactblock.h"
#include "fuzz.h"

#include <algorithm>

using namespace linktill;

namespace {

/// Returns all letters, marks and digits of a text, sorted. When a block is spread over fields, none may be
/// lost.
QString kept(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark())
            letters += c;
    }
    std::sort(letters.begin(), letters.end());
    return letters;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Typed typed(data, size);
    const QString country = typed.pick(typed.second, countries);
    const auto block =
        readContactBlock(typed.text, country, QLocale(typed.pick(typed.first, locales)));
    const Party &party = block.party;
    const Address &address = party.address;
    const QString spread = party.name + party.surname + party.email + party.phone + address.line1 +
                           address.line2 + address.city +
                           (block.shortState.isEmpty() ? address.state : block.shortState) +
                           address.postalCode + address.countryName + block.dropped.join(u' ');
    PROMISE(kept(spread) == kept(typed.text), spread);
    stateOfPostalCode(addressParts(country), typed.text);
    return 0;
}
