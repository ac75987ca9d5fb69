// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/module.h"

#include <QCoreApplication>
#include <QLibrary>

namespace linktill {

Result<QFunctionPointer, MissingModule> moduleFunction(const char *module, const char *function)
{
    const QString folder =
        QCoreApplication::applicationDirPath() + QLatin1String("/" LINKTILL_MODULES "/");
    QLibrary library(folder + QLatin1String(module));
    // What it made may live to the program's end, and on Windows Qt would unload it before.
    library.setLoadHints(QLibrary::PreventUnloadHint);
    const QFunctionPointer found = library.resolve(function);
    if (!found)
        return Failure{MissingModule{QLatin1String(module), library.errorString()}};
    return found;
}

} // namespace linktill
