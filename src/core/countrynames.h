// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill {

/// Returns the code of the country that the whole text names: by its name in English, in the language of
/// `locale`, in its own language or another that is common in Asia and Europe, by a customary other name of
/// resources/data/place_names.json ("Hong Kong", "U.S.A."), or by its three letters in capitals (ISO 3166-1
/// alpha-3). Case, accents and full stops do not matter. Returns an empty text when the text names no
/// country.
QString countryNamed(const QString &text, const QString &locale = {});

} // namespace linktill
