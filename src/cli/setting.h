// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace linktill::cli {

/// Holds one `--set path=value`.
struct Setting
{
    QString path; ///< JSON path, as in Issue::field
    QString value;
};

/// Splits "path=value"; returns nothing when there is no '=' or the left side is no path.
std::optional<Setting> readSetting(const QString &text);

/// Returns the request with the settings applied, each with the type of its field: a number when
/// the field is one and the value is a plain decimal, true and false for flags, otherwise text. A
/// value that does not fit stays text, and unknown paths are added too, so that the reader of
/// requests can name them. A request that is not a JSON object is returned unchanged. The error is
/// the path of a row that would leave a gap in its list.
Result<QByteArray, QString> withSettings(const QByteArray &request, const QList<Setting> &settings);

/// Returns the paths of all fields, sorted; those in a list have the number of its first row.
QStringList settingPaths();

/// Returns whether the field is a number. The checks then judge its text, not its JSON type.
bool isNumberField(const QString &path);

} // namespace linktill::cli
