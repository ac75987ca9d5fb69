// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue.h"
#include "core/linkcontent.h"

namespace linktill {

/// Returns whether the method serves the country. A method without a list of countries serves any; "EU" in
/// the catalogue stands for all members of the European Union.
bool servesCountry(const ChannelMethod &method, const QString &country);
bool servesCurrency(const ChannelMethod &method, const QString &currency);
/// Returns whether a channel's rule applies to this method of the channel and to a link of this country.
bool holdsFor(const ChannelRule &rule, const QString &method, const QString &country);

/// Names the channel and the method that require a field.
struct Demander
{
    QString channel, method;
    bool operator==(const Demander &) const = default;
};

/// Holds a field that the chosen methods require.
struct Demand
{
    QString field;      ///< JSON path; of an object or list, any part of it is enough
    QStringList others; ///< any one of these fields will do as well
    QList<Demander> by; ///< in the order in which the methods were chosen
    bool operator==(const Demand &) const = default;
};

/// Returns the fields that the chosen methods demand of a link in its country, filled in or not, each once.
QList<Demand> demands(const LinkContent &draft, const Catalogue &catalogue);

/// Returns the rows of the chosen methods that do not serve the link's currency or country. A method,
/// currency or country that is not known is not judged.
QList<qsizetype> misfits(const LinkContent &draft, const Catalogue &catalogue);

} // namespace linktill
