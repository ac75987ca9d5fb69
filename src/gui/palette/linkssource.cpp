// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/palette/linkssource.h"

#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/wording/linkwording.h"
#include "gui/links/linksmodel.h"
#include "gui/widgets/wordmatch.h"

#include <algorithm>
#include <utility>

namespace linktill::gui {

namespace {
constexpr int maxLinks = 8;
constexpr int minLinkLetters = 2; ///< one letter occurs in every link
constexpr int minLinkScore = 20;   ///< for one found by something that is not shown
} // namespace

LinksSource::LinksSource(std::function<Ledger &()> ledger, std::function<void(const Link &)> go,
                         QObject *parent)
    : PaletteSource(parent), m_ledger(std::move(ledger)), m_go(std::move(go))
{
}

PaletteEntry LinksSource::entryOf(const Link &link, const QString &typed) const
{
    const LinkFacts &facts = link.facts;
    QStringList parts{facts.orderId, facts.customer.name, shownAmount(link),
                      facts.description};
    parts.removeAll(QString());
    PaletteEntry entry;
    entry.id = QStringLiteral("link/%1").arg(link.id);
    entry.text = parts.join(QStringLiteral(" · "));
    //: a link in a list of things of many kinds: its state
    entry.hint = tr("Link, %1").arg(linkStateWord(link));
    entry.score = std::max(minLinkScore, matchScore(foldedWords(typed), foldedWords(entry.text)));
    entry.act = [go = m_go, link] { go(link); };
    return entry;
}

void LinksSource::ask(const QString &typed)
{
    if (m_asking) {
        m_asking->disconnect(this);
        m_asking->cancel();
        m_asking.clear();
    }
    const QString words = typed.trimmed();
    if (words.size() < minLinkLetters || !m_ledger) {
        Q_EMIT found(typed, {});
        return;
    }
    LinkQuery query;
    query.filter.search = words;
    query.limit = maxLinks;
    m_asking = reading<LinkPage>(m_ledger(), [query](Ledger &l) { return l.links().page(query); }, this);
    connect(m_asking, &LedgerJob::finished, this, [this, typed, job = m_asking.data()] {
        m_asking.clear();
        QList<PaletteEntry> entries;
        if (job->result()) { // other pages tell when the ledger fails
            for (const Link &link : job->result()->links)
                entries.append(entryOf(link, typed));
        }
        Q_EMIT found(typed, entries);
    });
    m_asking->start();
}

} // namespace linktill::gui
