// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/samearticle.h"

#include "core/barcode.h"
#include "core/searchwords.h"

namespace linktill {

QString articleKey(const Article &article)
{
    return article.name.simplified().toCaseFolded();
}

QString wordsToFindOf(const Article &article)
{
    QStringList words = wordsToFind(article.name) + wordsToFind(article.barcode);
    words.removeDuplicates();
    return words.join(u' ');
}

bool saysNothingNew(const Article &article, const Article &known)
{
    for (const auto field : {&Article::name, &Article::image}) {
        if (!(article.*field).isEmpty() && article.*field != known.*field)
            return false;
    }
    if (!article.barcode.isEmpty() && !isSameBarcode(article.barcode, known.barcode))
        return false;
    for (auto it = article.prices.cbegin(); it != article.prices.cend(); ++it) {
        if (!known.prices.contains(it.key()) || known.prices.value(it.key()) != it.value())
            return false;
    }
    return true;
}

ArticleId sameByName(const QList<Article> &known, const Article &article,
                     const QSet<ArticleId> &ofThisList)
{
    ArticleId only = 0;
    int others = 0;
    for (const Article &one : known) {
        if (saysNothingNew(article, one))
            return one.id;
        if (!ofThisList.contains(one.id)) {
            only = one.id;
            ++others;
        }
    }
    return others == 1 ? only : 0;
}

Article learnedOf(const Article &known, const Article &article)
{
    Article learned = known;
    for (const auto field : {&Article::name, &Article::image}) {
        if (!(article.*field).isEmpty())
            learned.*field = article.*field;
    }
    if (learned.barcode.isEmpty()) // what has one is known by it, in whatever form
        learned.barcode = article.barcode;
    learned.prices.insert(article.prices);
    return learned;
}

} // namespace linktill
