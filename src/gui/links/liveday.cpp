// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/liveday.h"

#include "core/account.h"
#include "gui/widgets/questions.h"

namespace linktill::gui {

void LiveDay::askFirst(Questions &questions, QWidget *parent, const Account &account,
                       const QString &amount, const std::function<void()> &then) const
{
    if (account.environment != Environment::Live || wasAsked(account))
        return then();
    questions.ask(
        parent,
        {tr("Create live link"),
         tr("This makes a real link of “%1” over %2, which a customer pays with real money. "
                         "You are asked once a day.")
             .arg(account.name, amount),
         tr("Create live link"), tr("Go back")},
        [*this, account, then](bool yes) {
            if (!yes)
                return;
            remember(account);
            then();
        });
}

} // namespace linktill::gui
