// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/viewmemory.h"

namespace linktill {
class AccountBook;
class CallLimits;
class Clock;
class Ledger;
class LinkEvents;
class RequestFormat;
class Shops;
}

namespace linktill::gui {

class Questions;
struct LiveDay;

/// What page Links and its parts are given; all borrowed, all outlive them.
struct LinksServices
{
    Ledger &ledger;
    const AccountBook &book;
    Shops &shops;
    const RequestFormat &format;
    Questions &questions;
    CallLimits &limits;
    const LiveDay &liveDay;
    LinkEvents &events; ///< told what happens here, and listened to
    const Clock &clock;
    ViewMemory view = {};
};

} // namespace linktill::gui
