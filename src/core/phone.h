// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace linktill {

/// Returns a phone in E.164 ("+66812345678"). It may be entered in any national form of `country` (ISO 3166-1
/// alpha-2; may be empty) or with +. Returns nothing when the numbering plan knows no such number, or when
/// there are no plans.
std::optional<QString> phoneToE164(const QString &entered, const QString &country);
/// Returns the number as people like to read it: "+66 81 234 5678"; what was entered when the plan knows no
/// such number.
QString nicePhone(const QString &entered, const QString &country);

/// Returns whether the numbering plans, which are a module, can be loaded.
bool hasPhonePlans();

/// Makes the tables of ICU that the numbering plans need. It is called once, by another thread than the one
/// that loads the plans, to save time; nothing else depends on it.
void prepareForPhones();

} // namespace linktill
