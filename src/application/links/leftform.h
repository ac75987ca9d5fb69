// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/saveddraft.h"
#include "core/link.h"
#include "core/linkcontent.h"

namespace linktill {

class RequestFormat;

/// Returns the path of the field whose editor serves `path`: "notes" for "notes[1].key".
QString editorPath(const QString &path);

/// Where the cursor is in a form, and what is being typed there.
struct FormPlace
{
    QString field; ///< JSON path; in a list with its row: "notes[1]"; empty: nowhere
    QString part;  ///< a part of the field, if it has several: the column of a row, "momentTime"
    std::optional<QString> text; ///< as it stands in the editor; none in a field without typing
    int cursor = 0;
    bool operator==(const FormPlace &) const = default;
};

/// A draft with the cursor's place, as it was left.
struct LeftForm
{
    LinkContent draft;
    FormPlace place;
};

/// Returns a draft to save, with title, request, field and cursor. The request is the draft's file
/// form; a member of its own holds typed values that the file form would not bring back.
SavedDraft savedFrom(const LeftForm &form, const RequestFormat &format);
/// Reads back the form that was given to savedFrom().
LeftForm leftForm(const SavedDraft &saved, const RequestFormat &format);

/// Unsent changes of a link are kept as a draft with this id, one draft for each link.
QString changesId(LinkId link);
inline constexpr QLatin1String changesPrefix("changes-");
/// Returns the link whose changes the draft holds; 0: the draft is a new link.
LinkId changedLink(const SavedDraft &draft);

/// Returns a title from the draft's content: "Nguyen Phan · ฿250.00 · School fees".
QString draftTitle(const LinkContent &draft);

} // namespace linktill
