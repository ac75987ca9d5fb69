// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QStringList>

namespace linktill {

/// Collects in `said` what screen readers are told to say while this object exists. Only one exists
/// at a time.
class Announcements
{
public:
    Announcements()
    {
        said.clear();
        QAccessible::installUpdateHandler(&hear);
    }
    ~Announcements() { QAccessible::installUpdateHandler(nullptr); }
    Announcements(const Announcements &) = delete;
    Announcements &operator=(const Announcements &) = delete;

    static inline QStringList said;

private:
    static void hear(QAccessibleEvent *event)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        if (event->type() == QAccessible::Announcement)
            said << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
#else
        if (event->type() == QAccessible::Alert)
            said << event->accessibleInterface()->text(QAccessible::Name);
#endif
    }
};

} // namespace linktill
