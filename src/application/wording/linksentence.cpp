// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/wording.h"

#include "application/wording/wordingtr.h"

#include <QLocale>

/// Says what may be wrong with a link that the gateway gave.
namespace linktill {

QString linkSentence(const Issue &issue)
{
    const auto arg = [&issue](int i) { return issue.args.value(i); };
    switch (issue.code) {
    case IssueCode::UrlNotHttps:
        return Wording::tr(
            "The link doesn't begin with https://: others can read and change what the "
            "customer enters.");
    case IssueCode::UrlUserInfo:
        //: %1 is a host, such as pay.example.com
        return Wording::tr("The link leads to %1. What stands before the @ only looks like a site.")
            .arg(arg(0));
    case IssueCode::UrlIpAddress:
        return Wording::tr("The link leads to the bare IP address %1, not to a named site.")
            .arg(arg(0));
    case IssueCode::UrlLookAlike:
        //: %1 and %2 are the same host, as it looks and as it is really called
        return Wording::tr(
                   "The link's site “%1” only looks like a name you know. Its real name is %2.")
            .arg(arg(0), arg(1));
    case IssueCode::UrlOtherHost:
        //: %1 and %2 are hosts, such as pay.example.com
        return Wording::tr("The link leads to %1. Earlier links of this account lead to %2.")
            .arg(arg(0), arg(1));
    case IssueCode::TooLong:
        return Wording::tr(
                   "The link has %1 characters, far more than a link needs, and can't be used. "
                   "Find it on the PortOne portal.")
            .arg(QLocale().toString(arg(1).toLongLong()));
    case IssueCode::ControlCharacter:
        return Wording::tr(
                   "The link holds an invisible character (%1), and can't be used. Find it on "
                   "the PortOne portal.")
            .arg(arg(0));
    case IssueCode::LinkAssembled:
        return assembledSentence();
    default:
        return Wording::tr(
            "This is not a web link, and can't be used. Find the link on the PortOne "
            "portal.");
    }
}

} // namespace linktill
