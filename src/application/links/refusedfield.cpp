// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/refusedfield.h"

#include "application/links/leftform.h"

namespace linktill {

void RefusedField::mark(const Refused &refused)
{
    m_issue.reset();
    if (!refused.field.isEmpty())
        m_issue = Issue{refused.field, Severity::Problem, IssueCode::RefusedByGateway, {refused.message}};
}

void RefusedField::edited(const QString &path)
{
    if (!m_issue || path.isEmpty())
        return;
    // An object that is refused as a whole can be corrected in any of its fields.
    const QString own = editorPath(m_issue->field);
    if (path == own || path.startsWith(own + u'.'))
        m_issue.reset();
}

Issues RefusedField::with(Issues issues) const
{
    if (m_issue)
        issues.prepend(*m_issue);
    return issues;
}

} // namespace linktill
