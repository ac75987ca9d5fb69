// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/module.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QUrl>
#include <QVersionNumber>

#include <functional>
#include <memory>

namespace linktill {

/// A version of Linktill that its publisher has announced and signed.
struct Release
{
    QVersionNumber version;
    QDate date;
    QHash<QString, QString> notes; ///< what is new, as plain text, by language; "en" is always there
    QUrl page;                     ///< where it can be downloaded; always https
};

/// Says why there is no announcement that can be trusted.
struct UpdateFault
{
    enum class Kind {
        NotReachable,  ///< no whole answer came
        ServerError,   ///< an answer other than the file
        TooLarge,      ///< no announcement is that long
        NotSigned,     ///< it has no signature of the publisher that fits
        NotUnderstood, ///< signed, and still no announcement
    };
    Kind kind;
    QString detail = {}; ///< for the log, untranslated
};

/// Port to the place where new versions are announced.
class UpdateFeed
{
public:
    using Answered = std::function<void(const Result<Release, UpdateFault> &)>;

    virtual ~UpdateFeed() = default;
    /// Returns at once. `answered` is called once, later, or never when the feed is deleted first. Do not
    /// ask again before that.
    virtual void ask(Answered answered) = 0;
};

/// Gives the feed, which is part of a module that may be missing. There is no source in a program that was
/// built without a place for announcements.
using UpdateFeedSource = std::function<Result<std::unique_ptr<UpdateFeed>, MissingModule>()>;

} // namespace linktill
