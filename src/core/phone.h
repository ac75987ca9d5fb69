// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

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

/// Numbers in E.164 that another run of the program has found in the plans: they need none now, whose
/// loading takes longer than all else that a command does. Other forms are always read by the plans,
/// so that nothing learnt can make another number of what was entered.
void learnPhones(const QStringList &numbers);
bool isLearntPhone(const QString &entered);
/// Those in E.164 that this run has found in the plans, the latest first; of many the last 200.
QStringList phonesFound();

/// Once, the tables of ICU that the numbering plans need, which another thread than theirs can make
/// while they are being loaded. Nothing else depends on it.
void prepareForPhones();

} // namespace linktill
