// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/openaddress.h"

#include "core/system.h"

#include <QProcess>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace linktill::cli {

// QDesktopServices would need a QGuiApplication, and so a display.
bool openWithSystem(const QUrl &address)
{
    const QString encoded = QString::fromLatin1(address.toEncoded());
    switch (thisSystem) {
    case System::Windows: // start is a word of the shell, to which & is the end of a command
        return QProcess::startDetached(u"rundll32"_s, {u"url.dll,FileProtocolHandler"_s, encoded});
    case System::Mac:
        return QProcess::startDetached(u"open"_s, {encoded});
    case System::Freedesktop:
        break;
    }
    return QProcess::startDetached(u"xdg-open"_s, {encoded});
}

} // namespace linktill::cli
