// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/module.h"

#include <QCoreApplication>
#include <QLibrary>

namespace linktill {

QFunctionPointer moduleFunction(const char *module, const char *function)
{
    const QString folder =
        QCoreApplication::applicationDirPath() + QLatin1String("/" LINKTILL_MODULES "/");
    // Never unloaded: what it made may live to the program's end.
    QLibrary library(folder + QLatin1String(module));
    const QFunctionPointer found = library.resolve(function);
    if (!found)
        qFatal("This installation is not complete: %s. Install Linktill again.",
               qUtf8Printable(library.errorString()));
    return found;
}

} // namespace linktill
