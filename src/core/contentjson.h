// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace linktill {

struct LinkContent;

/// Returns what a draft holds and nothing else, by the names of draftfields.h. A number becomes a JSON number
/// where JSON can carry it; any other text stays text. Rows of lists keep their places: an empty row is {}.
QJsonObject contentJson(const LinkContent &draft);

/// Puts `value` where `path` ("a.b") says, making the objects on the way.
void putAt(QJsonObject &object, const QString &path, const QJsonValue &value);

} // namespace linktill
