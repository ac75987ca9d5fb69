// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Reads the prices of a column, all of which are written in one way.
#pragma once

#include "core/money.h"
#include "core/result.h"

#include <QString>

namespace linktill {

/// Returns the currency that a text names: "THB", "Price (THB)" by a code, "฿", "บาท", "Rp" by a sign or a word;
/// empty when it names none, or a sign that several currencies share.
QString currencyNamed(const QString &text);

enum class PriceFault {
    NotANumber,
    Unclear, ///< "15.000" may be fifteen or fifteen thousand
};

/// Tells how the prices of a column are written, by those that can be read in only one way. "1.250,50" says
/// that a comma begins the decimals; "15.000" says nothing.
class PriceNotation
{
public:
    /// Looks at one more price, which is in this currency.
    void look(const QString &cell, const QString &currency);
    /// A person has said which sign begins the decimals: '.' or ','; 0 leaves it to the cells.
    void setDecimalSign(char sign) { m_chosen = sign; }
    /// Reads a price. What is unclear is read as people write prices in the currency's country, and is a fault
    /// where that does not settle it.
    Result<Money, PriceFault> read(const QString &cell, const QString &currency) const;

private:
    int m_points = 0, m_commas = 0; ///< prices that can only be read with this decimal sign
    char m_chosen = 0;
};

} // namespace linktill
