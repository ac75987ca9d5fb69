// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/notifier.h"
#include "application/ports/soundplayer.h"
#include "application/ports/tablefile.h"
#include "application/ports/updatefeed.h"
#include "gui/accounts/accountdialog.h"
#include "gui/compose/newlinkpage.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/viewsettings.h"

#include <functional>

namespace linktill {
class Ledger;
class PracticeDesk;
class RawPrinting;
}

namespace linktill::gui {

class SystemPrinting;

/// Holds the services that the program lends to the window; all of them outlive it.
struct WindowServices
{
    AccountServices accounts;
    PageServices page;
    std::function<Ledger &()> ledger; ///< opens the ledger when it is first called
    Appearance appearance = Appearance::System;
    QString language = {}; ///< "" for the system's
    std::function<void(Appearance)> changeAppearance = {};
    /// Remembers the language for the next start.
    std::function<void(const QString &)> changeLanguage = {};
    /// Opens the log in the system's program for texts; false when there is none.
    std::function<bool()> showLog = {};
    ViewSettings view = {};
    TableReadersSource tableReaders = {}; ///< without it no table is imported
    QStringList remarks = {};     ///< sentences that the person is to read at the start
    UpdateFeedSource updateFeed = {}; ///< without it the window has no check for updates
    WorkbookSource workbooks = {}; ///< without it no workbook is exported
    /// Returns the practice shop, which starts when something is asked of it; without it there is no page Practice.
    std::function<PracticeDesk &()> practice = {};
    RawPrinting *rawPrinting = nullptr; ///< without it nothing is printed on rolls
    SystemPrinting *systemPrinting = nullptr; ///< null: Qt's
    NotifierSource notifier = {};   ///< without it the desktop shows nothing
    SoundPlayerSource sounds = {};  ///< without it nothing sounds
    /// Prints the proof of a payment. Without it, *Print* is not offered.
    std::function<void(const Link &)> printReceipt = {};
};

} // namespace linktill::gui
