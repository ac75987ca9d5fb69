// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/linkerrand.h"
#include "gui/links/linksservices.h"

#include <QObject>

namespace linktill::gui {

class LinkOperations;
struct Question;

/// What a person can do about a link of which something is open, and what is asked before. One that may
/// exist or not is settled with its own order number, since another one beside it could bill the
/// customer twice; an edit that may have been saved by saving it again, or the link as it was before.
class UnresolvedLinks : public QObject
{
    Q_OBJECT
public:
    /// Questions are asked over `page`, to which this belongs.
    UnresolvedLinks(const LinksServices &services, LinkOperations &operations, QWidget *page);

    /// Whether another one like it can be made; asks what to do instead when it may exist already.
    bool mayDuplicate(const Link &link);
    void sendAgain(const Link &link);
    void askToGiveUp(const Link &link);

private:
    Question settleQuestion(const Link &link, LinkErrand::Kind kind) const;
    void askToSettle(const Link &link, LinkErrand::Kind kind);

    LinksServices m_services;
    LinkOperations &m_operations;
    QWidget *m_page;
};

} // namespace linktill::gui
