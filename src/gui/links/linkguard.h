// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace linktill::gui {

class Questions;

/// A link, and what judgeLink() says of it.
struct JudgedLink
{
    QString url;
    Issues concerns;

    /// It can only be wrong, and is never handed out.
    bool isRefused() const { return hasProblems(concerns); }
    /// Why it should not be handed out, a sentence a line; empty: there is nothing against it.
    QString sentences() const;
    /// As it is shown: as what it is where there is something against it.
    QString shown() const;
};

/// Whatever copies, opens, draws or sends links has them pass here. `handOut` runs at once when
/// nothing is against any of them, after a person's yes when something is, and not at all when one
/// of them is refused.
void passLinks(Questions &questions, QWidget *parent, const QList<JudgedLink> &links,
               std::function<void()> handOut);

} // namespace linktill::gui
