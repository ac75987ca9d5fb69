// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace linktill {

/// A phone in any national form of `country` (ISO 3166-1 alpha-2; may be empty) or with +, as E.164
/// ("+66812345678"). Nothing when the numbering plan knows no such number, or when there are no plans.
std::optional<QString> phoneToE164(const QString &entered, const QString &country);
/// The same number as people like to read it: "+66 81 234 5678"; what was entered when the plan knows
/// no such number.
QString nicePhone(const QString &entered, const QString &country);

/// Whether the numbering plans, which are a module, are there.
bool hasPhonePlans();

/// Once, the tables of ICU that the numbering plans need, which another thread than theirs can make
/// while they are being loaded. Nothing else depends on it.
void prepareForPhones();

} // namespace linktill
