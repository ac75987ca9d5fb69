// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace linktill {

/// Returns the line, counted from 1, on which a value of valid JSON begins. The path names members of objects
/// and numbers entries of lists from 0 on: {"channels", "3", "name"}. For a value that is missing, returns
/// the line of the object or list that ought to hold it.
int lineOf(const QByteArray &json, const QStringList &path);
/// Returns the line, counted from 1, of the byte at `offset`.
int lineAt(const QByteArray &json, qsizetype offset);

} // namespace linktill
