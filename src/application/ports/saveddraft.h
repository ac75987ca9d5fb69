// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace linktill {

/// In whose form a draft is. One in the form of a program that has ended is in nobody's.
enum class DraftLock { Nobody, Here, Elsewhere };

/// A form as it was left.
struct SavedDraft
{
    QString id;         ///< made by whoever saves it first, a UUID; or changesId() of leftform.h
    QString accountId;
    QString title;      ///< what is in it, for the list
    QByteArray request; ///< the draft in its file form
    QString field;      ///< where the cursor was: JSON path
    int cursor = 0;     ///< and its place in the text
    QDateTime changed;  ///< UTC, given by the ledger
    DraftLock lock = DraftLock::Nobody;
    bool operator==(const SavedDraft &) const = default;
};

} // namespace linktill
