// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/region.h"

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace linktill {

/// Languages that the program speaks: "en", "th", "vi".
QStringList spokenLanguages();

/// The system's region for a program that speaks `language`: the language's own where the system names
/// none (LC_ALL=C).
Region systemRegion(const QString &language);

/// Makes the program speak the language `wanted`, or the system's when it is empty or not spoken
/// here, English failing that; numbers and dates stay those of the system's region. Calling it again
/// changes the language.
void installLanguage(QCoreApplication &app, const QString &wanted);

/// The value of --language among the arguments, before a parser has read them: the parser is to
/// speak that language already.
QString languageArgument(const QStringList &arguments);

} // namespace linktill
