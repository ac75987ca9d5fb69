// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linktill::gui {

/// Without case, accents and the marks of Vietnamese, so that "huy" finds "Huỷ".
QString foldedWords(const QString &text);

/// How well what is typed fits a text that is folded already: each word typed is the beginning of a
/// word of it, a part of it, or its letters in their order. 0: not at all.
int matchScore(const QString &foldedTyped, const QString &foldedText);

} // namespace linktill::gui
