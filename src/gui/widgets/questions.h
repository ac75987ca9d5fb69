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

/// Asks the person for a yes or no. Tests override it, to answer without a dialog on the screen.
class Questions
{
public:
    virtual ~Questions() = default;
    /// Returns at once. `answered` is called once, later, or never when `parent` is deleted first.
    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool)> answered);
};

} // namespace linktill::gui
