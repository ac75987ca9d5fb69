// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/editplan.h"

#include "application/ports/requestformat.h"
#include "core/draftfields.h"
#include "core/editable.h"

namespace linktill {

namespace {

/// Fills empty fields with the doubtful values, so that sending empties them for certain.
LinkContent withDoubts(LinkContent draft, const LinkContent &doubtful)
{
    QHash<QString, QString> texts;
    visitScalars(doubtful, [&texts](const QString &path, const QString &text, FieldKind) {
        texts.insert(path, text);
    });
    visitScalars(draft, [&texts](const QString &path, auto &text, FieldKind) {
        if (text.isEmpty())
            text = texts.value(path);
    });
    if (draft.expiry.isEmpty())
        draft.expiry = doubtful.expiry;
    if (draft.scheduled.isEmpty())
        draft.scheduled = doubtful.scheduled;
    return draft;
}

} // namespace

bool EditPlan::canEdit(const Link &link)
{
    return !link.reference.isEmpty()
        && (link.state == LinkState::Created || link.state == LinkState::Other);
}

bool EditPlan::canSettle(const Link &link)
{
    return !link.openEdit.isEmpty() && (canEdit(link) || isFinal(link.state));
}

EditPlan::EditPlan(const RequestFormat &format, LinkHistory made)
    : m_format(format), m_made(std::move(made)), m_draft(format.readSent(m_made.request)),
      m_trail(editTrailOf(m_made.events))
{
}

LinkContent EditPlan::ready(const LinkContent &edited) const
{
    return withFixedOf(m_draft, normalised(edited));
}

LinkChanges EditPlan::changesTo(const LinkContent &edited) const
{
    return changesBetween(m_draft, ready(edited));
}

LinkEdit EditPlan::editTo(const LinkContent &edited) const
{
    LinkEdit edit{m_made.link.reference, m_draft, ready(edited)};
    for (const QByteArray &doubtful : m_trail.doubtful)
        edit.made = withDoubts(edit.made, m_format.readSent(doubtful));
    return edit;
}

SentContent EditPlan::settled(EditEnd end) const
{
    const QByteArray open = openEditOf(m_trail, m_made.request);
    const QByteArray &request = end == EditEnd::AsEdited && !open.isEmpty() ? open : m_made.request;
    return {m_format.readSent(request), request};
}

QByteArray EditPlan::requestOf(const LinkContent &draft) const
{
    return m_format.write(draft);
}

} // namespace linktill
