// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/article.h"

#include <QSet>

/// When two articles are one, and what is known of it then. The same for every kind of ledger.
namespace linktill {

/// By what an article is looked up and put in order: its name without regard to case.
QString articleKey(const Article &article);
/// By the beginnings of these words, with single spaces between them, an article is found.
QString wordsToFindOf(const Article &article);

/// Whether `known` has already all that `article` says.
bool saysNothingNew(const Article &article, const Article &known);
/// The one of `known`, articles of the same name, that `article` is; 0 where that would be a guess.
/// `ofThisList`: those that came with the same list, which are others unless they say the same.
ArticleId sameByName(const QList<Article> &known, const Article &article,
                     const QSet<ArticleId> &ofThisList);
/// What is known of an article once `article` has said what it says: nothing of it is emptied.
Article learnedOf(const Article &known, const Article &article);

} // namespace linktill
