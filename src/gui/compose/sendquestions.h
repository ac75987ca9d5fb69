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

/// Asks a person before a link is made: whether an amount far beyond the usual is meant, whether
/// the same customer is really to get another
/// one over the same amount, then whether the first live link of the day is meant.
class SendQuestions : public QObject
{
    Q_OBJECT
public:
    /// All borrowed; without a ledger nothing is known of earlier links. Dialogs stand over `page`.
    SendQuestions(std::function<Ledger &()> ledger, Questions &questions, const LiveDay &liveDay,
                  QWidget *page);

    /// `issues`: what is the matter with the draft, warnings only.
    /// `then` comes at once when there is nothing to ask, later on a yes, and not at all on a no.
    /// Nothing while an earlier answer is awaited.
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
