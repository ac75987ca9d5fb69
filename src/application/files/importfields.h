// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace linktill {

/// A field into which a column of a file can be taken. Ids are the same in every language and version, since
/// saved mappings hold them.
struct ImportField
{
    QString id;    ///< "email", "billing.city"; for a price in one currency "price:THB"
    QString group; ///< "person", "billing", "shipping", "home", "work", "other", "product"
};

/// Return all fields of a customer and of a product, in the order in which people look for them.
const QList<ImportField> &customerFields();
const QList<ImportField> &productFields();

/// The cell goes into the customer's note behind the column's heading.
inline constexpr QLatin1String keepField("keep");
/// The cell says what the next column holds: "Mobile", "* Work".
inline constexpr QLatin1String labelField("label");

/// Returns the currency of "price:THB"; empty for any other field.
QString currencyOfField(const QString &id);

} // namespace linktill
