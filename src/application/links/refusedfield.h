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
    /// Nothing is marked when the gateway named no field.
    void mark(const Refused &refused);
    void clear() { m_issue.reset(); }
    /// Somebody edits the field of this path, see editorPath().
    void edited(const QString &path);
    const std::optional<Issue> &issue() const { return m_issue; }
    /// The issues with this one before them.
    Issues with(Issues issues) const;

private:
    std::optional<Issue> m_issue;
};

} // namespace linktill
