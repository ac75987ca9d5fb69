// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/saveddraft.h"
#include "core/link.h"
#include "core/linkcontent.h"

namespace linktill {

class RequestFormat;

/// Path of the field whose editor serves `path`: "notes" for "notes[1].key".
QString editorPath(const QString &path);

/// Where the cursor is in a form, and what is being typed there.
struct FormPlace
{
    QString field; ///< JSON path; of a list with its row: "notes[1]"; empty: nowhere
    QString part;  ///< of a field that has several: the column of a row, "momentTime"
    std::optional<QString> text; ///< as it stands in the editor; none when it is not typed in
    int cursor = 0;
    bool operator==(const FormPlace &) const = default;
};

/// The form of a new link as it was left.
struct LeftForm
{
    LinkContent draft;
    FormPlace place;
};

/// Title, request, field and cursor of a draft to save. The request is the draft's file form; what
/// that would not bring back as it was typed goes along in a member of its own.
SavedDraft savedFrom(const LeftForm &form, const RequestFormat &format);
/// Reads back the form that was given to savedFrom().
LeftForm leftForm(const SavedDraft &saved, const RequestFormat &format);

/// Changes of a link that were not sent are kept as a draft of this id: one for each link.
QString changesId(LinkId link);
inline constexpr QLatin1String changesPrefix("changes-");
/// Whose changes a draft holds; 0: it is a new link.
LinkId changedLink(const SavedDraft &draft);

/// A draft by what is in it: "Nguyen Phan · ฿250.00 · School fees".
QString draftTitle(const LinkContent &draft);

} // namespace linktill
