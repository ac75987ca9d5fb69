// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue.h"
#include "core/linkcontent.h"

namespace linktill {

/// Empty: any. Code "EU" in the catalogue stands for its members.
bool servesCountry(const ChannelMethod &method, const QString &country);
bool servesCurrency(const ChannelMethod &method, const QString &currency);
/// Whether a channel's rule is for this method of it and a link of this country.
bool holdsFor(const ChannelRule &rule, const QString &method, const QString &country);

/// Who asks for a field, by name.
struct Demander
{
    QString channel, method;
    bool operator==(const Demander &) const = default;
};

/// A field that the chosen methods require.
struct Demand
{
    QString field;      ///< JSON path; of an object or list: something in it
    QStringList others; ///< any one of these will do as well
    QList<Demander> by; ///< in the order in which the methods are chosen
    bool operator==(const Demand &) const = default;
};

/// The fields that the chosen methods demand of a link in its country, filled in or not, each once.
QList<Demand> demands(const LinkContent &draft, const Catalogue &catalogue);

/// Rows of the chosen methods that serve another currency or another country than the link's. What
/// the catalogue does not know is not judged.
QList<qsizetype> misfits(const LinkContent &draft, const Catalogue &catalogue);

} // namespace linktill
