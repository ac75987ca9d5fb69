// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>

#include <functional>

class QWidget;

namespace linktill {
struct Account;
}

namespace linktill::gui {

class Questions;

/// Asks about the first live link of a day, once for each account, wherever in the program it is sent.
struct LiveDay
{
    Q_DECLARE_TR_FUNCTIONS(linktill::gui::LiveDay)

public:
    std::function<bool(const Account &)> wasAsked;
    std::function<void(const Account &)> remember;

    /// Calls `then` at once when there is nothing to ask, after the answer yes, and not at all after a no.
    void askFirst(Questions &questions, QWidget *parent, const Account &account,
                  const QString &amount, const std::function<void()> &then) const;
};

} // namespace linktill::gui
