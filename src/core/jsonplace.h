// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace linktill {

/// The line, from 1 on, on which a value of valid JSON begins. The path names members of objects and
/// counts entries of lists: {"channels", "3", "name"}. What is not there is where it would be: the
/// line of what ought to hold it.
int lineOf(const QByteArray &json, const QStringList &path);
/// The line of a byte.
int lineAt(const QByteArray &json, qsizetype offset);

} // namespace linktill
