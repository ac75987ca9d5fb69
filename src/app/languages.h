// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace linktill {

/// Languages that the program speaks: "en", "th", "vi".
QStringList spokenLanguages();

/// Makes the program speak the language `wanted`, or the system's when it is empty or not spoken
/// here, English failing that; numbers, dates and names of countries go with it. Calling it again
/// changes the language.
void installLanguage(QCoreApplication &app, const QString &wanted);

/// The value of --language among the arguments, before a parser has read them: the parser is to
/// speak that language already.
QString languageArgument(const QStringList &arguments);

} // namespace linktill
