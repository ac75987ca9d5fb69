// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/viewsettings.h"

namespace linktill {
class AccountBook;
class CallLimits;
class Clock;
class Ledger;
class LinkEvents;
class RequestFormat;
class ServiceProvider;
}

namespace linktill::gui {

class Questions;
struct LiveDay;

/// Lists the services that the page Links and its parts need. All of them must outlive the page.
struct LinksServices
{
    Ledger &ledger;
    AccountBook &book;
    ServiceProvider &provider;
    const RequestFormat &format;
    Questions &questions;
    CallLimits &limits;
    const LiveDay &liveDay;
    LinkEvents &events; ///< is told about changes here and tells about changes elsewhere
    const Clock &clock;
    ViewSettings view = {};
};

} // namespace linktill::gui
