// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/leftform.h"

#include <functional>

namespace linktill {

/// The form in which the content of a link is written, as a session sees it: widgets in the window,
/// a few lines in a test. It holds the only copy of the content, so that a session always works
/// with all that was typed. Its owner tells the session of every edit.
class ContentForm
{
public:
    virtual ~ContentForm() = default;

    virtual const LinkContent &draft() const = 0;
    /// Returns where the cursor is, and the text that is being typed there.
    virtual FormPlace place() const = 0;
    /// Fills the form with another link.
    virtual void setDraft(const LinkContent &draft) = 0;
    /// Fills it with an earlier state of the same form.
    virtual void restore(const LinkContent &draft) = 0;
    /// Changes some fields. Does nothing while the form is locked.
    virtual void change(const std::function<void(LinkContent &)> &edit) = 0;
    /// Tells the session now of edits that still wait for a pause in typing.
    virtual void tellPending() = 0;
};

} // namespace linktill
