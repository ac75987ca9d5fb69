// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace linktill {

/// Whose form a draft is in. A draft in the form of a program that has ended is in nobody's.
enum class DraftLock { Nobody, Here, Elsewhere };

/// A draft as it was left.
struct SavedDraft
{
    QString id;         ///< a UUID, made by whoever saves it first; or changesId() of leftform.h
    QString accountId;
    QString title;      ///< short content for the list
    QByteArray request; ///< the draft in its file form
    QString field;      ///< JSON path of the field that had the cursor
    int cursor = 0;     ///< position in that field's text
    QDateTime changed;  ///< UTC, given by the ledger
    DraftLock lock = DraftLock::Nobody;
    bool operator==(const SavedDraft &) const = default;
};

} // namespace linktill
