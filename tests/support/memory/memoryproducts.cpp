// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "support/memory/memoryproducts.h"

#include "application/ports/samearticle.h"
#include "core/barcode.h"
#include "core/searchwords.h"
#include "support/memory/memorytables.h"

#include <algorithm>
#include <functional>

namespace linktill::memory {

namespace {

using Fits = std::function<bool(const Article &)>;

/// By name.
QList<Article> articlesThat(const Tables &tables, const Fits &fits)
{
    QList<Article> found;
    for (const auto &row : std::as_const(tables.articles)) {
        if (!row.isRemoved && fits(row.value))
            found << row.value;
    }
    std::stable_sort(found.begin(), found.end(), [](const Article &a, const Article &b) {
        return articleKey(a).toUtf8() < articleKey(b).toUtf8();
    });
    return found;
}

bool isSeen(const Article &article, const QString &accountId)
{
    return article.accountId.isEmpty() || article.accountId == accountId;
}

bool hasBarcode(const Article &article, const QString &barcode)
{
    return !barcode.isEmpty() && !article.barcode.isEmpty() && isSameBarcode(article.barcode, barcode);
}

/// Another article of the same account that has the barcode, first the one that writes it the same way.
ArticleId barcodeOf(const Tables &tables, const Article &article)
{
    const QList<Article> others = articlesThat(tables, [&](const Article &one) {
        return one.id != article.id && one.accountId == article.accountId
            && hasBarcode(one, article.barcode);
    });
    for (const Article &one : others) {
        if (one.barcode == article.barcode)
            return one.id;
    }
    return others.value(0).id;
}

ArticleId sameAs(const Tables &tables, const Article &article, const QSet<ArticleId> &ofThisList)
{
    if (const ArticleId id = barcodeOf(tables, article))
        return id;
    const QList<Article> known = articlesThat(tables, [&](const Article &one) {
        return one.accountId == article.accountId && articleKey(one) == articleKey(article)
            && (one.barcode.isEmpty() || article.barcode.isEmpty());
    });
    return sameByName(known, article, ofThisList);
}

/// Whether the article was known.
bool learn(Tables &tables, Article article, const QDateTime &now, QSet<ArticleId> &ofThisList)
{
    article.id = 0;
    article.changed = now;
    const ArticleId id = sameAs(tables, article, ofThisList);
    Article shared = article;
    shared.accountId.clear();
    const ArticleId ofAll =
        id || article.accountId.isEmpty() ? 0 : sameAs(tables, shared, ofThisList);
    if (ofAll && saysNothingNew(article, tables.articles.value(ofAll).value))
        return true;
    if (!id)
        article.id = nextId(tables.articles);
    ofThisList.insert(id ? id : article.id);
    const Article before = tables.articles.value(id).value;
    if (id && saysNothingNew(article, before))
        return true;
    Article known = id ? learnedOf(before, article) : article;
    known.changed = now;
    tables.articles[known.id] = {known, false};
    return id != 0;
}

} // namespace

LedgerResult<QList<Article>> MemoryProducts::find(const QString &accountId, const QString &typed,
                                                  int most)
{
    const QList<SearchTerm> terms = searchTerms(typed);
    const bool isCode = formsOfBarcode(typed.trimmed()).size() > 1;
    return articlesThat(m_memory.tables, [&](const Article &one) {
               return !terms.isEmpty() && isSeen(one, accountId)
                   && (hasTerms(wordsToFindOf(one), terms)
                       || (isCode && hasBarcode(one, typed.trimmed())));
           }).mid(0, most);
}

LedgerResult<Article> MemoryProducts::withBarcode(const QString &accountId, const QString &barcode)
{
    const auto rank = [&](const Article &one) {
        return (one.accountId.isEmpty() ? 2 : 0) + (one.barcode == barcode ? 0 : 1);
    };
    Article best;
    const QList<Article> found = articlesThat(m_memory.tables, [&](const Article &one) {
        return isSeen(one, accountId) && hasBarcode(one, barcode);
    });
    for (const Article &one : found) {
        if (best.id == 0 || rank(one) < rank(best))
            best = one;
    }
    return best;
}

LedgerResult<ArticlePage> MemoryProducts::page(const QString &accountId, const PageMark &after,
                                               int most)
{
    const QList<Article> all = articlesThat(
        m_memory.tables, [&](const Article &one) { return isSeen(one, accountId); });
    const qsizetype first = after.values.value(0).toLongLong(); // none comes in between in a test
    ArticlePage page{all.mid(first, most), {}};
    if (all.size() > first + most)
        page.next.values = {first + most};
    return page;
}

LedgerResult<Article> MemoryProducts::save(const Article &article)
{
    auto &all = m_memory.tables.articles;
    Article saved = article;
    saved.changed = m_memory.now();
    if (barcodeOf(m_memory.tables, saved))
        return fail(LedgerFault::Busy);
    if (saved.id == 0)
        saved.id = nextId(all);
    else if (!all.contains(saved.id))
        return fail(LedgerFault::NotFound);
    all[saved.id].value = saved;
    return saved;
}

LedgerResult<ArticlesAdded> MemoryProducts::add(const QList<Article> &articles, const Watch &goesOn)
{
    Tables changed = m_memory.tables;
    ArticlesAdded added;
    QSet<ArticleId> ofThisList;
    for (const Article &article : articles) {
        if (!article.name.isEmpty())
            ++(learn(changed, article, m_memory.now(), ofThisList) ? added.known : added.fresh);
        const int count = added.known + added.fresh;
        const bool isTime = count % 100 == 0 || count == articles.size();
        if (isTime && goesOn && !goesOn(count))
            return fail(LedgerFault::Broken);
    }
    m_memory.tables = changed;
    return added;
}

LedgerResult<Done> MemoryProducts::remove(const QList<ArticleId> &ids)
{
    for (const ArticleId id : ids) {
        if (m_memory.tables.articles.contains(id))
            m_memory.tables.articles[id].isRemoved = true;
    }
    return Done();
}

LedgerResult<Done> MemoryProducts::restore(const QList<ArticleId> &ids)
{
    const auto before = m_memory.tables.articles;
    for (const ArticleId id : ids) {
        const bool isThere = m_memory.tables.articles.contains(id);
        if (!isThere || barcodeOf(m_memory.tables, before.value(id).value)) {
            m_memory.tables.articles = before;
            return fail(isThere ? LedgerFault::Busy : LedgerFault::NotFound);
        }
        m_memory.tables.articles[id].isRemoved = false;
    }
    return Done();
}

} // namespace linktill::memory
