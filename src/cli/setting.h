// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace linktill::cli {

/// One `--set path=value`.
struct Setting
{
    QString path; ///< JSON path, as in Issue::field
    QString value;
};

/// Splits "path=value"; nothing when it has no '=' or its left side is no path.
std::optional<Setting> readSetting(const QString &text);

/// The request with the settings put in, each typed as its field wants it: a number where one is
/// meant and the value is a plain decimal, true and false for flags, text otherwise. What does not
/// fit stays text, and unknown paths are put in too, for the reader of requests to name. A request
/// that is not a JSON object comes back as it is. The error is the path of a row that would leave a
/// gap in its list.
Result<QByteArray, QString> withSettings(const QByteArray &request, const QList<Setting> &settings);

/// True when the field is a number: its text is judged by the checks, not by its JSON type.
bool isNumberField(const QString &path);

} // namespace linktill::cli
