// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linktill::gui {

/// Returns the text without case, accents and the marks of Vietnamese, so that "huy" finds "Huỷ".
QString foldedWords(const QString &text);

/// Returns how well the typed words fit a text: each is the beginning of a word in it, a part of it, or
/// its letters occur in the text in their order. 0 when one of them does not fit.
int matchScore(const QString &foldedTyped, const QString &foldedText);

} // namespace linktill::gui
