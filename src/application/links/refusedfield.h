// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/outcome.h"
#include "core/issue.h"

#include <optional>

namespace linktill {

/// The field of a form that the gateway has refused. It counts as a problem until somebody edits the field
/// or sends again.
class RefusedField
{
public:
    /// Marks the field that the gateway named; clears the mark when it named none.
    void mark(const Refused &refused);
    void clear() { m_issue.reset(); }
    /// Removes the mark when somebody edits that field; for `path` see editorPath().
    void edited(const QString &path);
    const std::optional<Issue> &issue() const { return m_issue; }
    /// Returns the issues with this one in front.
    Issues with(Issues issues) const;

private:
    std::optional<Issue> m_issue;
};

} // namespace linktill
