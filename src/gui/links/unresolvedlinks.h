// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/linkbatch.h"
#include "gui/links/linksservices.h"

#include <QObject>

namespace linktill::gui {

class LinkBatchRunner;
struct Question;

/// Lets a person settle a link whose outcome or edit is open, after a question. A link that may or may
/// not exist is settled under its own order number, since a second link could bill the customer twice. An
/// edit that may have been saved is settled by saving it again, or by saving the link as it was before.
class UnresolvedLinks : public QObject
{
    Q_OBJECT
public:
    /// `page` owns this object; dialogs open over it.
    UnresolvedLinks(const LinksServices &services, LinkBatchRunner &batches, QWidget *page);

    /// Returns true when a link like this one may be made. Otherwise, since this one may exist already,
    /// offers to send it again instead.
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
