// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace linktill {

/// Holds the values of a template's placeholders by name, such as "amount"; a value may be empty.
using TemplateValues = QMap<QString, QString>;

/// Returns the names that a template of a message can have in braces.
QStringList messagePlaceholders();
/// Returns the words in braces that are no placeholder of a message, as they were written: "{amuont}".
QStringList unknownPlaceholders(const QString &text);

/// Replaces the placeholders of a template, each once: a value may itself have braces. Words in braces that
/// `values` lacks stay. What stands in square brackets around placeholders is left out when one of them is
/// empty; other square brackets are plain text. Elsewhere an empty placeholder takes along the punctuation
/// that would stand alone without it, and its line when nothing else is left there.
QString fillTemplate(const QString &text, const TemplateValues &values);

} // namespace linktill
