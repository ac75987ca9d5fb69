// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/region.h"

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace linktill {

/// Returns the languages that the program speaks: "en", "th", "vi".
QStringList spokenLanguages();

/// Returns the system's region for a program that speaks `language`. Where the system names no
/// region (LC_ALL=C), the language's own is used.
Region systemRegion(const QString &language);

/// Makes the program speak the language `wanted`; if that is empty or not spoken here, the system's
/// language, and else English. Numbers and dates stay in the form of the system's region. Calling
/// it again changes the language.
void installLanguage(QCoreApplication &app, const QString &wanted);

/// Returns the value of --language before a parser has read the arguments, since the parser already
/// needs the language.
QString languageArgument(const QStringList &arguments);

} // namespace linktill
