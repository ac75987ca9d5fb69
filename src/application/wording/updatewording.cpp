// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/updatewording.h"

#include "application/wording/wordingtr.h"
#include "core/region.h"

namespace linktill {

QString updateSentence(const UpdateFault &fault)
{
    switch (fault.kind) {
    case UpdateFault::Kind::NotReachable:
        return Wording::tr("Linktill can't reach the update server. Check your internet connection and try "
                           "again later.");
    case UpdateFault::Kind::ServerError:
        return Wording::tr("The update server doesn't work right now. Try again later.");
    case UpdateFault::Kind::TooLarge:
        return Wording::tr("The update server sent a file that is far too large, so Linktill ignored it. Try "
                           "again later.");
    case UpdateFault::Kind::NotSigned:
        return Wording::tr("Linktill ignored the update information because it isn't signed by Linktill. "
                           "Someone may have changed it on the way: try again on another network.");
    case UpdateFault::Kind::NotUnderstood:
        break;
    }
    return Wording::tr("Linktill can't read the update information. Look for a newer version where you "
                       "downloaded Linktill.");
}

QString olderReleaseSentence(const QVersionNumber &announced, const QVersionNumber &known)
{
    //: both are version numbers
    return Wording::tr("Linktill ignored the update information because it is old: it is about version %1, "
                       "and version %2 is already out. Try again tomorrow.")
        .arg(announced.toString(), known.toString());
}

QString newReleaseSentence(const Release &release, const QVersionNumber &installed)
{
    //: %1 and %3 are version numbers, %2 is a day
    return Wording::tr("Linktill %1 (%2) is available. You have version %3.")
        .arg(release.version.toString(),
             wordLocale().toString(release.date, QStringLiteral("d MMM yyyy")), installed.toString());
}

QString upToDateSentence(const QVersionNumber &installed)
{
    //: %1 is a version number
    return Wording::tr("Linktill %1 is up to date.").arg(installed.toString());
}

QString releaseNotes(const Release &release)
{
    const QString language = wordLocale().name().section(u'_', 0, 0);
    return release.notes.value(language, release.notes.value(QStringLiteral("en")));
}

} // namespace linktill
