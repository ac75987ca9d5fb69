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

/// Holds a link's address and the issues that judgeLink() returned for it.
struct JudgedLink
{
    QString url;
    Issues concerns;

    /// Returns true when the address can only be wrong, so that the link is never handed out.
    bool isRefused() const { return hasProblems(concerns); }
    /// Returns why the link should not be handed out, one sentence a line; empty when there is no concern.
    QString sentences() const;
    /// Returns the address as a person sees it, see printedLink().
    QString shown() const;
};

/// All code that copies, opens, draws or sends links must call this first. It calls `handOut` at once
/// when there is no concern about any link, after a person's yes when there is one, and not at all when
/// one of the links is refused.
void passLinks(Questions &questions, QWidget *parent, const QList<JudgedLink> &links,
               std::function<void()> handOut);

} // namespace linktill::gui
