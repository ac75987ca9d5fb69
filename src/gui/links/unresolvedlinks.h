// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/linkbatch.h"
#include "gui/links/linksservices.h"

#include <QObject>

namespace linktill::gui {

class LinkBatchRunner;
struct Question;

/// Lets a person settle a link whose outcome or edit is open, and asks before. One that may
/// exist or not is settled with its own order number, since another one beside it could bill the
/// customer twice; an edit that may have been saved by saving it again, or the link as it was before.
class UnresolvedLinks : public QObject
{
    Q_OBJECT
public:
    /// Questions are asked over `page`, to which this belongs.
    UnresolvedLinks(const LinksServices &services, LinkBatchRunner &batches, QWidget *page);

    /// Whether another one like it can be made; asks what to do instead when it may exist already.
    bool mayDuplicate(const Link &link);
    void sendAgain(const Link &link);
    void askToGiveUp(const Link &link);

private:
    Question settleQuestion(const Link &link, LinkBatch::Kind kind) const;
    void askToSettle(const Link &link, LinkBatch::Kind kind);

    LinksServices m_services;
    LinkBatchRunner &m_batches;
    QWidget *m_page;
};

} // namespace linktill::gui
