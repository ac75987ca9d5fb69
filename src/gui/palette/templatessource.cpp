// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/palette/templatessource.h"

#include "application/ports/ledger.h"
#include "application/ports/templaterepository.h"
#include "gui/widgets/wordmatch.h"

namespace linktill::gui {

TemplatesSource::TemplatesSource(std::function<Ledger &()> ledger,
                                 std::function<QString()> accountId,
                                 std::function<void(const LinkTemplate &)> go, QObject *parent)
    : PaletteSource(parent), m_ledger(std::move(ledger)), m_accountId(std::move(accountId)),
      m_go(std::move(go))
{
}

void TemplatesSource::begin()
{
    delete m_asking;
    m_all.clear();
    m_typed.clear();
    if (!m_ledger)
        return;
    auto *job = reading<QList<LinkTemplate>>(
        m_ledger(), [id = m_accountId()](Ledger &ledger) { return ledger.templates().of(id); },
        this);
    m_asking = job;
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (!job->result()) // other pages tell when the ledger fails
            return;
        m_all = *job->result();
        if (!m_typed.isEmpty())
            ask(m_typed);
    });
    job->start();
}

void TemplatesSource::ask(const QString &typed)
{
    m_typed = typed;
    QList<PaletteEntry> entries;
    const QString folded = foldedWords(typed);
    for (const LinkTemplate &one : std::as_const(m_all)) {
        PaletteEntry entry;
        entry.score = matchScore(folded, foldedWords(one.name));
        if (folded.trimmed().isEmpty() || entry.score <= 0)
            continue;
        entry.id = QStringLiteral("template/%1").arg(one.id);
        entry.text = one.name;
        entry.hint = tr("Template");
        entry.act = [go = m_go, one] { go(one); };
        entries.append(entry);
    }
    Q_EMIT found(typed, entries);
}

} // namespace linktill::gui
