// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/link.h"
#include "core/linkcontent.h"
#include "gui/links/liveday.h"

#include <QObject>

#include <functional>

namespace linktill {
class Ledger;
class PaymentLinkService;
}

namespace linktill::gui {

/// Asks a person before a link is made: whether an amount far beyond the usual is meant, then whether
/// the same customer should really get another link over the same amount, then whether the first live
/// link of the day is meant.
class SendQuestions : public QObject
{
    Q_OBJECT
public:
    /// `page` owns this object and is the parent of the dialogs; the other references must outlive it.
    /// Without a ledger nothing is known of earlier links.
    SendQuestions(std::function<Ledger &()> ledger, Questions &questions, const LiveDay &liveDay,
                  QWidget *page);

    /// `issues` are the draft's issues, which must be warnings only. Calls `then` at once when there is
    /// nothing to ask, after every question was answered yes, and not at all after a no. Does nothing
    /// while an earlier question has no answer yet.
    void ask(const PaymentLinkService &service, const LinkContent &draft, const Issues &issues,
             const std::function<void()> &then);

private:
    void askOfAmount(const Issue &unusual, const QString &amount, const std::function<void()> &then);
    void lookForRepeat(const PaymentLinkService &service, const LinkContent &draft, const std::function<void()> &then);
    void askOfRepeat(const Link &earlier, const QDateTime &now, const std::function<void()> &then);

    std::function<Ledger &()> m_ledger;
    Questions &m_questions;
    const LiveDay &m_liveDay;
    QWidget *m_page;
    bool m_isAsking = false;
};

} // namespace linktill::gui
