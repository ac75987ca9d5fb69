// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace linktill {

/// The countries (ISO 3166-1 alpha-2) that the headings of a table of customers tell; empty where they tell none.
struct HeadingCountry
{
    QString byPlaces;   ///< by parts that only addresses of that country have: 都道府県, Quận/Huyện
    QString byLanguage; ///< by the language of the headings, which people of other countries write too
};

/// `fields` has the field of each heading. Headings of two countries tell none.
HeadingCountry headingCountry(const QStringList &fields, const QStringList &headings);

} // namespace linktill
