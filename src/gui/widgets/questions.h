// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace linktill::gui {

struct Question
{
    QString title, text;
    QString yes, no; ///< the verbs on the buttons; `no` is the safe one
};

/// Asks the person for a yes or no. A port, so that tests answer without a dialog on the screen.
class Questions
{
public:
    virtual ~Questions() = default;
    /// `answered` comes once, later; not at all when `parent` is gone first.
    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool)> answered);
};

} // namespace linktill::gui
